package org.hotrai.store.original;

import org.hotrai.capture.CaptureResult.Capture;
import org.jspecify.annotations.Nullable;

/**
 * A saved page as the archive keeps it.
 *
 * @param capture as it came, with the pictures that its article shows
 * @param article the article that a version was read from it for; null if it was rejected
 * @param rejected its id among the rejected; null if it is an article's
 * @param takenIn whether a person took it in as plain text, though no article was found
 * @param givenTitle the title that this person gave, or null
 */
public record KeptOriginal(
    long id,
    Capture capture,
    @Nullable Long article,
    @Nullable Long rejected,
    boolean takenIn,
    @Nullable String givenTitle) {

  /** The same with another reading of its file, or its page decoded otherwise. */
  public KeptOriginal with(Capture other) {
    return new KeptOriginal(id, other, article, rejected, takenIn, givenTitle);
  }
}
