package org.hotrai.index;

/** Where the bytes of segments are kept, in pages of {@link #SIZE} bytes, the last one shorter. */
@FunctionalInterface
public interface Pages {
  /** Bytes of a page. With what SQLite puts beside them they fill its own pages well. */
  int SIZE = 33_700;

  /** That page of a segment, from 0; nobody changes the array. */
  byte[] page(long segment, int number);
}
