package org.hotrai.cli.imports;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hotrai.archive.Archive;
import org.hotrai.archive.Encodings;
import org.hotrai.archive.imports.ImportOptions;
import org.hotrai.archive.imports.ImportedItem.Status;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Interruption;
import org.hotrai.cli.session.ProgressBar;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Stop;
import org.hotrai.cli.session.Terminal;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes saved files in, or reads all that was taken in once more. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {
  private static final int NAMED_ENCODINGS = 5;

  /** Stands for the encoding that is found in each page. */
  private static final String OF_PAGE = "page";

  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "PATH")
  private List<Path> paths = List.of();

  @Option(names = "--report", paramLabel = "FILE")
  private @Nullable Path report;

  @Option(names = "--encoding", paramLabel = "NAME")
  private @Nullable String encoding;

  @Option(names = "--no-entities")
  private boolean noEntities;

  @Option(names = "--again")
  private boolean again;

  /** Runs in that session. */
  public ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ImportOptions options = new ImportOptions(charset(), !noEntities, isLeftToPages());
    requireOneWay();
    List<Path> kept = new ArrayList<>(paths);
    kept.add(session.archiveFile());
    Terminal terminal = session.terminal();
    try (Interruption interruption = Interruption.awaited();
        ImportReport lines = ImportReport.to(report, kept, terminal)) {
      run(options, interruption, lines);
      lines.finish();
      terminal.say(
          again ? "cli.import.done-again" : "cli.import.done",
          lines.count(Status.IMPORTED),
          lines.count(Status.UPDATED),
          lines.count(Status.DUPLICATE),
          lines.count(Status.REJECTED));
      terminal.out().flush();
      if (interruption.isAsked()) {
        terminal.complain(Message.of("cli.import.interrupted"));
        return ExitStatus.INTERRUPTED;
      }
      return lines.count(Status.REJECTED) > 0 ? ExitStatus.REJECTED : ExitStatus.DONE;
    }
  }

  private void run(ImportOptions options, Interruption interruption, ImportReport lines) {
    try (Archive archive = again ? session.open() : session.openOrMake();
        ProgressBar progress = new ProgressBar(session.terminal(), interruption::isAsked)) {
      if (again) {
        archive.imports().again(options, progress, lines::add);
      } else {
        archive.imports().run(paths, options, progress, lines::add);
      }
      // What came may be what corrections of another archive have waited for.
      if (archive.corrections().isUnfinished()) {
        archive.corrections().spread(progress);
      }
    }
  }

  private void requireOneWay() {
    if (again && !(paths.isEmpty() && encoding == null)) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.import.again-alone"));
    }
    if (!again && paths.isEmpty()) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.error.missing", "PATH", "hotrai import"));
    }
  }

  private boolean isLeftToPages() {
    return OF_PAGE.equalsIgnoreCase(encoding);
  }

  private @Nullable Charset charset() {
    String name = encoding;
    return name == null || isLeftToPages()
        ? null
        : Encodings.named(name).orElseThrow(() -> unknown(name));
  }

  private static Stop unknown(String name) {
    String good =
        Encodings.offered().stream()
            .limit(NAMED_ENCODINGS)
            .map(Encodings::nameOf)
            .collect(Collectors.joining(", "));
    return new Stop(ExitStatus.USAGE, Message.of("cli.import.no-encoding", name, good));
  }
}
