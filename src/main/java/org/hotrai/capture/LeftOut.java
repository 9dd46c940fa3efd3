package org.hotrai.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * What lies in a folder and is neither a file nor a folder to read. Nobody misses a pipe or a
 * socket, but the page behind a link or a closed door.
 */
final class LeftOut {
  private LeftOut() {}

  /**
   * The code of what to tell of it, if there is something to tell.
   *
   * @param top the folder that is read whole: a link to somewhere in it costs nothing
   */
  static Optional<String> reason(Path entry, Path top) {
    try {
      if (!Files.isSymbolicLink(entry)) {
        // Pipes and devices have attributes, too; what has none was closed or has vanished.
        Files.readAttributes(entry, BasicFileAttributes.class);
        return Optional.empty();
      }
      if (Files.isDirectory(entry)) {
        boolean readAnyway = entry.toRealPath().startsWith(top.toRealPath());
        return readAnyway ? Optional.empty() : Optional.of("capture.linked-folder");
      }
      boolean needless = Files.exists(entry) || Accessory.isNamed(nameOf(entry));
      return needless ? Optional.empty() : Optional.of("capture.dangling");
    } catch (IOException closed) {
      return Optional.of("capture.unreadable");
    }
  }

  private static String nameOf(Path entry) {
    return String.valueOf(entry.getFileName());
  }
}
