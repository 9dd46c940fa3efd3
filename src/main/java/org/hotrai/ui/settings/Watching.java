package org.hotrai.ui.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder that is watched for pages which a browser saves into it.
 *
 * @param on whether it is watched; never without a folder
 * @param folder null until one was chosen
 */
public record Watching(boolean on, @Nullable Path folder) {
  /** None is watched. */
  public static final Watching OFF = new Watching(false, null);

  public Watching {
    on = on && folder != null;
  }
}
