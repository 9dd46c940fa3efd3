package org.hotrai.archive.imports;

import org.hotrai.archive.job.FaultGuard;
import org.hotrai.capture.CaptureResult;
import org.hotrai.extract.Extraction;
import org.hotrai.extract.Extractor;
import org.hotrai.extract.PlainReading;

/** Extracts so that a page which brings out a fault costs itself alone, not the whole import. */
final class CarefulExtractor {
  private final Extractor extractor = new Extractor();
  private final PlainReading plain = new PlainReading();

  /** The article of the page. */
  Extraction extract(CaptureResult.Capture capture) {
    return FaultGuard.guarded(
        capture.path(), () -> extractor.extract(capture), Extraction.Rejected::new);
  }

  /** All text of the page. */
  Extraction plain(CaptureResult.Capture capture) {
    return FaultGuard.guarded(capture.path(), () -> plain.read(capture), Extraction.Rejected::new);
  }
}
