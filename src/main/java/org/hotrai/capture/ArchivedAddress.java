package org.hotrai.capture;

import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.capture.time.SavedTime;
import org.jspecify.annotations.Nullable;

/**
 * The page that is meant by an address at which a web archive, a cache, a reader or a translator
 * shows it.
 *
 * @param url the page's own address
 * @param takenAt when it was taken in there; null if the address does not tell
 */
public record ArchivedAddress(String url, @Nullable Instant takenAt) {
  private static final Pattern WEB = Pattern.compile("(?i)(?:https?|ftp)://\\S+");

  /** The Wayback Machine, which leaves out whatever it can guess. */
  private static final Pattern WAYBACK =
      Pattern.compile(
          "(?i)https?://(?:web|wayback)\\.archive\\.org(?::\\d+)?/web/(\\d{4,14})(?:[a-z]{2}_)?/"
              + "(\\S+)");

  /** Other archives: a time, and the whole address behind it. */
  private static final Pattern ARCHIVE =
      Pattern.compile(
          "(?i)https?://[^/?#]+/(?:[^/?#]+/){0,5}?"
              + "(\\d{14}|\\d{4}\\.\\d\\d\\.\\d\\d-\\d{6})(?:[a-z]{2}_)?/(https?://\\S+)");

  /** Google's copies of pages for phones. */
  private static final Pattern AMP =
      Pattern.compile(
          "(?i)https?://(?:[^/]+\\.cdn\\.ampproject\\.org/[a-z]/|(?:www\\.)?google\\.[a-z.]+/amp/)"
              + "(s/)?((?:[\\w-]+\\.)+[\\w-]+/\\S*)");

  private static final Pattern CACHE =
      Pattern.compile(
          "(?i)https?://webcache\\.googleusercontent\\.com/search\\?(?:\\S*&)?q=cache:"
              + "(?:[\\w-]{12}:)?([^\\s&+]+)\\S*");

  private static final Pattern SOURCE = Pattern.compile("(?i)view-source:(\\S+)");
  private static final Pattern READER = Pattern.compile("(?i)about:reader\\?url=([^\\s&]+)\\S*");

  /** A page that Google translates: the dots of its host are written as hyphens. */
  private static final Pattern TRANSLATED =
      Pattern.compile("(?i)https?://([\\w-]+)\\.translate\\.goog(/[^?#]*)?(?:\\?([^#]*))?(#.*)?");

  private static final String OF_TRANSLATOR = "_x_tr_";

  /** An address that only archive.today itself knows what it stands for. */
  private static final Pattern SHORT =
      Pattern.compile("(?i)https?://archive\\.(?:today|ph|is|li|vn|fo|md)/\\w{4,8}/?(?:[?#].*)?");

  /** The page that the address means; nothing where that is a page of its own. */
  public static Optional<ArchivedAddress> in(String url) {
    return dated(WAYBACK.matcher(url))
        .or(() -> dated(ARCHIVE.matcher(url)))
        .or(() -> own(AMP.matcher(url)))
        .or(() -> encoded(CACHE.matcher(url)))
        .or(() -> encoded(SOURCE.matcher(url)))
        .or(() -> encoded(READER.matcher(url)))
        .or(() -> translated(TRANSLATED.matcher(url)));
  }

  /** Whether the address leads to a page in an archive and does not tell which. */
  public static boolean isShort(String url) {
    return SHORT.matcher(url).matches();
  }

  private static Optional<ArchivedAddress> dated(Matcher written) {
    if (!written.matches()) {
      return Optional.empty();
    }
    String digits = written.group(1).replaceAll("\\D", "");
    // An archive that is asked for a year or a month shows what it has next to it.
    Optional<Instant> taken =
        digits.length() < 8 ? Optional.empty() : SavedTime.of((digits + "000000").substring(0, 14));
    String own = written.group(2);
    return Optional.of(
        new ArchivedAddress(
            WEB.matcher(own).matches() ? own : "http://" + own, taken.orElse(null)));
  }

  private static Optional<ArchivedAddress> own(Matcher written) {
    return written.matches()
        ? Optional.of(
            new ArchivedAddress(
                (written.group(1) == null ? "http://" : "https://") + written.group(2), null))
        : Optional.empty();
  }

  private static Optional<ArchivedAddress> encoded(Matcher written) {
    if (!written.matches()) {
      return Optional.empty();
    }
    String url = written.group(1);
    String decoded = url.contains("://") ? url : decoded(url);
    return Optional.of(
        new ArchivedAddress(WEB.matcher(decoded).matches() ? decoded : "http://" + decoded, null));
  }

  private static Optional<ArchivedAddress> translated(Matcher written) {
    if (!written.matches()) {
      return Optional.empty();
    }
    String host = written.group(1).replace("--", "\n").replace('-', '.').replace('\n', '-');
    String path = Objects.requireNonNullElse(written.group(2), "/");
    List<String> all = List.of(Objects.requireNonNullElse(written.group(3), "").split("&", -1));
    String own =
        all.stream()
            .filter(each -> !each.isEmpty() && !each.startsWith(OF_TRANSLATOR))
            .collect(joining("&"));
    String scheme = all.contains(OF_TRANSLATOR + "sch=http") ? "http://" : "https://";
    String query = own.isEmpty() ? "" : "?" + own;
    String fragment = Objects.requireNonNullElse(written.group(4), "");
    return Optional.of(new ArchivedAddress(scheme + host + path + query + fragment, null));
  }

  private static String decoded(String url) {
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return url;
    }
  }
}
