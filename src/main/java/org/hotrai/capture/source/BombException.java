package org.hotrai.capture.source;

import java.io.IOException;

/** Bytes that unpack to more than anything sound does. */
public final class BombException extends IOException {
  private static final long serialVersionUID = 1L;

  BombException() {
    super("unpacks to more than " + Allowance.RATIO + " times its length");
  }
}
