package org.hotrai.archive.imports;

import java.util.List;
import java.util.function.Consumer;
import org.hotrai.capture.CaptureResult;
import org.hotrai.extract.Extraction;

/** Shows what saved files hold and stores nothing. */
public final class ExtractJob {
  private final CarefulExtractor extractor = new CarefulExtractor();

  /** Extracts files and folders, recursively, and gives the items in the order of the files. */
  public void run(List<String> paths, Consumer<ExtractedItem> items) {
    new CaptureFlow(paths).run(this::extract, items, (pages, bytes, total) -> true);
  }

  private ExtractedItem extract(CaptureResult result) {
    return switch (result) {
      case CaptureResult.Unreadable bad ->
          new ExtractedItem.Rejected(bad.path(), bad.member(), bad.reason());
      case CaptureResult.Capture capture ->
          switch (extractor.extract(capture)) {
            case Extraction.Extracted found ->
                new ExtractedItem.Extracted(capture.path(), capture.member(), found.article());
            case Extraction.Rejected rejected ->
                new ExtractedItem.Rejected(capture.path(), capture.member(), rejected.reason());
          };
    };
  }
}
