package org.hotrai.html;

import java.util.Optional;
import java.util.function.Function;
import org.hotrai.article.Block;

/**
 * Where a page takes its pictures from.
 *
 * @param policy the sources that the content security policy allows, such as {@code data:}
 * @param source the URL of a picture; none where it cannot be had
 */
public record Pictures(String policy, Function<Block.Image, Optional<String>> source) {
  /** The scheme of the pictures in the archive; behind it stands the SHA-256 of their bytes. */
  public static final String SCHEME = "hotrai-picture";

  /** Pictures from the archive, for the reader. */
  public static Pictures ofArchive() {
    return new Pictures(
        SCHEME + ":", image -> Optional.ofNullable(image.resource()).map(Pictures::url));
  }

  private static String url(String resource) {
    return SCHEME + ":" + resource;
  }
}
