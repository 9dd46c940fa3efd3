package org.hotrai.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.Style;

/** Writes the text of one block from its beginning to its end, with the overlays that lie on it. */
final class InlineHtml {
  private final Markup markup;
  private final List<Overlay> overlays;
  private final Lettering.Drawn drawn;
  private final NoteLinks notes;
  private int offset;

  /** Begins at offset 0 of the text that the overlays lie on. */
  InlineHtml(Markup markup, List<Overlay> overlays, Lettering.Drawn drawn, NoteLinks notes) {
    this.markup = markup;
    this.drawn = drawn;
    this.notes = notes;
    this.overlays =
        overlays.stream()
            .filter(overlay -> overlay.start() < overlay.end())
            .sorted(Comparator.comparing(Overlay::kind).thenComparingInt(Overlay::start))
            .toList();
  }

  /** The next characters of the block, with their runs. */
  void write(RichText content) {
    List<Run> runs = content.runs();
    int next = 0;
    while (next < runs.size()) {
      int first = next++;
      while (next < runs.size() && notes.isOneMark(runs.get(first), runs.get(next))) {
        next++;
      }
      boolean mark = notes.beginMark(markup, runs.get(first));
      runs.subList(first, next).forEach(run -> write(run, mark));
      if (mark) {
        markup.end();
      }
    }
  }

  /** The next characters of the block, such as a list mark. */
  void write(String text) {
    int start = offset;
    int end = start + text.length();
    for (int cut : cuts(start, end)) {
      piece(cut);
    }
    offset = end;
  }

  /**
   * The next character, which parts items, rows or cells. It bears no overlay: between those an
   * HTML parser lets white space stand, but no element.
   */
  void separate(String separator) {
    markup.text(separator);
    offset += separator.length();
  }

  private void write(Run run, boolean mark) {
    List<String> elements = new ArrayList<>();
    String link = run.link();
    if (!mark && link != null) {
      markup.begin("a", "href", link, "title", link, "rel", "noreferrer");
      elements.add("a");
    }
    String language = run.language();
    if (language != null) {
      markup.begin("span", "lang", language);
      elements.add("span");
    }
    for (Style style : Style.values()) {
      if (run.styles().contains(style) || (mark && style == Style.SUPERSCRIPT)) {
        markup.begin(element(style));
        elements.add(element(style));
      }
    }
    write(run.text());
    elements.forEach(element -> markup.end());
  }

  private static String element(Style style) {
    return switch (style) {
      case BOLD -> "strong";
      case ITALIC -> "em";
      case UNDERLINE -> "u";
      case STRIKE -> "s";
      case SUBSCRIPT -> "sub";
      case SUPERSCRIPT -> "sup";
      case CODE -> "code";
    };
  }

  /** Where a piece ends because an overlay begins or ends there; the end is the last. */
  private Set<Integer> cuts(int start, int end) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Overlay overlay : overlays) {
      cuts.add(overlay.start());
      cuts.add(overlay.end());
    }
    Set<Integer> inside = new TreeSet<>(cuts.subSet(start, false, end, false));
    inside.add(end);
    return inside;
  }

  private void piece(int end) {
    if (offset < end && drawn.breaks().contains(offset)) {
      // Outside of the marks, or they would begin in the line before.
      markup.empty("wbr");
    }
    int opened = 0;
    for (Overlay overlay : offset == end ? List.<Overlay>of() : overlays) {
      if (overlay.start() <= offset && overlay.end() >= end) {
        open(overlay, end);
        opened++;
      }
    }
    text(end);
    for (int i = 0; i < opened; i++) {
      markup.end();
    }
    offset = end;
  }

  private void text(int end) {
    int start = offset;
    for (int i = offset + 1; i < end; i++) {
      if (drawn.breaks().contains(i)) {
        markup.text(drawn.text().substring(start, i)).empty("wbr");
        start = i;
      }
    }
    markup.text(drawn.text().substring(start, end));
  }

  private void open(Overlay overlay, int end) {
    String classes = overlay.kind().styleClasses();
    classes += overlay.start() == offset ? " first" : "";
    classes += overlay.end() == end ? " last" : "";
    if (overlay.hint().isEmpty()) {
      markup.begin("mark", "class", classes, "data-key", overlay.key());
    } else {
      markup.begin("mark", "class", classes, "data-key", overlay.key(), "title", overlay.hint());
    }
  }
}
