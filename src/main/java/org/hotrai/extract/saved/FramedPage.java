package org.hotrai.extract.saved;

import java.util.List;
import org.hotrai.capture.Resource;
import org.jsoup.nodes.Document;

/**
 * A page in one piece.
 *
 * @param document with the text of its frames in their places
 * @param frames the saved files that such text comes from, by the names that lead to them again
 */
public record FramedPage(Document document, List<Resource> frames) {
  public FramedPage {
    frames = List.copyOf(frames);
  }
}
