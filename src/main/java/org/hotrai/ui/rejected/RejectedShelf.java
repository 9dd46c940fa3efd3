package org.hotrai.ui.rejected;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.imports.RejectedPages;
import org.hotrai.article.Article;
import org.hotrai.article.RejectedPage;
import org.jspecify.annotations.Nullable;

/** What is needed of an archive's pages without an article. Every call may wait for the disk. */
public interface RejectedShelf {
  /** All of them, the last taken in first. */
  List<RejectedPage> list();

  /** All text of the page; nothing if it has none. */
  Optional<Article> read(long id);

  /** Makes an article of the page, under that title or else its own. */
  ImportedItem takeIn(long id, @Nullable String title);

  /** Looks for an article in the page decoded otherwise; null leaves the encoding to the page. */
  ImportedItem decodeAgain(long id, @Nullable Charset charset);

  /** Throws pages away. */
  void discard(Collection<Long> ids);

  /** The shelf of an open archive. */
  static RejectedShelf of(RejectedPages pages) {
    return new RejectedShelf() {
      @Override
      public List<RejectedPage> list() {
        return pages.list();
      }

      @Override
      public Optional<Article> read(long id) {
        return pages.read(id);
      }

      @Override
      public ImportedItem takeIn(long id, @Nullable String title) {
        return pages.takeIn(id, title);
      }

      @Override
      public ImportedItem decodeAgain(long id, @Nullable Charset charset) {
        return pages.decodeAgain(id, charset);
      }

      @Override
      public void discard(Collection<Long> ids) {
        pages.discard(ids);
      }
    };
  }
}
