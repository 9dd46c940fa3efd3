package org.hotrai.index;

import java.util.Objects;

/** The bytes of one segment, read page by page. */
final class SegmentBytes {
  private final Pages pages;
  private final long segment;
  private int number = -1;
  private byte[] page = new byte[0];

  SegmentBytes(Pages pages, long segment) {
    this.pages = pages;
    this.segment = segment;
  }

  /** A copy of these bytes. */
  byte[] read(long offset, int length) {
    if (length > Pages.SIZE) {
      // A damaged length finds no such page, before memory is taken for it.
      turnTo(offset + length - 1);
    }
    byte[] read = new byte[length];
    int done = 0;
    while (done < length) {
      turnTo(offset + done);
      int at = Objects.checkIndex((int) ((offset + done) % Pages.SIZE), page.length);
      int part = Math.min(length - done, page.length - at);
      System.arraycopy(page, at, read, done, part);
      done += part;
    }
    return read;
  }

  /** These bytes to be read from, without a copy where they lie on one page. */
  ByteSource source(long offset, int length) {
    turnTo(offset);
    int at = (int) (offset % Pages.SIZE);
    return at + length <= page.length
        ? new ByteSource(page, at)
        : new ByteSource(read(offset, length));
  }

  private void turnTo(long offset) {
    int wanted = Math.toIntExact(offset / Pages.SIZE);
    if (wanted != number) {
      page = pages.page(segment, wanted);
      number = wanted;
    }
  }
}
