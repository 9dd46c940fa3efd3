package org.hotrai.export.pdf.glyph;

import java.util.List;
import org.hotrai.export.pdf.glyph.Look.Weight;
import org.hotrai.text.font.Face;

/** The letters that a document is set in. */
public enum Typeface {
  /** Sarabun, the letters of Thai official documents. */
  SARABUN,
  /** Noto Serif Thai, with Noto Serif for Latin letters, digits and signs. */
  SERIF,
  /** Noto Looped Thai, with Noto Sans for Latin letters, digits and signs. */
  LOOPED;

  /** The face of Thai letters. */
  Face thai(Weight weight, boolean italic) {
    return switch (this) {
      case SARABUN ->
          switch (weight) {
            case REGULAR -> italic ? Face.SARABUN_ITALIC : Face.SARABUN_REGULAR;
            case SEMIBOLD -> italic ? Face.SARABUN_BOLD_ITALIC : Face.SARABUN_SEMIBOLD;
            case BOLD -> italic ? Face.SARABUN_BOLD_ITALIC : Face.SARABUN_BOLD;
          };
      case SERIF -> weight == Weight.REGULAR ? Face.SERIF_THAI_REGULAR : Face.SERIF_THAI_BOLD;
      case LOOPED -> weight == Weight.REGULAR ? Face.LOOPED_THAI_REGULAR : Face.LOOPED_THAI_BOLD;
    };
  }

  /** The faces to try for a character, the wanted one first. */
  List<Face> faces(Weight weight, boolean italic) {
    boolean regular = weight == Weight.REGULAR;
    Face thai = thai(weight, italic);
    Face sans = regular ? Face.SANS_REGULAR : Face.SANS_BOLD;
    Face lao = regular ? Face.LAO_REGULAR : Face.LAO_BOLD;
    Face khmer = regular ? Face.KHMER_REGULAR : Face.KHMER_BOLD;
    Face myanmar = regular ? Face.MYANMAR_REGULAR : Face.MYANMAR_BOLD;
    return switch (this) {
      case SARABUN -> List.of(thai, lao, khmer, myanmar, sans);
      case SERIF ->
          List.of(regular ? Face.SERIF_REGULAR : Face.SERIF_BOLD, thai, lao, khmer, myanmar, sans);
      case LOOPED -> List.of(sans, thai, lao, khmer, myanmar);
    };
  }
}
