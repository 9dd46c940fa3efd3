package org.hotrai.capture;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page came from and when.
 *
 * @param url as written; null if that is not told
 * @param savedAt null if that is not told
 */
record SavingNote(@Nullable String url, @Nullable Instant savedAt) {
  static final SavingNote NONE = new SavingNote(null, null);

  private static final Pattern WEB = Pattern.compile("(?i)(?:https?|ftp)://\\S+");

  /**
   * What a container or a comment tells. An address in a web archive stands for the page that was
   * taken in there; one that leads to no place of the web for none.
   */
  static SavingNote of(@Nullable String url, @Nullable Instant savedAt) {
    if (url == null) {
      return new SavingNote(null, savedAt);
    }
    Optional<ArchivedAddress> archived = ArchivedAddress.in(url);
    String own = archived.map(ArchivedAddress::url).orElse(url);
    return new SavingNote(
        WEB.matcher(own).matches() ? own : null,
        archived.map(ArchivedAddress::takenAt).orElse(savedAt));
  }

  /**
   * This note, and the other where this one is silent or has an address that only an archive knows.
   */
  SavingNote or(SavingNote other) {
    if (other.url != null && isShort()) {
      return new SavingNote(other.url, other.savedAt == null ? savedAt : other.savedAt);
    }
    return new SavingNote(url == null ? other.url : url, savedAt == null ? other.savedAt : savedAt);
  }

  /** Whether it has an address that only an archive knows what it stands for. */
  boolean isShort() {
    return url != null && ArchivedAddress.isShort(url);
  }

  CaptureResult.Capture capture(
      Place place, String mediaType, byte[] bytes, @Nullable String charset, Resources resources) {
    return new CaptureResult.Capture(
        place.path(), place.member(), url, savedAt, mediaType, bytes, charset, resources);
  }
}
