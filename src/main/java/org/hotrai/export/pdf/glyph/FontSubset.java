package org.hotrai.export.pdf.glyph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * A font file with no more glyphs than a document uses.
 *
 * @param file TrueType, without the tables that only shaping needs
 * @param numbers the glyphs' numbers in that file by those in the whole face
 */
record FontSubset(byte[] file, Map<Integer, Integer> numbers) {
  private static final List<String> TABLES =
      List.of("head", "hhea", "hmtx", "maxp", "glyf", "loca", "cvt ", "fpgm", "prep");

  static FontSubset of(LoadedFace face, NavigableSet<Integer> glyphs, String prefix)
      throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(face.trueType(), TABLES);
    subsetter.setPrefix(prefix);
    subsetter.addGlyphIds(glyphs);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    subsetter.writeToStream(file);
    Map<Integer, Integer> numbers = new HashMap<>();
    subsetter.getGIDMap().forEach((now, before) -> numbers.put(before, now));
    return new FontSubset(file.toByteArray(), numbers);
  }
}
