package org.hotrai.capture.warc;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.capture.warc.WebRecord.Kind;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;

/** Reads what a record's own header says. */
final class RecordHeader {
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:+-]+)");
  private static final Pattern PERCENT = Pattern.compile("[\\x80-\\xFF]");

  private final MessageHeaders headers;

  RecordHeader(MessageHeaders headers) {
    this.headers = headers;
  }

  /** How long the record is behind its header, in bytes; -1 if the header does not say. */
  long length() {
    String written = first("Content-Length").orElse("");
    return written.matches("\\d{1,18}") ? Long.parseLong(written) : -1;
  }

  /** What the record holds of the web, if it does. */
  Optional<Kind> kind() {
    boolean address = url() != null && !first("Content-Type").orElse("").equals("text/dns");
    return switch (first("WARC-Type").orElse("").toLowerCase(Locale.ROOT)) {
      case "response", "resource" -> address ? Optional.of(Kind.CONTENT) : Optional.empty();
      case "conversion" -> address ? Optional.of(Kind.CONVERSION) : Optional.empty();
      case "revisit" -> address ? Optional.of(Kind.REVISIT) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The address, without the angle brackets that some programs put around it. */
  @Nullable String url() {
    String written = first("WARC-Target-URI").orElse("");
    String bare =
        written.startsWith("<") && written.endsWith(">")
            ? written.substring(1, written.length() - 1)
            : written;
    return bare.matches("(?is)(?:https?|ftp|file):.+") ? utf8(bare).replace(" ", "%20") : null;
  }

  /** Whether the record holds only the first part of something, and others hold the rest. */
  boolean isSegmented() {
    return first("WARC-Segment-Number").isPresent();
  }

  /** Whether the record holds an answer with its HTTP head. */
  boolean isHttp() {
    return first("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith("application/http");
  }

  /** The record as a whole. */
  WebRecord record(Kind kind, String url, HttpHead http, long offset) {
    String type = (isHttp() ? http.first("Content-Type") : first("Content-Type")).orElse("");
    Matcher charset = CHARSET.matcher(type);
    return new WebRecord(
        kind,
        url,
        date(),
        http.statusOfWhole(),
        type.replaceFirst("[;,].*", "").strip().toLowerCase(Locale.ROOT),
        charset.find() ? charset.group(1) : null,
        (kind == Kind.REVISIT ? first("WARC-Refers-To-Target-URI") : http.first("Location"))
            .map(RecordHeader::utf8)
            .orElse(null),
        first("WARC-Payload-Digest").orElse(null),
        offset);
  }

  private @Nullable Instant date() {
    try {
      String written = first("WARC-Date").orElse("");
      return written.isEmpty() ? null : OffsetDateTime.parse(written).toInstant();
    } catch (DateTimeException wrong) {
      return null;
    }
  }

  private Optional<String> first(String name) {
    return headers.first(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** Headers are read as Latin letters, though addresses in Thai are written in them in UTF-8. */
  private static String utf8(String latin) {
    if (latin.chars().anyMatch(c -> c > 0xFF) || !PERCENT.matcher(latin).find()) {
      return latin;
    }
    String read = new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return read.indexOf('\uFFFD') < 0 ? read : latin;
  }
}
