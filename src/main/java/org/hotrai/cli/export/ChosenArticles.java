package org.hotrai.cli.export;

import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Stop;
import org.hotrai.cli.session.Terminal;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command is about: those of some ids, those that a query finds, or all. */
final class ChosenArticles {
  @Parameters(arity = "0..*", paramLabel = "ID")
  private List<Long> ids = List.of();

  @Option(names = "--query", paramLabel = "Q")
  private @Nullable String query;

  @Option(names = "--all")
  private boolean all;

  /** The query that chooses them, or null. */
  @Nullable String query() {
    return query;
  }

  /**
   * Ends the program where they are not chosen in exactly one way.
   *
   * @throws Stop there
   */
  void requireOneWay() {
    int ways = (ids.isEmpty() ? 0 : 1) + (query == null ? 0 : 1) + (all ? 1 : 0);
    if (ways != 1) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.export.selection"));
    }
  }

  /**
   * Their ids, at least one.
   *
   * @throws Stop where there is none
   */
  List<Long> in(Archive archive, Terminal terminal) {
    List<Long> chosen = ids(archive, terminal);
    if (chosen.isEmpty()) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.export.nothing"));
    }
    return chosen;
  }

  private List<Long> ids(Archive archive, Terminal terminal) {
    if (query != null) {
      archive.search().notes(query).forEach(terminal::complain);
      return archive.search().ids(query);
    }
    return all
        ? archive.library().list().stream().map(article -> article.summary().id()).toList()
        : ids;
  }
}
