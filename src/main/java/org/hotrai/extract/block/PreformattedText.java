package org.hotrai.extract.block;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells running text that old pages and programs set as it was typed from code and tables. */
final class PreformattedText {
  /** In characters; the lines of verse and code are shorter on average. */
  private static final int LONG_LINE = 60;

  private static final double MOSTLY = 0.9;

  private static final Pattern OF_CODE =
      Pattern.compile("code|highlight|lang|syntax|pretty|brush|console|terminal|output");

  /** What is set in columns, or begins deeper than the line before. */
  private static final Pattern COLUMNS = Pattern.compile("\\S(?:\\t| {3,})\\S");

  private PreformattedText() {}

  /** Whether the element, which may hold nothing but text, holds running text. */
  static boolean isProse(Element element, String written) {
    Element around = element.parent();
    String names = element.className() + " " + (around == null ? "" : around.className());
    if (element.childrenSize() > 0
        || OF_CODE.matcher(names.toLowerCase(Locale.ROOT)).find()
        || COLUMNS.matcher(written).find()) {
      return false;
    }
    long lines = written.lines().filter(line -> !line.isBlank()).count();
    long words = written.codePoints().filter(PreformattedText::isOfWords).count();
    return lines > 0
        && written.length() >= lines * LONG_LINE
        && words >= MOSTLY * written.codePointCount(0, written.length());
  }

  private static boolean isOfWords(int character) {
    return Character.isLetterOrDigit(character)
        || Character.isWhitespace(character)
        || switch (Character.getType(character)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }
}
