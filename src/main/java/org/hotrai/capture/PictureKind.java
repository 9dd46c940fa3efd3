package org.hotrai.capture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of pictures that articles show, told by their first bytes. */
public enum PictureKind {
  PNG("image/png", "\u0089PNG", 0),
  JPEG("image/jpeg", "\u00FF\u00D8\u00FF", 0),
  GIF("image/gif", "GIF8", 0),
  WEBP("image/webp", "WEBP", 8);

  private final String mediaType;
  private final String signature;
  private final int at;

  PictureKind(String mediaType, String signature, int at) {
    this.mediaType = mediaType;
    this.signature = signature;
    this.at = at;
  }

  /** The kind of the picture with these bytes; nothing for what is no such picture. */
  public static Optional<PictureKind> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(kind -> head.startsWith(kind.signature, kind.at))
        .findFirst();
  }

  /** Its Internet media type. */
  public String mediaType() {
    return mediaType;
  }
}
