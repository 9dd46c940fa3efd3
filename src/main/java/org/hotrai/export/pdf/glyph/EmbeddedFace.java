package org.hotrai.export.pdf.glyph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A face in a PDF file: a Type 0 font over a subset by glyphs. Its dictionary stands from the
 * beginning, so that pages can name it; {@link #finish} fills it when all glyphs are known.
 */
public final class EmbeddedFace {
  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;
  private static final int STEM = 80;
  private static final int FARTHEST = 1 << 14;

  private final LoadedFace face;
  private final String name;
  private final COSDictionary dictionary = new COSDictionary();
  private final GlyphCodes codes = new GlyphCodes();

  EmbeddedFace(LoadedFace face, String name) {
    this.face = face;
    this.name = name;
  }

  /** Its name among a page's resources. */
  public String name() {
    return name;
  }

  /** The two-byte code that draws the glyph and tells those characters. */
  public int code(int glyph, String text) {
    return codes.of(face.form(glyph), text);
  }

  /**
   * The code that draws the glyph so much further right and higher, with a width of its own, and
   * tells those characters. Lengths are thousandths of the size.
   *
   * @param x behind the place where it is drawn
   * @param width how far drawing it moves on
   */
  public int code(PlacedGlyph glyph, double x, double width, String text) {
    int shift = inReach(face.units(glyph.x() - x));
    int rise = inReach(face.units(glyph.y()));
    return codes.of(new GlyphForm(glyph.id(), shift, rise, face.units(width)), text);
  }

  /** A mark on hundreds of others stays where the numbers of a font end. */
  private static int inReach(int units) {
    return Math.clamp(units, -FARTHEST, FARTHEST);
  }

  /** The code that draws nothing, takes no room and tells those characters. */
  public int blank(String text) {
    return codes.of(GlyphForm.NOTHING, text);
  }

  /** How far drawing the glyph moves on, in thousandths of the size. */
  public double width(int glyph) {
    return face.width(glyph);
  }

  /** The width nearest to that which a glyph can have. */
  public double possible(double width) {
    return face.scaled(face.units(width));
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  void finish(PDDocument document) throws IOException {
    Set<GlyphForm> forms = new LinkedHashSet<>();
    codes.meanings().forEach(meaning -> forms.add(meaning.form()));
    String prefix = prefix(forms);
    FontSubset subset = FontSubset.of(face, forms, prefix + "+");
    COSName baseFont = COSName.getPDFName(prefix + "+" + face.trueType().getName());
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
    dictionary.setItem(COSName.BASE_FONT, baseFont);
    dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(cidFont(document, baseFont, subset));
    dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
    dictionary.setItem(COSName.TO_UNICODE, stream(document, ToUnicodeMap.of(codes.meanings())));
  }

  private COSDictionary cidFont(PDDocument document, COSName baseFont, FontSubset subset)
      throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setItem(COSName.BASE_FONT, baseFont);
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor(document, baseFont, subset));
    List<GlyphCodes.Meaning> meanings = codes.meanings();
    COSArray widths = new COSArray();
    byte[] numbers = new byte[2 * (meanings.size() + 1)];
    for (int i = 0; i < meanings.size(); i++) {
      GlyphForm form = meanings.get(i).form();
      widths.add(number(face.scaled(form.width())));
      int number = subset.numbers().getOrDefault(form, 0);
      numbers[2 * i + 2] = (byte) (number >> 8);
      numbers[2 * i + 3] = (byte) number;
    }
    COSArray fromFirst = new COSArray();
    fromFirst.add(COSInteger.ONE);
    fromFirst.add(widths);
    font.setItem(COSName.W, fromFirst);
    font.setItem(COSName.CID_TO_GID_MAP, stream(document, numbers));
    return font;
  }

  private COSDictionary descriptor(PDDocument document, COSName baseFont, FontSubset subset)
      throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, baseFont);
    descriptor.setInt(COSName.FLAGS, face.face().italic() ? SYMBOLIC | ITALIC : SYMBOLIC);
    BoundingBox box = face.trueType().getFontBBox();
    COSArray bounds = new COSArray();
    for (float edge :
        new float[] {
          box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()
        }) {
      bounds.add(number(face.scaled(edge)));
    }
    descriptor.setItem(COSName.FONT_BBOX, bounds);
    descriptor.setFloat(COSName.ITALIC_ANGLE, face.trueType().getPostScript().getItalicAngle());
    descriptor.setFloat(COSName.ASCENT, (float) face.ascent());
    descriptor.setFloat(COSName.DESCENT, (float) -face.descent());
    descriptor.setFloat(COSName.CAP_HEIGHT, (float) face.scaled(capHeight()));
    descriptor.setInt(COSName.STEM_V, STEM);
    COSStream file = stream(document, subset.file());
    file.setInt(COSName.LENGTH1, subset.file().length);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  private double capHeight() throws IOException {
    var metrics = face.trueType().getOS2Windows();
    return metrics == null ? face.ascent() : metrics.getCapHeight();
  }

  /** Six letters that tell this subset from others of its face; the same glyphs give the same. */
  private static String prefix(Set<GlyphForm> forms) {
    StringBuilder letters = new StringBuilder();
    long rest = Integer.toUnsignedLong(forms.hashCode());
    for (int i = 0; i < 6; i++) {
      letters.append((char) ('A' + rest % 26));
      rest /= 26;
    }
    return letters.toString();
  }

  private static COSBase number(double value) {
    return value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat((float) value);
  }

  private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
