package org.hotrai.ui;

import java.util.Optional;
import org.hotrai.ui.browse.ArticleActions;
import org.hotrai.ui.browse.BrowseModel;
import org.hotrai.ui.browse.Row;
import org.hotrai.ui.browse.Shown;
import org.hotrai.ui.control.RunningTasks;
import org.hotrai.ui.entitypage.EntityPageModel;
import org.hotrai.ui.rejected.RejectedModel;
import org.hotrai.ui.search.SearchModel;
import org.hotrai.ui.search.Searching;
import org.hotrai.ui.settings.SettingsModel;

/** What the window shows and does, whatever language it speaks. */
record WindowModels(
    SettingsModel settings,
    BrowseModel browse,
    Searching searching,
    Pages pages,
    ArticleActions actions,
    Transfers transfers,
    RunningTasks tasks) {

  /** What may stand in the place of the article. */
  record Pages(RejectedModel rejected, EntityPageModel entity) {}

  /** The pages that need a look. */
  RejectedModel rejected() {
    return pages.rejected();
  }

  /** The page of an entity. */
  EntityPageModel entityPage() {
    return pages.entity();
  }

  /** What is searched for, and found. */
  SearchModel search() {
    return searching.hits();
  }

  /** Whether the pages that need a look stand in the place of articles. */
  boolean isLooking() {
    return browse.shownProperty().get() instanceof Shown.NeedsALook
        && search().resultProperty().get().isEmpty();
  }

  /** The open article, whether the list shows it or not. */
  Optional<Row> openRow() {
    Long open = settings.get().lastArticle();
    return Optional.ofNullable(open).flatMap(browse::find);
  }
}
