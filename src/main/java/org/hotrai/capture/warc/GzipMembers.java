package org.hotrai.capture.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.hotrai.capture.source.Allowance;
import org.hotrai.capture.source.Source;

/**
 * The gzip members of a file one behind another; each record is one. Knows where each begins,
 * checks each where it ends, and can go on at the next where one is damaged.
 */
final class GzipMembers implements RecordBytes {
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  /** How many bytes tell that a member begins. */
  private static final int MAGIC = 4;

  private final Source source;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] packed = new byte[65_536];
  private InputStream in;
  private int at;
  private int end;

  /** Position in the file of the end of what is in the buffer. */
  private long read;

  private long memberStart;

  private boolean inMember;
  private boolean fresh;
  private final Allowance.Meter meter;

  GzipMembers(Source source, long offset, Allowance allowance) throws IOException {
    this.source = source;
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
          checksum.update(into, start, some);
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
    inMember = false;
    if (isStart()) {
      return true;
    }
    // Damaged bytes may have unpacked well into the next members: all behind the start are
    // searched.
    in.close();
    in = source.part(memberStart + 1, source.length()).stream();
    read = memberStart + 1;
    at = 0;
    end = 0;
    while (end - at >= MAGIC || more()) {
      if (isStart()) {
        return true;
      }
      at++;
    }
    return false;
  }

  private boolean isStart() {
    return end - at >= MAGIC
        && (packed[at] & 0xFF) == 0x1F
        && (packed[at + 1] & 0xFF) == 0x8B
        && packed[at + 2] == 8
        && (packed[at + 3] & RESERVED) == 0;
  }

  private void close(int remaining) throws IOException {
    inMember = false;
    at = end - remaining;
    long sum = number();
    long length = number();
    if (sum != checksum.getValue() || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("checksum");
    }
  }

  /** Four bytes, the lowest first. */
  private long number() throws IOException {
    long number = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      number |= (long) next() << shift;
    }
    return number;
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
    checksum.reset();
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
    return end >= MAGIC;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
