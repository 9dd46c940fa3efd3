package org.hotrai.capture.warc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Puts the chunks together in which a server sent something. */
final class Chunks {
  private final byte[] sent;
  private int at;

  private Chunks(byte[] sent) {
    this.sent = sent;
  }

  /**
   * The bytes without the lengths between. Where a length is wrong, the rest is taken as it is;
   * bytes that are in no chunks at all come back unchanged.
   */
  static byte[] joined(byte[] sent) {
    Chunks chunks = new Chunks(sent);
    ByteArrayOutputStream joined = new ByteArrayOutputStream(sent.length);
    while (true) {
      int start = chunks.at;
      int length = chunks.length();
      if (length == 0) {
        return joined.toByteArray();
      }
      if (length < 0) {
        joined.write(sent, start, sent.length - start);
        return start == 0 ? sent : joined.toByteArray();
      }
      int some = Math.min(length, sent.length - chunks.at);
      joined.write(sent, chunks.at, some);
      chunks.at += some;
      chunks.skipLineEnd();
      if (chunks.at >= sent.length) {
        return joined.toByteArray();
      }
    }
  }

  /** Reads a line that gives a chunk's length; -1 if the line does not. */
  private int length() {
    int end = at;
    while (end < sent.length && sent[end] != '\n' && end - at < 1_024) {
      end++;
    }
    String line = new String(Arrays.copyOfRange(sent, at, end), StandardCharsets.ISO_8859_1);
    String digits = line.replaceFirst("\\s*(?:;.*)?\\s*$", "").strip();
    if (end >= sent.length || !digits.matches("[0-9A-Fa-f]{1,7}")) {
      return digits.matches("0+") ? 0 : -1;
    }
    at = end + 1;
    return Integer.parseInt(digits, 16);
  }

  private void skipLineEnd() {
    if (at < sent.length && sent[at] == '\r') {
      at++;
    }
    if (at < sent.length && sent[at] == '\n') {
      at++;
    }
  }
}
