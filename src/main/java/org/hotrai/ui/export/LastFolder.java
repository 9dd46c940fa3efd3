package org.hotrai.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hotrai.ui.control.Background;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that was exported to last, once it is known to be there still. */
public final class LastFolder {
  private static final Logger LOG = LoggerFactory.getLogger(LastFolder.class);

  private @Nullable Path found;

  /**
   * Looks for it in the background: a drive of the network that is gone may take minutes to answer.
   *
   * @param folder null where nothing was exported yet
   */
  public LastFolder(@Nullable Path folder, Background background) {
    if (folder != null) {
      background.run(
          () -> Files.isDirectory(folder),
          isThere -> found = isThere ? folder : null,
          failure -> LOG.warn("The last folder is not offered", failure));
    }
  }

  /** The folder; null where there is none, or while that is unknown. */
  @Nullable Path get() {
    return found;
  }
}
