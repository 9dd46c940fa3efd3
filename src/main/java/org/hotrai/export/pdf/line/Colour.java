package org.hotrai.export.pdf.line;

/** A colour of the page, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {
  /** Ordinary text. */
  public static final Colour BLACK = new Colour(0, 0, 0);

  /** Text that stands back. */
  public static final Colour GREY = new Colour(0x5A, 0x5A, 0x5A);

  /** What a click opens. */
  public static final Colour LINK = new Colour(0x1D, 0x4E, 0x89);

  /** Rules and borders. */
  public static final Colour RULE = new Colour(0xB4, 0xB4, 0xB4);

  /** Below what a reader highlighted. */
  public static final Colour HIGHLIGHT = new Colour(0xFF, 0xF0, 0xA8);

  /** A ground that sets text apart. */
  public static final Colour GROUND = new Colour(0xF3, 0xF3, 0xF1);
}
