package org.hotrai.text.date;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.text.Clusters;
import org.hotrai.text.date.Lexeme.Kind;
import org.hotrai.text.date.Vocabulary.Word;

/** Cuts a text into the pieces that dates are made of. Blanks and no-break spaces part them. */
final class Lexer {
  private static final int NONE = -1;

  /** So many characters a piece has in most texts. */
  private static final int USUAL_LENGTH = 10;

  private static final boolean[] OF_DATES = ofDates();

  private final Vocabulary vocabulary;

  Lexer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The pieces in their order; neighbours that no date is made of are one piece. */
  List<Lexeme> lexemes(String text) {
    List<Lexeme> lexemes = new ArrayList<>(text.length() / USUAL_LENGTH + 1);
    int other = NONE;
    int otherEnd = 0;
    int index = 0;
    while (index < text.length()) {
      char c = text.charAt(index);
      if (c == ' ' || c == '\u00A0') {
        index++;
        continue;
      }
      Lexeme next = isOther(text, index) ? null : whole(text, next(text, index, c));
      if (next == null || next.is(Kind.OTHER)) {
        other = other == NONE ? index : other;
        otherEnd = endOfOther(text, next == null ? index + 1 : next.end());
        index = otherEnd;
        continue;
      }
      if (other != NONE) {
        lexemes.add(new Lexeme(Kind.OTHER, other, otherEnd, 0));
        other = NONE;
      }
      lexemes.add(next);
      index = next.end();
    }
    if (other != NONE) {
      lexemes.add(new Lexeme(Kind.OTHER, other, otherEnd, 0));
    }
    return lexemes;
  }

  /** Where something may stand again that a date is made of. */
  private int endOfOther(String text, int from) {
    int end = from;
    while (end < text.length() && isOther(text, end)) {
      end++;
    }
    return end;
  }

  private boolean isOther(String text, int index) {
    char c = text.charAt(index);
    return (c >= OF_DATES.length || !OF_DATES[c]) && !vocabulary.mayBegin(text, index);
  }

  /** The characters that dates have besides words. */
  private static boolean[] ofDates() {
    boolean[] ofDates = new boolean['\u2213'];
    for (char c = 0; c < ofDates.length; c++) {
      ofDates[c] = c <= ' ' || c == '\u00A0' || isDigit(c) || signKind(c) != Kind.OTHER;
    }
    return ofDates;
  }

  /** The lexeme; nothing to make a date of where its end would cut a cluster. */
  private static Lexeme whole(String text, Lexeme next) {
    return Clusters.isBoundary(text, next.end())
        ? next
        : new Lexeme(Kind.OTHER, next.start(), next.end(), 0);
  }

  private Lexeme next(String text, int index, char c) {
    if (isDigit(c)) {
      return number(text, index);
    }
    Word word = vocabulary.at(text, index);
    if (word != null && word.kind() == Kind.SPELLED) {
      ThaiNumerals.Numeral numeral = ThaiNumerals.at(text, index);
      return new Lexeme(Kind.SPELLED, index, numeral.end(), numeral.value());
    }
    if (word != null) {
      return new Lexeme(word.kind(), index, index + word.text().length(), word.value());
    }
    return new Lexeme(signKind(c), index, index + 1, 0);
  }

  private static Kind signKind(char c) {
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> Kind.DASH;
      case '/' -> Kind.SLASH;
      case '.' -> Kind.DOT;
      case ',' -> Kind.COMMA;
      case '&' -> Kind.AND;
      default -> Kind.OTHER;
    };
  }

  /**
   * A run of digits, the years of 1990s, or a part of a year as in 3Q; a long one has no value that
   * a date could have.
   */
  private static Lexeme number(String text, int start) {
    int end = start;
    int value = 0;
    while (end < text.length() && isDigit(text.charAt(end))) {
      value = Math.min(99_999, value * 10 + Character.digit(text.charAt(end), 10));
      end++;
    }
    Kind part = end - start == 1 ? partKind(text, end, value) : Kind.NUMBER;
    if (part != Kind.NUMBER) {
      return new Lexeme(part, start, end + 1, value);
    }
    boolean years = end - start == 4 && text.startsWith("s", end) && !isLetter(text, end + 1);
    return new Lexeme(years ? Kind.YEARS : Kind.NUMBER, start, years ? end + 1 : end, value);
  }

  /** Of which part of a year the letter there makes a digit the number. */
  private static Kind partKind(String text, int index, int value) {
    if (index == text.length() || isLetter(text, index + 1)) {
      return Kind.NUMBER;
    }
    return switch (text.charAt(index)) {
      case 'Q' -> value >= 1 && value <= 4 ? Kind.QUARTER : Kind.NUMBER;
      case 'H' -> value == 1 || value == 2 ? Kind.HALF : Kind.NUMBER;
      default -> Kind.NUMBER;
    };
  }

  private static boolean isLetter(String text, int index) {
    return index < text.length() && Character.isLetter(text.charAt(index));
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '๐' && c <= '๙');
  }
}
