package org.hotrai.message;

/** Something could not be done, for a reason that the user is told in one line. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Message told;

  /** A failure with nothing behind it. */
  public Failure(Message told) {
    super(told.toString());
    this.told = told;
  }

  /** A failure that something else caused. */
  public Failure(Message told, Throwable cause) {
    super(told.toString(), cause);
    this.told = told;
  }

  /** What the user is told. */
  public Message told() {
    return told;
  }
}
