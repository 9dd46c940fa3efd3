package org.hotrai.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Transform;

/** The program's mark: a library hall on its posts over the water, under a tiered roof. */
final class WindowIcon {
  private static final double DRAWN = 64;
  private static final Color GROUND = Color.web("#7a2e1f");
  private static final Color GOLD = Color.web("#f2c35b");
  private static final Color PAPER = Color.web("#fff6e0");
  private static final String UPPER_ROOF = "M32 7 L47 24 L41 23 L23 23 L17 24 Z";
  private static final String LOWER_ROOF = "M22 25 L42 25 L56 38 L48 36.5 L16 36.5 L8 38 Z";
  private static final String HALL = "M18 38 H46 V47 H18 Z";
  private static final String POSTS =
      "M17 48 H47 V51 H44 V57 H40 V51 H34 V57 H30 V51 H24 V57 H20 V51 H17 Z";

  private WindowIcon() {}

  /** The mark in every size that desktops ask for. */
  static List<Image> images() {
    return IntStream.of(16, 32, 48, 64, 128).mapToObj(WindowIcon::image).toList();
  }

  private static Image image(int size) {
    SnapshotParameters drawing = new SnapshotParameters();
    drawing.setFill(Color.TRANSPARENT);
    drawing.setTransform(Transform.scale(size / DRAWN, size / DRAWN));
    return mark().snapshot(drawing, null);
  }

  private static Node mark() {
    Rectangle ground = new Rectangle(DRAWN, DRAWN, GROUND);
    ground.setArcWidth(18);
    ground.setArcHeight(18);
    return new Group(
        ground,
        path(UPPER_ROOF, GOLD),
        path(LOWER_ROOF, GOLD),
        path(HALL, PAPER),
        path(POSTS, GOLD));
  }

  private static Node path(String drawn, Color fill) {
    SVGPath path = new SVGPath();
    path.setContent(drawn);
    path.setFill(fill);
    return path;
  }
}
