package org.hotrai.store;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes as the archive keeps them.
 *
 * @param sha256 of the bytes as they came
 * @param size of the bytes as they came
 * @param encoding {@code deflate}, or {@code none} where that would not make them smaller
 */
record Packed(String sha256, String mediaType, int size, String encoding, byte[] bytes) {
  private static final String DEFLATE = "deflate";
  private static final String NONE = "none";
  // Level 3 takes half the time of level 6 for pages that come out a tenth larger.
  private static final int LEVEL = 3;

  // Other pictures, sounds and fonts are compressed already.
  private static final Pattern COMPRESSIBLE =
      Pattern.compile(
          "(?!(image|audio|video)/|font/woff|application/(zip|gzip)).*|image/(svg|bmp).*");

  static Packed of(String mediaType, byte[] bytes) {
    byte[] smaller = COMPRESSIBLE.matcher(mediaType).matches() ? deflated(bytes) : bytes;
    return smaller.length < bytes.length
        ? new Packed(sha256(bytes), mediaType, bytes.length, DEFLATE, smaller)
        : new Packed(sha256(bytes), mediaType, bytes.length, NONE, bytes);
  }

  /** The bytes as they came; empty where they are damaged. */
  Optional<byte[]> unpacked() {
    try {
      byte[] whole = encoding.equals(NONE) ? bytes : inflated();
      return Optional.of(whole).filter(found -> sha256(found).equals(sha256));
    } catch (DataFormatException damaged) {
      return Optional.empty();
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] deflated(byte[] bytes) {
    try (Deflater deflater = new Deflater(LEVEL)) {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  private byte[] inflated() throws DataFormatException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes);
      byte[] out = new byte[size];
      int length = 0;
      while (length < size) {
        int more = inflater.inflate(out, length, size - length);
        if (more == 0) {
          throw new DataFormatException("ends too early");
        }
        length += more;
      }
      return out;
    }
  }
}
