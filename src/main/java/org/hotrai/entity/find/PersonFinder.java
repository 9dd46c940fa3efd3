package org.hotrai.entity.find;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by the title before their name, and by their role behind or before a name in Latin
 * letters. The title belongs to the mention, but not to the name.
 */
public final class PersonFinder implements Finder {
  private final ThaiNames thaiNames = new ThaiNames();
  private final LatinPersons latinPersons = new LatinPersons();
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
        next = latinPersons.byRole(block, at);
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
    String text = block.text().substring(name, end);
    int blank = text.indexOf(' ');
    String first = blank < 0 ? text : text.substring(0, blank);
    boolean none =
        latin
            && (EnglishRoles.isPost(text)
                || LatinBodies.hasHead(text)
                || LatinPersons.isNoPerson(first));
    return end == name || none ? null : person(block, start, name, end, 0.9);
  }

  private static Candidate person(BlockText block, int start, int name, int end, double sure) {
    String bare = block.text().substring(name, end);
    return Candidate.byRule(block, new Span(start, end), EntityType.PERSON, bare, sure);
  }
}
