package org.hotrai.ui.web;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hotrai.text.font.Face;

/** Shapes clusters with the faces that Hotrai ships. */
public final class LetterFaces {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final AffineTransform SLANT = AffineTransform.getShearInstance(-0.2, 0);

  private final Map<Face, Font> fonts = new ConcurrentHashMap<>();
  private final Map<Shaped, GlyphFont.Glyph> glyphs = new ConcurrentHashMap<>();

  /** Begins to read the faces of Thai at once, on another thread, so that no page waits for it. */
  public LetterFaces() {
    Thread.startVirtualThread(() -> {
      for (Look look : Look.values()) {
        shape("ก", look);
      }
    });
  }

  /** How a face is to look. */
  enum Look {
    REGULAR("400", "normal"),
    BOLD("700", "normal"),
    ITALIC("400", "italic"),
    BOLD_ITALIC("700", "italic");

    private final String weight;
    private final String slant;

    Look(String weight, String slant) {
      this.weight = weight;
      this.slant = slant;
    }

    /** The weight, as style sheets name it. */
    String weight() {
      return weight;
    }

    /** The slant, as style sheets name it. */
    String slant() {
      return slant;
    }

    private boolean isBold() {
      return this == BOLD || this == BOLD_ITALIC;
    }

    private boolean isItalic() {
      return this == ITALIC || this == BOLD_ITALIC;
    }
  }

  private record Shaped(String cluster, Look look) {}

  /** Whether clusters that begin with this character are shaped. */
  static boolean has(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** A cluster drawn as one glyph. */
  GlyphFont.Glyph shape(String cluster, Look look) {
    return glyphs.computeIfAbsent(new Shaped(cluster, look), this::shape);
  }

  /** How far the letters of ordinary text reach. */
  GlyphFont.Extent extent() {
    LineMetrics metrics = font(Face.SARABUN_REGULAR).getLineMetrics("", CONTEXT);
    return new GlyphFont.Extent(Math.round(metrics.getAscent()), -Math.round(metrics.getDescent()));
  }

  private GlyphFont.Glyph shape(Shaped shaped) {
    Face face = face(UnicodeScript.of(shaped.cluster().codePointAt(0)), shaped.look());
    char[] characters = shaped.cluster().toCharArray();
    GlyphVector laidOut =
        font(face)
            .layoutGlyphVector(
                CONTEXT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    Shape outline = laidOut.getOutline();
    if (shaped.look().isItalic() && !face.italic()) {
      outline = SLANT.createTransformedShape(outline);
    }
    double advance = laidOut.getGlyphPosition(laidOut.getNumGlyphs()).getX();
    return new GlyphFont.Glyph(GlyphOutline.of(outline), (int) Math.round(advance));
  }

  private static Face face(UnicodeScript script, Look look) {
    return switch (script) {
      case LAO -> look.isBold() ? Face.LAO_BOLD : Face.LAO_REGULAR;
      case KHMER -> look.isBold() ? Face.KHMER_BOLD : Face.KHMER_REGULAR;
      case MYANMAR -> look.isBold() ? Face.MYANMAR_BOLD : Face.MYANMAR_REGULAR;
      default ->
          switch (look) {
            case REGULAR -> Face.SARABUN_REGULAR;
            case BOLD -> Face.SARABUN_BOLD;
            case ITALIC -> Face.SARABUN_ITALIC;
            case BOLD_ITALIC -> Face.SARABUN_BOLD_ITALIC;
          };
    };
  }

  private Font font(Face face) {
    return fonts.computeIfAbsent(face, LetterFaces::read);
  }

  private static Font read(Face face) {
    try (InputStream file = face.open()) {
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) GlyphFont.EM);
    } catch (IOException e) {
      throw new UncheckedIOException(face.name(), e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(face + " is a TrueType font", e);
    }
  }
}
