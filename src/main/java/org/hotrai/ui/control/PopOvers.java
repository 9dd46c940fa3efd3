package org.hotrai.ui.control;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/** Pop-overs in the manner of this program. */
public final class PopOvers {
  private PopOvers() {}

  /** A pop-over that hangs under what it belongs to. */
  public static PopOver hanging(Node content) {
    PopOver popOver = new PopOver(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    popOver.setAnimated(false);
    popOver.getRoot().getStylesheets().add(StyleSheet.ofControlsFx());
    return popOver;
  }
}
