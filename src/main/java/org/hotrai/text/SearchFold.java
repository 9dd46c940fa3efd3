package org.hotrai.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * The form in which text and query are compared: NFKC; ำ as ํ and า (Lao alike); เเ as แ; the marks
 * of a Thai consonant in one order and each once; digits of every script as 0 to 9; no case; Latin
 * letters without accents; one form of quotes and dashes; no zero-width characters; white space as
 * one space.
 */
public final class SearchFold {
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private SearchFold() {}

  /** The text in the search fold. Folding twice changes nothing more. */
  public static String fold(String text) {
    int same = 0;
    while (same < text.length() && isFolded(text, same)) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    return folded(isNormal(text, same) ? text : NFKC.normalize(plain(text)));
  }

  /** Whether the text up to behind that index folds to itself, if it does up to that index. */
  static boolean isFolded(String text, int index) {
    char c = text.charAt(index);
    char last = index == 0 ? '\n' : text.charAt(index - 1);
    if (c < 0x80) {
      return (c > ' ' && (c < 'A' || c > 'Z')) || (c == ' ' && last != ' ');
    }
    return (isThaiBase(c) && (c != 'เ' || last != 'เ')) || (isThaiMark(c) && !isThaiMark(last));
  }

  /** Letters and signs of Thai that are the same in every form, apart from marks and digits. */
  private static boolean isThaiBase(char c) {
    return (c >= '\u0E01' && c <= '\u0E30')
        || c == '\u0E32'
        || c == '\u0E3F'
        || (c >= '\u0E40' && c <= '\u0E46')
        || c == '\u0E4F';
  }

  private static boolean isThaiMark(char c) {
    return c == '\u0E31' || (c >= '\u0E34' && c <= '\u0E3A') || (c >= '\u0E47' && c <= '\u0E4E');
  }

  /** Whether nothing from that index on needs NFKC but what is folded here anyway. */
  private static boolean isNormal(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c < 0x80 || (c >= '\u0E01' && c <= '\u0E5B') || c == '\u00A0' || SignFold.of(c) != c;
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Signs are folded before NFKC, too, which would make other signs of some. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = SignFold.of(text.charAt(i));
      if (sign != SignFold.NOTHING) {
        plain.append(sign);
      }
    }
    return plain.toString();
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = SignFold.of(text.charAt(i));
      if (c < 0x80) {
        appendAscii(folded, c);
      } else if (c >= '\u0E01' && c <= '\u0E5B') {
        appendThai(folded, c);
      } else if (c == '\u0EB3') {
        folded.append("\u0ECD\u0EB2");
      } else if (c != SignFold.NOTHING) {
        int codePoint = text.codePointAt(i);
        i += Character.charCount(codePoint) - 1;
        appendOther(folded, Character.charCount(codePoint) == 1 ? c : codePoint);
      }
    }
    return folded.toString();
  }

  private static void appendAscii(StringBuilder folded, char c) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      appendSpace(folded);
    } else {
      folded.append(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c);
    }
  }

  private static void appendSpace(StringBuilder folded) {
    if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  private static void appendThai(StringBuilder folded, char c) {
    int last = folded.length() - 1;
    if (c == '\u0E33') {
      insertMark(folded, '\u0E4D');
      folded.append('\u0E32');
    } else if (isThaiMark(c)) {
      insertMark(folded, c);
    } else if (c >= '๐' && c <= '๙') {
      folded.append((char) (c - '๐' + '0'));
    } else if (c == 'เ' && last >= 0 && folded.charAt(last) == 'เ') {
      folded.setCharAt(last, 'แ');
    } else {
      folded.append(c);
    }
  }

  /** Puts the mark in its place among those that stand at the end, once. */
  private static void insertMark(StringBuilder folded, char mark) {
    int at = folded.length();
    while (at > 0 && isThaiMark(folded.charAt(at - 1)) && isBefore(mark, folded.charAt(at - 1))) {
      at--;
    }
    if (at > 0 && folded.charAt(at - 1) == mark) {
      return;
    }
    if (at == folded.length()) {
      folded.append(mark);
    } else {
      folded.insert(at, mark);
    }
  }

  private static boolean isBefore(char mark, char other) {
    int order = Integer.compare(rank(mark), rank(other));
    return order == 0 ? mark < other : order < 0;
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

  private static void appendOther(StringBuilder folded, int codePoint) {
    if (UCharacter.isUWhiteSpace(codePoint)) {
      appendSpace(folded);
    } else if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
      folded.append(Character.digit(codePoint, 10));
    } else {
      folded.append(UCharacter.foldCase(Character.toString(withoutAccents(codePoint)), true));
    }
  }

  private static int withoutAccents(int codePoint) {
    String parts = Normalizer2.getNFDInstance().getDecomposition(codePoint);
    int base = parts == null ? codePoint : parts.codePointAt(0);
    return Character.UnicodeScript.of(base) == Character.UnicodeScript.LATIN ? base : codePoint;
  }
}
