package org.hotrai.export.pdf.glyph;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.text.font.Face;

/** A face ready to shape with and to take a subset of. Lengths are thousandths of its size. */
final class LoadedFace implements AutoCloseable {
  private static final float EM = 1000;
  // Places in a TrueType file, and names of tables as numbers: "GSUB", "none".
  private static final int TABLE_COUNT = 4;
  private static final int FIRST_TABLE = 12;
  private static final int TABLE_RECORD = 16;
  private static final int SUBSTITUTIONS = 0x47535542;
  private static final int UNKNOWN = 0x6E6F6E65;
  private static final Map<TextAttribute, Integer> FEATURES =
      Map.of(
          TextAttribute.KERNING, TextAttribute.KERNING_ON,
          TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);
  // No hinting and no whole pixels: positions are those of the design.
  private static final FontRenderContext DESIGN = new FontRenderContext(null, true, true);

  private final Face face;
  private final Font font;
  private final TrueTypeFont trueType;
  private final Map<Integer, GlyphForm> forms = new ConcurrentHashMap<>();

  private LoadedFace(Face face, Font font, TrueTypeFont trueType) {
    this.face = face;
    this.font = font;
    this.trueType = trueType;
  }

  static LoadedFace of(Face face) {
    try (InputStream file = face.open()) {
      byte[] bytes = file.readAllBytes();
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
      TrueTypeFont trueType = parsed(bytes);
      return new LoadedFace(face, font.deriveFont(EM).deriveFont(FEATURES), trueType);
    } catch (IOException e) {
      // On Linux the JDK loads no font, not even this one, where the system has none at all.
      throw new Failure(Message.of("export.pdf.fonts"), e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(face + " is no TrueType font", e);
    }
  }

  /** The parser would take long over the substitutions, which only the shaper needs. */
  private static TrueTypeFont parsed(byte[] file) throws IOException {
    byte[] bytes = file.clone();
    ByteBuffer directory = ByteBuffer.wrap(bytes);
    int tables = directory.getShort(TABLE_COUNT);
    for (int table = 0; table < tables; table++) {
      int tag = FIRST_TABLE + table * TABLE_RECORD;
      if (directory.getInt(tag) == SUBSTITUTIONS) {
        directory.putInt(tag, UNKNOWN);
      }
    }
    return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
  }

  Face face() {
    return face;
  }

  TrueTypeFont trueType() {
    return trueType;
  }

  boolean covers(int codePoint) {
    return font.canDisplay(codePoint);
  }

  GlyphVector layout(String text) {
    char[] characters = text.toCharArray();
    return font.layoutGlyphVector(
        DESIGN, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
  }

  double width(int glyph) {
    return scaled(form(glyph).width());
  }

  /** The glyph as the face has it. */
  GlyphForm form(int glyph) {
    return forms.computeIfAbsent(glyph, this::plain);
  }

  private GlyphForm plain(int glyph) {
    try {
      return new GlyphForm(glyph, 0, 0, trueType.getAdvanceWidth(glyph));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  double ascent() {
    return scaled(header().getAscender());
  }

  double descent() {
    return -scaled(header().getDescender());
  }

  private HorizontalHeaderTable header() {
    try {
      return trueType.getHorizontalHeader();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Thousandths of the size in units of the design. */
  int units(double thousandths) {
    return (int) Math.round(thousandths / scaled(1));
  }

  double scaled(double designUnits) {
    try {
      return designUnits * EM / trueType.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    trueType.close();
  }
}
