package org.hotrai.export.pdf.glyph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.text.Clusters;
import org.hotrai.text.Span;
import org.hotrai.text.font.Face;

/** Chooses a face for each cluster: the first that has all its characters. */
final class FacePicker {
  /**
   * A stretch of text for one face.
   *
   * @param missing whether it is a single cluster that no face has
   */
  record Stretch(Span span, Face face, boolean missing) {}

  private record Wanted(Look look, String cluster) {}

  private final Faces faces;
  private final Map<Wanted, Face> chosen = new HashMap<>();

  FacePicker(Faces faces) {
    this.faces = faces;
  }

  /** The text in stretches as long as can be. */
  List<Stretch> stretches(String text, Look look) {
    List<Stretch> found = new ArrayList<>();
    int at = 0;
    for (String cluster : Clusters.of(text)) {
      int end = at + cluster.length();
      // What shows nothing stays with the text that it stands in.
      boolean stays = !found.isEmpty() && showsNothing(cluster.codePointAt(0));
      Face face = stays ? found.getLast().face() : face(cluster, look);
      boolean missing = stays ? found.getLast().missing() : !covers(face, cluster);
      Stretch last = found.isEmpty() ? null : found.getLast();
      boolean joins = last != null && last.face() == face && !last.missing() && !missing;
      if (last != null && (stays || joins)) {
        found.removeLast();
        found.add(new Stretch(new Span(last.span().start(), end), face, missing));
      } else {
        found.add(new Stretch(new Span(at, end), face, missing));
      }
      at = end;
    }
    return found;
  }

  private static boolean showsNothing(int codePoint) {
    return isInvisible(codePoint) || Character.isWhitespace(codePoint);
  }

  /** Whether the character only directs how others are set. */
  static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT;
  }

  private Face face(String cluster, Look look) {
    return chosen.computeIfAbsent(
        new Wanted(look, cluster),
        wanted ->
            look.faces().stream()
                .filter(face -> covers(face, cluster))
                .findFirst()
                .orElse(look.faces().getFirst()));
  }

  private boolean covers(Face face, String cluster) {
    return cluster
        .codePoints()
        .allMatch(codePoint -> showsNothing(codePoint) || faces.of(face).covers(codePoint));
  }
}
