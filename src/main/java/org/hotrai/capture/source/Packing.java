package org.hotrai.capture.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How bytes are packed. */
public enum Packing {
  /** Not at all. */
  STORED,
  DEFLATE,
  GZIP,
  BZIP2,
  ZSTD;

  private static final int BUFFER = 65_536;

  /** The unpacked bytes, held to the allowance. */
  public InputStream open(Source packed, Allowance allowance) throws IOException {
    Counted in = new Counted(packed.stream());
    try {
      return switch (this) {
        case STORED -> in;
        case DEFLATE ->
            allowance.hold(
                new InflaterInputStream(in, new Inflater(true), BUFFER) {
                  @Override
                  public void close() throws IOException {
                    super.close();
                    inf.end();
                  }
                },
                in::count);
        case GZIP -> allowance.hold(new GZIPInputStream(in, BUFFER), in::count);
        case BZIP2 ->
            allowance.hold(
                new BZip2CompressorInputStream(new BufferedInputStream(in, BUFFER), true),
                in::count);
        case ZSTD ->
            allowance.hold(new ZstdInputStream(new BufferedInputStream(in, BUFFER)), in::count);
      };
    } catch (IOException | RuntimeException broken) {
      in.close();
      throw broken;
    }
  }

  /** Counts the packed bytes that were read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
      int some = in.read(into, at, most);
      count += Math.max(some, 0);
      return some;
    }
  }
}
