package org.hotrai.capture.warc;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file of records with some of them at hand, so that it can be seen what comes
 * before it is taken. As a channel it gives only what one header may need.
 */
final class RecordInput implements ReadableByteChannel, Closeable {
  private static final int AT_HAND = 65_536;
  private static final int LONGEST_HEADER = 1 << 20;
  private static final int LONGEST_LINE = 16_384;

  private static final Pattern WARC = Pattern.compile("WARC/[01]\\.\\d+\\s*");

  private final RecordBytes bytes;
  private final ByteBuffer buffer = ByteBuffer.allocate(AT_HAND).flip();
  private int freshAt = -1;
  private int headerLeft;

  RecordInput(RecordBytes bytes) {
    this.bytes = bytes;
  }

  /** What is at hand, for a parser that goes on with this channel. */
  ByteBuffer buffer() {
    headerLeft = LONGEST_HEADER;
    return buffer;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int some = bytes.read(into.array(), into.arrayOffset() + into.position(), into.remaining());
    freshAt = bytes.isFresh() ? into.position() : -1;
    headerLeft -= some;
    if (headerLeft < 0) {
      throw new IOException("endless header");
    }
    into.position(into.position() + Math.max(some, 0));
    return some;
  }

  /** Whether so many bytes are at hand or could be had. */
  boolean has(int count) throws IOException {
    while (buffer.remaining() < count) {
      int start = buffer.position();
      buffer.compact();
      freshAt = freshAt < start ? -1 : freshAt - start;
      int end = buffer.position();
      int some = -1;
      try {
        some = bytes.read(buffer.array(), end, buffer.remaining());
        buffer.position(end + Math.max(some, 0));
      } finally {
        buffer.flip();
      }
      if (bytes.isFresh()) {
        freshAt = end;
      }
      if (some < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether what comes begins a packed member. */
  boolean isFresh() {
    return buffer.hasRemaining() && buffer.position() == freshAt;
  }

  /** Whether what comes is, by its first line, a record. */
  boolean isRecord() throws IOException {
    String line = line();
    return line != null && (WARC.matcher(line).matches() || ArcHeader.in(line).isPresent());
  }

  /** Takes the line of an ARC file that a record begins with, if there comes one. */
  Optional<RecordHeader> takeArcHeader() throws IOException {
    String line = line();
    Optional<RecordHeader> header = line == null ? Optional.empty() : ArcHeader.in(line);
    if (header.isPresent() && line != null) {
      buffer.position(Math.min(buffer.position() + line.length() + 1, buffer.limit()));
    }
    return header;
  }

  /** Goes over empty lines; false at the end. */
  boolean skipEmptyLines() throws IOException {
    while (has(1)) {
      byte next = buffer.get(buffer.position());
      if (next != '\r' && next != '\n') {
        return true;
      }
      buffer.get();
    }
    return false;
  }

  /**
   * Goes to the next record, which begins a line or a packed member, or stands behind stray bytes;
   * false if there is none.
   */
  boolean toNextRecord() throws IOException {
    while (has(1)) {
      if (isRecord()) {
        return true;
      }
      byte passed;
      do {
        passed = buffer.get();
      } while (passed != '\n' && has(1) && !isFresh() && !isWarc());
    }
    return false;
  }

  private boolean isWarc() throws IOException {
    return buffer.get(buffer.position()) == 'W' && isRecord();
  }

  /**
   * Reads up to where the next record begins, so that a packed member that ends before it has been
   * found sound. What is missing or wrong behind that member comes up when the next is read.
   *
   * @return whether it went over something that is no record
   */
  boolean checkEnd() throws IOException {
    long member = bytes.start();
    try {
      boolean stray = skipEmptyLines() && bytes instanceof GzipMembers && !isFresh() && !isRecord();
      if (stray) {
        toNextRecord();
      }
      return stray;
    } catch (IOException wrong) {
      if (bytes.start() == member && !(wrong instanceof EOFException)) {
        throw wrong;
      }
      return false;
    }
  }

  /** Takes bytes; fewer where the file or a packed member that holds one record ends. */
  int take(byte[] into, int start, int most) throws IOException {
    int taken = 0;
    while (taken < most && has(1)) {
      if (taken > 0 && isFresh() && isRecord()) {
        break;
      }
      int some = Math.min(most - taken, buffer.remaining());
      buffer.get(into, start + taken, some);
      taken += some;
    }
    return taken;
  }

  /** Goes over so many bytes; returns how many there were. */
  long skip(long count) throws IOException {
    long skipped = 0;
    while (skipped < count) {
      if (!buffer.hasRemaining() && bytes instanceof PlainBytes plain) {
        long some = plain.skip(count - skipped);
        if (some > 0) {
          skipped += some;
          continue;
        }
      }
      if (!has(1) || (isFresh() && isRecord())) {
        break;
      }
      int some = (int) Math.min(count - skipped, buffer.remaining());
      buffer.position(buffer.position() + some);
      skipped += some;
    }
    return skipped;
  }

  /** Where the record that comes can be read again; -1 if it begins in the middle of a member. */
  long offset() {
    if (bytes instanceof PlainBytes) {
      return bytes.position() - buffer.remaining();
    }
    return isFresh() ? bytes.start() : -1;
  }

  /** Where in the file what comes lies, or the packed member that it is in. */
  long place() {
    return bytes instanceof PlainBytes ? offset() : bytes.start();
  }

  /** Position in the file of what was read from it. */
  long position() {
    return bytes.position();
  }

  /** After damage: drops what is at hand and goes to where bytes can be read again. */
  boolean recover() throws IOException {
    buffer.position(buffer.limit());
    freshAt = -1;
    return bytes.recover();
  }

  /** The line that comes, without taking it; null if it is too long. */
  private @Nullable String line() throws IOException {
    for (int length = 0; length < LONGEST_LINE; length++) {
      boolean ended = buffer.remaining() <= length && !has(length + 1);
      if (ended || buffer.get(buffer.position() + length) == '\n') {
        return new String(buffer.array(), buffer.position(), length, StandardCharsets.ISO_8859_1);
      }
    }
    return null;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
