package org.hotrai.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hotrai.archive.search.ArticleHits;
import org.hotrai.archive.search.Search;
import org.hotrai.archive.search.SearchResult;
import org.hotrai.article.StoredArticle;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;
import org.hotrai.ui.reader.ReaderView;

/** Marks in the reader where the words of the search stand that found the open article. */
final class HitMarks {
  private final Search search;
  private final ReaderView reader;
  private final Supplier<Optional<StoredArticle>> open;
  private final Latest marking;
  private final Consumer<Throwable> failed;
  private Optional<SearchResult> found = Optional.empty();

  /** Marks that article, in the background; failures are told. */
  HitMarks(
      Search search,
      ReaderView reader,
      Supplier<Optional<StoredArticle>> open,
      Background background,
      Consumer<Throwable> failed) {
    this.search = search;
    this.reader = reader;
    this.open = open;
    this.marking = new Latest(background);
    this.failed = failed;
  }

  /** This was found last; the marks of what was found before go. */
  void found(Optional<SearchResult> result) {
    found = result;
    open.get().ifPresent(stored -> mark(stored, queryThatFound(stored).orElse("")));
  }

  /** The article was opened. */
  void opened(StoredArticle stored) {
    queryThatFound(stored).ifPresent(query -> mark(stored, query));
  }

  private Optional<String> queryThatFound(StoredArticle stored) {
    return found
        .filter(result ->
            result.hits().stream().anyMatch(hit -> hit.article().summary().id() == stored.id()))
        .map(SearchResult::query);
  }

  /** A search tells its result more than once; who is stepping through its hits goes on. */
  private void mark(StoredArticle stored, String query) {
    if (reader.isSearched(query)) {
      marking.forget();
      return;
    }
    marking.run(() -> hits(query, stored), hits -> show(stored, query, hits), failed);
  }

  private void show(StoredArticle stored, String query, ArticleHits hits) {
    open.get()
        .filter(now -> now.id() == stored.id() && now.version() == stored.version())
        .ifPresent(now -> reader.searched(query, hits));
  }

  /** Where the words of that query stand. May wait for the disk. */
  ArticleHits hits(String query, StoredArticle stored) {
    return query.isBlank() ? ArticleHits.NONE : search.marks(query, stored.article());
  }
}
