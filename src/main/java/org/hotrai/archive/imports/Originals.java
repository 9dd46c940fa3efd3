package org.hotrai.archive.imports;

import java.nio.charset.Charset;
import java.util.Optional;
import org.hotrai.message.Failure;
import org.hotrai.store.original.OriginalStore;
import org.jspecify.annotations.Nullable;

/**
 * The saved pages behind the articles. Naming an article that is not there is a {@link Failure}.
 */
public final class Originals {
  private final OriginalStore store;
  private final Reextraction reextraction;

  /** Those of that store. */
  public Originals(OriginalStore store, Reextraction reextraction) {
    this.store = store;
    this.reextraction = reextraction;
  }

  /** The encoding that a person chose for the page of an article; nothing leaves it to the page. */
  public Optional<Charset> chosenEncoding(long article) {
    return Optional.ofNullable(store.ofArticle(article).capture().chosenCharset());
  }

  /**
   * Reads the shown version of an article from its page once more, in another encoding. Where no
   * article is found so, everything stays as it was.
   *
   * @param charset the encoding that a person chose; null leaves it to the page again
   * @return {@link ImportedItem.Status#UPDATED} where the article reads otherwise now, {@link
   *     ImportedItem.Status#DUPLICATE} where it does not, {@link ImportedItem.Status#REJECTED} with
   *     the reason where nothing was found
   */
  public ImportedItem decodeAgain(long article, @Nullable Charset charset) {
    return reextraction.decoded(store.ofArticle(article), charset);
  }
}
