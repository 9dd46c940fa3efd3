package org.hotrai.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * How an archive file is opened.
 *
 * @param patience how long to wait for another program that is writing
 * @param network whether the file lies on a network drive, where memory cannot be shared
 */
record Settings(Duration patience, boolean network) {
  private static final Duration A_MOMENT = Duration.ofSeconds(3);
  private static final Set<String> NETWORK_TYPES =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afpfs",
          "webdav",
          "davfs",
          "sshfs",
          "fuse.sshfs",
          "fuse.rclone",
          "fuse.gvfsd-fuse",
          "9p");

  static Settings of(Path file) {
    return new Settings(A_MOMENT, isOnNetwork(file.toAbsolutePath()));
  }

  private static boolean isOnNetwork(Path file) {
    if (file.toString().startsWith("\\\\")) {
      return true;
    }
    Path there = file;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return there != null
          && NETWORK_TYPES.contains(Files.getFileStore(there).type().toLowerCase(Locale.ROOT));
    } catch (IOException nameless) {
      // Some containers do not tell what their folders lie on; that is no network drive.
      return false;
    }
  }
}
