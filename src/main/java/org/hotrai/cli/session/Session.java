package org.hotrai.cli.session;

import java.nio.file.Path;
import java.util.function.Function;
import org.hotrai.archive.Archive;
import org.hotrai.archive.ArchiveLocation;
import org.hotrai.message.Failure;
import org.jspecify.annotations.Nullable;

/** What the commands of one run share: the terminal, and which archive they are about. */
public final class Session {
  private final Terminal terminal;
  private final WindowLauncher window;
  private @Nullable Path named;

  /** One at that terminal, in which {@code open} uses that launcher. */
  public Session(Terminal terminal, WindowLauncher window) {
    this.terminal = terminal;
    this.window = window;
  }

  /** Where the commands read and write. */
  public Terminal terminal() {
    return terminal;
  }

  /** What opens the window. */
  public WindowLauncher window() {
    return window;
  }

  /** The archive that the user named before or behind the command. */
  public void name(Path archive) {
    named = archive;
  }

  /** The archive that the user named, or the usual one. */
  public Path archiveFile() {
    return named != null ? named : ArchiveLocation.chosen();
  }

  /** Opens the archive that is there; one that cannot be had ends the program. */
  public Archive open() {
    return open(Archive::openExisting);
  }

  /** Opens the archive, or makes it; one that cannot be had ends the program. */
  public Archive openOrMake() {
    return open(Archive::open);
  }

  private Archive open(Function<Path, Archive> opening) {
    try {
      Archive archive = opening.apply(archiveFile());
      archive.notice().ifPresent(terminal::complain);
      return archive;
    } catch (Failure failure) {
      throw new Stop(ExitStatus.UNAVAILABLE, failure.told());
    }
  }
}
