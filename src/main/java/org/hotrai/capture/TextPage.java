package org.hotrai.capture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.capture.encoding.PageText;
import org.jspecify.annotations.Nullable;

/** A text without markup. People who keep such texts write the address above or below them. */
final class TextPage {
  /** In how many lines from the top and from the bottom the address is looked for. */
  private static final int LINES = 5;

  /** The last lines are looked for in so many characters. */
  private static final int LONGEST_END = 20_000;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\s*(?:URL\\s*[:：]\\s*)?<?(https?://[^\\s>]+)>?\\s*", Pattern.CASE_INSENSITIVE);

  private TextPage() {}

  static CaptureResult read(Place place, byte[] bytes, @Nullable String charset) {
    return read(place, bytes, charset, SavingNote.NONE);
  }

  /**
   * A text that came in a container.
   *
   * @param told what the container tells of it
   */
  static CaptureResult read(Place place, byte[] bytes, @Nullable String charset, SavingNote told) {
    String address = address(PageText.of(bytes, charset)).orElse(null);
    return told.or(SavingNote.of(address, null))
        .capture(place, "text/plain", bytes, charset, Resources.NONE);
  }

  private static Optional<String> address(String text) {
    Stream<String> top = text.lines().filter(line -> !line.isBlank()).limit(LINES);
    String end = text.substring(Math.max(0, text.length() - LONGEST_END));
    List<String> last = end.lines().filter(line -> !line.isBlank()).toList();
    return Stream.concat(top, last.subList(Math.max(0, last.size() - LINES), last.size()).stream())
        .map(ADDRESS::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }
}
