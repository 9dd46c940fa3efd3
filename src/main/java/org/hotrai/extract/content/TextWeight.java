package org.hotrai.extract.content;

import java.lang.Character.UnicodeScript;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * How much text there is, in letters of an alphabet. Thai, Lao, Khmer and Burmese say as much with
 * as many characters as English, marks counted, without any space or comma; a Chinese character
 * says as much as three letters.
 */
public final class TextWeight {
  private TextWeight() {}

  /** The weight of the text; white space and punctuation weigh nothing. */
  public static int of(String text) {
    int weight = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      weight += weight(codePoint);
    }
    return weight;
  }

  /** Whether the words of the element weigh more than that, whatever it holds beside them. */
  public static boolean isMore(Element element, int most) {
    int[] weight = {0};
    element.filter((node, depth) -> {
      weight[0] += node instanceof TextNode text ? of(text.getWholeText()) : 0;
      return weight[0] > most ? FilterResult.STOP : FilterResult.CONTINUE;
    });
    return weight[0] > most;
  }

  private static int weight(int codePoint) {
    if (codePoint < 128) {
      return ascii(codePoint);
    }
    return codePoint >= '\u0E01' && codePoint <= '\u0E59'
        ? thai(codePoint)
        : beyondAscii(codePoint);
  }

  /** The same as {@link #beyondAscii}, told faster. */
  private static int thai(int c) {
    return (c > '\u0E3A' && c <= '\u0E3F') || c == '\u0E4F' ? 0 : 1;
  }

  private static int ascii(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? 1 : 0;
  }

  private static int beyondAscii(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          ofLetter(codePoint);
      default -> 0;
    };
  }

  private static int ofLetter(int codePoint) {
    // No script that says more with a letter begins before Hangul.
    return codePoint < 0x1100 ? 1 : ofLaterLetter(codePoint);
  }

  private static int ofLaterLetter(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN -> 3;
      case HIRAGANA, KATAKANA, HANGUL -> 2;
      default -> 1;
    };
  }
}
