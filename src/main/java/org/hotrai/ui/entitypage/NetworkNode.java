package org.hotrai.ui.entitypage;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.hotrai.article.EntityKey;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.entities.EntityKind;

/** A name of the network, on one line. */
final class NetworkNode extends HBox {
  private static final double WIDEST = 170;
  private static final double WIDEST_MIDDLE = 300;

  /**
   * A name.
   *
   * @param isMiddle whether it is the one that the others are around: it leads nowhere
   * @param onWalk gets whether the two are meant together, rather than this one
   */
  NetworkNode(EntityKey key, String name, boolean isMiddle, Consumer<Boolean> onWalk) {
    WrappedText text = EntityNames.text(name, 1, "network-name");
    text.setMaxWidth(isMiddle ? WIDEST_MIDDLE : WIDEST);
    getChildren().setAll(Icons.of(EntityKind.icon(key.type()), "kind-icon"), text);
    getStyleClass().addAll("network-node", EntityKind.styleClass(key.type()));
    getStyleClass().add(isMiddle ? "network-middle" : "network-around");
    setAlignment(Pos.CENTER_LEFT);
    setManaged(false);
    setMouseTransparent(isMiddle);
    setFocusTraversable(!isMiddle);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(name);
    Tooltip.install(this, new Tooltip(name));
    setOnMouseClicked(event -> onWalk.accept(event.isShortcutDown()));
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        onWalk.accept(event.isShortcutDown());
        event.consume();
      }
    });
  }

  /** How much room it needs. */
  NetworkLayout.Size size() {
    applyCss();
    double width = snapSizeX(prefWidth(-1));
    return new NetworkLayout.Size(width, snapSizeY(prefHeight(width)));
  }

  /** Where it stands. */
  NetworkLayout.Box box() {
    return new NetworkLayout.Box(getLayoutX(), getLayoutY(), getWidth(), getHeight());
  }
}
