package org.hotrai.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotrai.export.pdf.glyph.Look;
import org.hotrai.export.pdf.glyph.Typeface;
import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.line.TextStyle;
import org.hotrai.export.pdf.page.Pages.PlacedLine;
import org.hotrai.text.LineBreaks;
import org.hotrai.text.date.DateForm;

/**
 * What stands in the margins of every page: the title of its article, but for the page that begins
 * it, and the page's number of how many. Within 54 points of the page's edges.
 */
public final class RunningLines {
  private static final double SIZE = 8.5;
  private static final double LEADING = 12;
  private static final double HEAD = 42;
  private static final double FOOT = 36;
  private static final String CUT = "…";
  private static final Line NONE = new Line(List.of(), 0, LEADING, 0);

  private final ParagraphLayout layout;
  private final TextStyle style;
  private final DateForm form;
  private final List<Optional<Line>> heads = new ArrayList<>();

  /** Numbers are written in that form. */
  public RunningLines(ParagraphLayout layout, Typeface typeface, DateForm form) {
    this.layout = layout;
    this.style = TextStyle.of(Look.REGULAR.in(typeface), SIZE, Colour.GREY);
    this.form = form;
  }

  /** The pages up to now, as far as they have no title, have neither title nor number. */
  public void none(Pages pages) {
    while (heads.size() < pages.count()) {
      heads.add(Optional.empty());
    }
  }

  /** The pages up to now, as far as they have no title, belong to an article of that title. */
  public void title(Pages pages, String title) {
    int first = heads.size();
    Line head = head(title, pages.sheet().measure());
    for (int page = first; page < pages.count(); page++) {
      heads.add(Optional.of(page == first ? NONE : head));
    }
  }

  /** Draws them, now that all pages are there. */
  public void draw(Pages pages) {
    for (int index = 0; index < pages.count(); index++) {
      int page = index;
      heads.get(page).ifPresent(head -> draw(pages, page, head));
    }
  }

  private void draw(Pages pages, int index, Line head) {
    Sheet sheet = pages.sheet();
    List<PlacedLine> lines = new ArrayList<>();
    lines.add(new PlacedLine(head, sheet.side(), HEAD));
    String number = form.digits((index + 1) + " / " + pages.count());
    for (Line foot : layout.single(StyledText.of(number, style), LEADING)) {
      double x = (sheet.width() - foot.width()) / 2;
      lines.add(new PlacedLine(foot, x, sheet.height() - FOOT));
    }
    pages.furnish(pages.page(index), lines);
  }

  /** As much of the title as there is room for. */
  private Line head(String title, double width) {
    Line whole = single(title);
    if (whole.width() <= width) {
      return whole;
    }
    double room = width - single(CUT).width();
    int end = 0;
    for (int index : LineBreaks.of(title)) {
      end = whole.offset(index) <= room ? index : end;
    }
    Line shortened = single(title.substring(0, end) + CUT);
    return shortened.width() <= width ? shortened : single(CUT);
  }

  private Line single(String words) {
    List<Line> lines = layout.single(StyledText.of(words, style), LEADING);
    return lines.isEmpty() ? NONE : lines.getFirst();
  }
}
