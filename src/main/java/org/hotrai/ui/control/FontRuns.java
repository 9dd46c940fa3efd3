package org.hotrai.ui.control;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.hotrai.text.font.Face;

/**
 * Parts a line into stretches of one font, since a font that was loaded from a file falls back to
 * no other: what Sarabun does not have is set in the face that Hotrai ships for its script.
 */
final class FontRuns {
  private final Font base;
  private final Text measure = new Text();

  /**
   * Characters without a meaning of their own, as texts read in a wrong encoding have them. Drawn
   * here, they would spoil how the reader's page draws its letters, which it does by the like.
   */
  private static final Pattern PRIVATE = Pattern.compile("\\p{Co}");

  /** Runs in that font where it has the script. */
  FontRuns(Font base) {
    this.base = base;
  }

  /** Text of one font. */
  record Run(String text, Font font) {}

  /** The runs of a line, from left to right. */
  List<Run> of(String line) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    String family = base.getFamily();
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String next = family(line.codePointAt(i), family);
      if (!next.equals(family)) {
        add(runs, line.substring(start, i), family);
        start = i;
        family = next;
      }
    }
    add(runs, line.substring(start), family);
    return runs;
  }

  /** How wide the line is drawn, in pixels. */
  double width(String line) {
    double width = 0;
    for (Run run : of(line)) {
      measure.setFont(run.font());
      measure.setText(run.text());
      width += measure.getLayoutBounds().getWidth();
    }
    return width;
  }

  private void add(List<Run> runs, String text, String family) {
    if (!text.isEmpty()) {
      runs.add(new Run(PRIVATE.matcher(text).replaceAll("\uFFFD"), font(family)));
    }
  }

  private Font font(String family) {
    if (family.equals(base.getFamily())) {
      return base;
    }
    boolean bold = base.getStyle().contains("Bold");
    return Font.font(family, bold ? FontWeight.BOLD : FontWeight.NORMAL, base.getSize());
  }

  private String family(int codePoint, String last) {
    return switch (UnicodeScript.of(codePoint)) {
      case LAO -> Face.LAO_REGULAR.family();
      case KHMER -> Face.KHMER_REGULAR.family();
      case MYANMAR -> Face.MYANMAR_REGULAR.family();
      case INHERITED -> last;
      default -> base.getFamily();
    };
  }
}
