package org.hotrai.ui.control;

import java.io.File;
import org.jspecify.annotations.Nullable;

/** The user's own folder, where choosers of files begin. */
public final class HomeFolder {
  private HomeFolder() {}

  /** The folder, or null where there is none: a chooser then begins where it likes. */
  public static @Nullable File get() {
    File home = new File(System.getProperty("user.home", ""));
    return home.isDirectory() ? home : null;
  }
}
