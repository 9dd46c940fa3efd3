package org.hotrai.ui.control;

import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import org.hotrai.text.Clusters;

/** Tips that tell what is not seen. */
public final class Tips {
  /** Clusters of a line. */
  private static final int LINE = 60;

  private static final int MOST_LINES = 30;

  private Tips() {}

  /** Tells the whole text where it is pointed at and has no room for all its lines. */
  public static void whereCut(WrappedText text) {
    Tooltip tip = new Tooltip();
    text.hoverProperty()
        .subscribe(pointed -> {
          if (pointed && text.isCut()) {
            tip.setText(inLines(text.getText()));
            Tooltip.install(text, tip);
          } else {
            Tooltip.uninstall(text, tip);
          }
        });
  }

  /** A tip would be as wide as its text, and wrapped by JavaFX it would break Thai inside words. */
  static String inLines(String text) {
    return new LineFill(line -> Clusters.of(line).size())
        .lines(text, LINE, MOST_LINES).stream()
            .map(line -> line.of(text))
            .collect(Collectors.joining("\n"));
  }
}
