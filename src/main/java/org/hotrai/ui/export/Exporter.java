package org.hotrai.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.hotrai.archive.export.ExportForm;
import org.hotrai.archive.export.ExportJob;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.MarkedPassage;
import org.hotrai.export.pdf.preview.FirstPages;
import org.hotrai.message.Messages;

/** What writes articles to files. */
public interface Exporter {
  /** Writes whole articles; false where it was cancelled and nothing was written. */
  boolean articles(List<Long> ids, ExportForm form, Path target, Messages words, Progress progress);

  /** Writes no more than so many of the articles, on pages that tell of all; false likewise. */
  boolean first(
      int most, List<Long> ids, ExportForm form, Path target, Messages words, Progress progress);

  /** Writes the highlighted passages of articles; false where it was cancelled. */
  boolean highlighted(
      List<Long> ids, ExportForm form, Path target, Messages words, Progress progress);

  /** Writes a passage of one article; false where it was cancelled. */
  boolean passage(
      MarkedPassage marked, ExportForm form, Path target, Messages words, Progress progress);

  /** Those of the articles that bear highlights, in the same order. */
  List<Long> withHighlights(List<Long> ids);

  /**
   * The first pages of a PDF file that is written for no more than that.
   *
   * @param writing writes it to the place that it is given; false where it was cancelled
   * @return none where it was cancelled
   */
  FirstPages preview(Predicate<Path> writing, int pages, float scale);

  /** The exporter of an open archive. */
  static Exporter of(ExportJob job) {
    return new Exporter() {
      @Override
      public boolean articles(
          List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
        return job.articles(ids, form, target, words, progress);
      }

      @Override
      public boolean first(
          int most,
          List<Long> ids,
          ExportForm form,
          Path target,
          Messages words,
          Progress progress) {
        return job.first(most, ids, form, target, words, progress);
      }

      @Override
      public boolean highlighted(
          List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
        return job.highlighted(ids, form, target, words, progress) > 0;
      }

      @Override
      public boolean passage(
          MarkedPassage marked, ExportForm form, Path target, Messages words, Progress progress) {
        return job.passage(marked, form, target, words, progress);
      }

      @Override
      public List<Long> withHighlights(List<Long> ids) {
        return job.withHighlights(ids);
      }

      @Override
      public FirstPages preview(Predicate<Path> writing, int pages, float scale) {
        return job.preview(writing, pages, scale);
      }
    };
  }
}
