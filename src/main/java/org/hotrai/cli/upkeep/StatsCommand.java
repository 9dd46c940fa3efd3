package org.hotrai.cli.upkeep;

import org.hotrai.archive.Archive;
import org.hotrai.article.ArchiveStats;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Terminal;
import picocli.CommandLine.Command;

/** Tells how much the archive holds. */
@Command(name = "stats")
public final class StatsCommand implements Runnable {
  private final Session session;

  /** Runs in that session. */
  public StatsCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try (Archive archive = session.open()) {
      ArchiveStats stats = archive.upkeep().stats();
      Terminal terminal = session.terminal();
      terminal.say("cli.stats.file", archive.file().toString(), stats.sizes().fileBytes());
      terminal.say("cli.stats.articles", stats.articles(), stats.versions(), stats.deleted());
      terminal.say("cli.stats.rejected", stats.rejected());
      terminal.say("cli.stats.entities", stats.entities(), stats.mentions());
      ArchiveStats.Sizes sizes = stats.sizes();
      terminal.say(
          "cli.stats.contents", sizes.contents(), sizes.contentBytes(), sizes.storedBytes());
      terminal.say("cli.stats.index", sizes.indexBytes());
    }
  }
}
