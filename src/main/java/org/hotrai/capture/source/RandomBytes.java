package org.hotrai.capture.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Bytes that are read by position, so that readers do not disturb each other. */
interface RandomBytes extends Closeable {
  /** Reads some bytes from there; -1 behind the end. */
  int read(ByteBuffer into, long position) throws IOException;

  @Override
  default void close() throws IOException {}

  /** The bytes of an array. */
  static RandomBytes of(byte[] bytes) {
    return (into, position) -> {
      if (position >= bytes.length) {
        return -1;
      }
      int some = (int) Math.min(into.remaining(), bytes.length - position);
      into.put(bytes, (int) position, some);
      return some;
    };
  }
}
