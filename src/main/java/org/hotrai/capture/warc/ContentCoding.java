package org.hotrai.capture.warc;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** Undoes the compression that a server sent something in. */
final class ContentCoding {
  private ContentCoding() {}

  /**
   * The bytes as they were before, as far as they can be had. What was not coded although the
   * header says so comes back as it is.
   *
   * @param most how many bytes it may be
   * @return null if it is more
   * @throws IOException if nothing can be had and what was sent is no text either
   */
  static byte @Nullable [] undone(byte[] sent, String coding, int most) throws IOException {
    return switch (coding.toLowerCase(Locale.ROOT)) {
      case "gzip", "x-gzip" -> isGzip(sent) ? read(sent, GZIPInputStream::new, most) : sent;
      case "deflate" -> deflated(sent, most);
      case "zstd" -> isZstandard(sent) ? read(sent, ZstdInputStream::new, most) : sent;
      case "br" -> read(sent, BrotliInputStream::new, most);
      default -> sent;
    };
  }

  private static boolean isGzip(byte[] sent) {
    return sent.length > 2 && (sent[0] & 0xFF) == 0x1F && (sent[1] & 0xFF) == 0x8B;
  }

  private static boolean isZstandard(byte[] sent) {
    return sent.length > 4 && ByteBuffer.wrap(sent).getInt() == 0x28B52FFD;
  }

  /** Servers disagree on whether deflate has a header. */
  private static byte @Nullable [] deflated(byte[] sent, int most) throws IOException {
    boolean header =
        sent.length > 2
            && (sent[0] & 0x0F) == 8
            && ((sent[0] & 0xFF) * 256 + (sent[1] & 0xFF)) % 31 == 0;
    return read(sent, in -> new InflaterInputStream(in, new Inflater(!header)), most);
  }

  private interface Opener {
    InputStream open(InputStream in) throws IOException;
  }

  private static byte @Nullable [] read(byte[] sent, Opener opener, int most) throws IOException {
    ByteArrayOutputStream undone = new ByteArrayOutputStream(4 * sent.length + 64);
    try (InputStream in = opener.open(new ByteArrayInputStream(sent))) {
      byte[] some = new byte[8_192];
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        undone.write(some, 0, n);
        if (undone.size() > most) {
          return null;
        }
      }
    } catch (IOException | RuntimeException cutOrNotCoded) {
      if (undone.size() == 0 && !isText(sent)) {
        throw new IOException("Nothing of it can be undone", cutOrNotCoded);
      }
      return undone.size() == 0 ? sent : undone.toByteArray();
    }
    return undone.toByteArray();
  }

  /** No encoding of a text has these characters in it, and what is compressed soon does. */
  private static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && "\t\n\f\r\u001B".indexOf(b) < 0) {
        return false;
      }
    }
    return true;
  }
}
