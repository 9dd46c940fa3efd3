package org.hotrai.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Two nodes at both ends of a line; the second stands under the first where it has no room. */
public final class TwoEnds extends Region {
  private static final double GAP = 6;

  private final Node start;
  private final Node end;

  public TwoEnds(Node start, Node end) {
    this.start = start;
    this.end = end;
    getChildren().setAll(start, end);
    setMinHeight(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
  }

  private double besides() {
    return snappedLeftInset() + snappedRightInset();
  }

  private boolean isOneLine(double room) {
    return start.prefWidth(-1) + GAP + end.prefWidth(-1) <= room;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return besides();
  }

  @Override
  protected double computePrefWidth(double height) {
    return besides() + start.prefWidth(-1) + GAP + end.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double first = start.prefHeight(-1);
    double second = end.prefHeight(-1);
    boolean isOneLine = width < 0 || isOneLine(width - besides());
    return snappedTopInset()
        + snapSizeY(isOneLine ? Math.max(first, second) : first + second)
        + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - besides();
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double first = start.prefHeight(-1);
    double second = end.prefHeight(-1);
    boolean isOneLine = isOneLine(room);
    double line = isOneLine ? Math.max(first, second) : first;
    double startWidth = Math.min(room, start.prefWidth(-1));
    double endWidth = Math.min(room, end.prefWidth(-1));
    start.resizeRelocate(left, snapPositionY(top + (line - first) / 2), startWidth, first);
    end.resizeRelocate(
        snapPositionX(left + room - endWidth),
        snapPositionY(isOneLine ? top + (line - second) / 2 : top + first),
        endWidth,
        second);
  }
}
