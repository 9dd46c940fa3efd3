package org.hotrai.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.hotrai.text.font.Face;
import org.junit.jupiter.api.Test;

class ShapedLetteringTest {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final Pattern FILE = Pattern.compile("base64,([^)]+)");

  private final ShapedLettering lettering = new ShapedLettering(new LetterFaces());

  @Test
  void everyCharacterIsDrawnByOne() {
    String text = "ผู้ใหญ่บ้าน ASEAN ป้ำ น้ำ 😀 ๓ ๆ ນ້ຳ ស្ត្រី အင်္ဂလိပ်";

    assertThat(drawn(text)).hasSameSizeAs(text).contains(" ASEAN ").contains("😀");
  }

  @Property(tries = 500)
  void offsetsStayWhatTheyAre(@ForAll String text) {
    assertThat(drawn(text)).hasSameSizeAs(text);
  }

  @Property(tries = 500)
  void drawnTextCanBeReadBack(@ForAll @CharRange(from = 'ก', to = '๛') String text) {
    assertThat(lettering.textOf(drawn(text))).isEqualTo(text);
  }

  @Test
  void clusterIsOneGlyph() {
    assertThat(glyphs("ที่ นั้น น้ำ")).isEqualTo("X__ X__X X__");
    assertThat(glyphs("ນ້ຳ ທີ່")).isEqualTo("X__ X__");
    assertThat(glyphs("ស្ត្រី ក")).isEqualTo("X_____ X");
    assertThat(glyphs("အင်္ဂလိပ်")).isEqualTo("XX___X_X_");
  }

  @Test
  void sameClusterIsDrawnTheSame() {
    assertThat(drawn("ที่").substring(0, 1)).isEqualTo(drawn("และที่นี่").substring(3, 4));
    assertThat(drawn("ที่")).isNotEqualTo(drawn("นี่"));
  }

  @Test
  void privateCharactersOfTheTextBorrowNoGlyph() {
    assertThat(drawn("a\uE001b")).isEqualTo("a\uFFFDb");
  }

  @Test
  void linesEndBetweenWords() {
    assertThat(lettering.of("ฝนตก ที่นี่").breaks()).contains(2).doesNotContain(1, 3);
  }

  @Test
  void textThatNeedsNoShapingNeedsNoFont() {
    assertThat(drawn("Plain text")).isEqualTo("Plain text");
    assertThat(lettering.fonts(true)).isEmpty();
  }

  @Test
  void glyphsAreAsWideAsTheClusterInEachFace() throws IOException, FontFormatException {
    String drawn = drawn("ผู้");
    List<Font> fonts = fonts(lettering.fonts(true));

    assertThat(fonts).hasSize(4);
    assertThat(width(fonts.get(0), drawn)).isEqualTo(width(face(Face.SARABUN_REGULAR), "ผู้"));
    assertThat(width(fonts.get(1), drawn)).isEqualTo(width(face(Face.SARABUN_BOLD), "ผู้"));
    assertThat(width(fonts.get(2), drawn)).isEqualTo(width(face(Face.SARABUN_ITALIC), "ผู้"));
    assertThat(width(fonts.get(3), drawn)).isEqualTo(width(face(Face.SARABUN_BOLD_ITALIC), "ผู้"));
  }

  @Test
  void outlineIsThatOfTheShapedCluster() throws IOException, FontFormatException {
    String drawn = drawn("ស្ត្រី");
    Font font = fonts(lettering.fonts(false)).getFirst();

    assertThat(layout(font, drawn).getOutline().getBounds())
        .isEqualTo(layout(face(Face.KHMER_REGULAR), "ស្ត្រី").getOutline().getBounds());
  }

  /** X for a glyph of its own, _ for the empty one. */
  private String glyphs(String text) {
    return drawn(text)
        .replace(GlyphFont.FIRST, '_')
        .replaceAll("[" + (char) (GlyphFont.FIRST + 1) + "-" + GlyphFont.END + "]", "X");
  }

  private String drawn(String text) {
    return lettering.of(text).text();
  }

  private static List<Font> fonts(String rules) throws IOException, FontFormatException {
    List<Font> fonts = new ArrayList<>();
    for (Matcher file = FILE.matcher(rules); file.find(); ) {
      byte[] bytes = Base64.getDecoder().decode(file.group(1));
      fonts.add(
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)).deriveFont(1000f));
    }
    return fonts;
  }

  private static Font face(Face face) throws IOException, FontFormatException {
    try (var file = face.open()) {
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(1000f);
    }
  }

  private static double width(Font font, String text) {
    GlyphVector laidOut = layout(font, text);
    return laidOut.getGlyphPosition(laidOut.getNumGlyphs()).getX();
  }

  private static GlyphVector layout(Font font, String text) {
    return font.layoutGlyphVector(
        CONTEXT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
  }
}
