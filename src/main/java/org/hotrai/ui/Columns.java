package org.hotrai.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.hotrai.ui.settings.PaneLayout;

/** The three columns of the window, parted by dividers that keep their places. */
final class Columns {
  private static final double LEAST_LIST = 240;
  private static final double LEAST_READER = 320;
  private static final double LEAST_SIDE = 200;
  // Its neighbours give way before lines become shorter than that.
  private static final double READABLE = 460;

  private final Region list;
  private final Region reader;
  private final SideColumn side;
  private final SplitPane columns = new SplitPane();
  private PaneLayout layout;

  Columns(Region list, Region reader, Region sources, Region entities, PaneLayout layout) {
    this.list = list;
    this.reader = reader;
    this.layout = layout;
    side = new SideColumn(sources, entities);
    columns.getStyleClass().add("columns");
    list.setMinWidth(LEAST_LIST);
    reader.setMinWidth(LEAST_READER);
    side.setMinWidth(LEAST_SIDE);
    SplitPane.setResizableWithParent(list, false);
    SplitPane.setResizableWithParent(side, false);
    // A split pane moves its dividers when it is laid out: they are set behind that.
    columns.widthProperty().subscribe(() -> Platform.runLater(this::place));
    columns.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    arrange();
  }

  /** Shows the columns as that layout has them. */
  void show(PaneLayout wanted) {
    boolean same =
        wanted.listShown() == layout.listShown() && wanted.sideShown() == layout.sideShown();
    layout = wanted.withSizes(layout.listWidth(), layout.sideWidth());
    if (!same) {
      arrange();
      Platform.runLater(this::place);
    }
  }

  private void arrange() {
    List<Node> shown = new ArrayList<>();
    if (layout.listShown()) {
      shown.add(list);
    }
    shown.add(reader);
    if (layout.sideShown()) {
      shown.add(side);
    }
    columns.getItems().setAll(shown);
  }

  /** Only what the user drags changes the layout: a window that is still growing does not. */
  private void released(MouseEvent event) {
    if (event.getTarget() instanceof Node node
        && node.getStyleClass().contains("split-pane-divider")) {
      layout = measured();
    }
  }

  private void place() {
    double width = columns.getWidth();
    if (width <= 0) {
      return;
    }
    double listWidth = layout.listShown() ? layout.listWidth() : 0;
    double sideWidth = layout.sideShown() ? layout.sideWidth() : 0;
    double share = Math.clamp((width - READABLE) / (listWidth + sideWidth), 0, 1);
    List<Double> positions = new ArrayList<>();
    if (layout.listShown()) {
      positions.add(Math.max(LEAST_LIST, listWidth * share) / width);
    }
    if (layout.sideShown()) {
      positions.add(1 - Math.max(LEAST_SIDE, sideWidth * share) / width);
    }
    columns.setDividerPositions(positions.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private PaneLayout measured() {
    double listWidth = layout.listShown() ? list.getWidth() : layout.listWidth();
    double sideWidth = layout.sideShown() ? side.getWidth() : layout.sideWidth();
    return layout.withSizes(listWidth, sideWidth);
  }

  /** The layout as the user has dragged it. */
  PaneLayout current() {
    return layout;
  }

  SplitPane node() {
    return columns;
  }
}
