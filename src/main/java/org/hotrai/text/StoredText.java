package org.hotrai.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * The form in which Hotrai keeps text: NFC, each run of white space as one space, and without the
 * characters that stand for nothing (soft hyphen, zero-width space, byte order mark), Thai marks of
 * the private use area as the marks that they are. Joiners stay, since scripts need them.
 */
public final class StoredText {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private StoredText() {}

  /** The text on one line, without white space at its ends. */
  public static String line(String text) {
    return NFC.normalize(spaced(text, false));
  }

  /** The text with its line feeds kept and the spaces around them dropped. */
  public static String lines(String text) {
    return NFC.normalize(spaced(text, true));
  }

  /** The text in NFC without invisible characters, its white space as it was. */
  public static String visible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isInvisible(text.charAt(i)) || ThaiGlyphs.is(text.charAt(i))) {
        return NFC.normalize(withoutInvisible(text, i));
      }
    }
    return NFC.normalize(text);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
  }

  private static String withoutInvisible(String text, int first) {
    StringBuilder visible = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      if (!isInvisible(text.charAt(i))) {
        visible.append(ThaiGlyphs.letter(text.charAt(i)));
      }
    }
    return visible.toString();
  }

  /**
   * One space for each run of white space, or one line feed for one with line feeds to keep, and
   * nothing for what is invisible.
   */
  private static String spaced(String text, boolean keepsLineFeeds) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return isSpaced(text, start, end)
        ? text.substring(start, end)
        : rewritten(text, keepsLineFeeds);
  }

  /** Whether the words stand one space apart already, as in most lines of most pages. */
  private static boolean isSpaced(String text, int start, int end) {
    char before = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean single = c == ' ' && before != ' ';
      if (c < ' ' || (!single && isSpace(c)) || isInvisible(c) || ThaiGlyphs.is(c)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static String rewritten(String text, boolean keepsLineFeeds) {
    char[] kept = new char[text.length()];
    int length = 0;
    for (int i = 0; i < kept.length; i++) {
      char c = text.charAt(i);
      char before = length == 0 ? '\n' : kept[length - 1];
      if (isSpace(c)) {
        if (c == '\n' && keepsLineFeeds) {
          length -= before == ' ' ? 1 : 0;
          kept[length++] = '\n';
        } else if (before != ' ' && before != '\n') {
          kept[length++] = ' ';
        }
      } else if (!isInvisible(c)) {
        kept[length++] = ThaiGlyphs.letter(c);
      }
    }
    return new String(kept, 0, length).strip();
  }

  /** Unicode's white space; below U+1680 it is told without looking it up. */
  private static boolean isSpace(char c) {
    if (c < 0x1680) {
      return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0;
    }
    return UCharacter.isUWhiteSpace(c);
  }
}
