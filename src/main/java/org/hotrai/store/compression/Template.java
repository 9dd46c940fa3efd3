package org.hotrai.store.compression;

import com.github.luben.zstd.ZstdDictCompress;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A page that is kept whole so that of others like it only the difference is kept. Any number of
 * threads may use it.
 */
public final class Template {
  private final Packed packed;
  private final Sketch sketch;
  private final byte[] page;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /** The page made ready to compress others with, once there is one: it takes memory of its own. */
  private @Nullable ZstdDictCompress dictionary;

  private Template(Packed packed, byte[] page, Sketch sketch) {
    this.packed = packed;
    this.page = page;
    this.sketch = sketch;
  }

  /** That page, for others like it. */
  public static Template of(Packed packed, byte[] page, Sketch sketch) {
    return new Template(packed, page, sketch);
  }

  /** The page itself, as it is kept. */
  public Packed packed() {
    return packed;
  }

  /** What others like it are known by. */
  public Sketch sketch() {
    return sketch;
  }

  /**
   * Gives back the memory outside Java's, which would else be held until Java has to look for more
   * of its own. The template stays usable.
   */
  public void release() {
    lock.writeLock().lock();
    try {
      if (dictionary != null) {
        dictionary.close();
        dictionary = null;
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** What differs in the other page. */
  byte[] difference(byte[] other) {
    lock.readLock().lock();
    try {
      if (dictionary != null) {
        return Compression.zstd(other, dictionary);
      }
    } finally {
      lock.readLock().unlock();
    }
    lock.writeLock().lock();
    try {
      if (dictionary == null) {
        dictionary = new ZstdDictCompress(page, Compression.LEVEL);
      }
      return Compression.zstd(other, dictionary);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
