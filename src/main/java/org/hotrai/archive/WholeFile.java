package org.hotrai.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;

/** Writes a file so that it appears whole, in the place of an older one, or not at all. */
final class WholeFile {
  private WholeFile() {}

  /** Fills a file; false keeps it from appearing. */
  @FunctionalInterface
  interface Content {
    boolean writeTo(OutputStream target) throws IOException;
  }

  /** Returns whether the file is there now, as the content said. */
  static boolean write(Path target, Content content) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new Failure(Message.of("archive.cannot-write", target.toString()));
    }
    try {
      // Not a temporary file of the platform: that would be readable by its owner alone.
      Path growing =
          folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
      try {
        boolean finished;
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(growing))) {
          finished = content.writeTo(bytes);
        }
        if (finished) {
          Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return finished;
      } finally {
        Files.deleteIfExists(growing);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(Message.of("archive.cannot-write", target.toString()), e);
    }
  }
}
