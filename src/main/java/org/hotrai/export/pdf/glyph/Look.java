package org.hotrai.export.pdf.glyph;

import java.util.List;
import org.hotrai.text.font.Face;

/** How heavy letters are and whether they slant; the script chooses the face. */
public record Look(Weight weight, boolean italic) {
  /** Upright text of ordinary weight. */
  public static final Look REGULAR = new Look(Weight.REGULAR, false);

  /** Upright titles and headings. */
  public static final Look SEMIBOLD = new Look(Weight.SEMIBOLD, false);

  /** The weights that a page uses. */
  public enum Weight {
    REGULAR,
    SEMIBOLD,
    BOLD
  }

  /** The same slant in bold. */
  public Look bold() {
    return new Look(Weight.BOLD, italic);
  }

  /** The same weight, slanted. */
  public Look slanted() {
    return new Look(weight, true);
  }

  /** The faces to try for a character, the wanted one first. */
  List<Face> faces() {
    return weight == Weight.REGULAR
        ? List.of(chief(), Face.LAO_REGULAR, Face.KHMER_REGULAR, Face.MYANMAR_REGULAR)
        : List.of(chief(), Face.LAO_BOLD, Face.KHMER_BOLD, Face.MYANMAR_BOLD);
  }

  private Face chief() {
    return switch (weight) {
      case REGULAR -> italic ? Face.SARABUN_ITALIC : Face.SARABUN_REGULAR;
      case SEMIBOLD -> italic ? Face.SARABUN_BOLD_ITALIC : Face.SARABUN_SEMIBOLD;
      case BOLD -> italic ? Face.SARABUN_BOLD_ITALIC : Face.SARABUN_BOLD;
    };
  }
}
