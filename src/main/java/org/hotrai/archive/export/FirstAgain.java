package org.hotrai.archive.export;

import java.util.Iterator;
import org.hotrai.article.StoredArticle;
import org.jspecify.annotations.Nullable;

/** Articles of which the first has been looked at already. */
final class FirstAgain implements Iterator<StoredArticle> {
  private @Nullable StoredArticle first;
  private final Iterator<StoredArticle> rest;

  FirstAgain(StoredArticle first, Iterator<StoredArticle> rest) {
    this.first = first;
    this.rest = rest;
  }

  @Override
  public boolean hasNext() {
    return first != null || rest.hasNext();
  }

  @Override
  public StoredArticle next() {
    StoredArticle next = first == null ? rest.next() : first;
    first = null;
    return next;
  }
}
