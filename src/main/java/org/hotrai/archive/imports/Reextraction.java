package org.hotrai.archive.imports;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hotrai.archive.job.Pace;
import org.hotrai.archive.job.Pipeline;
import org.hotrai.archive.job.Progress;
import org.hotrai.entity.Recogniser;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.entity.EntityStore;
import org.hotrai.store.original.KeptOriginal;
import org.hotrai.store.original.OriginalStore;
import org.hotrai.store.original.RejectedStore;
import org.jspecify.annotations.Nullable;

/**
 * Reads kept pages once more and puts what they give now in the place of what they gave before. An
 * article keeps its id, a version its number; what a reader added stays. A page that gives nothing
 * now leaves its article as it is.
 */
public final class Reextraction {
  private final ArchiveFile file;
  private final Supplier<Recogniser> recogniser;
  private final OriginalStore originals;
  private final RejectedStore rejected;

  /** Over the articles of that archive. */
  public Reextraction(ArchiveFile file, Supplier<Recogniser> recogniser) {
    this.file = file;
    this.recogniser = recogniser;
    originals = new OriginalStore(file);
    rejected = new RejectedStore(file);
  }

  private sealed interface Again {
    record Page(KeptOriginal kept, Reading.Page read) implements Again {}

    /** A page whose bytes are damaged. */
    record Damaged(String path, Message reason) implements Again {}

    /** A page that was thrown away meanwhile. */
    record Gone() implements Again {}
  }

  /** How far it is. */
  private static final class Count {
    private int pages;
    private long bytes;
  }

  /** All pages, those of older versions and the rejected too, in the order of their taking in. */
  void all(ImportOptions options, Progress progress, Consumer<ImportedItem> told) {
    Reading reading = reading(options);
    List<OriginalStore.Size> pages = originals.sizes();
    long total = pages.stream().mapToLong(OriginalStore.Size::bytes).sum();
    Lots lots = new Lots(file, told);
    Pace pace = new Pace();
    Count done = new Count();
    new Pipeline<Again>()
        .run(
            sink -> pages.forEach(page -> sink.put(page.bytes(), () -> again(page.id(), reading))),
            again -> {
              long bytes = pages.get(done.pages++).bytes();
              done.bytes += bytes;
              lots.add(bytes, () -> write(again));
            },
            () -> {
              Message where = pace.at(System.nanoTime(), done.pages, done.bytes, total);
              progress.at(done.bytes, total, where);
              return !progress.isCancelled();
            });
    lots.finish();
    file.tendIndex(() -> !progress.isCancelled());
    if (!progress.isCancelled()) {
      new EntityStore(file).dropUnmentioned();
    }
  }

  /** One page, in the encoding that a person chose; null leaves that to the page. */
  ImportedItem decoded(KeptOriginal page, @Nullable Charset charset) {
    KeptOriginal kept = page.with(page.capture().decodedAs(charset));
    Reading.Page read = reading(ImportOptions.USUAL).again(kept);
    return one(() -> {
      if (read instanceof Reading.Ready || kept.article() == null) {
        originals.chooseCharset(kept, charset);
      }
      return write(kept, read);
    });
  }

  /** Makes an article of a rejected page, with all its text; rejected again if it has none. */
  ImportedItem takenIn(KeptOriginal kept, @Nullable String title) {
    return switch (reading(ImportOptions.USUAL).plain(kept.capture(), title)) {
      case Reading.NoArticle none -> one(() -> write(kept, none));
      case Reading.Ready(var page, var name, var prepared) ->
          one(() ->
              rejected
                  .takeIn(kept, prepared, title)
                  .map(stored -> ImportedItem.stored(page.path(), page.member(), stored, name)));
    };
  }

  private ImportedItem one(Supplier<Optional<ImportedItem>> write) {
    List<ImportedItem> items = new ArrayList<>();
    Lots lot = new Lots(file, items::add);
    lot.add(0, write);
    lot.finish();
    return items.stream()
        .findFirst()
        .orElseThrow(() -> new Failure(Message.of("archive.thrown-away")));
  }

  private Reading reading(ImportOptions options) {
    return new Reading(originals, recogniser, options);
  }

  private Again again(long id, Reading reading) {
    try {
      return originals
          .find(id)
          .<Again>map(kept -> new Again.Page(kept, reading.again(kept)))
          .orElseGet(Again.Gone::new);
    } catch (Failure damaged) {
      return new Again.Damaged(originals.path(id), damaged.told());
    }
  }

  private Optional<ImportedItem> write(Again again) {
    return switch (again) {
      case Again.Gone gone -> Optional.empty();
      case Again.Damaged(var path, var reason) ->
          Optional.of(ImportedItem.rejected(path, null, reason, null));
      case Again.Page(var kept, var read) -> write(kept, read);
    };
  }

  private Optional<ImportedItem> write(KeptOriginal kept, Reading.Page read) {
    return switch (read) {
      case Reading.Ready(var page, var title, var prepared) ->
          originals
              .revise(kept, prepared)
              .map(stored -> ImportedItem.stored(page.path(), page.member(), stored, title));
      case Reading.NoArticle(var page, var reason) -> {
        Message told =
            kept.article() == null ? reason : Message.of("archive.keeps-its-text", reason);
        if (kept.rejected() != null) {
          rejected.explain(kept.rejected(), reason);
        }
        yield Optional.of(
            new ImportedItem(
                page.path(),
                page.member(),
                ImportedItem.Status.REJECTED,
                kept.article(),
                null,
                told,
                kept.rejected()));
      }
    };
  }
}
