package org.hotrai.capture.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * What a server said before what it sent.
 *
 * @param length of the head itself in bytes; 0 where a server sent none
 */
record HttpHead(int status, MessageHeaders headers, int length) {
  private static final Pattern RANGE = Pattern.compile("(?i)bytes\\s+0-(\\d{1,18})/(\\d{1,18})");

  /** The head that the bytes begin with. */
  static HttpHead of(byte[] start) {
    if (start.length < 5 || !new String(start, 0, 4, StandardCharsets.ISO_8859_1).equals("HTTP")) {
      return new HttpHead(200, MessageHeaders.of(), 0);
    }
    try {
      HttpResponse response =
          HttpResponse.parseWithoutBody(Channels.newChannel(new ByteArrayInputStream(start)), null);
      return new HttpHead(response.status(), response.headers(), response.serializeHeader().length);
    } catch (IOException | RuntimeException wrong) {
      return new HttpHead(0, MessageHeaders.of(), 0);
    }
  }

  Optional<String> first(String name) {
    return headers.first(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** The status; an answer that gives only a part, and that part is all, is as good as any. */
  int statusOfWhole() {
    Matcher range = RANGE.matcher(first("Content-Range").orElse(""));
    boolean whole =
        status == 206
            && range.matches()
            && Long.parseLong(range.group(1)) + 1 == Long.parseLong(range.group(2));
    return whole ? 200 : status;
  }

  /** How long head and answer are together, in bytes; -1 if the head does not say. */
  long wholeLength() {
    String written = first("Content-Length").orElse("");
    return length > 0 && written.matches("\\d{1,18}") ? length + Long.parseLong(written) : -1;
  }

  /** The bytes without what the way from the server did to them; empty if they are too many. */
  Optional<byte[]> payload(byte[] sent, int most) throws IOException {
    byte[] whole = headers.contains("Transfer-Encoding", "chunked") ? Chunks.joined(sent) : sent;
    String[] codings = String.join(",", headers.all("Content-Encoding")).split(",", 4);
    for (int i = codings.length - 1; i >= 0; i--) {
      byte[] undone = ContentCoding.undone(whole, codings[i].strip(), most);
      if (undone == null) {
        return Optional.empty();
      }
      whole = undone;
    }
    return Optional.of(whole);
  }
}
