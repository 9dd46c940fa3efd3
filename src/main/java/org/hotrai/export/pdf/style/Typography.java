package org.hotrai.export.pdf.style;

import org.hotrai.export.pdf.glyph.Look;
import org.hotrai.export.pdf.glyph.Typeface;
import org.hotrai.export.pdf.line.Alignment;
import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.TextStyle;

/**
 * How each kind of text is set in a document, all in proportion to its ordinary text.
 *
 * <p>What may stand in two columns has a leading of less than one and a half times its size: above
 * that, some readers take each line for a paragraph, and lines beside one another for a table.
 */
public final class Typography {
  private static final double DESIGNED_SIZE = 12;

  private final Typeface typeface;
  private final double scale;
  private final Alignment alignment;

  /** On pages set up so. */
  public Typography(PageSetup setup) {
    this.typeface = setup.typeface();
    this.scale = setup.size() / DESIGNED_SIZE;
    this.alignment = setup.alignment();
  }

  /** A length that is so many points where ordinary text has 12. */
  public double points(double atTwelve) {
    return atTwelve * scale;
  }

  /** How the lines of running text end. */
  public Alignment alignment() {
    return alignment;
  }

  /** The title of an article. */
  public Styles title() {
    return of(Look.SEMIBOLD, 19, 28, Colour.BLACK);
  }

  /** Who wrote it, and when. */
  public Styles meta() {
    return of(Look.REGULAR, 10, 15, Colour.GREY);
  }

  /** Running text. */
  public Styles body() {
    return of(Look.REGULAR, 12, 17.75, Colour.BLACK);
  }

  /** Code. */
  public Styles code() {
    return of(Look.REGULAR, 10.5, 15.5, Colour.BLACK);
  }

  /** The words under a picture. */
  public Styles caption() {
    return of(Look.REGULAR, 10, 14.75, Colour.GREY);
  }

  /** A cell of a table. */
  public Styles cell() {
    return of(Look.REGULAR, 10.5, 15.5, Colour.BLACK);
  }

  /** What a fact tells. */
  public Styles label() {
    return of(Look.REGULAR, 10, 15, Colour.GREY);
  }

  /** A fact. */
  public Styles fact() {
    return of(Look.REGULAR, 10, 15, Colour.BLACK);
  }

  /** The title of a cover. */
  public Styles cover() {
    return of(Look.SEMIBOLD, 28, 40, Colour.BLACK);
  }

  /** A line of the contents. */
  public Styles contents() {
    return of(Look.REGULAR, 11.5, 17.5, Colour.BLACK);
  }

  /** A line of the index. */
  public Styles index() {
    return of(Look.REGULAR, 10, 15, Colour.BLACK);
  }

  /** An entry of the bibliography. */
  public Styles bibliography() {
    return of(Look.REGULAR, 11, 17, Colour.BLACK);
  }

  /** A note. */
  public Styles footnote() {
    return of(Look.REGULAR, 9.5, 14, Colour.BLACK);
  }

  /** The number of a note. */
  public Styles noteNumber() {
    return of(Look.REGULAR, 8, 12, Colour.LINK);
  }

  /** The heading over sources. */
  public Styles sourceHeading() {
    return of(Look.SEMIBOLD, 12, 18, Colour.BLACK);
  }

  /** A heading of that level, from 2. */
  public Styles heading(int level) {
    return switch (level) {
      case 2 -> of(Look.SEMIBOLD, 15, 22.5, Colour.BLACK);
      case 3 -> of(Look.SEMIBOLD, 13.5, 20, Colour.BLACK);
      default -> of(Look.SEMIBOLD, 12, 18, Colour.BLACK);
    };
  }

  private Styles of(Look look, double size, double leading, Colour colour) {
    TextStyle text = TextStyle.of(look.in(typeface), points(size), colour);
    return new Styles(text, points(leading));
  }
}
