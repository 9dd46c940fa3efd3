package org.hotrai.extract.block;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.capture.DataUrl;
import org.hotrai.capture.PictureKind;
import org.hotrai.capture.Resource;
import org.hotrai.capture.Resources;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the pictures of an article, with their bytes where they were saved. */
final class Pictures {
  /** What is not wider or higher is a spacer, a counter or an icon, in pixels. */
  private static final int SMALLEST = 48;

  private static final Pattern DECORATION =
      Pattern.compile(
          "(?i)(?:^|[/_.-])(?:spacer|pixel|blank|icons?|logo|avatar|emoji|sprite|1x1|transparent|counter|loading|placeholder)(?:[/_.-]|$)");

  private final Resources saved;
  private final Map<String, Optional<Resource>> asked = new HashMap<>();
  private final Map<Resource, String> used = new LinkedHashMap<>();
  private final Map<Resource, String> passedOver = new LinkedHashMap<>();

  Pictures(Resources saved) {
    this.saved = saved;
  }

  /** The pictures that were read, with the SHA-256 of the bytes of each. */
  Map<Resource, String> used() {
    return used;
  }

  /** The pictures that only their bytes show to be spacers, with the SHA-256 of each. */
  Map<Resource, String> passedOver() {
    return passedOver;
  }

  /** The picture that the element shows; nothing if it is decoration or nowhere to be had. */
  Optional<Block.Image> read(Element image, RichText caption) {
    if (isSmall(image)) {
      return Optional.empty();
    }
    Resource resource = resource(PictureAddresses.of(image));
    String url = PictureAddresses.url(image, resource != null);
    boolean small = resource != null && isSmall(resource.bytes());
    boolean decoration = caption.isEmpty() && DECORATION.matcher(url).find();
    if (small || decoration || (resource == null && url.isEmpty())) {
      return Optional.empty();
    }
    String hash = resource == null ? null : sha256(resource.bytes());
    if (hash != null && resource != null) {
      used.put(resource, hash);
    }
    return Optional.of(new Block.Image(url, hash, StoredText.line(image.attr("alt")), caption));
  }

  /** The first that was saved; a spacer only where nothing else was. */
  private @Nullable Resource resource(List<String> addresses) {
    Resource spacer = null;
    for (String written : addresses) {
      Resource found = resource(written);
      if (found != null && !isSmall(found.bytes())) {
        return found;
      }
      spacer = spacer == null ? found : spacer;
      if (found != null) {
        passedOver.put(found, sha256(found.bytes()));
      }
    }
    return spacer;
  }

  private @Nullable Resource resource(String written) {
    Optional<Resource> found =
        asked.computeIfAbsent(written, name -> saved.find(name).filter(file -> !file.isPage()));
    return found.or(() -> held(written)).orElse(null);
  }

  /** What the address holds itself; spacers are held so by every other page. */
  private static Optional<Resource> held(String written) {
    return DataUrl.bytes(written)
        .filter(bytes -> !isSmall(bytes))
        .flatMap(
            bytes -> PictureKind.of(bytes).map(kind -> new Resource("", kind.mediaType(), bytes)));
  }

  private static boolean isSmall(Element image) {
    return isSmall(image.attr("width")) || isSmall(image.attr("height"));
  }

  private static boolean isSmall(String size) {
    Matcher pixels = Pattern.compile("(\\d{1,6})(?:px)?").matcher(size.strip());
    return pixels.matches() && Integer.parseInt(pixels.group(1)) <= SMALLEST;
  }

  private static boolean isSmall(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return switch (PictureKind.of(bytes).orElse(PictureKind.JPEG)) {
      case PNG ->
          bytes.length > 24 && buffer.getInt(16) <= SMALLEST && buffer.getInt(20) <= SMALLEST;
      case GIF ->
          bytes.length > 10
              && Short.reverseBytes(buffer.getShort(6)) <= SMALLEST
              && Short.reverseBytes(buffer.getShort(8)) <= SMALLEST;
      case JPEG, WEBP -> false;
    };
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
