package org.hotrai.store;

import java.sql.SQLException;

/** Carries a failure of the archive through code that knows nothing of it; see {@link Failures}. */
final class SqlFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final SQLException failure;

  SqlFailed(SQLException failure) {
    super(failure);
    this.failure = failure;
  }

  SQLException failure() {
    return failure;
  }
}
