package org.hotrai.ui;

import java.util.Optional;
import org.hotrai.ui.browse.ArticleActions;
import org.hotrai.ui.browse.BrowseModel;
import org.hotrai.ui.browse.NoteDialog;
import org.hotrai.ui.browse.Row;
import org.hotrai.ui.control.RunningTasks;
import org.hotrai.ui.search.SearchModel;
import org.hotrai.ui.settings.SettingsModel;

/** What the window shows and does, whatever language it speaks. */
record WindowModels(
    SettingsModel settings,
    BrowseModel browse,
    SearchModel search,
    ArticleActions actions,
    Transfers transfers,
    RunningTasks tasks,
    NoteDialog notes) {

  /** The row of the open article, where the list shows it. */
  Optional<Row> openRow() {
    Long open = settings.get().lastArticle();
    return browse.rows().stream().filter(row -> open != null && row.id() == open).findFirst();
  }
}
