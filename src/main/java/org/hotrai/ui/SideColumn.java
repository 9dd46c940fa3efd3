package org.hotrai.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** The sources as high as they need, up to a share of the column, and the entities below them. */
final class SideColumn extends Region {
  private static final double MOST_OF_HEIGHT = 0.4;

  private final Region sources;
  private final Region entities;

  SideColumn(Region sources, Region entities) {
    this.sources = sources;
    this.entities = entities;
    getStyleClass().add("side-column");
    getChildren().addAll(sources, entities);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double most = getHeight() * MOST_OF_HEIGHT;
    double above = snapSizeY(Math.min(sources.prefHeight(width), most));
    sources.resizeRelocate(0, 0, width, above);
    entities.resizeRelocate(0, above, width, Math.max(0, getHeight() - above));
  }
}
