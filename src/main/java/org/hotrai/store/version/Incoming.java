package org.hotrai.store.version;

import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.capture.CaptureResult;
import org.hotrai.capture.Resource;
import org.hotrai.entity.Recognition;
import org.hotrai.extract.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way into the archive.
 *
 * @param capture the saved page, kept as it came
 * @param pictures the pictures that the article's blocks name by hash
 * @param frames the files that the page shows its text in, kept to extract it again
 * @param recognition what its text mentions; null where that was not looked for
 */
public record Incoming(
    CaptureResult.Capture capture,
    Article article,
    List<Extraction.Picture> pictures,
    List<Resource> frames,
    @Nullable Recognition recognition) {
  public Incoming {
    pictures = List.copyOf(pictures);
    frames = List.copyOf(frames);
  }

  /** An article that stands in the page itself. */
  public Incoming(
      CaptureResult.Capture capture,
      Article article,
      List<Extraction.Picture> pictures,
      @Nullable Recognition recognition) {
    this(capture, article, pictures, List.of(), recognition);
  }
}
