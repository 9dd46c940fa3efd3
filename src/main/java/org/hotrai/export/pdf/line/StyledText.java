package org.hotrai.export.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.Style;

/**
 * Text and how each stretch of it is drawn.
 *
 * @param stretches in reading order, none of them empty
 */
public record StyledText(List<Stretch> stretches) {
  public StyledText {
    stretches = List.copyOf(stretches);
  }

  /** Characters that are drawn one way. */
  public record Stretch(String text, TextStyle style) {}

  /** Plain words. */
  public static StyledText of(String text, TextStyle style) {
    return new StyledText(text.isEmpty() ? List.of() : List.of(new Stretch(text, style)));
  }

  /** An article's text, its own styles put on top of the given one. */
  public static StyledText of(RichText text, TextStyle base) {
    List<Stretch> stretches = new ArrayList<>();
    for (Run run : text.runs()) {
      stretches.add(new Stretch(run.text(), style(run, base)));
    }
    return new StyledText(stretches);
  }

  /** All characters. */
  public String text() {
    StringBuilder all = new StringBuilder();
    stretches.forEach(stretch -> all.append(stretch.text()));
    return all.toString();
  }

  private static TextStyle style(Run run, TextStyle base) {
    TextStyle style = base;
    for (Style wanted : Style.values()) {
      style = run.styles().contains(wanted) ? with(style, wanted) : style;
    }
    return run.link() == null ? style : style.linked(run.link());
  }

  private static TextStyle with(TextStyle style, Style wanted) {
    return switch (wanted) {
      case BOLD -> style.withLook(style.look().bold());
      case ITALIC -> style.withLook(style.look().slanted());
      case UNDERLINE -> style.underlined();
      case STRIKE -> style.struck();
      case SUBSCRIPT -> style.subscript();
      case SUPERSCRIPT -> style.superscript();
      case CODE -> style;
    };
  }
}
