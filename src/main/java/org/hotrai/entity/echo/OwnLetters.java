package org.hotrai.entity.echo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hotrai.entity.text.Candidate;

/**
 * The short forms in Latin letters that an article gives to its bodies. Another of as many letters
 * is none of them, though it would fit: SBT is the Siam Boating Tank, so that STA is another.
 */
final class OwnLetters {
  private final Map<String, Set<String>> byName = new HashMap<>();

  /** Takes what a body is called in the article, if that is a short form. */
  void add(String written, Candidate body) {
    if (isOfLetters(written) && !written.equals(body.name())) {
      byName.computeIfAbsent(body.name(), name -> new HashSet<>()).add(written);
    }
  }

  private static boolean isOfLetters(String text) {
    return text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** Whether a short form is not that body's, which has its own. */
  boolean isOfAnother(String shortForm, Candidate body) {
    Set<String> own = byName.getOrDefault(body.name(), Set.of());
    return !own.contains(shortForm)
        && own.stream().anyMatch(each -> each.length() == shortForm.length());
  }
}
