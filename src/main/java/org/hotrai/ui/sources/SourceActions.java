package org.hotrai.ui.sources;

/** Where a source leads to. Called on the JavaFX thread. */
public interface SourceActions {
  /** Opens the URL in the system's browser. */
  void openInBrowser(String url);

  /** Opens an article of this archive. */
  void openArticle(long id);
}
