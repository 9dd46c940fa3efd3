package org.hotrai.archive.imports;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.archive.job.FaultGuard;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.capture.CaptureResult;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.entity.Recogniser;
import org.hotrai.extract.Extraction;
import org.hotrai.message.Message;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.content.Packer;
import org.hotrai.store.original.KeptOriginal;
import org.hotrai.store.original.OriginalStore;
import org.hotrai.store.original.SeenPage;
import org.hotrai.store.version.Incoming;
import org.hotrai.store.version.PreparedArticle;
import org.hotrai.store.version.PreparedRejection;
import org.jspecify.annotations.Nullable;

/** Takes a page as far as it goes without writing: extracted, recognised, ready to store. */
final class Reading {
  /** A file in the folder beside a page: the page names it so, the article by its whole URL. */
  private static final Pattern BESIDE = Pattern.compile("^.*/([^/]+/[^/]+)$");

  private final CarefulExtractor extractor = new CarefulExtractor();
  private final OriginalStore originals;
  private final Packer packer;
  private final Supplier<Recogniser> recogniser;
  private final ImportOptions options;

  /** A reading for one archive, which may be used by any number of threads. */
  Reading(OriginalStore originals, Supplier<Recogniser> recogniser, ImportOptions options) {
    this.originals = originals;
    this.packer = originals.packer();
    this.recogniser = recogniser;
    this.options = options;
  }

  /** What came out of a file, read. */
  sealed interface Read {
    /** A page without an article, to keep. */
    record Rejected(NoArticle page, PreparedRejection prepared) implements Read {}

    /**
     * A page whose bytes are an article already.
     *
     * @param savedAt when its text was saved this time, if known
     */
    record Seen(String path, @Nullable String member, @Nullable Instant savedAt, SeenPage page)
        implements Read {}

    /** No page. */
    record Unreadable(String path, @Nullable String member, Message reason) implements Read {}
  }

  /** A page, read. */
  sealed interface Page {}

  /** An article to store. */
  record Ready(Capture capture, String title, PreparedArticle prepared) implements Read, Page {}

  /** A page without an article. */
  record NoArticle(Capture capture, Message reason) implements Page {}

  /** Reads what came out of a file. */
  Read read(CaptureResult result) {
    return switch (result) {
      case CaptureResult.Unreadable bad ->
          new Read.Unreadable(bad.path(), bad.member(), bad.reason());
      case Capture capture -> {
        String sha256 = Packed.sha256(capture.bytes());
        Optional<SeenPage> known = originals.seen(capture, sha256);
        // Told before the long part, so that a second run over the same files is short.
        yield known.isPresent()
            ? known
                .filter(page -> !isNews(capture, page))
                .<Read>map(page -> seen(capture, page))
                .orElseGet(() -> readAgain(capture, known.get()))
            : extracted(capture, sha256);
      }
    };
  }

  private static Read.Seen seen(Capture capture, SeenPage page) {
    Instant saved = page.same().whole() ? capture.savedAt() : null;
    return new Read.Seen(capture.path(), capture.member(), saved, page);
  }

  /** Whether a page that is an article already is to be read otherwise now. */
  private boolean isNews(Capture capture, SeenPage page) {
    return (options.charset() != null && !options.charset().equals(page.told().charset()))
        || page.isToldMoreBy(capture)
        || bringsPictures(capture, page);
  }

  /** Whether there is a picture now that was not beside the page when it was taken in. */
  private boolean bringsPictures(Capture capture, SeenPage seen) {
    return originals.missingPictures(seen).stream()
        .flatMap(url -> Stream.of(url, BESIDE.matcher(url).replaceFirst("$1")))
        .anyMatch(url -> capture.resources().find(url).isPresent());
  }

  private Read extracted(Capture found, String sha256) {
    Capture capture = options.charset() == null ? found : found.decodedAs(options.charset());
    return prepared(page(capture, extractor.extract(capture), sha256));
  }

  private Read prepared(Page page) {
    return switch (page) {
      case Ready ready -> ready;
      case NoArticle(Capture capture, Message reason) ->
          FaultGuard.<Read>guarded(
              capture.path(),
              () ->
                  new Read.Rejected(
                      new NoArticle(capture, reason),
                      PreparedRejection.of(capture, reason, packer)),
              fault -> new Read.Unreadable(capture.path(), capture.member(), fault));
    };
  }

  /** What a person has decided on the page holds; where it gives nothing now, it stays as it is. */
  private Read readAgain(Capture found, SeenPage known) {
    Charset charset = options.charset() == null ? known.told().charset() : options.charset();
    Capture capture = charset == null ? found : found.decodedAs(charset);
    Page page = again(capture, known.takenIn(), known.givenTitle());
    return page instanceof NoArticle && options.charset() == null
        ? seen(found, known)
        : prepared(page);
  }

  /** Reads a kept page once more, as a person has decided on it. */
  Page again(KeptOriginal kept) {
    return again(kept.capture(), kept.takenIn(), kept.givenTitle());
  }

  private Page again(Capture capture, boolean takenIn, @Nullable String title) {
    Extraction extraction = extractor.extract(capture);
    return extraction instanceof Extraction.Rejected && takenIn
        ? plain(capture, title)
        : page(capture, named(extraction, title), Packed.sha256(capture.bytes()));
  }

  /** Reads all text of a page, under that title or else its own. */
  Page plain(Capture capture, @Nullable String title) {
    Extraction extraction = named(extractor.plain(capture), title);
    return page(capture, extraction, Packed.sha256(capture.bytes()));
  }

  private static Extraction named(Extraction extraction, @Nullable String title) {
    return title != null && extraction instanceof Extraction.Extracted found
        ? new Extraction.Extracted(found.article().titled(title), found.pictures())
        : extraction;
  }

  private Page page(Capture capture, Extraction extraction, String sha256) {
    return switch (extraction) {
      case Extraction.Extracted found ->
          FaultGuard.<Page>guarded(
              capture.path(),
              () -> ready(capture, found, sha256),
              reason -> new NoArticle(capture, reason));
      case Extraction.Rejected(Message reason) -> new NoArticle(capture, reason);
    };
  }

  private Ready ready(Capture capture, Extraction.Extracted found, String sha256) {
    Article article = found.article();
    List<String> texts = article.blocks().stream().map(Block::text).toList();
    var recognition =
        options.entities() ? recogniser.get().recognise(texts, day(article.published())) : null;
    Incoming incoming =
        new Incoming(capture, article, found.pictures(), found.frames(), recognition);
    return new Ready(capture, article.title(), PreparedArticle.of(incoming, sha256, packer));
  }

  /** The day on which it was published, where a whole day is known. */
  private static @Nullable LocalDate day(@Nullable String published) {
    if (published == null || published.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException notADay) {
      return null;
    }
  }
}
