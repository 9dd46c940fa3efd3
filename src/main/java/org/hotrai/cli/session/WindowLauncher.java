package org.hotrai.cli.session;

import java.nio.file.Path;

/** Opens the window; the command line knows no more of it. */
public interface WindowLauncher {
  /**
   * Shows the window and returns when it is closed. Throws {@link org.hotrai.message.Failure} where
   * there is no display or the archive cannot be had.
   */
  void open(Path archive);
}
