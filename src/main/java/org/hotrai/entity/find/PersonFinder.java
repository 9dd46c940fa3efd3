package org.hotrai.entity.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by the title before their name, and by their role behind or before a name in Latin
 * letters. The title belongs to the mention, but not to the name.
 */
public final class PersonFinder implements Finder {
  private static final Set<String> SAYING =
      Set.of("said", "says", "told", "added", "noted", "stressed", "welcomed", "urged", "stated");

  private final ThaiNames thaiNames = new ThaiNames();
  private final WordTable<Boolean> roles = WordLists.table("person-roles.txt");
  private final PersonTitles titles;

  public PersonFinder(PersonTitles titles) {
    this.titles = titles;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < block.length()) {
      Candidate next = titled(block, at);
      if (next == null && LatinNames.isCapital(block, at)) {
        next = byRole(block, at);
      }
      if (next != null) {
        found.add(next);
      }
      at = next == null ? next(block, at) : next.span().end();
    }
    return found;
  }

  /** A run of capitalised words is looked at once, from its beginning. */
  private static int next(BlockText block, int at) {
    return block.isLatin(at) ? LatinNames.wordEnd(block, at) : at + 1;
  }

  /** The name of a person without the titles before it; titles alone are one. */
  String name(BlockText block, Span person) {
    int name = titles.behind(block, person.start());
    return new Span(name < person.end() ? name : person.start(), person.end()).of(block.text());
  }

  private @Nullable Candidate titled(BlockText block, int start) {
    int name = titles.behind(block, start);
    if (name == start) {
      return null;
    }
    boolean latin = LatinNames.isCapital(block, name);
    int end = latin ? LatinNames.personEnd(block, name) : thaiNames.end(block, name);
    boolean post = latin && EnglishRoles.isPost(block.text().substring(name, end));
    return end == name || post ? null : person(block, start, name, end, 0.9);
  }

  private @Nullable Candidate byRole(BlockText block, int start) {
    int end = LatinNames.personEnd(block, start);
    String text = block.text().substring(start, end);
    int name = start + roleLength(text);
    boolean roleBefore = name > start;
    int words = name < end ? LatinNames.words(block.text().substring(name, end)) : 0;
    if (words < 2 || words > 5 || LatinBodies.isBody(text)) {
      return null;
    }
    if (roleBefore) {
      return person(block, name, name, end, 0.8);
    }
    int behind = block.skipSpace(block.charAt(end) == ',' ? end + 1 : end);
    boolean thaiRole =
        block.isThai(behind) && roles.longestAt(block.text(), behind) != null && behind > end;
    boolean told = thaiRole || isRoleOrSaying(block, behind) || isBehindThaiRole(block, start);
    return told ? person(block, start, start, end, 0.75) : null;
  }

  /** Length of the English role words, with their blanks, that a run begins with. */
  private static int roleLength(String run) {
    int length = 0;
    int word = 0;
    while (word < run.length()) {
      int end = run.indexOf(' ', word);
      String text = run.substring(word, end < 0 ? run.length() : end);
      word = end < 0 ? run.length() : end + 1;
      if (EnglishRoles.isRole(text)) {
        length = word;
      }
    }
    return length;
  }

  private static boolean isRoleOrSaying(BlockText block, int at) {
    int word = block.text().startsWith("the ", at) ? at + 4 : at;
    int end = LatinNames.wordEnd(block, word);
    String text = end > word ? block.text().substring(word, end) : "";
    return SAYING.contains(text) || (EnglishRoles.isRole(text) && block.charAt(at - 2) == ',');
  }

  /** Whether what stands between the last blank but one and the name begins with a role. */
  private boolean isBehindThaiRole(BlockText block, int start) {
    int roleEnd = start - 1;
    if (block.charAt(roleEnd) != ' ' || !block.isThai(roleEnd - 1)) {
      return false;
    }
    int at = roleEnd;
    while (block.isThai(at - 1)) {
      at--;
    }
    return roles.longestAt(block.text(), at) != null;
  }

  private static Candidate person(BlockText block, int start, int name, int end, double sure) {
    String bare = block.text().substring(name, end);
    return Candidate.byRule(block, new Span(start, end), EntityType.PERSON, bare, sure);
  }
}
