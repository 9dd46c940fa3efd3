package org.hotrai.archive;

import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hotrai.capture.CaptureResult;
import org.hotrai.extract.Extraction;
import org.hotrai.extract.Extractor;
import org.hotrai.extract.PlainReading;
import org.hotrai.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works so that a page which brings out a fault costs itself alone, not the whole import. */
final class CarefulExtractor {
  private static final Logger LOG = LoggerFactory.getLogger(CarefulExtractor.class);

  private final Extractor extractor = new Extractor();
  private final PlainReading plain = new PlainReading();

  /** The article of the page. */
  Extraction extract(CaptureResult.Capture capture) {
    return careful(capture.path(), () -> extractor.extract(capture), Extraction.Rejected::new);
  }

  /** All text of the page. */
  Extraction plain(CaptureResult.Capture capture) {
    return careful(capture.path(), () -> plain.read(capture), Extraction.Rejected::new);
  }

  /**
   * Does a piece of work that a file is wanted for.
   *
   * @param otherwise what comes of it where it brings out a fault, for that reason
   */
  static <T> T careful(String path, Supplier<T> work, Function<Message, T> otherwise) {
    try {
      return work.get();
    } catch (CancellationException stopped) {
      throw stopped;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      LOG.error("{} brought out a fault", path, fault);
      return otherwise.apply(Message.of("archive.page-fault"));
    }
  }
}
