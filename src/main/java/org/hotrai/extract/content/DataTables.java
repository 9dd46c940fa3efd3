package org.hotrai.extract.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Tells tables that hold data from those that lay out a page. */
public final class DataTables {
  /** A cell that weighs more is text, so the table lays out a page. */
  private static final int HEAVIEST_CELL = 300;

  private static final int HEAVIEST_OF_HEAD = 60;

  /** A table that is all that a page says has as many rows of data, and as much text. */
  private static final int LEAST_ROWS = 3;

  private static final int LEAST_WEIGHT = 60;

  /** The share of its text that may be in links. */
  private static final double MOST_LINKED = 0.4;

  /** The same where a row of headings tells what its columns hold. */
  private static final double MOST_LINKED_IF_LABELLED = 0.75;

  /** What stands around the table, such as its unit and its source, is not more than this share. */
  private static final double MOST_AROUND = 0.6;

  /** Nor, around a short one, heavier than a title and a note. */
  private static final int HEAVIEST_AROUND = 150;

  private static final Pattern VOLUME =
      Pattern.compile("\\s*(?:เล่ม|volume|vol\\.)\\s*[\\d๐-๙]+.*", Pattern.CASE_INSENSITIVE);

  /** What stands only in tables that lay out a page. */
  private static final Evaluator LAYOUT =
      Selector.evaluatorOf("table table, h1, h2, h3, h4, h5, blockquote");

  private static final Evaluator LABELS = Selector.evaluatorOf("th, caption, thead");

  private DataTables() {}

  /** Whether the table holds data and does not lay out a page. */
  public static boolean isData(Element table) {
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

  /** The cells of a row, in their order. */
  public static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element child : row.children()) {
      if ("td".equals(child.normalName()) || "th".equals(child.normalName())) {
        cells.add(child);
      }
    }
    return cells;
  }

  /**
   * Whether it is a table of data whose columns are named, and as much of it leads nowhere, or to
   * documents.
   */
  static boolean isLabelled(Element element, Measure held) {
    return "table".equals(element.normalName())
        && held.unlinked() >= LEAST_WEIGHT
        && isData(element)
        && namesColumns(element)
        && (held.linkDensity() <= MOST_LINKED_IF_LABELLED || Attachments.areAllIn(element));
  }

  private static boolean namesColumns(Element table) {
    Element row = table.getElementsByTag("tr").first();
    List<Element> cells = row == null ? List.of() : cells(row);
    return cells.size() > 1 && cells.stream().allMatch(cell -> "th".equals(cell.normalName()));
  }

  /** The heaviest table of data, if it can be what a page was saved for. */
  static Optional<Element> main(Element body, Measures measures) {
    return body.getElementsByTag("table").stream()
        .filter(table -> {
          Measure held = measures.of(table);
          return held.weight() >= LEAST_WEIGHT
              && (held.linkDensity() <= MOST_LINKED || isLabelled(table, held));
        })
        .filter(table -> table.getElementsByTag("tr").size() >= LEAST_ROWS && isData(table))
        .max(Comparator.comparingInt(table -> measures.of(table).unlinked()));
  }

  /** The table with what is said around it: its title, its unit, its notes. */
  static Element withWordsAround(Element table, Measures measures) {
    Measure held = measures.of(table);
    double most = held.weight() + Math.max(HEAVIEST_AROUND, held.weight() * MOST_AROUND);
    Element at = table;
    for (Element outer = table.parent();
        outer != null
            && !"tr".equals(outer.normalName())
            && measures.of(outer).linked() == held.linked()
            && measures.of(outer).weight() <= most;
        outer = outer.parent()) {
      at = outer;
    }
    return at;
  }
}
