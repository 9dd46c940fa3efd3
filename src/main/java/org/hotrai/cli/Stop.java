package org.hotrai.cli;

import org.hotrai.message.Message;

/** Ends a command with a line on standard error and an exit status. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Message told;

  Stop(int status, Message told) {
    super(told.toString());
    this.status = status;
    this.told = told;
  }

  int status() {
    return status;
  }

  Message told() {
    return told;
  }
}
