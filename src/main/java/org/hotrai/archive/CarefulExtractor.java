package org.hotrai.archive;

import org.hotrai.capture.CaptureResult;
import org.hotrai.extract.Extraction;
import org.hotrai.extract.Extractor;
import org.hotrai.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Extracts so that a page which brings out a fault costs itself alone, not the whole import. */
final class CarefulExtractor {
  private static final Logger LOG = LoggerFactory.getLogger(CarefulExtractor.class);

  private final Extractor extractor = new Extractor();

  Extraction extract(CaptureResult.Capture capture) {
    try {
      return extractor.extract(capture);
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("{} brought out a fault", capture.path(), fault);
      return new Extraction.Rejected(Message.of("archive.page-fault"));
    }
  }
}
