package org.hotrai.cli.reading;

import org.hotrai.annotation.Note;
import org.hotrai.archive.Archive;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Stop;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows and changes the notes on an article. */
@Command(name = "note")
public final class NoteCommand implements Runnable {
  private final Session session;

  @Parameters(index = "0", paramLabel = "ID")
  private long id;

  @Parameters(index = "1", arity = "0..1", paramLabel = "TEXT")
  private @Nullable String text;

  @Option(names = "--change", paramLabel = "NOTE")
  private @Nullable Long changed;

  @Option(names = "--remove", paramLabel = "NOTE")
  private @Nullable Long removed;

  /** Runs in that session. */
  public NoteCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    if (changed != null && text == null) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.note.no-text"));
    }
    if (changed != null && removed != null) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.note.one-way"));
    }
    if (text != null && text.isBlank()) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.note.empty"));
    }
    try (Archive archive = session.open()) {
      archive.library().require(id);
      requireNote(archive, removed != null ? removed : changed);
      if (removed != null) {
        archive.annotations().deleteNote(removed);
      }
      if (changed != null && text != null) {
        archive.annotations().changeNote(changed, text);
      } else if (text != null) {
        archive.annotations().addNote(id, text);
      }
      archive.annotations().notes(id).forEach(this::print);
    }
  }

  private void requireNote(Archive archive, @Nullable Long named) {
    if (named != null
        && archive.annotations().notes(id).stream().noneMatch(note -> note.id() == named)) {
      throw new Stop(ExitStatus.USAGE, Message.of("store.no-annotation"));
    }
  }

  private void print(Note note) {
    session.terminal().out().println(note.id() + "\t" + note.changed() + "\t" + note.text());
  }
}
