package org.hotrai.cli.reading;

import java.util.List;
import java.util.Set;
import org.hotrai.annotation.Marks;
import org.hotrai.archive.Annotations;
import org.hotrai.archive.Archive;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Stop;
import org.hotrai.message.Message;
import org.hotrai.text.StoredText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows and changes the marks of articles. */
@Command(name = "tag")
public final class TagCommand implements Runnable {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "ID")
  private Set<Long> ids = Set.of();

  @Option(names = "--add", paramLabel = "TAG")
  private List<String> added = List.of();

  @Option(names = "--remove", paramLabel = "TAG")
  private List<String> removed = List.of();

  @Option(names = "--read", negatable = true)
  private @Nullable Boolean read;

  @Option(names = "--favourite", negatable = true)
  private @Nullable Boolean favourite;

  /** Runs in that session. */
  public TagCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    if (added.stream().anyMatch(tag -> StoredText.line(tag).isEmpty())) {
      throw new Stop(ExitStatus.USAGE, Message.of("store.empty-tag"));
    }
    try (Archive archive = session.open()) {
      ids.forEach(archive.library()::require);
      change(archive.annotations());
      ids.forEach(id -> print(id, archive.annotations().marks(id)));
    }
  }

  private void change(Annotations annotations) {
    added.forEach(tag -> annotations.tag(ids, tag));
    removed.forEach(tag -> annotations.untag(ids, tag));
    if (read != null) {
      annotations.setRead(ids, read);
    }
    if (favourite != null) {
      annotations.setFavourite(ids, favourite);
    }
  }

  private void print(long id, Marks marks) {
    String state = (marks.read() ? "read" : "unread") + (marks.favourite() ? " favourite" : "");
    session.terminal().out().println(id + "\t" + state + "\t" + String.join(", ", marks.tags()));
  }
}
