package org.hotrai.store.sql;

import java.sql.SQLException;

/**
 * What a connection knows of the archive by itself, beside what is in the file. It is made when it
 * is first asked for, and from then on hears of the transactions of a connection that writes.
 */
public interface SessionPart {
  /** A transaction has begun. */
  default void begin() throws SQLException {}

  /** The transaction is about to be committed: what is still to be written is written now. */
  default void beforeCommit() throws SQLException {}

  /** The transaction is about to be rolled back: what it did is not so. */
  default void rollback() {}

  /** The transaction is over, be it committed or rolled back. */
  default void end() {}
}
