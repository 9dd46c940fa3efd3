package org.hotrai.capture;

import java.time.Instant;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;

/** What reading a saved file gives: a page, or the reason why there is none. */
public sealed interface CaptureResult {

  /** The file, as given or as found below a given folder. */
  String path();

  /** The place inside a container; null for a file that is a page itself. */
  @Nullable String member();

  /**
   * A saved page.
   *
   * @param url where it was saved from, if the container or a comment of the page says so
   * @param savedAt when, if known
   * @param bytes the page as it was saved
   * @param charset the encoding that the container states, if any
   * @param resources what was saved with it
   */
  record Capture(
      String path,
      @Nullable String member,
      @Nullable String url,
      @Nullable Instant savedAt,
      String mediaType,
      byte[] bytes,
      @Nullable String charset,
      Resources resources)
      implements CaptureResult {}

  /** A file or member that could not be read. */
  record Unreadable(String path, @Nullable String member, Message reason)
      implements CaptureResult {}
}
