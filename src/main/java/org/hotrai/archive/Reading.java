package org.hotrai.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.capture.CaptureResult;
import org.hotrai.entity.Recogniser;
import org.hotrai.extract.Extraction;
import org.hotrai.message.Message;
import org.hotrai.store.Incoming;
import org.hotrai.store.Packer;
import org.hotrai.store.PreparedArticle;
import org.jspecify.annotations.Nullable;

/** Takes a capture as far as it goes without writing: extracted, recognised, ready to store. */
final class Reading {
  private final CarefulExtractor extractor = new CarefulExtractor();
  private final Recogniser recogniser;
  private final Packer packer;

  Reading(Recogniser recogniser, Packer packer) {
    this.recogniser = recogniser;
    this.packer = packer;
  }

  /** What a capture became. */
  sealed interface Read {
    /** An article to store. */
    record Ready(CaptureResult.Capture capture, String title, PreparedArticle prepared)
        implements Read {}

    /** Nothing to store. */
    record Refused(String path, @Nullable String member, Message reason) implements Read {}
  }

  Read read(CaptureResult result) {
    return switch (result) {
      case CaptureResult.Unreadable bad -> new Read.Refused(bad.path(), bad.member(), bad.reason());
      case CaptureResult.Capture capture ->
          switch (extractor.extract(capture)) {
            case Extraction.Extracted found -> ready(capture, found);
            case Extraction.Rejected rejected ->
                new Read.Refused(capture.path(), capture.member(), rejected.reason());
          };
    };
  }

  private Read ready(CaptureResult.Capture capture, Extraction.Extracted found) {
    Article article = found.article();
    List<String> texts = article.blocks().stream().map(Block::text).toList();
    Incoming incoming =
        new Incoming(
            capture,
            article,
            found.pictures(),
            recogniser.recognise(texts, day(article.published())));
    return new Read.Ready(capture, article.title(), PreparedArticle.of(incoming, packer));
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
