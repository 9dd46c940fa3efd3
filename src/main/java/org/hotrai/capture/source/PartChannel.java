package org.hotrai.capture.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A part of some bytes, read only, as if it were a file of its own. */
final class PartChannel implements SeekableByteChannel {
  private final RandomBytes bytes;
  private final long from;
  private final long length;
  private long position;
  private boolean open = true;

  PartChannel(RandomBytes bytes, long from, long length) {
    this.bytes = bytes;
    this.from = from;
    this.length = length;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (!open) {
      throw new ClosedChannelException();
    }
    if (position >= length) {
      return -1;
    }
    int limit = into.limit();
    into.limit(into.position() + (int) Math.min(into.remaining(), length - position));
    try {
      int some = bytes.read(into, from + position);
      position += Math.max(some, 0);
      return some;
    } finally {
      into.limit(limit);
    }
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    if (newPosition < 0) {
      throw new IllegalArgumentException("Before the start: " + newPosition);
    }
    position = newPosition;
    return this;
  }

  @Override
  public long size() {
    return length;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    bytes.close();
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }
}
