package org.hotrai.capture;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.capture.time.SavedTime;
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

  /** The address of a page in a web archive holds its own address and when it was taken in. */
  private static final Pattern ARCHIVED =
      Pattern.compile(
          "(?i)https?://(?:web|wayback)\\.archive\\.org(?::\\d+)?/web/(\\d{4,14})(?:[a-z]{2}_)?/"
              + "(\\S+)");

  /**
   * What a container or a comment tells. An address in a web archive stands for the page that was
   * taken in there; one that leads to no place of the web for none.
   */
  static SavingNote of(@Nullable String url, @Nullable Instant savedAt) {
    if (url == null || !WEB.matcher(url).matches()) {
      return new SavingNote(null, savedAt);
    }
    Matcher archived = ARCHIVED.matcher(url);
    if (!archived.matches()) {
      return new SavingNote(url, savedAt);
    }
    String own = archived.group(2);
    return new SavingNote(
        WEB.matcher(own).matches() ? own : "http://" + own,
        SavedTime.of(archived.group(1)).orElse(savedAt));
  }

  /** This note, and the other where this one is silent. */
  SavingNote or(SavingNote other) {
    return new SavingNote(url == null ? other.url : url, savedAt == null ? other.savedAt : savedAt);
  }

  CaptureResult.Capture capture(
      Place place, String mediaType, byte[] bytes, @Nullable String charset, Resources resources) {
    return new CaptureResult.Capture(
        place.path(), place.member(), url, savedAt, mediaType, bytes, charset, resources);
  }
}
