package org.hotrai.entity.echo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Span;

/**
 * Finds the short forms of Thai bodies that no bracket tells: the first letters of the words of the
 * one full name of the article that they fit, from its first word to its last, as สปอ. for
 * สำนักงานปลัดกระทรวงอุตสาหกรรม.
 */
final class ThaiInitials {
  /** So many words together may have no letter in the short form: การ, แห่ง, กระทรวง. */
  private static final int MOST_LEFT_OUT = 2;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;
  private static final String FRONT_VOWELS = "เแโใไ";
  private static final double SURE = 0.9;

  /** The first letters of each body's words, by the first of them. */
  private final Map<Character, List<Initials>> bodies = new HashMap<>();

  private final Map<String, Optional<Candidate>> meant = new HashMap<>();

  private record Initials(String letters, Candidate body) {}

  private final Collection<Candidate> named;
  private boolean read;

  ThaiInitials(Collection<Candidate> named) {
    this.named = named;
  }

  /** Read only where a short form stands: to tell the words of a name takes long. */
  private void read() {
    read = true;
    for (Candidate body : named) {
      if (body.name().charAt(0) >= 'ก') {
        String letters = letters(body.name());
        if (letters.length() >= SHORTEST) {
          bodies
              .computeIfAbsent(letters.charAt(0), first -> new ArrayList<>())
              .add(new Initials(letters, body));
        }
      }
    }
  }

  private static String letters(String name) {
    BlockText words = new BlockText(0, name);
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      if (words.isThai(at) && words.isWordBoundary(at)) {
        char first = name.charAt(at);
        boolean vowel = FRONT_VOWELS.indexOf(first) >= 0;
        letters.append(vowel && at + 1 < name.length() ? name.charAt(at + 1) : first);
      }
    }
    return letters.toString();
  }

  /** Adds those that stand in the block. */
  void addTo(List<Candidate> found, BlockText block) {
    int dot = named.isEmpty() ? -1 : block.text().indexOf('.');
    while (dot >= 0) {
      int start = start(block, dot);
      if (dot - start >= SHORTEST && dot - start <= LONGEST && standsAlone(block, start, dot)) {
        Span span = new Span(start, dot + 1);
        String letters = block.text().substring(start, dot);
        meant
            .computeIfAbsent(letters, this::body)
            .ifPresent(body ->
                found.add(
                    Candidate.byRule(block, span, EntityType.ORGANISATION, body.name(), SURE)));
      }
      dot = block.text().indexOf('.', dot + 1);
    }
  }

  private static int start(BlockText block, int dot) {
    int start = dot;
    while (isConsonant(block.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isConsonant(char c) {
    return c >= 'ก' && c <= 'ฮ';
  }

  /** Between blanks or brackets, so that no other abbreviation goes on there: น.ส.ก. */
  private static boolean standsAlone(BlockText block, int start, int dot) {
    char before = block.charAt(start - 1);
    return !block.isThai(start - 1)
        && before != '.'
        && !isConsonant(block.charAt(dot + 1))
        && ShortForm.isDotted(block.text().substring(start, dot + 1));
  }

  /** The only body whose words begin with those letters. */
  private Optional<Candidate> body(String letters) {
    if (!read) {
      read();
    }
    List<Candidate> fitting =
        bodies.getOrDefault(letters.charAt(0), List.of()).stream()
            .filter(each -> fits(letters, each.letters()))
            .map(Initials::body)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** More words have a letter in the short form than have none, and the last word has one. */
  private static boolean fits(String letters, String initials) {
    int at = 0;
    for (int i = 1; i < letters.length(); i++) {
      int next = initials.indexOf(letters.charAt(i), at + 1);
      if (next < 0 || next - at - 1 > MOST_LEFT_OUT) {
        return false;
      }
      at = next;
    }
    boolean most = initials.length() - letters.length() < letters.length();
    return most && initials.length() - 1 - at == 0;
  }
}
