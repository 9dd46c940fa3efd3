package org.hotrai.ui.reader;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A thin strip beside the page that shows where in the article something was found. */
final class HitStrip extends Region {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double WIDTH = 12;
  private static final double MARK = 4;

  private final IntConsumer onJump;
  private List<Double> places = List.of();
  private List<Region> marks = List.of();

  /**
   * An empty strip.
   *
   * @param onJump gets the index of the place that was clicked at
   */
  HitStrip(IntConsumer onJump) {
    this.onJump = onJump;
    getStyleClass().add("hit-strip");
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    setOnMousePressed(this::pressed);
    show(List.of(), OptionalInt.empty());
  }

  /** Shows these places, each a part of the page's height, and which of them is looked at. */
  void show(List<Double> shown, OptionalInt current) {
    places = List.copyOf(shown);
    marks = IntStream.range(0, places.size()).mapToObj(i -> mark()).toList();
    getChildren().setAll(marks);
    current.stream()
        .filter(i -> i < marks.size())
        .mapToObj(marks::get)
        .forEach(mark -> {
          mark.pseudoClassStateChanged(CURRENT, true);
          mark.toFront();
        });
    setVisible(!places.isEmpty());
    setManaged(!places.isEmpty());
  }

  private static Region mark() {
    Region mark = new Region();
    mark.getStyleClass().add("hit-mark");
    mark.setMouseTransparent(true);
    return mark;
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < marks.size(); i++) {
      double top = Math.clamp(places.get(i) * getHeight(), 0, Math.max(0, getHeight() - MARK));
      marks.get(i).resizeRelocate(2, snapPositionY(top), WIDTH - 4, MARK);
    }
  }

  private void pressed(MouseEvent event) {
    int nearest = 0;
    for (int i = 1; i < places.size(); i++) {
      if (distance(i, event) < distance(nearest, event)) {
        nearest = i;
      }
    }
    onJump.accept(nearest);
    event.consume();
  }

  private double distance(int index, MouseEvent event) {
    return Math.abs(places.get(index) * getHeight() + MARK / 2 - event.getY());
  }
}
