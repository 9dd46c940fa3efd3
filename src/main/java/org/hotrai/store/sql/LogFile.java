package org.hotrai.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The write-ahead log beside an archive, as this program first saw it. Where another has taken it
 * away, what is written here would go nowhere, or spoil what others write.
 */
final class LogFile {
  private final Path archive;
  private @Nullable Object first;
  private boolean lost;

  LogFile(Path archive) {
    this.archive = archive;
  }

  /**
   * Makes sure that it is still the one that was first seen; to be asked inside a transaction.
   *
   * @throws Failure where it is gone, or is another
   */
  void requireSame() {
    Object now = key();
    if (first == null) {
      first = now;
    }
    lost = first != null && !first.equals(now);
    if (lost) {
      throw new Failure(Message.of("store.log-gone", archive.toString()));
    }
  }

  /** Whether it was found to be gone. */
  boolean isLost() {
    return lost;
  }

  /**
   * What tells one file from another of the same name; null if there is none, or the system has
   * none.
   */
  private @Nullable Object key() {
    try {
      return Files.readAttributes(Connections.log(archive), BasicFileAttributes.class).fileKey();
    } catch (IOException none) {
      return null;
    }
  }
}
