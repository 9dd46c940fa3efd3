package org.hotrai.capture.warc;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * The line that a record of an ARC file begins with: address, IP address, time, media type, length.
 * The address may hold spaces, and the time any number of digits.
 */
final class ArcHeader {
  private static final Pattern LINE =
      Pattern.compile(
          "([a-z]+:\\S.*) (?:0|-|\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f:]{2,39}) (\\d{8,28})"
              + " (?:.* )?(\\d{1,18})\\s*");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

  private ArcHeader() {}

  /** The header in the words that records have today. */
  static Optional<RecordHeader> in(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String url = parts.group(1);
    boolean web = url.startsWith("http");
    return Optional.of(
        new RecordHeader(
            MessageHeaders.of(
                "WARC-Type",
                web ? "response" : "other",
                "WARC-Target-URI",
                url,
                "WARC-Date",
                time(parts.group(2)),
                "Content-Type",
                "application/http",
                "Content-Length",
                parts.group(3))));
  }

  private static String time(String digits) {
    try {
      String whole = (digits + "000000").substring(0, 14);
      return LocalDateTime.parse(whole, TIME).toInstant(ZoneOffset.UTC).toString();
    } catch (DateTimeException noTime) {
      return "";
    }
  }
}
