package org.hotrai.entity.role;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotrai.text.Span;

/**
 * Finds the roles that are told of a person right beside the name: {@code เลขาธิการอาเซียน}, {@code
 * Secretary-General of ASEAN}. A role behind the name is its own; one before it belongs to whoever
 * is named before that, if anybody is. Safe for use by several threads at once.
 */
public final class RoleFinder {
  private static final int LONGEST = 90;

  private final List<RoleWords> languages = List.of(new ThaiRoles(), new LatinRoles());

  /**
   * The roles of the person who is mentioned there, as they are written, what stands behind first.
   *
   * @param text of one block
   * @param persons where persons are mentioned in it, this one too
   */
  public List<String> beside(String text, Span mention, Collection<Span> persons) {
    return Stream.of(behind(text, mention, persons), before(text, mention, persons))
        .flatMap(Optional::stream)
        .map(role -> role.of(text))
        .toList();
  }

  private Optional<Span> behind(String text, Span mention, Collection<Span> persons) {
    int at = behindBrackets(text, mention.end());
    int next = persons.stream().mapToInt(Span::start).filter(start -> start >= at).min().orElse(-1);
    String read = next < 0 ? text : text.substring(0, next);
    return languages.stream()
        .flatMap(language -> language.behind(read, at).stream())
        .filter(role -> role.end() - role.start() <= LONGEST)
        .findFirst();
  }

  private Optional<Span> before(String text, Span mention, Collection<Span> persons) {
    return languages.stream()
        .flatMap(language -> language.before(text, mention.start()).stream())
        .filter(role -> role.end() - role.start() <= LONGEST)
        .filter(role -> isFree(text, role, persons))
        .findFirst();
  }

  /** Whether nobody else is named right before the role. */
  private static boolean isFree(String text, Span role, Collection<Span> persons) {
    return persons.stream()
        .noneMatch(person ->
            person.end() <= role.start()
                && behindBrackets(text, person.end()) >= role.start() - 1
                && text.substring(person.end(), role.start()).isBlank());
  }

  /** Behind one group of brackets, such as the name in another language. */
  private static int behindBrackets(String text, int index) {
    int open = index < text.length() && text.charAt(index) == ' ' ? index + 1 : index;
    if (open >= text.length() || text.charAt(open) != '(') {
      return index;
    }
    int close = text.indexOf(')', open);
    return close < 0 ? index : close + 1;
  }
}
