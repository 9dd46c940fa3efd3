package org.hotrai.archive;

import java.util.function.Supplier;
import org.hotrai.capture.CaptureResult;
import org.hotrai.extract.Extraction;
import org.hotrai.extract.Extractor;
import org.hotrai.extract.PlainReading;
import org.hotrai.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Extracts so that a page which brings out a fault costs itself alone, not the whole import. */
final class CarefulExtractor {
  private static final Logger LOG = LoggerFactory.getLogger(CarefulExtractor.class);

  private final Extractor extractor = new Extractor();
  private final PlainReading plain = new PlainReading();

  /** The article of the page. */
  Extraction extract(CaptureResult.Capture capture) {
    return careful(capture, () -> extractor.extract(capture));
  }

  /** All text of the page. */
  Extraction plain(CaptureResult.Capture capture) {
    return careful(capture, () -> plain.read(capture));
  }

  private static Extraction careful(CaptureResult.Capture capture, Supplier<Extraction> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      LOG.error("{} brought out a fault", capture.path(), fault);
      return new Extraction.Rejected(Message.of("archive.page-fault"));
    }
  }
}
