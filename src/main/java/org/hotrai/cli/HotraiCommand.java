package org.hotrai.cli;

import java.nio.file.Path;
import org.hotrai.cli.entities.EntitiesCommand;
import org.hotrai.cli.export.CiteCommand;
import org.hotrai.cli.export.ExportCommand;
import org.hotrai.cli.imports.ExtractCommand;
import org.hotrai.cli.imports.ImportCommand;
import org.hotrai.cli.imports.RejectedCommand;
import org.hotrai.cli.reading.DeleteCommand;
import org.hotrai.cli.reading.ListCommand;
import org.hotrai.cli.reading.NoteCommand;
import org.hotrai.cli.reading.SearchCommand;
import org.hotrai.cli.reading.ShowCommand;
import org.hotrai.cli.reading.TagCommand;
import org.hotrai.cli.reading.UndeleteCommand;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.upkeep.BackupCommand;
import org.hotrai.cli.upkeep.RestoreCommand;
import org.hotrai.cli.upkeep.StatsCommand;
import org.hotrai.cli.upkeep.VerifyCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program without a command: opens the window. */
@Command(
    name = "hotrai",
    versionProvider = Version.class,
    subcommands = {
      OpenCommand.class,
      ImportCommand.class,
      ExtractCommand.class,
      RecognizeCommand.class,
      SearchCommand.class,
      ListCommand.class,
      ShowCommand.class,
      EntitiesCommand.class,
      TagCommand.class,
      NoteCommand.class,
      RejectedCommand.class,
      DeleteCommand.class,
      UndeleteCommand.class,
      ExportCommand.class,
      CiteCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      StatsCommand.class
    })
@SuppressWarnings("UnusedVariable") // The library reads the flags of help and version itself.
final class HotraiCommand implements Runnable {
  private final Session session;

  HotraiCommand(Session session) {
    this.session = session;
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "usage")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      descriptionKey = "archive")
  void name(Path archive) {
    session.name(archive);
  }

  @Override
  public void run() {
    new OpenCommand(session).run();
  }
}
