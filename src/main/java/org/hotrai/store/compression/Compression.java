package org.hotrai.store.compression;

import com.github.luben.zstd.RecyclingBufferPool;
import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** How bytes are made smaller: Zstandard (RFC 8878); earlier archives have zlib's (RFC 1950). */
public final class Compression {
  /** Higher levels take twice the time and more for a tenth less. */
  static final int LEVEL = 3;

  /** So much may be unpacked at once by what the bytes say of their size. */
  private static final int AT_ONCE = 1 << 20;

  private Compression() {}

  /**
   * Binds the native library, which has to come before any window. It looks for its functions in
   * all libraries that are loaded by then: a desktop's toolkit can bring another Zstandard with it,
   * and the functions of the two do not work together.
   */
  public static void bind() {
    Zstd.compressBound(0);
  }

  static byte[] zstd(byte[] bytes) {
    return Zstd.compress(bytes, LEVEL);
  }

  /** With a checksum: damage is told when it is unpacked. */
  public static byte[] summedZstd(byte[] bytes) {
    try (ZstdCompressCtx context = new ZstdCompressCtx()) {
      return context.setLevel(LEVEL).setChecksum(true).compress(bytes);
    }
  }

  /** The bytes as they were before {@link #summedZstd}; nothing where they are damaged. */
  public static Optional<byte[]> unzstd(byte[] bytes) {
    long size = bytes.length == 0 ? 0 : Zstd.getFrameContentSize(bytes);
    if (size > 0 && size <= AT_ONCE) {
      return unzstd(bytes, (int) size, null);
    }
    // A damaged size would ask for all memory.
    try (InputStream in =
        new ZstdInputStreamNoFinalizer(
            new ByteArrayInputStream(bytes), RecyclingBufferPool.INSTANCE)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  /** What differs from the dictionary. */
  static byte[] zstd(byte[] bytes, ZstdDictCompress dictionary) {
    try (ZstdCompressCtx context = new ZstdCompressCtx()) {
      return context.loadDict(dictionary).compress(bytes);
    }
  }

  /** The bytes as they were; nothing where they are damaged. */
  public static Optional<byte[]> unzstd(byte[] bytes, int size, byte @Nullable [] dictionary) {
    try (ZstdDecompressCtx context = new ZstdDecompressCtx()) {
      if (dictionary != null) {
        context.loadDict(dictionary);
      }
      return Optional.of(context.decompress(bytes, size));
    } catch (ZstdException damaged) {
      return Optional.empty();
    }
  }

  /** The bytes as they were; nothing where they are damaged. */
  static Optional<byte[]> inflated(byte[] bytes, int size) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes);
      byte[] out = new byte[size];
      int length = 0;
      while (length < size) {
        int more = inflater.inflate(out, length, size - length);
        if (more == 0) {
          return Optional.empty();
        }
        length += more;
      }
      return Optional.of(out);
    } catch (DataFormatException damaged) {
      return Optional.empty();
    }
  }
}
