package org.hotrai.archive.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;

/**
 * Writes a file so that it appears whole, in the place of an older one, or not at all. What is no
 * ordinary file, such as a pipe or a device, is written to and never replaced.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Fills a file; false keeps it from appearing. */
  @FunctionalInterface
  public interface Content {
    boolean writeTo(OutputStream target) throws IOException;
  }

  /**
   * Returns whether the file is there now, as the content said.
   *
   * @param kept a file that must not be replaced
   */
  public static boolean write(Path target, Path kept, Content content) {
    try {
      if (Files.exists(target) && Files.exists(kept) && Files.isSameFile(target, kept)) {
        throw new Failure(Message.of("archive.not-over-archive", target.toString()));
      }
      if (Files.isDirectory(target)) {
        throw new IOException(target.toString());
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        return fill(target, content);
      }
      // Where a link leads is replaced, not the link.
      return replace(Files.exists(target) ? target.toRealPath() : target, content);
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(Message.of("archive.cannot-write", target.toString()), e);
    }
  }

  private static boolean replace(Path target, Content content) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(target.toString());
    }
    // Not a temporary file of the platform: that would be readable by its owner alone.
    Path growing = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
    // Where the program is ended in the middle.
    growing.toFile().deleteOnExit();
    try {
      boolean finished = fill(growing, content);
      if (finished) {
        Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return finished;
    } finally {
      Files.deleteIfExists(growing);
    }
  }

  private static boolean fill(Path file, Content content) throws IOException {
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
      return content.writeTo(bytes);
    }
  }
}
