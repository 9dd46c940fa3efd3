package org.hotrai.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hotrai.archive.Archive;
import org.hotrai.archive.search.ArticleHits;
import org.hotrai.article.SourceLink;
import org.hotrai.article.StoredArticle;
import org.hotrai.text.date.DateWords;
import org.hotrai.ui.control.Latest;
import org.hotrai.ui.reader.Annotated;
import org.hotrai.ui.reader.AnnotationActions;
import org.hotrai.ui.reader.ReaderContent;

/** Reads all that is shown of an article, away from the FX thread; of several the last alone. */
final class ArticleLoader {
  private final Archive archive;
  private final Latest loading;
  private final ShownAmounts amounts;
  private final HitMarks marks;
  private final Locale locale;

  /** One that puts days into words of that locale. */
  ArticleLoader(
      Archive archive, Latest loading, ShownAmounts amounts, HitMarks marks, Locale locale) {
    this.archive = archive;
    this.loading = loading;
    this.amounts = amounts;
    this.marks = marks;
    this.locale = locale;
  }

  /**
   * All that is shown of an article, read at once.
   *
   * @param inArchive the articles of the archive by those of its links that lead to them
   * @param amounts whether amounts of money are among what it mentions
   */
  record Loaded(ReaderContent content, Map<String, Long> inArchive, boolean amounts) {}

  /** Reads the version that is shown unless another is asked for. */
  void load(long article, String query, Consumer<Loaded> loaded, Consumer<Throwable> failed) {
    loading.run(() -> loaded(archive.library().read(article), query), loaded, failed);
  }

  /** Reads that version. */
  void loadVersion(long article, int version, Consumer<Loaded> loaded, Consumer<Throwable> failed) {
    loading.run(() -> loaded(archive.library().read(article, version), ""), loaded, failed);
  }

  /** Shows nothing of what is being read. */
  void forget() {
    loading.forget();
  }

  private Loaded loaded(StoredArticle kept, String query) {
    boolean withAmounts = amounts.areShown();
    StoredArticle stored = withAmounts ? amounts.in(kept) : kept;
    ArticleHits hits = marks.hits(query, stored);
    Annotated annotated = AnnotationActions.read(archive.annotations(), stored.id());
    String published = stored.article().published();
    String date = published == null ? null : DateWords.bothErasUnbroken(published, locale);
    List<String> urls = stored.article().links().stream().map(SourceLink::url).distinct().toList();
    return new Loaded(
        new ReaderContent(
            stored, archive.library().versions(stored.id()), date, query, hits, annotated),
        archive.library().withUrls(urls),
        withAmounts);
  }
}
