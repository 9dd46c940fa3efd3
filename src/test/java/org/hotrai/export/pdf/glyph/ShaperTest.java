package org.hotrai.export.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.fontbox.util.BoundingBox;
import org.hotrai.text.font.Face;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShaperTest {
  private final Faces faces = new Faces();
  private final Shaper shaper = new Shaper(faces);

  @AfterEach
  void close() throws IOException {
    faces.close();
  }

  /** Glyph numbers and places as HarfBuzz gives them for this face. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ที่     | 460@0,0 754@647,0 736@646,0 = 657
          นั้น    | 462@0,0 733@637,0 739@628,-32 462@637,0 = 1274
          ปี่     | 464@0,0 755@655,0 736@508,0 = 655
          ฝึก    | 466@0,0 757@622,0 432@622,0 = 1198
          ญู      | 447@0,0 769@820,0 = 830
          ฐู      | 453@0,0 769@525,0 = 539
          กำ     | 432@0,0 760@566,0 488@576,0 = 1061
          น้ำ     | 462@0,0 762@637,0 488@637,0 = 1122
          ป้ำ     | 464@0,0 774@655,0 488@655,0 = 1140
          ผู้ใหญ่  | 465@0,0 769@622,0 738@622,0 493@622,0 482@1000,0 446@1636,0 735@2467,0 = 2466
          office | 324@0,0 270@557,0 423@888,0 239@1453,0 251@1926,0 = 2444
          """)
  void marksStandWhereTheFontPutsThem(String word, String expected) {
    assertThat(places(shaper.shape(word, Look.REGULAR))).isEqualTo(expected);
  }

  /** A face whose tone marks lie in its vowels is no face for Thai. */
  @ParameterizedTest
  @EnumSource(Typeface.class)
  void toneMarksStandAboveVowels(Typeface typeface) throws IOException {
    for (Look look : List.of(Look.REGULAR.in(typeface), Look.REGULAR.in(typeface).bold())) {
      for (String syllable : List.of("ที่", "นั้น", "ปี่", "น้ำ", "กื้อ")) {
        GlyphRun run = shaper.shape(syllable, look).getFirst();
        LoadedFace face = faces.of(run.face());
        List<PlacedGlyph> glyphs = run.units().getFirst().glyphs();
        BoundingBox vowel = box(face, glyphs.get(1));
        BoundingBox tone = box(face, glyphs.get(2));
        boolean swapped = tone.getLowerLeftY() < vowel.getLowerLeftY();
        BoundingBox upper = swapped ? vowel : tone;
        BoundingBox lower = swapped ? tone : vowel;
        assertThat(upper.getLowerLeftY())
            .as("%s %s", syllable, run.face())
            .isGreaterThan(lower.getLowerLeftY() + (lower.getHeight() / 2));
      }
    }
  }

  private static BoundingBox box(LoadedFace face, PlacedGlyph glyph) throws IOException {
    BoundingBox box = face.trueType().getGlyph().getGlyph(glyph.id()).getBoundingBox();
    float raised = (float) (glyph.y() * face.trueType().getUnitsPerEm() / 1000);
    return new BoundingBox(
        box.getLowerLeftX(),
        box.getLowerLeftY() + raised,
        box.getUpperRightX(),
        box.getUpperRightY() + raised);
  }

  @Test
  void aScriptChoosesItsFace() {
    assertThat(shaper.shape("ไทยລາວខ្មែរမြန်မာ Latin", Look.REGULAR))
        .extracting(GlyphRun::face)
        .containsExactly(
            Face.SARABUN_REGULAR,
            Face.LAO_REGULAR,
            Face.KHMER_REGULAR,
            Face.MYANMAR_REGULAR,
            Face.SARABUN_REGULAR);
  }

  @Test
  void aUnitIsTheFewestCharactersThatOwnTheirGlyphs() {
    assertThat(shaper.shape("น้ำอ่าน office", Look.REGULAR).getFirst().units())
        .extracting(TextUnit::text)
        .containsExactly("น้ำ", "อ่", "า", "น", " ", "o", "f", "fi", "c", "e");
    assertThat(shaper.shape("ឆ្នាំ", Look.REGULAR).getFirst().units())
        .extracting(TextUnit::text)
        .containsExactly("ឆ្នាំ");
  }

  @Test
  void whatNoFaceHasIsASignThatStandsForIt() {
    TextUnit unit = shaper.shape("中", Look.REGULAR).getFirst().units().getFirst();
    assertThat(unit.text()).isEqualTo("中");
    assertThat(unit.glyphs()).extracting(PlacedGlyph::id).hasSize(1).doesNotContain(0);
  }

  private static String places(List<GlyphRun> runs) {
    StringJoiner places = new StringJoiner(" ");
    double origin = 0;
    for (TextUnit unit : runs.getFirst().units()) {
      for (PlacedGlyph glyph : unit.glyphs()) {
        double x = origin + glyph.x();
        places.add(String.format(Locale.ROOT, "%d@%.0f,%.0f", glyph.id(), x, glyph.y()));
      }
      origin += unit.advance();
    }
    return places + String.format(Locale.ROOT, " = %.0f", origin);
  }
}
