package org.hotrai.store.compression;

import com.github.luben.zstd.ZstdDictCompress;

/**
 * A page that is kept whole so that of others like it only the difference is kept.
 *
 * @param dictionary the page made ready to compress others with
 */
public record Template(Packed packed, Sketch sketch, ZstdDictCompress dictionary) {

  /** That page, made ready for others like it. */
  public static Template of(Packed packed, byte[] page, Sketch sketch) {
    return new Template(packed, sketch, new ZstdDictCompress(page, Compression.LEVEL));
  }
}
