package org.hotrai.store.sql;

import java.sql.SQLException;

/** Carries a failure of the archive through code that knows nothing of it; see {@link Failures}. */
public final class SqlFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final SQLException failure;

  /** Carries that failure. */
  public SqlFailed(SQLException failure) {
    super(failure);
    this.failure = failure;
  }

  /** What is carried. */
  public SQLException failure() {
    return failure;
  }
}
