package org.hotrai.capture.warc;

import java.io.IOException;
import java.io.InputStream;
import org.hotrai.capture.source.Source;

/** Records that are not packed. */
final class PlainBytes implements RecordBytes {
  private final InputStream in;
  private long position;

  PlainBytes(Source source, long offset) throws IOException {
    in = source.part(offset, source.length()).stream();
    position = offset;
  }

  @Override
  public int read(byte[] into, int start, int most) throws IOException {
    int some = in.read(into, start, most);
    position += Math.max(some, 0);
    return some;
  }

  long skip(long count) throws IOException {
    long skipped = in.skip(count);
    position += skipped;
    return skipped;
  }

  @Override
  public boolean isFresh() {
    return false;
  }

  @Override
  public long start() {
    return position;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public boolean recover() {
    return false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
