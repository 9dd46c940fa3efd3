package org.hotrai.entity.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;

/**
 * The parts of the names of an article's persons that may stand for them alone: a Latin surname,
 * and a Thai first name where {@link FirstNames} says so.
 */
final class NameParts {
  /** What is called after a person. */
  private static final List<String> CALLED_AFTER = WordLists.lines("called-after-persons.txt");

  private static final int SHORTEST_LATIN = 4;
  private static final int SHORTEST_THAI = 3;

  private final Map<String, Candidate> parts = new HashMap<>();
  private final Set<String> ofSeveral = new HashSet<>();

  /** Adds the part of a person's name, if it has one. */
  void add(Candidate person) {
    String name = person.name();
    int first = name.indexOf(' ');
    if (first <= 0) {
      return;
    }
    boolean thai = name.charAt(0) >= 'ก';
    String part = thai ? name.substring(0, first) : name.substring(name.lastIndexOf(' ') + 1);
    if (part.length() >= (thai ? SHORTEST_THAI : SHORTEST_LATIN)) {
      Candidate other = parts.get(part);
      if (other == null || (isTitled(person) && !isTitled(other))) {
        parts.put(part, person);
      }
      if (other != null && !other.name().equals(name)) {
        ofSeveral.add(part);
      }
    }
  }

  /** Whether a title shows that the name is a person's. */
  static boolean isTitled(Candidate person) {
    return person.span().end() - person.span().start() > person.name().length();
  }

  /**
   * Those of one person alone, with the person, but for those that in these texts begin other names
   * as often as not: Forbes Media, but not Biden Told in a headline.
   */
  Map<String, Candidate> standingIn(List<String> blocks) {
    Map<String, Candidate> standing = new HashMap<>(parts);
    standing.keySet().removeAll(ofSeveral);
    Map<String, Integer> goingOn = new HashMap<>();
    boolean latin = standing.keySet().stream().anyMatch(part -> part.charAt(0) < 'ก');
    WordTable<Candidate> table = new WordTable<>(latin ? standing : Map.of());
    for (String block : latin ? blocks : List.<String>of()) {
      for (int at = 0; at < block.length(); at++) {
        Entry<Candidate> part =
            LatinNames.isLarge(block.charAt(at)) ? table.longestAt(block, at) : null;
        if (part != null && !isInFullName(block, at, part)) {
          boolean goesOn = goesOn(block, at + part.word().length());
          goingOn.merge(part.word(), goesOn ? 1 : -1, Integer::sum);
        }
      }
    }
    standing.keySet().removeIf(part -> goingOn.getOrDefault(part, -1) >= 0);
    return standing;
  }

  private static boolean isInFullName(String block, int at, Entry<Candidate> surname) {
    String name = surname.meaning().name();
    return block.startsWith(name, at + surname.word().length() - name.length());
  }

  /** Whether another capitalised word stands behind a surname that ends there. */
  static boolean goesOn(String block, int end) {
    return end + 1 < block.length()
        && block.charAt(end) == ' '
        && LatinNames.isLarge(block.charAt(end + 1))
        && CALLED_AFTER.stream().noneMatch(word -> block.startsWith(word, end + 1));
  }
}
