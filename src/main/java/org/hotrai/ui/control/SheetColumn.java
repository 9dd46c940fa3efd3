package org.hotrai.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A column of a help sheet: tables, each beneath its heading. */
public final class SheetColumn {
  private SheetColumn() {}

  /** A table and its heading. */
  public record Part(String heading, Node table) {}

  /** The column of these parts. */
  public static VBox of(List<Part> parts) {
    VBox column = new VBox();
    column.getStyleClass().add("help-column");
    for (Part part : parts) {
      WrappedText heading = WrappedText.of(1, "dialog-heading");
      heading.setText(part.heading());
      column.getChildren().addAll(heading, part.table());
    }
    return column;
  }
}
