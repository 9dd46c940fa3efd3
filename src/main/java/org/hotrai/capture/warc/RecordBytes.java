package org.hotrai.capture.warc;

import java.io.Closeable;
import java.io.IOException;

/** The unpacked bytes that records are written in, one behind another. */
interface RecordBytes extends Closeable {
  /** Reads some bytes, never of two packed members at once; -1 at the end. */
  int read(byte[] into, int start, int most) throws IOException;

  /** Whether the bytes that were read last begin a packed member. */
  boolean isFresh();

  /** Where in the file the member begins that was read last. */
  long start();

  /** Position in the file behind what was read. */
  long position();

  /** After damage: goes to where bytes can be read again; false if there is no such place. */
  boolean recover() throws IOException;
}
