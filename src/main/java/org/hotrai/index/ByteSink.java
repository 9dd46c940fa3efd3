package org.hotrai.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow at their end. */
final class ByteSink {
  private byte[] bytes = new byte[256];
  private int size;

  void put(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  /** A number from 0 on, in seven bits a byte, the lowest first. */
  void putNumber(long number) {
    room(10);
    long rest = number;
    while (rest >= 0x80) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Rising numbers, as {@link ByteSource#rising} reads them. */
  void putRising(int before, int[] numbers, int count) {
    room(count * 5);
    int at = size;
    int last = before;
    for (int i = 0; i < count; i++) {
      int gap = numbers[i] - last - 1;
      last = numbers[i];
      while (gap >= 0x80) {
        bytes[at++] = (byte) (gap | 0x80);
        gap >>>= 7;
      }
      bytes[at++] = (byte) gap;
    }
    size = at;
  }

  /** A number that may be negative. */
  void putSigned(long number) {
    putNumber((number << 1) ^ (number >> 63));
  }

  void putText(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    putNumber(encoded.length);
    put(encoded, encoded.length);
  }

  void put(byte[] from, int length) {
    room(length);
    System.arraycopy(from, 0, bytes, size, length);
    size += length;
  }

  void put(ByteSink other) {
    put(other.bytes, other.size);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Takes the first bytes away and gives them. */
  byte[] take(int length) {
    byte[] taken = Arrays.copyOf(bytes, length);
    System.arraycopy(bytes, length, bytes, 0, size - length);
    size -= length;
    return taken;
  }
}
