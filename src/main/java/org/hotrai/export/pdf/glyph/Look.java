package org.hotrai.export.pdf.glyph;

import java.util.List;
import org.hotrai.text.font.Face;

/** The letters, how heavy they are and whether they slant; the script chooses the face. */
public record Look(Typeface typeface, Weight weight, boolean italic) {
  /** Upright text of ordinary weight, in Sarabun. */
  public static final Look REGULAR = new Look(Typeface.SARABUN, Weight.REGULAR, false);

  /** Upright titles and headings, in Sarabun. */
  public static final Look SEMIBOLD = new Look(Typeface.SARABUN, Weight.SEMIBOLD, false);

  /** The weights that a page uses. */
  public enum Weight {
    REGULAR,
    SEMIBOLD,
    BOLD
  }

  /** The same in other letters. */
  public Look in(Typeface other) {
    return new Look(other, weight, italic);
  }

  /** The same slant in bold. */
  public Look bold() {
    return new Look(typeface, Weight.BOLD, italic);
  }

  /** The same weight, slanted. */
  public Look slanted() {
    return new Look(typeface, weight, true);
  }

  /** The faces that the height of lines goes by, whatever scripts are on them. */
  public List<Face> measures() {
    return List.of(typeface.thai(weight, italic), faces().getFirst());
  }

  /** The faces to try for a character, the wanted one first. */
  List<Face> faces() {
    return typeface.faces(weight, italic);
  }
}
