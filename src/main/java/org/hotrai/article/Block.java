package org.hotrai.article;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article that stands on lines of its own. {@link #text()} is the text in which every
 * offset counts: mentions, highlights and search hits.
 */
public sealed interface Block {

  /** The block's characters: list marks in, cells parted by tabs, items and rows by line feeds. */
  String text();

  /**
   * The texts that it is made of, in reading order; of code none, which has nothing but characters.
   */
  default List<RichText> contents() {
    return switch (this) {
      case Heading heading -> List.of(heading.content());
      case Paragraph paragraph -> List.of(paragraph.content());
      case ItemList list -> list.items().stream().map(Item::content).toList();
      case Quotation quotation -> List.of(quotation.content());
      case Table table -> table.all();
      case Image image -> List.of(image.caption());
      case Code code -> List.of();
      case Footnote note -> List.of(note.content());
    };
  }

  /** The same with other texts in their places. */
  default Block map(UnaryOperator<RichText> change) {
    return switch (this) {
      case Heading(int level, RichText content) -> new Heading(level, change.apply(content));
      case Paragraph(RichText content) -> new Paragraph(change.apply(content));
      case ItemList(List<Item> items) ->
          new ItemList(
              items.stream()
                  .map(item -> new Item(item.depth(), item.mark(), change.apply(item.content())))
                  .toList());
      case Quotation(RichText content) -> new Quotation(change.apply(content));
      case Table(RichText caption, List<Row> rows) ->
          new Table(change.apply(caption), rows.stream().map(row -> row.map(change)).toList());
      case Image(String url, String resource, String alternative, RichText caption) ->
          new Image(url, resource, alternative, change.apply(caption));
      case Code code -> code;
      case Footnote(int number, String label, RichText content) ->
          new Footnote(number, label, change.apply(content));
    };
  }

  /** A heading; level 2 to 6, since the title is level 1. */
  record Heading(int level, RichText content) implements Block {
    @Override
    public String text() {
      return content.text();
    }
  }

  /** A paragraph. */
  record Paragraph(RichText content) implements Block {
    @Override
    public String text() {
      return content.text();
    }
  }

  /** A list; nesting is told by the depth of its items. */
  record ItemList(List<Item> items) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public String text() {
      return items.stream()
          .map(item -> item.mark() + " " + item.content().text())
          .collect(Collectors.joining("\n"));
    }
  }

  /**
   * An item of a list.
   *
   * @param depth 0 for the outermost list
   * @param mark what stands before it: "•", "3.", "ก."
   */
  record Item(int depth, String mark, RichText content) {}

  /** One paragraph of somebody's words, set apart. */
  record Quotation(RichText content) implements Block {
    @Override
    public String text() {
      return content.text();
    }
  }

  /** A table of data. */
  record Table(RichText caption, List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }

    /** The caption, if any, on a line of its own, then the rows. */
    @Override
    public String text() {
      String lines = rows.stream().map(Row::text).collect(Collectors.joining("\n"));
      return caption.isEmpty() ? lines : caption.text() + "\n" + lines;
    }

    private List<RichText> all() {
      return Stream.concat(
              Stream.of(caption),
              rows.stream().flatMap(row -> row.cells().stream()).map(Cell::content))
          .toList();
    }
  }

  /** A row of a table. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    private Row map(UnaryOperator<RichText> change) {
      return new Row(
          cells.stream()
              .map(cell ->
                  new Cell(
                      change.apply(cell.content()), cell.heading(), cell.columns(), cell.rows()))
              .toList());
    }

    /** The cells parted by tabs. */
    public String text() {
      return cells.stream().map(cell -> cell.content().text()).collect(Collectors.joining("\t"));
    }
  }

  /**
   * A cell of a table.
   *
   * @param heading whether it names its row or column
   * @param columns how many columns it covers, at least 1
   * @param rows how many rows it covers, at least 1
   */
  record Cell(RichText content, boolean heading, int columns, int rows) {}

  /**
   * A picture.
   *
   * @param url where the page took it from, absolute where that is known; empty where the page held
   *     the bytes in itself
   * @param resource SHA-256 (lower-case hexadecimal) of its bytes in the archive; null if they were
   *     not saved
   * @param alternative words that stand for it
   * @param caption words printed below it; the block's text
   */
  record Image(String url, @Nullable String resource, String alternative, RichText caption)
      implements Block {
    @Override
    public String text() {
      return caption.text();
    }
  }

  /** Program text or other text whose spaces and line breaks count. */
  record Code(String text) implements Block {}

  /**
   * A note that marks in the text lead to. It stands where the page has it, mostly at the end.
   *
   * @param number which note of the article it is, as {@link Run#note()} names it
   * @param label what stands before it, as the first of its marks: "1", "[๒]", "*"
   */
  record Footnote(int number, String label, RichText content) implements Block {
    /** The label, a space, the content. */
    @Override
    public String text() {
      return label + " " + content.text();
    }
  }
}
