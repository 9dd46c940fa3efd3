package org.hotrai.capture.export;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads a list of entries, none of which may be longer than any is. */
final class EntryReader extends FilterReader {
  private long length;

  EntryReader(Reader in) {
    super(in);
  }

  /** An entry ends about here: the next may be as long. */
  void endEntry() {
    length = 0;
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    int count = super.read(into, from, most);
    length += count;
    if (length > EntryException.LONGEST) {
      throw new EntryException();
    }
    return count;
  }
}
