package org.hotrai.capture.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Bytes that can be read from any place as often as wanted, by any number of threads. It holds
 * nothing open by itself.
 */
public final class Source {
  private final Opener opener;
  private final long from;
  private final long length;

  private interface Opener {
    RandomBytes open() throws IOException;
  }

  private Source(Opener opener, long from, long length) {
    this.opener = opener;
    this.from = from;
    this.length = length;
  }

  /** The bytes of a file, as long as it is now. */
  public static Source file(Path file) throws IOException {
    return new Source(
        () -> {
          FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
          return new RandomBytes() {
            @Override
            public int read(ByteBuffer into, long position) throws IOException {
              return channel.read(into, position);
            }

            @Override
            public void close() throws IOException {
              channel.close();
            }
          };
        },
        0,
        Files.size(file));
  }

  /** The bytes of the array, which is not copied. */
  public static Source memory(byte[] bytes) {
    RandomBytes held = RandomBytes.of(bytes);
    return new Source(() -> held, 0, bytes.length);
  }

  /** The bytes of a file that stays open and is gone with the last who knows this source. */
  static Source held(FileChannel channel) throws IOException {
    RandomBytes held = channel::read;
    return new Source(() -> held, 0, channel.size());
  }

  /** A part of these bytes, cut off where they end. */
  public Source part(long start, long partLength) {
    long first = Math.clamp(start, 0, length);
    return new Source(opener, from + first, Math.clamp(partLength, 0, length - first));
  }

  /** How many bytes there are. */
  public long length() {
    return length;
  }

  /** Opens them for reading here and there. */
  public SeekableByteChannel open() throws IOException {
    return new PartChannel(opener.open(), from, length);
  }

  /** Opens them for reading in order; unbuffered, but quick in skipping. */
  public InputStream stream() throws IOException {
    return Channels.newInputStream(open());
  }

  /** All bytes, or the first so many where there are more. */
  public byte[] first(int most) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, length));
    try (SeekableByteChannel channel = open()) {
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // Until it is full.
      }
    }
    return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
  }
}
