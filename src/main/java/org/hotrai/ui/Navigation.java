package org.hotrai.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.ui.browse.Shown;
import org.hotrai.ui.entitypage.EntityPageActions;

/** Leads to articles and to the pages of entities, which stand in one place of the window. */
final class Navigation implements EntityPageActions {
  private final WindowModels models;
  private final Supplier<WindowView> view;

  /** In the view that the window has by then. */
  Navigation(WindowModels models, Supplier<WindowView> view) {
    this.models = models;
    this.view = view;
  }

  /** Opens an article of the archive. */
  void open(long article) {
    models.settings().change(now -> now.withLastArticle(article));
    models.actions().setRead(List.of(article), true);
    if (models.isLooking()) {
      models.browse().shownProperty().set(new Shown.All());
    }
    reopen();
  }

  /** Shows the article that was opened last. */
  void reopen() {
    Long article = models.settings().get().lastArticle();
    if (article != null && !models.isLooking()) {
      WindowView shown = view.get();
      shown.showPage(false);
      shown.list().select(article);
      shown.panes().show(article, models.search().queryProperty().get());
    }
  }

  /** The same once the list has been read, if it has that article. */
  void openLast() {
    view.get().list().node().requestFocus();
    if (models.openRow().isPresent()) {
      reopen();
    }
  }

  /** Shows the page of an entity in the place of the article. */
  void openPage(EntityKey entity) {
    models.entityPage().open(entity);
    view.get().showPage(true);
  }

  /** Shows the page of two entities together. */
  void openTogether(EntityKey one, EntityKey other) {
    models.entityPage().open(one, other);
    view.get().showPage(true);
  }

  @Override
  public void openArticle(long article, EntityKey entity, int nth) {
    view.get().panes().lookAt(article, entity, nth);
    open(article);
  }

  @Override
  public void search(String query) {
    models.search().queryProperty().set(query);
    view.get().search().focus();
  }

  @Override
  public void browse(String url) {
    view.get().panes().browse(url);
  }

  @Override
  public List<MenuItem> corrections(Entity entity) {
    return view.get().panes().corrections(entity);
  }

  @Override
  public void close() {
    view.get().showPage(false);
  }
}
