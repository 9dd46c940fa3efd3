package org.hotrai.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Short notices over the window's lower edge, which take no focus and go by themselves. */
public final class Toasts extends VBox {
  private static final Duration SHOWN = Duration.seconds(8);

  private static final double GAP = 8;

  private final String closeName;
  private final List<Node> keptOff = new ArrayList<>();

  /** No notices yet; that is the name of the button that puts one away. */
  public Toasts(String closeName) {
    this.closeName = closeName;
    getStyleClass().add("toasts");
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAlignment(Pos.BOTTOM_CENTER);
  }

  /** How a notice is meant. */
  public enum Tone {
    PLAIN(Feather.CHECK_CIRCLE),
    WARNING(Feather.ALERT_TRIANGLE);

    private final Feather icon;

    Tone(Feather icon) {
      this.icon = icon;
    }
  }

  /**
   * What a notice offers to do.
   *
   * @param name the words on its button
   */
  public record Offer(String name, Runnable action) {}

  /** Stands above that, not over it, while it is seen. */
  public void keepOff(Node other) {
    keptOff.add(other);
    other.visibleProperty().subscribe(this::requestLayout);
    // Read each time: what is only told to be invalid is told once.
    other.layoutBoundsProperty().subscribe(bounds -> requestLayout());
    other.localToSceneTransformProperty().subscribe(place -> requestLayout());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Bounds own = localToScene(getLayoutBounds());
    double foot = own.getMaxY() - snappedBottomInset() - getTranslateY();
    double free =
        keptOff.stream()
            .filter(Toasts::isSeen)
            .map(other -> other.localToScene(other.getLayoutBounds()))
            .filter(place -> place.getMinX() < own.getMaxX() && place.getMaxX() > own.getMinX())
            .mapToDouble(place -> place.getMinY() - GAP)
            .min()
            .orElse(foot);
    setTranslateY(Math.min(0, free - foot));
  }

  private static boolean isSeen(Node node) {
    for (Node part = node; part != null; part = part.getParent()) {
      if (!part.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  /**
   * Shows a notice; the newest stands lowest.
   *
   * @return puts it away
   */
  public Runnable show(Tone tone, String words, Offer... offers) {
    HBox card = new HBox();
    card.getStyleClass().addAll("toast", tone == Tone.WARNING ? "toast-warning" : "toast-plain");
    card.setAlignment(Pos.CENTER_LEFT);
    WrappedText text = new WrappedText(words);
    HBox.setHgrow(text, Priority.ALWAYS);
    List<Node> parts = new ArrayList<>(List.of(Icons.of(tone.icon), text));
    for (Offer offer : offers) {
      parts.add(button(offer, card));
    }
    parts.add(Icons.button(Feather.X, closeName, () -> getChildren().remove(card)));
    card.getChildren().setAll(parts);
    getChildren().add(card);
    PauseTransition wait = new PauseTransition(SHOWN);
    wait.setOnFinished(event -> getChildren().remove(card));
    card.setOnMouseEntered(event -> wait.stop());
    card.setOnMouseExited(event -> wait.playFromStart());
    wait.play();
    return () -> getChildren().remove(card);
  }

  private Button button(Offer offer, HBox card) {
    Button button = new Button(offer.name());
    button.getStyleClass().addAll("flat", "accent", "toast-offer");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> {
      getChildren().remove(card);
      offer.action().run();
    });
    return button;
  }
}
