package org.hotrai.store.sql;

import java.sql.SQLException;

/** Something to do with a connection. */
@FunctionalInterface
public interface Work<T> {
  T on(Session session) throws SQLException;
}
