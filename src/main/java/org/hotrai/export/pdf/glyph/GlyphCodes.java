package org.hotrai.export.pdf.glyph;

import java.util.ArrayList;
import java.util.HashMap;
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

  private final List<Meaning> meanings = new ArrayList<>();
  private final Map<Integer, Map<String, Integer>> codes = new HashMap<>();

  /** The code; 0 is never one. */
  int of(int glyph, String text) {
    Map<String, Integer> ofGlyph = codes.computeIfAbsent(glyph, none -> new HashMap<>());
    Integer known = ofGlyph.get(text);
    if (known != null) {
      return known;
    }
    meanings.add(new Meaning(glyph, text));
    ofGlyph.put(text, meanings.size());
    return meanings.size();
  }

  /** The meanings of the codes 1, 2 and so on. */
  List<Meaning> meanings() {
    return List.copyOf(meanings);
  }

  NavigableSet<Integer> glyphs() {
    return new TreeSet<>(codes.keySet());
  }
}
