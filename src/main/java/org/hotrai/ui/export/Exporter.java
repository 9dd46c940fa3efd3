package org.hotrai.ui.export;

import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.ExportFormat;
import org.hotrai.archive.ExportJob;
import org.hotrai.archive.Progress;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.article.MarkedPassage;
import org.hotrai.message.Messages;

/** What writes articles to files. */
public interface Exporter {
  /** Writes whole articles; false where it was cancelled and nothing was written. */
  boolean articles(
      List<Long> ids, ExportFormat format, Path target, Messages words, Progress progress);

  /** Writes a passage of one article; false where it was cancelled. */
  boolean passage(
      MarkedPassage marked, ExportFormat format, Path target, Messages words, Progress progress);

  /** The exporter of an open archive. */
  static Exporter of(ExportJob job) {
    return new Exporter() {
      @Override
      public boolean articles(
          List<Long> ids, ExportFormat format, Path target, Messages words, Progress progress) {
        return job.articles(ids, format, target, words, progress);
      }

      @Override
      public boolean passage(
          MarkedPassage marked,
          ExportFormat format,
          Path target,
          Messages words,
          Progress progress) {
        return job.passage(marked, format, target, BookOptions.usual(1), words, progress);
      }
    };
  }
}
