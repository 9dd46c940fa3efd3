package org.hotrai.export.pdf;

import org.hotrai.export.pdf.glyph.Look;
import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.TextStyle;

/**
 * How each kind of text is set.
 *
 * @param leading height of a line in points: Thai needs half as much again for its stacked marks
 */
record Styles(TextStyle text, double leading) {
  static final Styles TITLE = of(Look.SEMIBOLD, 19, 28, Colour.BLACK);
  static final Styles META = of(Look.REGULAR, 10, 15, Colour.GREY);
  static final Styles BODY = of(Look.REGULAR, 12, 18, Colour.BLACK);
  static final Styles CODE = of(Look.REGULAR, 10.5, 15.5, Colour.BLACK);
  static final Styles CAPTION = of(Look.REGULAR, 10, 15, Colour.GREY);
  static final Styles CELL = of(Look.REGULAR, 10.5, 15.5, Colour.BLACK);
  static final Styles LABEL = of(Look.REGULAR, 10, 15, Colour.GREY);
  static final Styles FACT = of(Look.REGULAR, 10, 15, Colour.BLACK);
  static final Styles COVER = of(Look.SEMIBOLD, 28, 40, Colour.BLACK);
  static final Styles CONTENTS = of(Look.REGULAR, 11.5, 17.5, Colour.BLACK);
  static final Styles INDEX = of(Look.REGULAR, 10.5, 16, Colour.BLACK);
  static final Styles BIBLIOGRAPHY = of(Look.REGULAR, 11, 17, Colour.BLACK);
  static final Styles NOTE_NUMBER = of(Look.REGULAR, 8, 12, Colour.LINK);
  static final Styles SOURCE_HEADING = of(Look.SEMIBOLD, 12, 18, Colour.BLACK);

  private static final Styles CHAPTER = of(Look.SEMIBOLD, 15, 22.5, Colour.BLACK);
  private static final Styles SECTION = of(Look.SEMIBOLD, 13.5, 20, Colour.BLACK);
  private static final Styles PART = of(Look.SEMIBOLD, 12, 18, Colour.BLACK);

  /** A heading of that level, from 2. */
  static Styles heading(int level) {
    return switch (level) {
      case 2 -> CHAPTER;
      case 3 -> SECTION;
      default -> PART;
    };
  }

  /** The same in bold. */
  Styles bold() {
    return new Styles(TextStyle.of(text.look().bold(), text.size(), text.colour()), leading);
  }

  private static Styles of(Look look, double size, double leading, Colour colour) {
    return new Styles(TextStyle.of(look, size, colour), leading);
  }
}
