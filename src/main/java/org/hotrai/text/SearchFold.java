package org.hotrai.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The form in which text and query are compared: NFKC; ำ as ํ and า (Lao alike); เเ as แ; the marks
 * of a Thai consonant in one order and each once; digits of every script as 0 to 9; no case; Latin
 * letters without accents; one form of quotes and dashes; no zero-width characters; white space as
 * one space.
 */
public final class SearchFold {
  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF]");
  private static final Pattern DOUBLE_QUOTE = Pattern.compile("[“”„‟«»″]");
  private static final Pattern SINGLE_QUOTE = Pattern.compile("[‘’‚‛′]");
  private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern THAI_MARKS =
      Pattern.compile("[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{2,}");
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private SearchFold() {}

  /** The text in the search fold. Folding twice changes nothing more. */
  public static String fold(String text) {
    String plain = plainPunctuation(INVISIBLE.matcher(text).replaceAll(""));
    plain = plainPunctuation(Normalizer2.getNFKCInstance().normalize(plain));
    plain = plain.replace("\u0E33", "\u0E4D\u0E32").replace("\u0EB3", "\u0ECD\u0EB2");
    plain = plain.replace("เเ", "แ");
    plain = THAI_MARKS.matcher(plain).replaceAll(SearchFold::inOrder);
    StringBuilder letters = new StringBuilder(plain.length());
    plain.codePoints().forEach(codePoint -> appendPlain(letters, codePoint));
    return SPACE.matcher(UCharacter.foldCase(letters.toString(), true)).replaceAll(" ");
  }

  private static String plainPunctuation(String text) {
    String quotes = DOUBLE_QUOTE.matcher(text).replaceAll("\"");
    return DASH.matcher(SINGLE_QUOTE.matcher(quotes).replaceAll("'")).replaceAll("-");
  }

  private static String inOrder(MatchResult marks) {
    return marks
        .group()
        .chars()
        .distinct()
        .boxed()
        .sorted(Comparator.comparingInt(SearchFold::rank).thenComparing(Comparator.naturalOrder()))
        .collect(
            StringBuilder::new,
            (text, mark) -> text.append((char) (int) mark),
            StringBuilder::append)
        .toString();
  }

  /** Vowel signs, then nikhahit, then tone marks, then the rest. */
  private static int rank(int mark) {
    return switch (mark) {
      case 0x0E4D -> 1;
      case 0x0E48, 0x0E49, 0x0E4A, 0x0E4B -> 2;
      case 0x0E4C, 0x0E4E -> 3;
      default -> 0;
    };
  }

  private static void appendPlain(StringBuilder target, int codePoint) {
    if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
      target.append(Character.digit(codePoint, 10));
      return;
    }
    String parts =
        codePoint < 0x80 ? null : Normalizer2.getNFDInstance().getDecomposition(codePoint);
    if (parts == null) {
      target.appendCodePoint(codePoint);
      return;
    }
    int base = parts.codePointAt(0);
    boolean latin = Character.UnicodeScript.of(base) == Character.UnicodeScript.LATIN;
    target.appendCodePoint(latin ? base : codePoint);
  }
}
