package org.hotrai.ui.web;

import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotrai.html.Lettering;
import org.hotrai.text.Clusters;
import org.hotrai.text.LineBreaks;

/**
 * Shapes Thai, Lao, Khmer and Burmese for a web view. WebKit in JavaFX draws each letter by its
 * plainest glyph, so that marks fall upon each other and nothing is joined or reordered. Here
 * HarfBuzz shapes each cluster, a font made for the page has it as one glyph, and the page names
 * that by one character of the private use area, with as many empty ones behind it as keep every
 * offset what it was. One page has one lettering, used on one thread.
 */
public final class ShapedLettering implements Lettering {
  private static final char EMPTY = GlyphFont.FIRST;
  private static final char THAI_AM = 'ำ';
  private static final char LAO_AM = 'ຳ';
  private static final char KHMER_COENG = '\u17D2';
  private static final char MYANMAR_VIRAMA = '\u1039';
  private static final char JOINER = '\u200D';
  private static final char NON_JOINER = '\u200C';

  private final LetterFaces faces;
  private final Map<String, String> drawn = new HashMap<>();
  // In the order of their glyphs.
  private final List<String> clusters = new ArrayList<>();

  /** For a page that has drawn nothing yet. */
  public ShapedLettering(LetterFaces faces) {
    this.faces = faces;
  }

  @Override
  public Drawn of(String text) {
    if (text.chars().noneMatch(c -> LetterFaces.has(c) || isPrivate(c))) {
      return Lettering.PLAIN.of(text);
    }
    StringBuilder drawing = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = start + 1;
      while (end < text.length() && !isEnd(text, end)) {
        end++;
      }
      drawing.append(draw(text.substring(start, end)));
      start = end;
    }
    // The page's own breaks need a dictionary, and that does not know glyphs.
    Set<Integer> breaks =
        LineBreaks.of(text).stream()
            .filter(index -> index < text.length() && text.charAt(index - 1) != ' ')
            .collect(Collectors.toSet());
    return new Drawn(drawing.toString(), breaks);
  }

  @Override
  public String textOf(String drawing) {
    StringBuilder text = new StringBuilder(drawing.length());
    for (int i = 0; i < drawing.length(); i++) {
      char c = drawing.charAt(i);
      int cluster = c - EMPTY - 1;
      if (cluster >= 0 && cluster < clusters.size()) {
        text.append(clusters.get(cluster));
      } else if (c != EMPTY) {
        text.append(c);
      }
    }
    return text.toString();
  }

  @Override
  public String fonts(boolean slanted) {
    if (clusters.isEmpty()) {
      return "";
    }
    Set<LetterFaces.Look> looks =
        slanted
            ? EnumSet.allOf(LetterFaces.Look.class)
            : EnumSet.of(LetterFaces.Look.REGULAR, LetterFaces.Look.BOLD);
    return looks.stream().map(this::font).collect(Collectors.joining());
  }

  private String font(LetterFaces.Look look) {
    List<GlyphFont.Glyph> glyphs = new ArrayList<>();
    glyphs.add(new GlyphFont.Glyph(new byte[0], 0));
    clusters.forEach(cluster -> glyphs.add(faces.shape(cluster, look)));
    String file = Base64.getEncoder().encodeToString(GlyphFont.of(glyphs, faces.extent()));
    return "@font-face { font-family: "
        + FAMILY
        + "; font-weight: "
        + look.weight()
        + "; font-style: "
        + look.slant()
        + "; unicode-range: U+E000-F8FF; src: url(data:font/ttf;base64,"
        + file
        + "); }\n";
  }

  private static boolean isEnd(String text, int index) {
    char last = text.charAt(index - 1);
    char next = text.charAt(index);
    boolean isJoined =
        switch (next) {
          case THAI_AM, LAO_AM, JOINER, NON_JOINER -> true;
          default -> last == KHMER_COENG || last == MYANMAR_VIRAMA || last == JOINER;
        };
    return Clusters.isBoundary(text, index) && !isJoined;
  }

  private static boolean isPrivate(int codePoint) {
    return Character.getType(codePoint) == Character.PRIVATE_USE;
  }

  private String draw(String cluster) {
    char first = cluster.charAt(0);
    if (isPrivate(first)) {
      // It has no meaning of its own, and must not borrow that of a cluster.
      return "\uFFFD" + cluster.substring(1);
    }
    String known = drawn.get(cluster);
    if (known != null) {
      return known;
    }
    int next = EMPTY + 1 + clusters.size();
    if (!LetterFaces.has(first) || next >= GlyphFont.END) {
      return cluster;
    }
    clusters.add(cluster);
    String drawing = (char) next + String.valueOf(EMPTY).repeat(cluster.length() - 1);
    drawn.put(cluster, drawing);
    return drawing;
  }
}
