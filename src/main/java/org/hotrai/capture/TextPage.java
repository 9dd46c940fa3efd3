package org.hotrai.capture;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.capture.time.SavedTime;
import org.jspecify.annotations.Nullable;

/** A text without markup. People who keep such texts write the address above or below them. */
final class TextPage {
  /** The media type of a text with the marks of Markdown. */
  static final String MARKDOWN = "text/markdown";

  /** In how many lines from the top and from the bottom the address is looked for. */
  private static final int LINES = 5;

  /** In how many bytes at either end those lines are looked for. */
  private static final int LOOKED_AT = 65_536;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\s*(?:URL\\s*[:：]\\s*)?<?(https?://[^\\s>]+)>?\\s*", Pattern.CASE_INSENSITIVE);

  private TextPage() {}

  static CaptureResult read(Place place, byte[] bytes, @Nullable String charset) {
    return read(place, bytes, charset, SavingNote.NONE);
  }

  /**
   * A text with the marks of Markdown.
   *
   * @param beside finds its pictures
   */
  static CaptureResult readMarkdown(Place place, byte[] bytes, Resources beside) {
    return note(bytes, null).capture(place, MARKDOWN, bytes, null, beside);
  }

  /**
   * A text that came in a container.
   *
   * @param told what the container tells of it
   */
  static CaptureResult read(Place place, byte[] bytes, @Nullable String charset, SavingNote told) {
    return told.or(note(bytes, charset))
        .capture(place, "text/plain", bytes, charset, Resources.NONE);
  }

  /** What the text tells of its saving itself. */
  private static SavingNote note(byte[] bytes, @Nullable String charset) {
    Optional<FrontMatter> front = FrontMatter.of(PageText.of(start(bytes), charset));
    String address =
        front.flatMap(FrontMatter::address).or(() -> address(bytes, charset)).orElse(null);
    Instant saved =
        front
            .flatMap(
                above -> above.first("created", "clipped", "saved", "date saved", "date_saved"))
            .flatMap(SavedTime::of)
            .orElse(null);
    return SavingNote.of(address, saved);
  }

  private static Optional<String> address(byte[] bytes, @Nullable String charset) {
    boolean all = bytes.length <= 2 * LOOKED_AT || PageText.isWide(bytes);
    byte[] start = all ? bytes : start(bytes);
    byte[] end = all ? bytes : Arrays.copyOfRange(bytes, bytes.length - LOOKED_AT, bytes.length);
    List<String> top = lines(start, charset);
    List<String> bottom = lines(end, charset);
    return Stream.concat(
            top.stream().limit(LINES), bottom.stream().skip(Math.max(0, bottom.size() - LINES)))
        .map(ADDRESS::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  private static byte[] start(byte[] bytes) {
    return Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
  }

  private static List<String> lines(byte[] part, @Nullable String charset) {
    return PageText.of(part, charset).lines().filter(line -> !line.isBlank()).toList();
  }
}
