package org.hotrai.cli.upkeep;

import java.util.List;
import java.util.concurrent.Callable;
import org.hotrai.archive.Archive;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.ProgressBar;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Terminal;
import org.hotrai.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks that the archive is whole. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--repair")
  private boolean repair;

  /** Runs in that session. */
  public VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Terminal terminal = session.terminal();
    try (Archive archive = session.open();
        ProgressBar progress = new ProgressBar(terminal)) {
      if (repair) {
        archive.upkeep().repair(progress);
      }
      List<Message> problems = archive.upkeep().verify(progress);
      problems.forEach(terminal::complain);
      if (problems.isEmpty()) {
        terminal.say("cli.verify.whole");
      }
      return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.UNAVAILABLE;
    }
  }
}
