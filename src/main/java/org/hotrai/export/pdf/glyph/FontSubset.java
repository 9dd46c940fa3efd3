package org.hotrai.export.pdf.glyph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * A font file with no more glyphs than a document uses.
 *
 * @param file TrueType, without the tables that only shaping needs
 * @param numbers the glyphs' numbers in that file
 */
record FontSubset(byte[] file, Map<GlyphForm, Integer> numbers) {
  private static final List<String> TABLES =
      List.of("head", "hhea", "hmtx", "maxp", "glyf", "loca", "cvt ", "fpgm", "prep");

  static FontSubset of(LoadedFace face, Set<GlyphForm> forms, String prefix) throws IOException {
    NavigableSet<Integer> glyphs = new TreeSet<>();
    for (GlyphForm form : forms) {
      if (form.glyph() != GlyphForm.BLANK) {
        glyphs.add(form.glyph());
      }
    }
    TTFSubsetter subsetter = new TTFSubsetter(face.trueType(), TABLES);
    subsetter.setPrefix(prefix);
    subsetter.addGlyphIds(glyphs);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    subsetter.writeToStream(file);
    Map<Integer, Integer> kept = new HashMap<>();
    subsetter.getGIDMap().forEach((now, before) -> kept.put(before, now));
    Map<GlyphForm, Integer> numbers = new HashMap<>();
    List<GlyphForm> derived = new ArrayList<>();
    for (GlyphForm form : forms) {
      if (form.glyph() != GlyphForm.BLANK && form.equals(face.form(form.glyph()))) {
        numbers.put(form, kept.getOrDefault(form.glyph(), 0));
      } else {
        numbers.put(form, kept.size() + derived.size());
        derived.add(form.of(kept.getOrDefault(form.glyph(), form.glyph())));
      }
    }
    byte[] bytes = file.toByteArray();
    return new FontSubset(derived.isEmpty() ? bytes : DerivedGlyphs.in(bytes, derived), numbers);
  }
}
