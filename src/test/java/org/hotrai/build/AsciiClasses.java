package org.hotrai.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds {@code \W}, {@code \w} and {@code \b} beside Thai in patterns where they know ASCII alone:
 * there a Thai letter is no letter, so {@code \W*} goes over whole Thai sentences.
 */
public final class AsciiClasses {
  private static final Pattern UNICODE = Pattern.compile("\\(\\?[a-z]*U");
  private static final Pattern THAI = Pattern.compile("\\p{InThai}|\\\\p\\{InThai}");

  private final String pattern;

  /** Where groups and classes begin and end, by the other of both. */
  private final Map<Integer, Integer> others = new HashMap<>();

  private AsciiClasses(String pattern) {
    this.pattern = pattern;
  }

  /** Whether one stands by Thai letters, or by a group or a class with such letters. */
  public static boolean standByThai(Pattern pattern) {
    return (pattern.flags() & Pattern.UNICODE_CHARACTER_CLASS) == 0
        && !UNICODE.matcher(pattern.pattern()).find()
        && THAI.matcher(pattern.pattern()).find()
        && new AsciiClasses(pattern.pattern()).find();
  }

  private boolean find() {
    pair();
    for (int at = 0; at + 1 < pattern.length(); at++) {
      if (pattern.charAt(at) == '\\') {
        char named = pattern.charAt(at + 1);
        if (named == 'W'
            || ((named == 'w' || named == 'b') && (isThaiBefore(at) || isThaiFrom(at + 2)))) {
          return true;
        }
        at++;
      }
    }
    return false;
  }

  private void pair() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < pattern.length(); at++) {
      switch (pattern.charAt(at)) {
        case '\\' -> at++;
        case '(', '[' -> open.push(at);
        case ')', ']' -> {
          if (!open.isEmpty()) {
            others.put(at, open.peek());
            others.put(open.pop(), at);
          }
        }
        default -> {}
      }
    }
  }

  private boolean isThaiBefore(int end) {
    int last = end - 1;
    while (last >= 0 && "?*+}".indexOf(pattern.charAt(last)) >= 0) {
      last = pattern.charAt(last) == '}' ? pattern.lastIndexOf('{', last) - 1 : last - 1;
    }
    return last >= 0 && isThai(others.getOrDefault(last, last), last);
  }

  private boolean isThaiFrom(int start) {
    int first = start;
    while (first < pattern.length() && "?*+".indexOf(pattern.charAt(first)) >= 0) {
      first++;
    }
    return first < pattern.length() && isThai(first, others.getOrDefault(first, first));
  }

  /** Whether the letter, the group or the class there has Thai letters. */
  private boolean isThai(int first, int last) {
    return first <= last
        && !pattern.startsWith("[^", first)
        && THAI.matcher(pattern.substring(first, last + 1)).find();
  }
}
