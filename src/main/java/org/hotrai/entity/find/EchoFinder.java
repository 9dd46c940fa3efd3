package org.hotrai.entity.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.text.Span;

/**
 * Finds again, anywhere in an article, what other evidence has found in it: full names without
 * their title or bracket, a Latin surname alone, and short forms that the letters of a full Latin
 * name give.
 */
public final class EchoFinder implements Finder {
  private static final Pattern SHORT_FORM =
      Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}[\\p{Lu}-]{1,11}(?![\\p{L}\\p{N}-])");
  private static final int SHORTEST_THAI = 7;

  private final WordTable<Candidate> names;
  private final boolean isEmpty;
  private final List<Candidate> fullNames;

  /** Looks for the names of those candidates, all of one article. */
  public EchoFinder(List<Candidate> candidates, List<String> blocks) {
    Map<String, Candidate> byName = new HashMap<>();
    List<Candidate> full = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.origin() != Origin.LIST && isNamed(candidate.type())) {
        String text = candidate.span().of(blocks.get(candidate.block()));
        addName(byName, candidate.name(), candidate);
        if (candidate.type() == EntityType.ORGANISATION) {
          addName(byName, text, candidate);
          full.add(candidate);
        } else {
          addSurname(byName, candidate);
        }
      }
    }
    this.names = new WordTable<>(byName);
    this.isEmpty = byName.isEmpty();
    this.fullNames = full;
    this.blocks = blocks;
  }

  private final List<String> blocks;

  private static boolean isNamed(EntityType type) {
    return type == EntityType.PERSON || type == EntityType.ORGANISATION;
  }

  private static void addName(Map<String, Candidate> names, String name, Candidate candidate) {
    boolean thai = name.charAt(0) >= 'ก';
    boolean enough = thai ? name.length() >= SHORTEST_THAI : name.length() >= 2 && !name.isBlank();
    boolean oneWordPerson = candidate.type() == EntityType.PERSON && name.indexOf(' ') < 0;
    if (enough && !oneWordPerson) {
      names.putIfAbsent(name, candidate);
    }
  }

  /** A Latin surname of at least four letters may stand alone behind the full name. */
  private static void addSurname(Map<String, Candidate> names, Candidate person) {
    int blank = person.name().lastIndexOf(' ');
    boolean latin = person.name().charAt(0) < 'ก';
    if (latin && blank > 0 && person.name().length() - blank > 4) {
      names.putIfAbsent(person.name().substring(blank + 1), person);
    }
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    int at = isEmpty ? block.length() : 0;
    while (at < block.length()) {
      Entry<Candidate> name =
          block.isClusterBoundary(at) ? names.longestAt(block.text(), at) : null;
      int end = name == null ? at : at + name.word().length();
      if (name != null && ListFinder.standsAlone(block, at, end)) {
        found.add(echo(block, new Span(at, end), name.meaning()));
        at = end;
      } else {
        at++;
      }
    }
    Matcher shortForm = SHORT_FORM.matcher(block.text());
    while (!fullNames.isEmpty() && shortForm.find()) {
      Span span = new Span(shortForm.start(), shortForm.end());
      fullNames.stream()
          .filter(full -> Abbreviation.fits(shortForm.group(), textOf(full)))
          .findFirst()
          .ifPresent(full -> found.add(echo(block, span, full)));
    }
    return found;
  }

  private String textOf(Candidate candidate) {
    return candidate.span().of(blocks.get(candidate.block()));
  }

  private static Candidate echo(BlockText block, Span span, Candidate of) {
    double confidence = Math.max(0, of.confidence() - 0.1);
    return Candidate.byRule(block, span, of.type(), of.name(), confidence);
  }
}
