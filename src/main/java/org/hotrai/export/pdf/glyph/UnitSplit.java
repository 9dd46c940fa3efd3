package org.hotrai.export.pdf.glyph;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hotrai.text.Clusters;

/** Finds which characters of a shaped text own which glyphs. */
final class UnitSplit {
  // What the JDK puts for a character that has no glyph by design.
  private static final int NO_GLYPH = 0xFFFE;
  // Archival files may not draw the sign that faces have for it.
  private static final int MISSING = 0;
  private static final int TAB = 4;

  private final String text;
  private final GlyphVector glyphs;
  private final List<Integer> drawn = new ArrayList<>();

  UnitSplit(String text, GlyphVector glyphs) {
    this.text = text;
    this.glyphs = glyphs;
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      int code = glyphs.getGlyphCode(i);
      if (code != MISSING && code < NO_GLYPH) {
        drawn.add(i);
      }
    }
  }

  List<TextUnit> units() {
    List<Integer> starts = starts();
    List<TextUnit> units = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      int first = next;
      while (next < drawn.size() && glyphs.getGlyphCharIndex(drawn.get(next)) < end) {
        next++;
      }
      units.add(unit(text.substring(starts.get(i), end), first, next));
    }
    return units;
  }

  private TextUnit unit(String characters, int first, int behind) {
    double origin = x(first);
    List<PlacedGlyph> placed = new ArrayList<>();
    for (int glyph : drawn.subList(first, behind)) {
      var position = glyphs.getGlyphPosition(glyph);
      // The screen counts downwards; 0 - y keeps a plain zero.
      placed.add(
          new PlacedGlyph(
              glyphs.getGlyphCode(glyph), position.getX() - origin, 0 - position.getY()));
    }
    double advance = x(behind) - origin;
    return new TextUnit(characters, placed, characters.equals("\t") ? TAB * advance : advance);
  }

  private double x(int index) {
    if (index == 0) {
      return 0;
    }
    int glyph = index < drawn.size() ? drawn.get(index) : glyphs.getNumGlyphs();
    return glyphs.getGlyphPosition(glyph).getX();
  }

  /** Where units begin: at a cluster that has a glyph of its own. */
  private List<Integer> starts() {
    BitSet owners = new BitSet();
    int last = 0;
    for (int glyph : drawn) {
      int owner = glyphs.getGlyphCharIndex(glyph);
      if (owner < last) {
        return List.of(0);
      }
      owners.set(owner);
      last = owner;
    }
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = 1; at < text.length(); at++) {
      if (isBoundary(at)) {
        int owner = owners.nextSetBit(at);
        if (owner >= 0 && owner < boundaryAfter(at)) {
          starts.add(at);
        }
      }
    }
    return starts;
  }

  private boolean isBoundary(int index) {
    if (index >= text.length()) {
      return true;
    }
    return Clusters.isBoundary(text, index)
        && !FacePicker.isInvisible(text.codePointAt(index))
        && !isStacker(text.charAt(index - 1));
  }

  /** Whether the character puts the next consonant below the last. */
  private static boolean isStacker(char character) {
    return UCharacter.getIntPropertyValue(character, UProperty.INDIC_SYLLABIC_CATEGORY)
        == UCharacter.IndicSyllabicCategory.INVISIBLE_STACKER;
  }

  private int boundaryAfter(int index) {
    int next = index + 1;
    while (!isBoundary(next)) {
      next++;
    }
    return next;
  }
}
