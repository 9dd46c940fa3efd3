package org.hotrai.capture.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * How much a file may unpack to, with all that is packed in it: {@value #RATIO} times its length,
 * and always some. Pages reach a tenth of that, bombs a thousand. Used by one thread.
 */
public final class Allowance {
  /** How many times its own length a packed file may give. */
  public static final int RATIO = 250;

  /** What any file may give, in bytes. */
  private static final long ALWAYS = 64L << 20;

  /** What any packed stream in it may give, in bytes. */
  private static final long ALWAYS_A_STREAM = 8L << 20;

  private final long most;
  private long given;

  /** The allowance of a file of that many bytes. */
  public Allowance(long length) {
    most = Math.max(ALWAYS, RATIO * length);
  }

  /** Counts what one packed stream gives. */
  public Meter meter() {
    return new Meter();
  }

  /**
   * Holds an unpacking stream to the allowance.
   *
   * @param packed how many packed bytes the stream has read
   */
  public InputStream hold(InputStream unpacking, LongSupplier packed) {
    Meter meter = meter();
    return new FilterInputStream(unpacking) {
      @Override
      public int read() throws IOException {
        int one = in.read();
        meter.count(one < 0 ? 0 : 1, packed.getAsLong());
        return one;
      }

      @Override
      public int read(byte[] into, int at, int most) throws IOException {
        int some = in.read(into, at, most);
        meter.count(Math.max(some, 0), packed.getAsLong());
        return some;
      }

      @Override
      public long skip(long count) throws IOException {
        long skipped = in.skip(count);
        meter.count(skipped, packed.getAsLong());
        return skipped;
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }

  /** What one packed stream gave so far. */
  public final class Meter {
    private long unpacked;

    private Meter() {}

    /**
     * Adds unpacked bytes.
     *
     * @param packed how many packed bytes have been read up to here
     */
    public void count(long more, long packed) throws BombException {
      unpacked += more;
      given += more;
      if (given > most || unpacked > Math.max(ALWAYS_A_STREAM, RATIO * packed)) {
        throw new BombException();
      }
    }
  }
}
