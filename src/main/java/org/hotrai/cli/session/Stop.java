package org.hotrai.cli.session;

import org.hotrai.message.Message;

/** Ends a command with a line on standard error and an exit status. */
public final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Message told;

  /** With an {@link ExitStatus}, and what the user is told. */
  public Stop(int status, Message told) {
    super(told.toString());
    this.status = status;
    this.told = told;
  }

  /** The {@link ExitStatus}. */
  public int status() {
    return status;
  }

  /** What the user is told. */
  public Message told() {
    return told;
  }
}
