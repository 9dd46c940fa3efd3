package org.hotrai.build.broken.ui;

import javafx.scene.Node;

/** A view model with a node, that knows the other face and what lies below the archive. */
public interface ListModel {
  Node node();

  org.hotrai.build.broken.cli.Part commands();

  org.hotrai.build.broken.store.Part rows();
}
