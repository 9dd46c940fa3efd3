package org.hotrai.entity.role;

import java.util.List;
import java.util.Optional;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.text.Span;
import org.hotrai.text.Words;

/**
 * Roles in Thai: a phrase that begins with a word for a role and goes on to the next space, or to a
 * word that begins to tell what the person did.
 */
final class ThaiRoles implements RoleWords {
  private static final String APART = " \t\n,;:()[]{}“”\"'‘’/|";

  private final WordTable<Boolean> roles = WordLists.table("person-roles.txt");
  private final WordTable<Boolean> ends = WordLists.table("role-ends.txt");

  /** A name and the role behind it are parted by a space. */
  @Override
  public Optional<Span> behind(String text, int nameEnd) {
    int start = nameEnd;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == ',')) {
      start++;
    }
    return start == nameEnd ? Optional.empty() : phrase(text, start, runEnd(text, start));
  }

  /** What stands between the role and the blank before it is not of the role: โดยนายกรัฐมนตรี. */
  @Override
  public Optional<Span> before(String text, int nameStart) {
    int end = nameStart;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int run = end;
    while (run > 0 && APART.indexOf(text.charAt(run - 1)) < 0) {
      run--;
    }
    int begin = run;
    int close = end;
    return words(text, begin, close).stream()
        .flatMap(word -> phrase(text, begin + word.start(), close).stream())
        .findFirst()
        .filter(role -> role.end() == close);
  }

  private Optional<Span> phrase(String text, int start, int limit) {
    WordTable.Entry<Boolean> role = roles.longestAt(text, start);
    if (role == null) {
      return Optional.empty();
    }
    List<Span> words = words(text, start, limit);
    int end =
        words.stream()
            .filter(word -> word.start() >= role.word().length() && isEnd(text, start, word, words))
            .mapToInt(word -> start + word.start())
            .findFirst()
            .orElse(limit);
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /**
   * Whether a word that ends a role stands there, whole, and not the beginning of another role:
   * ที่ปรึกษา.
   */
  private boolean isEnd(String text, int start, Span word, List<Span> words) {
    int at = start + word.start();
    return roles.longestAt(text, at) == null
        && ends.allAt(text, at).stream()
            .map(entry -> word.start() + entry.word().length())
            .anyMatch(behind -> words.stream().anyMatch(other -> other.end() == behind));
  }

  private static List<Span> words(String text, int start, int end) {
    return Words.of(text.substring(start, Math.max(start, end)));
  }

  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && APART.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
