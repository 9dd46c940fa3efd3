package org.hotrai.cli.imports;

import java.util.Set;
import java.util.concurrent.Callable;
import org.hotrai.archive.Archive;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Stop;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes articles of rejected pages, with all their text. */
@Command(name = "take")
public final class RejectedTakeCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "ID")
  private Set<Long> ids = Set.of();

  @Option(names = "--title", paramLabel = "TITLE")
  private @Nullable String title;

  /** Runs in that session. */
  public RejectedTakeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (title != null && (title.isBlank() || ids.size() > 1)) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.rejected.one-title"));
    }
    boolean all = true;
    try (Archive archive = session.open()) {
      ids.forEach(archive.rejected()::require);
      for (long id : ids) {
        all &= take(archive, id);
      }
    }
    return all ? ExitStatus.DONE : ExitStatus.REJECTED;
  }

  private boolean take(Archive archive, long id) {
    ImportedItem item = archive.rejected().takeIn(id, title);
    Message reason = item.reason();
    if (reason != null) {
      session.terminal().complain(Message.of("cli.import.rejected", item.path(), reason));
    } else {
      session.terminal().out().println(item.id() + "\t" + item.title());
    }
    return reason == null;
  }
}
