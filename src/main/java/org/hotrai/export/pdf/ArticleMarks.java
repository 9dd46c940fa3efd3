package org.hotrai.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotrai.article.Mention;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.export.pdf.book.EntityPages;
import org.hotrai.export.pdf.book.Remark;
import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.line.TextPlace;
import org.hotrai.export.pdf.page.Canvas;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Underlay;
import org.hotrai.export.pdf.style.Setter;
import org.hotrai.export.pdf.style.Styles;

/**
 * Finds on the lines of an article what the reader highlighted and what the article mentions: draws
 * the one, with the numbers of its notes in the margin, and tells the index of the other.
 */
final class ArticleMarks implements Underlay {
  private static final double MARGIN = 6;
  // Sums of rounded numbers meet only nearly.
  private static final double NEARLY = 0.01;

  private final PdfBook book;
  private final Setter setter;
  private final EntityPages index;
  private final Map<Integer, List<Mention>> mentions;
  private final Map<Integer, List<Remark>> remarks;
  private final List<Remark> noted;

  ArticleMarks(PdfArticle article, PdfBook book, Setter setter, EntityPages index) {
    this.book = book;
    this.setter = setter;
    this.index = index;
    this.mentions = byBlock(article.mentions(), Mention::block);
    this.remarks = byBlock(article.remarks(), Remark::block);
    this.noted = NotesLayout.noted(article.remarks());
  }

  private static <T> Map<Integer, List<T>> byBlock(List<T> all, Function<T, Integer> block) {
    return all.stream().collect(Collectors.groupingBy(block));
  }

  @Override
  public void below(Line line, double x, double top, Canvas canvas) {
    TextPlace place = line.place();
    if (place == null) {
      return;
    }
    for (Mention mention : mentions.getOrDefault(place.block(), List.of())) {
      if (place.overlaps(mention.start(), mention.end())) {
        index.add(mention, canvas.number());
      }
    }
    Canvas.Box box = new Canvas.Box(x, top, line.width(), line.height());
    List<String> numbers = new ArrayList<>();
    for (Remark remark : remarks.getOrDefault(place.block(), List.of())) {
      if (place.overlaps(remark.span().start(), remark.span().end())) {
        ground(remark, line, place, box, canvas);
        if (place.start() <= remark.span().start() && noted.contains(remark)) {
          numbers.add(book.form().number(noted.indexOf(remark) + 1));
        }
      }
    }
    if (book.has(BookPart.NOTES) && !numbers.isEmpty()) {
      number(String.join(", ", numbers), line, box, canvas);
    }
  }

  private void ground(Remark remark, Line line, TextPlace place, Canvas.Box box, Canvas canvas) {
    if (book.has(BookPart.HIGHLIGHTS)) {
      double left = line.offset(remark.span().start() - place.start());
      double right = line.offset(remark.span().end() - place.start());
      canvas.fill(
          new Canvas.Box(box.x() + left, box.top(), right - left, box.height()), Colour.HIGHLIGHT);
    }
  }

  private void number(String number, Line beside, Canvas.Box box, Canvas canvas) {
    Styles style = setter.type().noteNumber();
    Line words =
        setter.layout().single(StyledText.of(number, style.text()), style.leading()).getFirst();
    double x = columnStart(box.x()) - MARGIN - words.width();
    canvas.aside(words, x, box.top() + beside.baseline() - words.baseline());
  }

  /** The left edge of the column that a line stands in. */
  private double columnStart(double x) {
    Sheet sheet = setter.sheet();
    double step = sheet.column() + sheet.gap();
    return sheet.side() + Math.floor((x - sheet.side() + NEARLY) / step) * step;
  }
}
