package org.hotrai.ui;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.hotrai.message.Messages;
import org.hotrai.ui.browse.BrowseModel;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.RunningTasks;
import org.kordamp.ikonli.feather.Feather;

/** The line under the window: the archive, how much it holds, and what is going on. */
final class StatusBar {
  private final HBox bar;
  private final Subscription following;
  // Held here: the wrapper that hears of changes is otherwise kept alive by nothing.
  private final ObservableList<Task<?>> tasks;

  StatusBar(Path file, BrowseModel browse, RunningTasks running, Messages words) {
    Label archive = new Label(String.valueOf(file.getFileName()), Icons.of(Feather.ARCHIVE));
    archive.setTooltip(new Tooltip(file.toAbsolutePath().toString()));
    Label count = new Label();
    following =
        browse
            .totalProperty()
            .subscribe(total -> count.setText(words.text("ui.status.articles", total)));
    tasks = running.tasks();
    Label work = new Label();
    work.textProperty()
        .bind(
            Bindings.createStringBinding(() -> words.text("ui.status.tasks", tasks.size()), tasks));
    ProgressBar moving = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    HBox busy = new HBox(work, moving);
    busy.getStyleClass().add("status-busy");
    busy.setAlignment(Pos.CENTER_RIGHT);
    busy.visibleProperty().bind(Bindings.isNotEmpty(tasks));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    bar = new HBox(archive, count, gap, busy);
    bar.getStyleClass().add("status-line");
    bar.setAlignment(Pos.CENTER_LEFT);
  }

  HBox node() {
    return bar;
  }

  void close() {
    following.unsubscribe();
  }
}
