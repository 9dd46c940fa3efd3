package org.hotrai.entity.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.LatinNames;

/**
 * The parts of the names of an article's persons that may stand for them alone: a Latin surname or
 * first name, and a Thai first name where {@link FirstNames} says so.
 */
public final class NameParts {
  /** What is called after a person. */
  private static final List<String> CALLED_AFTER = WordLists.lines("called-after-persons.txt");

  /** One of fewer letters is a name only behind a role: President Lam. */
  public static final int LONG_LATIN = 4;

  private static final int SHORTEST_LATIN = 2;
  private static final int SHORTEST_THAI = 3;
  private static final int LONGEST_COMMON = 14;

  /** One large letter, and no others: not that of HACKaTHON. */
  private static final Pattern FIRST_NAME =
      Pattern.compile("\\p{Lu}[\\p{Ll}'’]+(?:-\\p{L}\\p{Ll}+)? ");

  /** Behind these a first name is a thing's or another's: the Bill, St. George. */
  private static final Pattern BEFORE_OTHER =
      Pattern.compile(
          "(?:^|.*[^\\p{L}])(?:[Tt]he|[Aa]n?|[Tt]his|new|any|each|every|draft|St\\.?|Saint|Sankt)"
              + " ");

  private static final int LOOKED_BEFORE = 8;

  private final Map<String, Candidate> parts = new HashMap<>();
  private final Set<String> ofSeveral = new HashSet<>();

  /** Adds the part of a person's name, if it has one. */
  public void add(Candidate person) {
    String name = person.name();
    int first = name.indexOf(' ');
    if (first <= 0) {
      return;
    }
    boolean thai = name.charAt(0) >= 'ก';
    if (!thai) {
      add(person, name, name.substring(name.lastIndexOf(' ') + 1), SHORTEST_LATIN);
    }
    // Of a Latin name that no title, role or list tells the first word may be any: Digital Economy.
    boolean told =
        (person.origin() == Origin.RULE || person.origin() == Origin.LIST)
            && person.confidence() > LatinPersons.SAID
            && FIRST_NAME.matcher(name).lookingAt();
    if (thai || told) {
      add(person, name, name.substring(0, first), thai ? SHORTEST_THAI : SHORTEST_LATIN);
    }
  }

  private void add(Candidate person, String name, String written, int shortest) {
    String part = inSmallLetters(written);
    if (part.length() >= shortest) {
      Candidate other = parts.get(part);
      if (other == null || (isTitled(person) && !isTitled(other))) {
        parts.put(part, person);
      }
      if (other != null && !other.name().equals(name)) {
        ofSeveral.add(part);
      }
    }
  }

  /** Carter for CARTER, as family names are written before others. */
  private static String inSmallLetters(String part) {
    boolean capitals =
        part.length() >= LONG_LATIN
            && part.chars().allMatch(c -> c < 'ก' && LatinNames.isLarge((char) c));
    return capitals ? part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT) : part;
  }

  /**
   * Whether the first word of a name, which stands there, may be the first name of its bearer: not
   * behind what another person is called, as in: Miller, George (2007).
   */
  public static boolean mayBeFirstName(String block, int start, int end) {
    String before = block.substring(Math.max(0, start - LOOKED_BEFORE), start);
    boolean source =
        before.endsWith(", ") && (block.startsWith(" (", end) || block.startsWith(";", end));
    return !source && !BEFORE_OTHER.matcher(before).matches();
  }

  /** Whether a title shows that the name is a person's. */
  public static boolean isTitled(Candidate person) {
    return person.span().end() - person.span().start() > person.name().length();
  }

  /**
   * Those of one person alone, with the person, but for those that in these texts begin other names
   * as often as not: Forbes Media, but not Biden Told in a headline.
   */
  public Map<String, Candidate> standingIn(List<String> blocks) {
    if (parts.isEmpty()) {
      return Map.of();
    }
    Map<String, Candidate> standing = new HashMap<>(parts);
    standing.keySet().removeAll(ofSeveral);
    if (standing.keySet().stream().allMatch(part -> part.charAt(0) >= 'ก')) {
      return standing;
    }
    Map<String, Integer> goingOn = new HashMap<>();
    WordTable<Candidate> table = new WordTable<>(standing);
    Set<String> words = new HashSet<>();
    for (String block : blocks) {
      for (int at = 0; at < block.length(); at++) {
        if (isSmall(block, at) && (at == 0 || !Character.isLetter(block.charAt(at - 1)))) {
          addSmallWord(words, block, at, standing);
        }
        Entry<Candidate> part =
            LatinNames.isLarge(block.charAt(at)) ? table.longestAt(block, at) : null;
        if (part != null && !isInFullName(block, at, part)) {
          boolean goesOn = goesOn(block, at + part.word().length());
          goingOn.merge(part.word(), goesOn ? 1 : -1, Integer::sum);
        }
      }
    }
    standing.keySet().removeIf(part -> goingOn.getOrDefault(part, -1) >= 0);
    standing.keySet().removeAll(words);
    return standing;
  }

  private static boolean isSmall(String block, int at) {
    char c = block.charAt(at);
    return c < 'ก' && Character.isLowerCase(c);
  }

  /** Adds the part that is a common word of the article, too: a grant, of Mr. Grant. */
  private static void addSmallWord(
      Set<String> words, String block, int start, Map<String, Candidate> parts) {
    int end = start + 1;
    while (end < block.length() && isSmall(block, end)) {
      end++;
    }
    if (end - start <= LONGEST_COMMON) {
      String word = Character.toUpperCase(block.charAt(start)) + block.substring(start + 1, end);
      if (parts.containsKey(word)) {
        words.add(word);
      }
    }
  }

  private static boolean isInFullName(String block, int at, Entry<Candidate> surname) {
    String name = surname.meaning().name();
    return block.startsWith(name, at)
        || block.startsWith(name, at + surname.word().length() - name.length());
  }

  /** Whether another capitalised word stands behind a surname that ends there. */
  public static boolean goesOn(String block, int end) {
    return end + 1 < block.length()
        && block.charAt(end) == ' '
        && LatinNames.isLarge(block.charAt(end + 1))
        && CALLED_AFTER.stream().noneMatch(word -> block.startsWith(word, end + 1));
  }
}
