package org.hotrai.ui.entities;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.hotrai.article.Entity;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;

/** Dragging one entity of the sidebar onto another says that it is the same. */
final class EntityDrag {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

  private final ListCell<SidebarItem> cell;
  private final Consumer<Correction> merged;

  private EntityDrag(ListCell<SidebarItem> cell, Consumer<Correction> merged) {
    this.cell = cell;
    this.merged = merged;
  }

  /** Lets what that cell shows be dragged and dropped upon. */
  static void of(ListCell<SidebarItem> cell, Consumer<Correction> merged) {
    EntityDrag drag = new EntityDrag(cell, merged);
    cell.setOnDragDetected(drag::begin);
    cell.setOnDragOver(drag::over);
    cell.setOnDragExited(event -> cell.pseudoClassStateChanged(TARGET, false));
    cell.setOnDragDropped(drag::drop);
  }

  private static Optional<Entity> entity(Object source) {
    return source instanceof EntityCell from
            && from.getItem() instanceof SidebarItem.Named named
            && named.key().type().isKept()
        ? Optional.of(named.row().entity())
        : Optional.empty();
  }

  private void begin(MouseEvent event) {
    entity(cell)
        .ifPresent(entity -> {
          event.consume();
          Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
          ClipboardContent content = new ClipboardContent();
          content.putString(entity.name());
          board.setContent(content);
          SnapshotParameters ground = new SnapshotParameters();
          ground.setFill(ground(cell));
          board.setDragView(cell.snapshot(ground, null));
        });
  }

  /** What the cell stands upon: on white, the letters of a dark theme could not be read. */
  private static Paint ground(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof Region region && region.getBackground() != null) {
        for (BackgroundFill fill : region.getBackground().getFills()) {
          if (fill.getFill().isOpaque()) {
            return fill.getFill();
          }
        }
      }
    }
    return Color.WHITE;
  }

  /** What would become one if it were dropped here. */
  private Optional<Correction> correction(DragEvent event) {
    return entity(event.getGestureSource())
        .flatMap(dragged ->
            entity(cell)
                .filter(target -> !target.key().equals(dragged.key()))
                .map(
                    target -> new Correction.Merge(EntityName.of(dragged), EntityName.of(target))));
  }

  private void over(DragEvent event) {
    if (correction(event).isPresent()) {
      event.acceptTransferModes(TransferMode.MOVE);
      cell.pseudoClassStateChanged(TARGET, true);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    Optional<Correction> correction = correction(event);
    event.setDropCompleted(correction.isPresent());
    event.consume();
    correction.ifPresent(merged);
  }
}
