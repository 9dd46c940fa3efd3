package org.hotrai.export.pdf.glyph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The codes by which a page names glyphs. A glyph has a code for each text that it stands for, so
 * that a code always tells its characters.
 */
final class GlyphCodes {
  /** A glyph as it stands for some characters. */
  record Meaning(int glyph, String text) {}

  private final Map<Meaning, Integer> codes = new LinkedHashMap<>();

  /** The code; 0 is never one. */
  int of(int glyph, String text) {
    return codes.computeIfAbsent(new Meaning(glyph, text), meaning -> codes.size() + 1);
  }

  /** The meanings of the codes 1, 2 and so on. */
  List<Meaning> meanings() {
    return new ArrayList<>(codes.keySet());
  }

  NavigableSet<Integer> glyphs() {
    NavigableSet<Integer> glyphs = new TreeSet<>();
    codes.keySet().forEach(meaning -> glyphs.add(meaning.glyph()));
    return glyphs;
  }
}
