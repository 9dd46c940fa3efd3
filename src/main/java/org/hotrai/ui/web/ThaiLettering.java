package org.hotrai.ui.web;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hotrai.html.Lettering;
import org.hotrai.text.Clusters;
import org.hotrai.text.LineBreaks;
import org.hotrai.text.font.Face;

/**
 * Shapes Thai for web views. WebKit in JavaFX draws each letter by its plainest glyph, so that tone
 * marks fall upon vowels and the descenders of ญ and ฐ upon what stands below them. Here HarfBuzz
 * chooses the glyphs, and the page names them by number, one character for one character.
 */
public final class ThaiLettering implements Lettering {
  private static final char SARA_AM = 'ำ';
  private static final String HIGH_VOWEL = "\u0E34";
  // Numbers above stand for nothing to draw.
  private static final int MOST = 0xF8FE - GlyphFont.FIRST;
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Font font;
  private final Map<String, String> shaped = new ConcurrentHashMap<>();

  /** Makes the fonts known to JavaFX that its pages are set in. Needs a running toolkit. */
  public ThaiLettering() {
    try (InputStream file = Face.SARABUN_REGULAR.open()) {
      font = Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("Sarabun is a TrueType font", e);
    }
    for (Face face : Face.values()) {
      if (face.name().startsWith("SARABUN")) {
        javafx.scene.text.Font.loadFont(new ByteArrayInputStream(GlyphFont.of(face)), 0);
      }
    }
  }

  @Override
  public Drawn of(String text) {
    if (text.codePoints().noneMatch(ThaiLettering::isThai)) {
      return Lettering.PLAIN.of(text);
    }
    StringBuilder drawn = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = start + 1;
      while (end < text.length() && !isEnd(text, end)) {
        end++;
      }
      String cluster = text.substring(start, end);
      drawn.append(
          isThai(cluster.charAt(0)) ? shaped.computeIfAbsent(cluster, this::shape) : cluster);
      start = end;
    }
    // The page's own breaks need a dictionary, and that does not know glyphs.
    Set<Integer> breaks =
        LineBreaks.of(text).stream()
            .filter(index -> index < text.length() && text.charAt(index - 1) != ' ')
            .collect(Collectors.toSet());
    return new Drawn(drawn.toString(), breaks);
  }

  private static boolean isEnd(String text, int index) {
    return Clusters.isBoundary(text, index) && text.charAt(index) != SARA_AM;
  }

  private static boolean isThai(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.THAI;
  }

  /** A character for each of the cluster's, which draws the glyph that stands for it. */
  private String shape(String cluster) {
    int last = cluster.length() - 1;
    if (last > 0 && cluster.charAt(last) == SARA_AM) {
      // Shaping would part it in two. Undivided it is right under a tone as high as over a vowel.
      String parted = glyphs(cluster.charAt(0) + HIGH_VOWEL + cluster.substring(1, last));
      return parted.charAt(0) + parted.substring(2) + plain(SARA_AM);
    }
    return glyphs(cluster);
  }

  private String glyphs(String cluster) {
    char[] characters = cluster.toCharArray();
    GlyphVector glyphs =
        font.layoutGlyphVector(
            CONTEXT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    char[] drawn = new char[characters.length];
    for (int i = 0; i < characters.length; i++) {
      drawn[i] = plain(characters[i]);
    }
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      int glyph = glyphs.getGlyphCode(i);
      if (glyph > 0 && glyph < MOST) {
        drawn[glyphs.getGlyphCharIndex(i)] = (char) (GlyphFont.FIRST + glyph);
      }
    }
    return new String(drawn);
  }

  private char plain(char character) {
    int glyph = font.createGlyphVector(CONTEXT, new char[] {character}).getGlyphCode(0);
    return glyph == 0 ? character : (char) (GlyphFont.FIRST + glyph);
  }
}
