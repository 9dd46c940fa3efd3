package org.hotrai.index;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads what a {@link ByteSink} took, from one end to the other. */
final class ByteSource {
  private final byte[] bytes;
  private int at;

  ByteSource(byte[] bytes) {
    this(bytes, 0);
  }

  ByteSource(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int next() {
    return bytes[at++] & 0xFF;
  }

  long number() {
    long number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  /** Rising numbers, of which each gap, less one, stands here. */
  void rising(int before, int[] into, int size) {
    int next = at;
    int last = before;
    for (int i = 0; i < size; i++) {
      int gap = bytes[next++];
      if (gap < 0) {
        gap &= 0x7F;
        int shift = 7;
        int more;
        do {
          more = bytes[next++];
          gap |= (more & 0x7F) << shift;
          shift += 7;
        } while (more < 0);
      }
      last += gap + 1;
      into[i] = last;
    }
    at = next;
  }

  int integer() {
    return Math.toIntExact(number());
  }

  /** How many things follow, each of a byte at least. */
  int count() {
    return Objects.checkIndex(integer(), bytes.length - at + 1);
  }

  long signed() {
    long number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  String text() {
    int length = integer();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at >= bytes.length;
  }
}
