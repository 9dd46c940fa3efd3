package org.hotrai.ui.export;

import java.util.List;
import org.hotrai.article.MarkedPassage;

/** What is handed out. */
public sealed interface Selection {
  /** Whole articles, in that order. */
  record Articles(List<Long> ids) implements Selection {
    public Articles {
      ids = List.copyOf(ids);
    }
  }

  /** The highlighted passages of these articles alone. */
  record Highlighted(List<Long> ids) implements Selection {
    public Highlighted {
      ids = List.copyOf(ids);
    }
  }

  /** The marked text of an article. */
  record Marked(MarkedPassage passage) implements Selection {}
}
