package org.hotrai.cli.imports;

import org.hotrai.archive.Archive;
import org.hotrai.article.Article;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Stop;
import org.hotrai.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints all text of a rejected page. */
@Command(name = "show")
public final class RejectedShowCommand implements Runnable {
  private final Session session;

  @Parameters(paramLabel = "ID")
  private long id;

  /** Runs in that session. */
  public RejectedShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try (Archive archive = session.open()) {
      Article page =
          archive
              .rejected()
              .read(id)
              .orElseThrow(() -> new Stop(ExitStatus.USAGE, Message.of("extract.no-text")));
      session.terminal().out().println(page.title());
      session.terminal().out().println();
      session.terminal().out().println(page.text());
    }
  }
}
