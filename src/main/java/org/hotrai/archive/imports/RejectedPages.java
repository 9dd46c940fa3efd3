package org.hotrai.archive.imports;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hotrai.article.Article;
import org.hotrai.article.RejectedPage;
import org.hotrai.extract.Extraction;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.store.original.OriginalStore;
import org.hotrai.store.original.RejectedStore;
import org.jspecify.annotations.Nullable;

/**
 * The saved pages that need a look: no article was found in them. Each can be read as plain text,
 * taken in by hand, or thrown away; a later {@link ImportJob#again} that finds an article in one
 * takes it in by itself. Naming one that is not there is a {@link Failure}.
 */
public final class RejectedPages {
  private final RejectedStore store;
  private final OriginalStore originals;
  private final Reextraction reextraction;
  private final CarefulExtractor extractor = new CarefulExtractor();

  /** Those of that store. */
  public RejectedPages(RejectedStore store, OriginalStore originals, Reextraction reextraction) {
    this.store = store;
    this.originals = originals;
    this.reextraction = reextraction;
  }

  /** All of them, the last taken in first. */
  public List<RejectedPage> list() {
    Set<String> codes = Messages.of(Locale.ENGLISH).codes();
    return store.list().stream().map(page -> told(page, codes)).toList();
  }

  /** How many there are. */
  public int count() {
    return store.count();
  }

  /** That page. */
  public RejectedPage require(long id) {
    return told(store.require(id), Messages.of(Locale.ENGLISH).codes());
  }

  /** All text of the page, menus and all, as if it were an article; nothing if it has no text. */
  public Optional<Article> read(long id) {
    return switch (extractor.plain(originals.ofRejected(id).capture())) {
      case Extraction.Extracted found -> Optional.of(found.article());
      case Extraction.Rejected none -> Optional.empty();
    };
  }

  /**
   * Makes an article of the page, of all its text.
   *
   * @param title null takes the page's own
   * @return the article; still rejected, with the reason, where the page has no text at all
   */
  public ImportedItem takeIn(long id, @Nullable String title) {
    return reextraction.takenIn(originals.ofRejected(id), title);
  }

  /**
   * Looks for an article once more, in the page decoded otherwise.
   *
   * @param charset the encoding that a person chose; null leaves it to the page
   * @return the article; still rejected, with the reason, where there is none
   */
  public ImportedItem decodeAgain(long id, @Nullable Charset charset) {
    return reextraction.decoded(originals.ofRejected(id), charset);
  }

  /** Throws pages away, with their bytes. One that is imported again is listed again. */
  public void discard(Collection<Long> ids) {
    store.discard(ids);
  }

  /** A newer or older program may have had reasons that this one has no words for. */
  private static RejectedPage told(RejectedPage page, Set<String> codes) {
    return codes.contains(page.reason().code())
        ? page
        : page.because(Message.of("archive.other-reason"));
  }
}
