package org.hotrai.export.pdf.glyph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The codes by which a page names glyphs. A glyph has a code for each text that it stands for, so
 * that a code always tells its characters.
 */
final class GlyphCodes {
  /** A glyph as it stands for some characters. */
  record Meaning(GlyphForm form, String text) {}

  private final List<Meaning> meanings = new ArrayList<>();
  private final Map<GlyphForm, Map<String, Integer>> codes = new HashMap<>();

  /** The code; 0 is never one. */
  int of(GlyphForm form, String text) {
    Map<String, Integer> ofForm = codes.computeIfAbsent(form, none -> new HashMap<>());
    Integer known = ofForm.get(text);
    if (known != null) {
      return known;
    }
    meanings.add(new Meaning(form, text));
    ofForm.put(text, meanings.size());
    return meanings.size();
  }

  /** The meanings of the codes 1, 2 and so on. */
  List<Meaning> meanings() {
    return List.copyOf(meanings);
  }
}
