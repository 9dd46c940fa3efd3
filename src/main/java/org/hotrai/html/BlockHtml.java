package org.hotrai.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotrai.article.Block;
import org.hotrai.article.Direction;
import org.hotrai.article.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Writes one block as one element whose text content is {@link Block#text()}, character for
 * character: list marks are text, a tab stands between cells, a line feed between items and rows.
 * So an offset in the block is an offset in the page.
 */
final class BlockHtml {
  private static final int DEEPEST = 6;

  private final Markup markup;
  private final Block block;
  private final InlineHtml inline;
  private final NoteLinks notes;
  private final PageOptions options;
  private final String id;
  private final int index;

  /**
   * Writes the block of that index, with the overlays that lie on it.
   *
   * @param notes those of its article
   */
  BlockHtml(
      Markup markup,
      NoteLinks notes,
      int index,
      Block block,
      List<Overlay> overlays,
      PageOptions options) {
    this.markup = markup;
    this.block = block;
    this.inline = new InlineHtml(markup, overlays, options.lettering().of(block.text()), notes);
    this.notes = notes;
    this.options = options;
    this.id = notes.id(index);
    this.index = index;
  }

  void write() {
    switch (block) {
      case Block.Heading heading -> {
        begin("h" + Math.clamp(heading.level(), 2, 6), "text", heading.content().direction());
        inline.write(heading.content());
        markup.end();
      }
      case Block.Paragraph paragraph -> {
        begin("p", "text", paragraph.content().direction());
        inline.write(paragraph.content());
        markup.end();
      }
      case Block.Quotation quotation -> {
        begin("blockquote", "text", quotation.content().direction());
        inline.write(quotation.content());
        markup.end();
      }
      case Block.ItemList list -> write(list);
      case Block.Table table -> write(table);
      case Block.Image image -> write(image);
      case Block.Code code -> {
        begin("pre", "code", null);
        markup.begin("code");
        inline.write(code.text());
        markup.end().end();
      }
      case Block.Footnote note -> write(note);
    }
  }

  private void begin(String element, String styleClass, @Nullable Direction direction) {
    markup.begin(
        element,
        "id",
        id,
        "data-block",
        String.valueOf(index),
        "class",
        styleClass,
        "dir",
        code(direction));
  }

  private void write(Block.Footnote note) {
    boolean marked = notes.isMarked(note);
    markup.begin(
        marked ? "aside" : "p",
        "id",
        id,
        "data-block",
        String.valueOf(index),
        "class",
        "text footnote",
        "role",
        marked ? "doc-footnote" : null,
        "epub:type",
        marked ? notes.bookType("footnote") : null,
        "dir",
        code(note.content().direction()));
    markup.begin("span", "class", "marker");
    if (marked) {
      markup.begin("a", "href", notes.back(note), "role", "doc-backlink");
      inline.write(note.label());
      markup.end();
      inline.write(" ");
    } else {
      inline.write(note.label() + " ");
    }
    markup.end();
    inline.write(note.content());
    markup.end();
  }

  private static @Nullable String code(@Nullable Direction direction) {
    return direction == null ? null : direction.code();
  }

  /** The one direction of several texts; null where it is the article's or they differ. */
  private static @Nullable Direction common(Stream<RichText> texts) {
    List<Optional<Direction>> all =
        texts
            .filter(text -> !text.isEmpty())
            .map(text -> Optional.ofNullable(text.direction()))
            .distinct()
            .toList();
    return all.size() == 1 ? all.getFirst().orElse(null) : null;
  }

  private void write(Block.ItemList list) {
    begin("ul", "list", common(list.items().stream().map(Block.Item::content)));
    boolean first = true;
    for (Block.Item item : list.items()) {
      if (!first) {
        inline.separate("\n");
      }
      first = false;
      int depth = Math.clamp(item.depth(), 0, DEEPEST);
      markup
          .begin("li", "class", "text depth" + depth, "dir", code(item.content().direction()))
          .begin("span", "class", "marker");
      inline.write(item.mark() + " ");
      markup.end();
      inline.write(item.content());
      markup.end();
    }
    markup.end();
  }

  private void write(Block.Table table) {
    // The element around it scrolls where the table is wider than the page.
    // The order of the columns goes with it.
    begin(
        "div",
        "wide",
        common(
            table.rows().stream().flatMap(row -> row.cells().stream()).map(Block.Cell::content)));
    markup.begin("table");
    if (!table.caption().isEmpty()) {
      markup.begin("caption", "class", "text", "dir", code(table.caption().direction()));
      inline.write(table.caption());
      markup.end();
      inline.separate("\n");
    }
    markup.begin("tbody");
    boolean first = true;
    for (Block.Row row : table.rows()) {
      if (!first) {
        inline.separate("\n");
      }
      first = false;
      write(row);
    }
    markup.end().end().end();
  }

  private void write(Block.Row row) {
    markup.begin("tr");
    boolean first = true;
    for (Block.Cell cell : row.cells()) {
      if (!first) {
        inline.separate("\t");
      }
      first = false;
      markup.begin(
          cell.heading() ? "th" : "td",
          "class",
          "text",
          "colspan",
          String.valueOf(cell.columns()),
          "rowspan",
          String.valueOf(cell.rows()),
          "dir",
          code(cell.content().direction()));
      inline.write(cell.content());
      markup.end();
    }
    markup.end();
  }

  private void write(Block.Image image) {
    begin("figure", "picture", image.caption().direction());
    Optional<String> source = options.pictures().source().apply(image);
    if (source.isPresent()) {
      markup.empty("img", "src", source.get(), "alt", image.alternative());
    } else {
      // Shown by the style sheet, since what is not the article's must not be in its text.
      String missing = options.words().text("html.pictureMissing");
      String label = image.alternative().isEmpty() ? missing : missing + ": " + image.alternative();
      markup
          .begin("div", "class", "missing", "data-label", options.lettering().of(label).text())
          .end();
    }
    if (!image.caption().isEmpty()) {
      markup.begin("figcaption", "class", "text");
      inline.write(image.caption());
      markup.end();
    }
    markup.end();
  }
}
