package org.hotrai.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Goes on into nothing once nobody reads any more what is written, as where the output goes to a
 * program that shows the first lines. Any other fault is one.
 */
final class PipeStream extends FilterOutputStream {
  /** How the system words EPIPE, which Java tells in no other way. */
  private static final String NO_READER = "Broken pipe";

  private boolean unread;

  PipeStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (unread) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException failed) {
      unread = String.valueOf(failed.getMessage()).contains(NO_READER);
      if (!unread) {
        throw failed;
      }
    }
  }
}
