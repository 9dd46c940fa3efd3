package org.hotrai.capture.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.hotrai.capture.source.Allowance;
import org.hotrai.capture.source.Source;

/**
 * The gzip members of a file one behind another; each record is one. Knows where each begins and
 * can go on at the next where one is damaged.
 */
final class GzipMembers implements RecordBytes {
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final byte[] packed = new byte[65_536];
  private int at;
  private int end;

  /** Position in the file of the end of what is in the buffer. */
  private long read;

  private long memberStart;
  private boolean inMember;
  private boolean fresh;
  private final Allowance.Meter meter;

  GzipMembers(Source source, long offset, Allowance allowance) throws IOException {
    in = source.part(offset, source.length()).stream();
    read = offset;
    meter = allowance.meter();
  }

  @Override
  public int read(byte[] into, int start, int most) throws IOException {
    fresh = false;
    try {
      while (true) {
        if (!inMember && !open()) {
          return -1;
        }
        int some = inflater.inflate(into, start, most);
        if (some > 0) {
          meter.count(some, position());
          return some;
        }
        if (inflater.finished() || inflater.needsDictionary()) {
          close(inflater.getRemaining());
        } else if (inflater.needsInput()) {
          at = end;
          if (!fill()) {
            throw new EOFException();
          }
          inflater.setInput(packed, at, end - at);
        }
      }
    } catch (DataFormatException damaged) {
      inMember = false;
      throw new ZipException(damaged.getMessage());
    }
  }

  @Override
  public boolean isFresh() {
    return fresh;
  }

  @Override
  public long start() {
    return memberStart;
  }

  @Override
  public long position() {
    return inMember ? read - inflater.getRemaining() : read - (end - at);
  }

  /** Goes to the next bytes that look like the start of a member; false if there are none. */
  @Override
  public boolean recover() throws IOException {
    // What was read of the damaged member is searched, too: its length is not known.
    inMember = false;
    while (end - at >= 4 || more()) {
      if ((packed[at] & 0xFF) == 0x1F
          && (packed[at + 1] & 0xFF) == 0x8B
          && packed[at + 2] == 8
          && (packed[at + 3] & RESERVED) == 0) {
        return true;
      }
      at++;
    }
    return false;
  }

  private void close(int remaining) throws IOException {
    inMember = false;
    at = end - remaining;
    // Length and checksum; a record tells its own length.
    for (int i = 0; i < 8; i++) {
      next();
    }
  }

  private boolean open() throws IOException {
    if (at == end && !fill()) {
      return false;
    }
    memberStart = read - (end - at);
    if (next() != 0x1F || next() != 0x8B || next() != 8) {
      throw new ZipException("no gzip member");
    }
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() + 256 * next());
    }
    skipText((flags & NAME) != 0);
    skipText((flags & COMMENT) != 0);
    skip((flags & HEADER_CRC) != 0 ? 2 : 0);
    inflater.reset();
    inflater.setInput(packed, at, end - at);
    inMember = true;
    fresh = true;
    return true;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText(boolean there) throws IOException {
    int b = there ? next() : 0;
    while (b != 0) {
      b = next();
    }
  }

  private int next() throws IOException {
    if (at == end && !fill()) {
      throw new EOFException();
    }
    return packed[at++] & 0xFF;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(in.read(packed), 0);
    read += end;
    return end > 0;
  }

  /** Reads on behind the few bytes that are left. */
  private boolean more() throws IOException {
    System.arraycopy(packed, at, packed, 0, end - at);
    end -= at;
    at = 0;
    int some = in.read(packed, end, packed.length - end);
    read += Math.max(some, 0);
    end += Math.max(some, 0);
    return end >= 4;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
