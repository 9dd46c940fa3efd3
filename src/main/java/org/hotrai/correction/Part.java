package org.hotrai.correction;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hotrai.text.StoredText;

/** Some of the mentions of an entity. */
public sealed interface Part {
  /** Those in these articles, by their ids. */
  record InArticles(SortedSet<Long> articles) implements Part {
    public InArticles {
      articles = Collections.unmodifiableSortedSet(new TreeSet<>(articles));
    }

    /** Those in these articles. */
    public static InArticles of(Collection<Long> articles) {
      return new InArticles(new TreeSet<>(articles));
    }
  }

  /**
   * Those that are written so, in the search fold; a title before a person's name may stand too.
   */
  record Written(String name) implements Part {
    public Written {
      name = StoredText.line(name);
    }
  }
}
