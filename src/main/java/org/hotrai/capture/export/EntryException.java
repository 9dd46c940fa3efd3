package org.hotrai.capture.export;

import java.io.IOException;

/** An entry of a list is longer than any, or ends before its end. */
public final class EntryException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * A longer entry is none: something that nothing closes holds all that follows. In characters.
   */
  static final int LONGEST = 32 << 20;

  EntryException() {
    super("An entry of the list does not end.");
  }
}
