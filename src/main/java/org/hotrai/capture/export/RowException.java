package org.hotrai.capture.export;

import java.io.IOException;

/** A row of a table that is longer than any: a mark in it is not closed. */
public final class RowException extends IOException {
  private static final long serialVersionUID = 1L;

  RowException() {
    super("A row of the table does not end.");
  }
}
