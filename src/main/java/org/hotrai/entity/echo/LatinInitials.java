package org.hotrai.entity.echo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.hotrai.entity.text.Abbreviation;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.CompanyForms;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Span;

/**
 * Finds the short forms of bodies that no bracket tells, but the letters of a full name in several
 * words that they fit: BOA, for Boat Owners Association.
 */
final class LatinInitials {
  /** By the first letter and by the text. */
  private final Map<Character, Map<String, Candidate>> fullNames = new HashMap<>();

  private final OwnLetters ownLetters = new OwnLetters();
  private final Map<String, Optional<Candidate>> meant = new HashMap<>();

  /** Adds a body, which may have letters of its own. */
  void add(String text, Candidate body) {
    ownLetters.add(text, body);
  }

  /** Adds a body that is named in full. */
  void addFullName(String text, Candidate body) {
    if (text.indexOf(' ') > 0) {
      Map<String, Candidate> alike =
          fullNames.computeIfAbsent(first(text), letter -> new LinkedHashMap<>());
      alike.putIfAbsent(text, body);
      alike.putIfAbsent(CompanyForms.core(text), body);
    }
  }

  /** Adds those that stand in the block. */
  void addTo(List<Candidate> found, BlockText block) {
    if (fullNames.isEmpty()) {
      return;
    }
    Matcher shortForm = ShortForm.inText(block);
    int at = block.firstCapital();
    while (at < block.length()) {
      boolean here =
          LatinNames.isLarge(block.charAt(at))
              && !isInWord(block.charAt(at - 1))
              && ShortForm.begins(shortForm, block, at);
      if (here) {
        Span span = new Span(at, shortForm.end());
        meant
            .computeIfAbsent(span.of(block.text()), this::fullName)
            .map(full -> EchoFinder.echo(block, span, full))
            .ifPresent(found::add);
      }
      at = here ? shortForm.end() : at + 1;
    }
  }

  private static boolean isInWord(char before) {
    return Character.isLetterOrDigit(before) || before == '-';
  }

  private Optional<Candidate> fullName(String shortForm) {
    return fullNames.getOrDefault(first(shortForm), Map.of()).entrySet().stream()
        .filter(full -> Abbreviation.fits(shortForm, full.getKey()))
        .filter(full -> !ownLetters.isOfAnother(shortForm, full.getValue()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static char first(String name) {
    return Character.toLowerCase(name.charAt(0));
  }
}
