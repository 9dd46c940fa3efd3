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
    int end = limit;
    for (Span word : words(text, start, limit)) {
      int at = start + word.start();
      boolean further = at >= start + role.word().length();
      if (further && ends.longestAt(text, at) != null) {
        end = at;
        break;
      }
    }
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
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
