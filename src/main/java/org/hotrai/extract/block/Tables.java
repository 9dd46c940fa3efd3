package org.hotrai.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.extract.content.TextWeight;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads tables that hold data. */
final class Tables {
  /** A cell that weighs more is text, so the table lays out a page. */
  private static final int HEAVIEST_CELL = 300;

  private static final int HEAVIEST_OF_HEAD = 60;

  private static final Pattern VOLUME =
      Pattern.compile("\\s*(?:เล่ม|volume|vol\\.)\\s*[\\d๐-๙]+.*", Pattern.CASE_INSENSITIVE);

  private static final int MOST_SPANNED = 1_000;

  /** What stands only in tables that lay out a page. */
  private static final Evaluator LAYOUT =
      Selector.evaluatorOf("table table, h1, h2, h3, h4, h5, blockquote");

  private static final Evaluator LABELS = Selector.evaluatorOf("th, caption, thead");

  private final Inlines inlines;

  Tables(Inlines inlines) {
    this.inlines = inlines;
  }

  /** Whether the table holds data and does not lay out a page. */
  static boolean isData(Element table) {
    if (List.of("presentation", "none").contains(table.attr("role"))
        || table.selectFirst(LAYOUT) != null) {
      return false;
    }
    if (isHeadOfGazette(table)) {
      return true;
    }
    int rowsOfSeveral = 0;
    int most = 0;
    for (Element row : table.getElementsByTag("tr")) {
      long filled = 0;
      for (Element cell : cells(row)) {
        int weight = TextWeight.of(cell.text());
        most = Math.max(most, weight);
        filled += weight > 0 ? 1 : 0;
      }
      rowsOfSeveral += filled > 1 ? 1 : 0;
    }
    boolean says = table.selectFirst(LABELS) != null;
    return rowsOfSeveral >= (says ? 1 : 2) && (says || most <= HEAVIEST_CELL);
  }

  /** One row, which tells the volume, the page and the day. */
  private static boolean isHeadOfGazette(Element table) {
    Element row = table.getElementsByTag("tr").first();
    List<Element> cells = row == null ? List.of() : cells(row);
    return cells.size() > 1
        && table.getElementsByTag("tr").size() == 1
        && cells.stream().allMatch(cell -> TextWeight.of(cell.text()) <= HEAVIEST_OF_HEAD)
        && cells.stream().anyMatch(cell -> VOLUME.matcher(cell.text()).matches());
  }

  Block.Table read(Element table) {
    Element caption = table.getElementsByTag("caption").first();
    List<Block.Row> rows = new ArrayList<>();
    for (Element row : table.getElementsByTag("tr")) {
      List<Block.Cell> cells = new ArrayList<>();
      for (Element cell : cells(row)) {
        cells.add(cell(cell));
      }
      if (cells.stream().anyMatch(cell -> !cell.content().isEmpty())) {
        rows.add(new Block.Row(cells));
      }
    }
    return new Block.Table(caption == null ? RichText.EMPTY : inlines.line(caption), rows);
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element child : row.children()) {
      if ("td".equals(child.normalName()) || "th".equals(child.normalName())) {
        cells.add(child);
      }
    }
    return cells;
  }

  private Block.Cell cell(Element cell) {
    return new Block.Cell(
        inlines.lines(cell, List.of()),
        "th".equals(cell.normalName()),
        span(cell.attr("colspan")),
        span(cell.attr("rowspan")));
  }

  private static int span(String written) {
    int span = written.matches("\\d{1,6}") ? Integer.parseInt(written) : 1;
    return Math.clamp(span, 1, MOST_SPANNED);
  }
}
