package org.hotrai.cli.session;

/** The exit statuses of the program; part of the command line's contract. */
public final class ExitStatus {
  /** All is done. */
  public static final int DONE = 0;

  /** Some inputs were rejected; the report names them. */
  public static final int REJECTED = 1;

  /** The command was not understood, or names what is not there. */
  public static final int USAGE = 2;

  /** The archive or the display cannot be had. */
  public static final int UNAVAILABLE = 3;

  /** A fault of the program. */
  public static final int FAULT = 4;

  /** The user ended the program from the keyboard; what was told of stays. */
  public static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
