package org.hotrai.ui;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotrai.archive.entities.Amounts;
import org.hotrai.article.StoredArticle;

/** Puts the amounts of money among what an article mentions, while that is asked for. */
final class ShownAmounts {
  private final Locale locale;
  private final AtomicBoolean shown = new AtomicBoolean();

  /** Writes figures as that locale does; shows none yet. */
  ShownAmounts(Locale locale) {
    this.locale = locale;
  }

  /** Whether they are to be shown; true if that was otherwise before. */
  boolean set(boolean wanted) {
    return shown.getAndSet(wanted) != wanted;
  }

  /** Whether they are to be shown now. */
  boolean areShown() {
    return shown.get();
  }

  /** The article as it is to be shown. Takes a while; called away from the FX thread. */
  StoredArticle in(StoredArticle article) {
    return shown.get() ? Amounts.in(article, locale) : article;
  }
}
