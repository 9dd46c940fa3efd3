package org.hotrai.capture;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that was saved with a page, such as a picture or the page in a frame.
 *
 * @param url as the page names it
 * @param mediaType with the encoding as a parameter, where the container of a frame's page states
 *     one
 */
public record Resource(String url, String mediaType, byte[] bytes) {
  private static final String HTML = "text/html";
  private static final String CHARSET = ";charset=";

  /**
   * A file as a resource; nothing if it is neither a picture that can be shown nor a page. Its kind
   * is told by its bytes.
   *
   * @param charset the encoding that the container states for it, if any
   */
  static Optional<Resource> of(String url, byte[] bytes, @Nullable String charset) {
    Optional<PictureKind> picture = PictureKind.of(bytes);
    if (picture.isPresent()) {
      return picture.map(kind -> new Resource(url, kind.mediaType(), bytes));
    }
    String type = charset == null ? HTML : HTML + CHARSET + charset;
    return FileKind.of(bytes) == FileKind.HTML
        ? Optional.of(new Resource(url, type, bytes))
        : Optional.empty();
  }

  /** Whether it is a page, to be shown in a frame. */
  public boolean isPage() {
    return mediaType.startsWith(HTML);
  }

  /** The encoding that its container stated; null if it stated none. */
  public @Nullable String charset() {
    int at = mediaType.indexOf(CHARSET);
    return at < 0 ? null : mediaType.substring(at + CHARSET.length());
  }
}
