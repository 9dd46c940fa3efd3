package org.hotrai.ui.reader;

import org.hotrai.article.EntityKey;
import org.hotrai.article.Passage;

/** Where the reading view leads to. Called on the JavaFX thread. */
public interface ReaderExits {
  /** Follows a link of the text, into the archive or to the system's browser. */
  void openLink(String url);

  /** Shows another version of the article. */
  void openVersion(long article, int version);

  /** Exports the marked text. */
  void exportPassage(long article, Passage passage);

  /**
   * A mention in the text was clicked.
   *
   * @param nth which of the entity's mentions, from 0
   */
  void mentionClicked(EntityKey entity, int nth);

  /** The size of the text was changed. */
  void textSizeChanged(int percent);
}
