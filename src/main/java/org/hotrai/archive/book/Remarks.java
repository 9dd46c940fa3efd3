package org.hotrai.archive.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hotrai.annotation.Anchors;
import org.hotrai.annotation.Highlight;
import org.hotrai.article.Article;
import org.hotrai.export.pdf.book.Remark;
import org.hotrai.text.Span;

/** Finds highlights in the text that they were made in. */
final class Remarks {
  private static final Comparator<Remark> IN_READING_ORDER =
      Comparator.comparingInt(Remark::block)
          .thenComparingInt(remark -> remark.span().start())
          .thenComparingInt(remark -> remark.span().end());

  private Remarks() {}

  /** Those that are still found, in the order of the text. */
  static List<Remark> of(List<Highlight> highlights, Article article) {
    List<Remark> remarks = new ArrayList<>();
    for (Highlight highlight : highlights) {
      Anchors.find(highlight.anchor(), article)
          .ifPresent(found ->
              remarks.add(
                  new Remark(
                      found.firstBlock(), new Span(found.start(), found.end()), highlight.note())));
    }
    remarks.sort(IN_READING_ORDER);
    return remarks;
  }
}
