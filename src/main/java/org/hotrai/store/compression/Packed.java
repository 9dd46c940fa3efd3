package org.hotrai.store.compression;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as the archive keeps them.
 *
 * @param sha256 of the bytes as they came
 * @param size of the bytes as they came
 * @param encoding {@code zstd}, {@code deflate}, or {@code none} where neither makes them smaller
 * @param base SHA-256 of the content that {@code zstd} needs for its dictionary; null for none
 */
public record Packed(
    String sha256,
    String mediaType,
    int size,
    String encoding,
    @Nullable String base,
    byte[] bytes) {
  private static final String ZSTD = "zstd";
  private static final String NONE = "none";

  // Other pictures, sounds and fonts are compressed already.
  private static final Pattern COMPRESSIBLE =
      Pattern.compile(
          "(?!(image|audio|video)/|font/woff|application/(zip|gzip)).*|image/(svg|bmp).*");

  /** Bytes that need nothing else to be unpacked. */
  public static Packed of(String mediaType, byte[] bytes, String sha256) {
    byte[] smaller = COMPRESSIBLE.matcher(mediaType).matches() ? Compression.zstd(bytes) : bytes;
    return smaller.length < bytes.length
        ? new Packed(sha256, mediaType, bytes.length, ZSTD, null, smaller)
        : new Packed(sha256, mediaType, bytes.length, NONE, null, bytes);
  }

  /** Bytes of which only what differs from the base is kept. */
  public static Packed against(Template base, String mediaType, byte[] bytes, String sha256) {
    return new Packed(
        sha256, mediaType, bytes.length, ZSTD, base.packed().sha256(), base.difference(bytes));
  }

  /**
   * The bytes as they came; empty where they are damaged.
   *
   * @param base the bytes of the base, if this has one
   */
  public Optional<byte[]> unpacked(byte @Nullable [] base) {
    Optional<byte[]> whole =
        switch (encoding) {
          case NONE -> Optional.of(bytes);
          case ZSTD -> Compression.unzstd(bytes, size, base);
          default -> Compression.inflated(bytes, size);
        };
    return whole.filter(found -> sha256(found).equals(sha256));
  }

  /** The hash of these bytes, in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
