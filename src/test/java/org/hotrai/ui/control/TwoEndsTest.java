package org.hotrai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class TwoEndsTest {
  private final Region start = sized(100, 20);
  private final Region end = sized(60, 30);
  private final TwoEnds both = new TwoEnds(start, end);

  private static Region sized(double width, double height) {
    Region region = new Region();
    region.setPrefSize(width, height);
    return region;
  }

  private void layOut(double width) {
    both.resize(width, both.prefHeight(width));
    both.layout();
  }

  @Test
  void standOnOneLineWhereBothHaveRoom() {
    layOut(200);
    assertThat(both.getHeight()).isEqualTo(30);
    assertThat(start.getLayoutY()).isEqualTo(5);
    assertThat(end.getBoundsInParent().getMaxX()).isEqualTo(200);
  }

  @Test
  void standOneUnderTheOtherElse() {
    layOut(150);
    assertThat(both.getHeight()).isEqualTo(50);
    assertThat(end.getLayoutY()).isEqualTo(20);
    assertThat(start.getWidth()).isEqualTo(100);
    assertThat(end.getBoundsInParent().getMaxX()).isEqualTo(150);
  }
}
