package org.hotrai.archive.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hotrai.archive.imports.Reading.Read;
import org.hotrai.archive.job.Pace;
import org.hotrai.archive.job.Progress;
import org.hotrai.entity.Recogniser;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.original.KeptOriginal;
import org.hotrai.store.original.OriginalStore;
import org.hotrai.store.original.RejectedStore;

/**
 * Takes saved files in: extraction on all cores, one writer. Articles are written some at a time,
 * and an item is told of only when it is safe on disk; cancelled or killed at any moment, what was
 * told of stays and nothing is there by half. Run again over the same files, it passes over what is
 * there already.
 */
public final class ImportJob {
  private final ArchiveFile file;
  private final Supplier<Recogniser> recogniser;
  private final ArticleStore articles;
  private final OriginalStore originals;
  private final RejectedStore rejected;

  /** Into that archive. */
  public ImportJob(ArchiveFile file, Supplier<Recogniser> recogniser) {
    this.file = file;
    this.recogniser = recogniser;
    articles = new ArticleStore(file);
    originals = new OriginalStore(file);
    rejected = new RejectedStore(file);
  }

  /** Imports files and folders, recursively, and tells of each capture once it is decided. */
  public void run(
      List<Path> paths, ImportOptions options, Progress progress, Consumer<ImportedItem> told) {
    Reading reading = new Reading(originals, recogniser, options);
    Lots lots = new Lots(file, told);
    Pace pace = new Pace();
    new CaptureFlow(paths.stream().map(Path::toString).toList(), file::isPartOfIt)
        .run(
            reading::read,
            read -> lots.add(size(read), () -> Optional.of(write(read, options))),
            (pages, bytes, total) -> {
              progress.at(bytes, total, pace.at(System.nanoTime(), pages, bytes, total));
              return !progress.isCancelled();
            });
    lots.finish();
    file.tendIndex(() -> !progress.isCancelled());
  }

  /**
   * Extracts every kept page again, those of older versions and the rejected too, and tells of each
   * once it is decided. An article that reads otherwise now is {@link ImportedItem.Status#UPDATED};
   * one whose page gives nothing any more keeps its text and is {@link
   * ImportedItem.Status#REJECTED}, with its id. What a reader added stays. Cancelled or killed, it
   * can be run once more.
   *
   * @param options of which only the entities count: each page has the encoding that was chosen
   */
  public void again(ImportOptions options, Progress progress, Consumer<ImportedItem> told) {
    new Reextraction(file, recogniser).all(options, progress, told);
  }

  /** Imports as usual, with all items together at the end. */
  public List<ImportedItem> run(List<Path> paths, Progress progress) {
    List<ImportedItem> items = new ArrayList<>();
    run(paths, ImportOptions.USUAL, progress, items::add);
    return List.copyOf(items);
  }

  /** Imports the sample articles that Hotrai ships. */
  public List<ImportedItem> samples(Progress progress) {
    try (Samples samples = Samples.unpacked()) {
      return run(List.of(samples.folder()), progress);
    }
  }

  private static long size(Read read) {
    return switch (read) {
      case Reading.Ready ready -> ready.capture().bytes().length;
      case Read.Rejected none -> none.page().capture().bytes().length;
      case Read.Seen seen -> 0;
      case Read.Unreadable bad -> 0;
    };
  }

  private ImportedItem write(Read read, ImportOptions options) {
    return switch (read) {
      case Read.Unreadable(var path, var member, var reason) ->
          ImportedItem.rejected(path, member, reason, null);
      case Read.Rejected(Reading.NoArticle(var page, var reason), var prepared) ->
          ImportedItem.rejected(
              page.path(), page.member(), reason, rejected.add(prepared).orElse(null));
      case Read.Seen seen when options.asFound() && seen.page().told().charset() != null ->
          leftToItself(seen);
      case Read.Seen(var path, var member, var savedAt, var page) ->
          ImportedItem.stored(
              path,
              member,
              articles.seenAgain(page.article(), page.number(), savedAt),
              page.title());
      case Reading.Ready(var page, var title, var prepared) ->
          ImportedItem.stored(page.path(), page.member(), articles.add(prepared), title);
    };
  }

  /** Takes back the encoding that a person chose for a page. */
  private ImportedItem leftToItself(Read.Seen seen) {
    articles.seenAgain(seen.page().article(), seen.page().number(), seen.savedAt());
    KeptOriginal kept =
        originals
            .find(seen.page().original())
            .orElseThrow(() -> new Failure(Message.of("archive.thrown-away")));
    return new Reextraction(file, recogniser).decoded(kept, null);
  }
}
