package org.hotrai.ui;

import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.article.ArticleVersion;
import org.hotrai.article.EntityKey;
import org.hotrai.article.StoredArticle;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;
import org.hotrai.ui.reader.Annotated;
import org.hotrai.ui.reader.AnnotationActions;
import org.jspecify.annotations.Nullable;

/** Reads again what may have changed of an article that stays open, away from the FX thread. */
final class ArticleChanges {
  private final Archive archive;
  private final ShownAmounts amounts;
  private final Listener listener;
  private final Latest annotating;
  private final Latest mentioning;
  private final Latest counting;

  ArticleChanges(Archive archive, Background background, ShownAmounts amounts, Listener listener) {
    this.archive = archive;
    this.amounts = amounts;
    this.listener = listener;
    this.annotating = new Latest(background);
    this.mentioning = new Latest(background);
    this.counting = new Latest(background);
  }

  /** Gets what was read, on the FX thread; by then another article may be open. */
  interface Listener {
    /** What the user has added to that article. */
    void annotated(long article, Annotated annotated);

    /**
     * The same version of an article with what it mentions now.
     *
     * @param became what the entity that is looked at may have become
     */
    void mentioned(StoredArticle changed, @Nullable EntityKey became);

    /** All versions of that article, the oldest number first. */
    void versions(long article, List<ArticleVersion> versions);

    void failed(Throwable failure);
  }

  void readAnnotations(long article) {
    annotating.run(
        () -> AnnotationActions.read(archive.annotations(), article),
        annotated -> listener.annotated(article, annotated),
        listener::failed);
  }

  void readMentions(StoredArticle shown, @Nullable EntityKey became) {
    mentioning.run(
        () -> amounts.in(archive.library().read(shown.id(), shown.version())),
        changed -> listener.mentioned(changed, became),
        listener::failed);
  }

  void readVersions(long article) {
    counting.run(
        () -> archive.library().versions(article),
        versions -> listener.versions(article, versions),
        listener::failed);
  }
}
