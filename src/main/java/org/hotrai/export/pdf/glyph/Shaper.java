package org.hotrai.export.pdf.glyph;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns characters into placed glyphs as the fonts' own tables (GSUB, GPOS) ask: marks stand where
 * they belong, letters join. Remembers the words that it has shaped. For one thread.
 */
public final class Shaper {
  private static final int REMEMBERED_A_LOOK = 50_000;
  private static final List<String> SUBSTITUTES = List.of("□", "\uFFFD", "◊");
  private static final String LAST_SUBSTITUTE = "?";

  private final Faces faces;
  private final FacePicker picker;
  private final Map<Look, Words> shaped = new HashMap<>();

  /** Words that were shaped in one look, those that are used least given up. */
  private static final class Words extends LinkedHashMap<String, List<GlyphRun>> {
    private static final long serialVersionUID = 1;

    Words() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, List<GlyphRun>> eldest) {
      return size() > REMEMBERED_A_LOOK;
    }
  }

  public Shaper(Faces faces) {
    this.faces = faces;
    this.picker = new FacePicker(faces);
  }

  /** The text's runs in reading order; where its script asks for another face, a new one begins. */
  public List<GlyphRun> shape(String text, Look look) {
    Words words = shaped.computeIfAbsent(look, none -> new Words());
    return words.computeIfAbsent(text, wanted -> runs(wanted, look));
  }

  private List<GlyphRun> runs(String text, Look look) {
    List<GlyphRun> runs = new ArrayList<>();
    for (FacePicker.Stretch stretch : picker.stretches(text, look)) {
      String part = stretch.span().of(text);
      LoadedFace face = faces.of(stretch.face());
      List<TextUnit> units =
          stretch.missing() ? List.of(substitute(face, part)) : units(face, part);
      runs.add(GlyphRun.of(stretch.face(), units));
    }
    return List.copyOf(runs);
  }

  private static List<TextUnit> units(LoadedFace face, String text) {
    GlyphVector glyphs = face.layout(text.replace('\t', ' '));
    return new UnitSplit(text, glyphs).units();
  }

  /** A sign for what no face has; copied, it still is what was written. */
  private static TextUnit substitute(LoadedFace face, String text) {
    String sign =
        SUBSTITUTES.stream()
            .filter(s -> face.covers(s.codePointAt(0)))
            .findFirst()
            .orElse(LAST_SUBSTITUTE);
    TextUnit drawn = units(face, sign).getFirst();
    return new TextUnit(text, drawn.glyphs(), drawn.advance());
  }
}
