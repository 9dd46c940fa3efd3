package org.hotrai.text;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * The form in which Hotrai keeps text: NFC, each run of white space as one space, and without the
 * characters that stand for nothing (soft hyphen, zero-width space, byte order mark). Joiners stay,
 * since scripts need them.
 */
public final class StoredText {
  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\uFEFF]");
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LINE_FEED = Pattern.compile(" ?\n ?");
  private static final Pattern SPACE_IN_LINE =
      Pattern.compile("[\\s&&[^\n]]+", Pattern.UNICODE_CHARACTER_CLASS);

  private StoredText() {}

  /** The text on one line, without white space at its ends. */
  public static String line(String text) {
    return SPACE.matcher(visible(text)).replaceAll(" ").strip();
  }

  /** The text with its line feeds kept and the spaces around them dropped. */
  public static String lines(String text) {
    String spaced = SPACE_IN_LINE.matcher(visible(text)).replaceAll(" ");
    return LINE_FEED.matcher(spaced).replaceAll("\n").strip();
  }

  /** The text in NFC without invisible characters, its white space as it was. */
  public static String visible(String text) {
    return Normalizer2.getNFCInstance().normalize(INVISIBLE.matcher(text).replaceAll(""));
  }
}
