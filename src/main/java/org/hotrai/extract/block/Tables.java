package org.hotrai.extract.block;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.extract.content.DataTables;
import org.jsoup.nodes.Element;

/** Reads tables. */
final class Tables {
  private static final int MOST_SPANNED = 1_000;

  private final Inlines inlines;

  Tables(Inlines inlines) {
    this.inlines = inlines;
  }

  Block.Table read(Element table) {
    Element caption = table.getElementsByTag("caption").first();
    List<Block.Row> rows = new ArrayList<>();
    for (Element row : table.getElementsByTag("tr")) {
      List<Block.Cell> cells = new ArrayList<>();
      for (Element cell : DataTables.cells(row)) {
        cells.add(cell(cell));
      }
      if (cells.stream().anyMatch(cell -> !cell.content().isEmpty())) {
        rows.add(new Block.Row(cells));
      }
    }
    return new Block.Table(caption == null ? RichText.EMPTY : inlines.line(caption), rows);
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
