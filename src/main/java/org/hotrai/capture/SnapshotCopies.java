package org.hotrai.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.capture.export.Snapshot;
import org.hotrai.message.Message;
import org.jsoup.Jsoup;

/** Chooses among the copies that ArchiveBox keeps of one page. */
final class SnapshotCopies {
  /** A copy with less text, in characters, may be of a door before the page. */
  private static final int SHORT = 600;

  private record Candidate(Snapshot.Copy copy, Resource page, int length) {}

  private SnapshotCopies() {}

  /** The files of a folder that tell of such copies and hold none. */
  static boolean isTelling(String name) {
    return Snapshot.INDEXES.contains(name) || name.equals("index.html");
  }

  /** The folder that the file is the index of. */
  static Optional<Snapshot> told(Path index) {
    try {
      return Files.size(index) > Snapshot.LONGEST
          ? Optional.empty()
          : Snapshot.of(Files.readAllBytes(index));
    } catch (IOException closed) {
      return Optional.empty();
    }
  }

  /** The copies that the file is the index of. */
  static Optional<Snapshot> told(Found index) throws IOException {
    String name = index.place().name();
    return Snapshot.INDEXES.contains(name.substring(name.lastIndexOf('/') + 1))
            && index.source().length() <= Snapshot.LONGEST
        ? Snapshot.of(index.source().first(Snapshot.LONGEST))
        : Optional.empty();
  }

  /** Whether one of the copies is there that can be chosen among. */
  static boolean areThere(Snapshot snapshot, Resources beside) {
    return snapshot.copies().stream()
        .anyMatch(copy -> beside.find(copy.file()).filter(Resource::isPage).isPresent());
  }

  /** The truest copy, or the longest where that has hardly any text; why there is none. */
  static CaptureResult best(Snapshot snapshot, Found index) {
    Candidate best = null;
    for (Snapshot.Copy copy : snapshot.copies()) {
      Optional<Resource> page = index.beside().find(copy.file()).filter(Resource::isPage);
      if (page.isPresent()) {
        Candidate next = new Candidate(copy, page.get(), length(page.get()));
        best = best == null || next.length > best.length ? next : best;
        if (next.length >= SHORT) {
          break;
        }
      }
    }
    return best == null
        ? PageReader.unreadable(index.place(), Message.of("capture.no-copy"))
        : capture(snapshot, best, index);
  }

  private static CaptureResult capture(Snapshot snapshot, Candidate best, Found index) {
    String file = best.copy.file();
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    SavingNote note =
        SavingNote.of(snapshot.url(), best.copy.takenAt())
            .or(PageNotes.in(text(best.page)))
            .or(SavingNote.of(null, snapshot.savedAt()));
    return note.capture(
            index.place().beside(file),
            "text/html",
            best.page.bytes(),
            null,
            url -> index.beside().find(folder + url))
        .called(snapshot.title().isEmpty() ? null : snapshot.title());
  }

  private static int length(Resource page) {
    return Jsoup.parse(text(page)).text().length();
  }

  private static String text(Resource page) {
    return PageText.of(page.bytes(), page.charset());
  }
}
