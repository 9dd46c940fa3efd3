package org.hotrai.export.pdf.line;

import org.hotrai.export.pdf.glyph.Look;
import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text is drawn.
 *
 * @param size in points
 * @param rise upwards from the baseline, in points
 * @param link URL that a click opens, or null
 */
public record TextStyle(
    Look look,
    double size,
    Colour colour,
    double rise,
    boolean underline,
    boolean strike,
    @Nullable String link) {
  /** What links to pages of the file itself begin with, as RFC 8118 names them. */
  public static final String PAGE = "#page=";

  /**
   * What links to notes of the file begin with; the note's number, a slash and its label follow.
   */
  public static final String NOTE = "#note=";

  /** What links back to the first mark of a note begin with; the same follows. */
  public static final String MARK = "#mark=";

  private static final double SCRIPT_SIZE = 0.65;
  private static final double SUPERSCRIPT_RISE = 0.38;
  private static final double SUBSCRIPT_RISE = -0.16;

  /** Text with nothing particular about it. */
  public static TextStyle of(Look look, double size, Colour colour) {
    return new TextStyle(look, size, colour, 0, false, false, null);
  }

  TextStyle withLook(Look other) {
    return new TextStyle(other, size, colour, rise, underline, strike, link);
  }

  TextStyle underlined() {
    return new TextStyle(look, size, colour, rise, true, strike, link);
  }

  TextStyle struck() {
    return new TextStyle(look, size, colour, rise, underline, true, link);
  }

  TextStyle superscript() {
    return script(SUPERSCRIPT_RISE);
  }

  TextStyle subscript() {
    return script(SUBSCRIPT_RISE);
  }

  /**
   * The same in the colour of links, opening that URL; ways to notes and back look like the text.
   */
  public TextStyle linked(String url) {
    Colour shown = url.startsWith(NOTE) || url.startsWith(MARK) ? colour : Colour.LINK;
    return new TextStyle(look, size, shown, rise, underline, strike, url);
  }

  /** Whether it is that of marks of notes. */
  public boolean isOfMark() {
    return link != null && link.startsWith(NOTE);
  }

  /** The way back to the first mark of a note, from what leads to the note. */
  public static String wayBack(String target) {
    return MARK + target.substring(NOTE.length());
  }

  /** The same, opening the page of that number, from 1. */
  public TextStyle toPage(int number) {
    return new TextStyle(look, size, colour, rise, underline, strike, PAGE + number);
  }

  private TextStyle script(double raised) {
    return new TextStyle(
        look, size * SCRIPT_SIZE, colour, rise + raised * size, underline, strike, link);
  }
}
