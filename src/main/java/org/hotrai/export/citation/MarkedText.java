package org.hotrai.export.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.Style;
import org.hotrai.text.UrlEscape;
import org.jspecify.annotations.Nullable;

/** Turns what the citation processor wrote into runs. */
final class MarkedText {
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private boolean italic;
  private boolean inLink;

  private MarkedText() {}

  /** The runs of a text with the marks of {@link Guard}, what was hidden shown again. */
  static RichText read(String marked) {
    MarkedText reader = new MarkedText();
    Guard.shown(marked).chars().forEach(c -> reader.take((char) c));
    reader.end();
    return new RichText(reader.runs);
  }

  private void take(char c) {
    switch (c) {
      case Guard.ITALIC, Guard.UPRIGHT -> {
        end();
        italic = c == Guard.ITALIC;
      }
      case Guard.LINK, Guard.LINK_END -> {
        end();
        inLink = c == Guard.LINK;
      }
      default -> pending.append(c);
    }
  }

  private void end() {
    if (!pending.isEmpty()) {
      String text = pending.toString();
      Set<Style> styles = italic ? EnumSet.of(Style.ITALIC) : Set.of();
      String shown = inLink ? UrlEscape.readable(text) : text;
      runs.add(new Run(shown, styles, inLink ? link(text) : null, null));
      pending.setLength(0);
    }
  }

  private static @Nullable String link(String url) {
    return url.startsWith("https://") || url.startsWith("http://") ? url : null;
  }
}
