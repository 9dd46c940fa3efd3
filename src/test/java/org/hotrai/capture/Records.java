package org.hotrai.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Writes files of records. */
final class Records {
  static final String DAY = "2024-05-01T03:00:00Z";

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final boolean packed;

  Records(boolean packed) {
    this.packed = packed;
  }

  /** An answer with a page. */
  Records page(String url, String html) {
    return answer(url, "200 OK", "Content-Type: text/html; charset=utf-8", html.getBytes(UTF_8));
  }

  /** An answer of a server, with header lines parted by line feeds. */
  Records answer(String url, String status, String headers, byte[] body) {
    String head = "HTTP/1.1 " + status + "\r\n" + headers.replace("\n", "\r\n") + "\r\n\r\n";
    return record("response", url, "application/http; msgtype=response", joined(head, body));
  }

  /** Any record. */
  Records record(String type, String url, String headers, byte[] body) {
    return raw(
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: %s\r\nContent-Type: %s\r\n"
                .formatted(type, url, DAY, headers.replace("\n", "\r\n"))
            + "Content-Length: "
            + body.length
            + "\r\n\r\n",
        body);
  }

  /** Whatever is given as a record. */
  Records raw(String header, byte[] body) {
    byte[] all = joined(header, body, "\r\n\r\n");
    file.writeBytes(packed ? gzip(all) : all);
    return this;
  }

  byte[] bytes() {
    return file.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return packed.toByteArray();
  }

  /** Bytes one behind another; text in UTF-8. Bytes alone are not copied: bombs are large. */
  static byte[] joined(Object... parts) {
    if (parts.length == 1 && parts[0] instanceof byte[] whole) {
      return whole;
    }
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (Object part : parts) {
      joined.writeBytes(part instanceof byte[] bytes ? bytes : part.toString().getBytes(UTF_8));
    }
    return joined.toByteArray();
  }
}
