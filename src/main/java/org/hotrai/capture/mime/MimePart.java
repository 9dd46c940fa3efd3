package org.hotrai.capture.mime;

import org.jspecify.annotations.Nullable;

/**
 * A part of a MIME file that holds no further parts.
 *
 * @param mediaType in lower case, without parameters
 * @param charset as the part names it, if it does
 * @param location where the part was loaded from: absolute if the file tells enough for that, else
 *     as written; null if it is not told
 * @param contentId without angle brackets; null if there is none
 * @param branch which of the pages that a file holds side by side it belongs to
 * @param body with the transfer encoding undone, as far as that was possible
 */
public record MimePart(
    String mediaType,
    @Nullable String charset,
    @Nullable String location,
    @Nullable String contentId,
    int branch,
    byte[] body) {

  /** Whether it is a page that holds something. */
  boolean isPage() {
    return body.length > 0
        && ("text/html".equals(mediaType) || "application/xhtml+xml".equals(mediaType));
  }
}
