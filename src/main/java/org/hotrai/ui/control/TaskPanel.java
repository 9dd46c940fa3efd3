package org.hotrai.ui.control;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.TaskProgressView;
import org.hotrai.message.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The running tasks with their progress, in a card that is there while something runs. */
public final class TaskPanel extends StackPane {
  private static final double ROW_HEIGHT = 78;

  private final RunningTasks running;
  private final Messages words;
  private final TaskProgressView<Task<?>> view = new TaskProgressView<>();
  // Held here: the list hears of changes through a wrapper that nothing else keeps alive.
  private final ObservableList<Task<?>> tasks;

  /** Shows those tasks. */
  public TaskPanel(RunningTasks running, Messages words) {
    this.running = running;
    this.words = words;
    this.tasks = running.tasks();
    getStyleClass().add("task-panel");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(view);
    view.setRetainTasks(true);
    view.setPrefSize(360, ROW_HEIGHT + 2);
    tasks.addListener((ListChangeListener<Task<?>>) change -> refresh());
    getStylesheets().add(StyleSheet.ofControlsFx());
    refresh();
  }

  private void refresh() {
    view.getTasks().setAll(running.tasks());
    int count = view.getTasks().size();
    setVisible(count > 0);
    // An empty list keeps its height: with none, it complains of cells that find no room.
    if (count > 0) {
      view.setPrefSize(360, Math.min(count, 4) * ROW_HEIGHT + 2);
      Platform.runLater(this::nameButtons);
    }
  }

  /** ControlsFX names its buttons in English only. */
  private void nameButtons() {
    applyCss();
    layout();
    String name = words.text("ui.tasks.cancel");
    view.lookupAll(".task-cancel-button")
        .forEach(node -> {
          if (node instanceof Button button && !name.equals(button.getAccessibleText())) {
            button.setAccessibleText(name);
            button.setText("");
            button.setGraphic(Icons.of(Feather.X));
            button.setTooltip(new Tooltip(name));
          }
        });
  }
}
