package org.hotrai.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hotrai.archive.Archive;
import org.hotrai.archive.ArchiveLocation;
import org.hotrai.cli.Cli;
import org.hotrai.cli.session.Terminal;
import org.hotrai.message.Messages;
import org.hotrai.text.LineBreaks;
import org.hotrai.ui.ArchiveAccess;
import org.hotrai.ui.ReadingPanes;
import org.hotrai.ui.WindowApplication;
import org.hotrai.ui.settings.SettingsFile;
import org.hotrai.ui.web.WebGuard;

/** The program: wires the faces to the archive. */
public final class Hotrai {
  private Hotrai() {}

  /** Runs the command line, which opens the window where no other command is given. */
  public static void main(String[] arguments) {
    Terminal terminal =
        new Terminal(
            System.in,
            print(FileDescriptor.out),
            print(FileDescriptor.err),
            isInteractive(),
            Messages.of(Locale.getDefault()));
    AtomicReference<Optional<Archive>> open = new AtomicReference<>(Optional.empty());
    WebGuard.install(sha256 -> open.get().flatMap(archive -> archive.library().picture(sha256)));
    int status = new Cli(terminal, file -> openWindow(file, open)).run(arguments);
    System.exit(status);
  }

  private static void openWindow(Path file, AtomicReference<Optional<Archive>> open) {
    // Else the window would wait for it when it draws its first line.
    Thread.ofPlatform().daemon().name("hotrai-lines").start(LineBreaks::prepare);
    SettingsFile settings = new SettingsFile(ArchiveLocation.dataFolder().resolve("settings"));
    try (Archive archive = Archive.open(file)) {
      archive.holdLocks();
      open.set(Optional.of(archive));
      new WindowApplication(settings).run(ArchiveAccess.of(archive), ReadingPanes.of(archive));
    }
  }

  private static PrintStream print(FileDescriptor descriptor) {
    OutputStream out = new PipeStream(new FileOutputStream(descriptor));
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  // Some implementations of the console give none where output goes to a file.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isInteractive() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
