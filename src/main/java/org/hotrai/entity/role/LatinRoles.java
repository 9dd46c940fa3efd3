package org.hotrai.entity.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.list.WordLists;
import org.hotrai.text.Span;

/**
 * Roles in English: behind the name and a comma up to the next sign ({@code , Secretary-General of
 * ASEAN,}), or the capitalised words before the name that end with a word for a role.
 */
final class LatinRoles implements RoleWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’.&-]*");
  private static final Pattern BEHIND =
      Pattern.compile("\\s*,\\s*(?:(?:who is|currently)\\s+)?(?:the\\s+)?([^,;:()\\n]+)");
  private static final Set<String> BETWEEN = Set.of("of", "for", "the", "and");
  private static final int FIRST_WORDS = 4;

  private final Set<String> roles = new HashSet<>(WordLists.lines("person-roles-latin.txt"));

  @Override
  public Optional<Span> behind(String text, int nameEnd) {
    Matcher behind = BEHIND.matcher(text).region(nameEnd, text.length());
    if (!behind.lookingAt() || !Character.isLetter(text.codePointAt(behind.start(1)))) {
      return Optional.empty();
    }
    List<Span> words = words(text, behind.start(1), sentenceEnd(text, behind));
    boolean told = words.stream().limit(FIRST_WORDS).anyMatch(word -> isRole(text, word));
    return told ? Optional.of(new Span(behind.start(1), words.getLast().end())) : Optional.empty();
  }

  private static int sentenceEnd(String text, Matcher behind) {
    int stop = text.indexOf(". ", behind.start(1));
    return stop < 0 ? behind.end(1) : Math.min(stop, behind.end(1));
  }

  @Override
  public Optional<Span> before(String text, int nameStart) {
    int line = Math.max(0, nameStart - 120);
    List<Span> words = words(text, line, nameStart);
    int last = words.size() - 1;
    if (last < 0
        || !isRole(text, words.get(last))
        || !text.substring(words.get(last).end(), nameStart).isBlank()) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && goesOn(text, words.get(first - 1), words.get(first))) {
      first--;
    }
    while (first < last && !isCapital(text, words.get(first))) {
      first++;
    }
    if (words.get(first).of(text).equals("The") && first < last) {
      first++;
    }
    return Optional.of(new Span(words.get(first).start(), words.get(last).end()));
  }

  private static boolean goesOn(String text, Span word, Span next) {
    boolean oneBlank = text.substring(word.end(), next.start()).equals(" ");
    boolean stopped = word.of(text).endsWith(".") && word.end() - word.start() > 4;
    return oneBlank && !stopped && (isCapital(text, word) || BETWEEN.contains(word.of(text)));
  }

  private static boolean isCapital(String text, Span word) {
    return Character.isUpperCase(text.codePointAt(word.start()));
  }

  private boolean isRole(String text, Span word) {
    return roles.contains(word.of(text).toLowerCase(Locale.ROOT));
  }

  private static List<Span> words(String text, int start, int end) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(start, Math.max(start, end));
    while (word.find()) {
      if (Character.UnicodeScript.of(text.codePointAt(word.start()))
          == Character.UnicodeScript.LATIN) {
        words.add(new Span(word.start(), word.end()));
      }
    }
    return words;
  }
}
