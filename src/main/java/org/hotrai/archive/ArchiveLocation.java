package org.hotrai.archive;

import java.nio.file.Path;
import java.util.Locale;

/** Where the archive, the settings and the log lie if the user names no place. */
public final class ArchiveLocation {
  private ArchiveLocation() {}

  /** The archive that {@code HOTRAI_ARCHIVE} names, else the one in the data folder. */
  public static Path chosen() {
    String named = System.getenv("HOTRAI_ARCHIVE");
    return named == null || named.isBlank()
        ? dataFolder().resolve("archive.hotrai")
        : Path.of(named);
  }

  /** The platform's folder for the data of one user's programs, with Hotrai's own folder in it. */
  public static Path dataFolder() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home", "."));
    if (system.contains("win")) {
      return from("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("Hotrai");
    }
    if (system.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Hotrai");
    }
    return from("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("hotrai");
  }

  private static Path from(String variable, Path otherwise) {
    String named = System.getenv(variable);
    return named == null || named.isBlank() ? otherwise : Path.of(named);
  }
}
