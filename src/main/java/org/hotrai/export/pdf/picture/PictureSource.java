package org.hotrai.export.pdf.picture;

import java.util.Optional;
import org.hotrai.article.Block;

/** Where the bytes of an article's pictures come from. */
@FunctionalInterface
public interface PictureSource {
  /** No pictures at all. */
  PictureSource NONE = image -> Optional.empty();

  /** The picture's file, if it was saved. */
  Optional<byte[]> bytes(Block.Image image);
}
