package org.hotrai.capture.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream as bytes that can be read here and there: in memory if there are few, else in a
 * temporary file.
 *
 * @param source what could be read
 * @param broken why not all could be read; null if all was
 */
public record Unpacked(Source source, @Nullable IOException broken) {
  /** What is kept in memory, in bytes. */
  private static final int IN_MEMORY = 4 << 20;

  private static final int BUFFER = 65_536;

  /**
   * Reads the stream to its end and closes it.
   *
   * @throws IOException if there is no room for a temporary file
   */
  public static Unpacked of(InputStream stream) throws IOException {
    Copy copy = new Copy(stream);
    try (stream) {
      byte[] first = copy.read(IN_MEMORY);
      if (first.length < IN_MEMORY) {
        return new Unpacked(Source.memory(first), copy.broken);
      }
      return copy.toFile(first);
    }
  }

  /** Tells trouble in reading from trouble in writing. */
  private static final class Copy {
    private final InputStream in;
    private @Nullable IOException broken;

    Copy(InputStream in) {
      this.in = in;
    }

    private byte[] read(int most) {
      byte[] bytes = new byte[Math.min(most, BUFFER)];
      int length = 0;
      while (length < most) {
        if (length == bytes.length) {
          bytes = Arrays.copyOf(bytes, Math.min(most, 2 * bytes.length));
        }
        int some = read(bytes, length);
        if (some < 0) {
          break;
        }
        length += some;
      }
      return Arrays.copyOf(bytes, length);
    }

    private int read(byte[] into, int at) {
      try {
        return broken == null ? in.read(into, at, into.length - at) : -1;
      } catch (IOException cut) {
        broken = cut;
        return -1;
      }
    }

    private Unpacked toFile(byte[] first) throws IOException {
      Path file = Files.createTempFile("hotrai", ".unpacked");
      // Nobody else needs its name, and it goes even when the program is killed.
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      try {
        write(channel, first, first.length);
        byte[] some = new byte[BUFFER];
        for (int n = read(some, 0); n >= 0; n = read(some, 0)) {
          write(channel, some, n);
        }
        return new Unpacked(Source.held(channel), broken);
      } catch (IOException full) {
        channel.close();
        throw full;
      }
    }

    private static void write(FileChannel channel, byte[] bytes, int length) throws IOException {
      ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    }
  }
}
