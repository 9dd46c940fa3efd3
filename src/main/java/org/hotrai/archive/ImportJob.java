package org.hotrai.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hotrai.entity.Recogniser;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.ArticleStore;
import org.hotrai.store.ContentStore;
import org.hotrai.store.Stored;

/**
 * Takes saved files in: extraction on all cores, one writer. Articles are written some at a time,
 * and an item is told of only when it is safe on disk; cancelled or killed at any moment, what was
 * told of stays and nothing is there by half.
 */
public final class ImportJob {
  private static final int ARTICLES_A_TRANSACTION = 64;
  private static final long BYTES_A_TRANSACTION = 32L << 20;

  private final ArchiveFile file;
  private final ArticleStore articles;

  ImportJob(ArchiveFile file) {
    this.file = file;
    articles = new ArticleStore(file);
  }

  /** Imports files and folders, recursively, and tells of each capture once it is decided. */
  public void run(List<Path> paths, Progress progress, Consumer<ImportedItem> told) {
    Reading reading = new Reading(new Recogniser(), new ContentStore(file).packer());
    List<Reading.Read> waiting = new ArrayList<>();
    new CaptureFlow()
        .run(
            paths.stream().map(Path::toString).toList(),
            reading::read,
            read -> {
              waiting.add(read);
              if (waiting.size() >= ARTICLES_A_TRANSACTION
                  || bytes(waiting) >= BYTES_A_TRANSACTION) {
                write(waiting, told);
              }
            },
            (done, total, name) -> {
              progress.at(done, total, Message.of("archive.importing", name));
              return !progress.isCancelled();
            });
    write(waiting, told);
  }

  /** As {@link #run(List, Progress, Consumer)}, with all items together at the end. */
  public List<ImportedItem> run(List<Path> paths, Progress progress) {
    List<ImportedItem> items = new ArrayList<>();
    run(paths, progress, items::add);
    return List.copyOf(items);
  }

  /** Imports the sample articles that Hotrai ships. */
  public List<ImportedItem> samples(Progress progress) {
    try (Samples samples = Samples.unpacked()) {
      return run(List.of(samples.folder()), progress);
    }
  }

  /** How many bytes of pages wait to be written. */
  private static long bytes(List<Reading.Read> waiting) {
    return waiting.stream()
        .mapToLong(read -> read instanceof Reading.Read.Ready r ? r.capture().bytes().length : 0)
        .sum();
  }

  private void write(List<Reading.Read> waiting, Consumer<ImportedItem> told) {
    List<ImportedItem> items = new ArrayList<>();
    file.inTransaction(() -> waiting.forEach(read -> items.add(write(read))));
    waiting.clear();
    items.forEach(told);
  }

  private ImportedItem write(Reading.Read read) {
    return switch (read) {
      case Reading.Read.Refused(var path, var member, var reason) ->
          new ImportedItem(path, member, ImportedItem.Status.REJECTED, null, null, reason);
      case Reading.Read.Ready(var capture, var title, var prepared) -> {
        Stored stored = articles.add(prepared);
        ImportedItem.Status status =
            switch (stored.status()) {
              case IMPORTED -> ImportedItem.Status.IMPORTED;
              case DUPLICATE -> ImportedItem.Status.DUPLICATE;
              case UPDATED -> ImportedItem.Status.UPDATED;
            };
        yield new ImportedItem(capture.path(), capture.member(), status, stored.id(), title, null);
      }
    };
  }
}
