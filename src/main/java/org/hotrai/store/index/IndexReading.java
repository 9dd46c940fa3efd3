package org.hotrai.store.index;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Work with the bytes of the full-text index, which make no sense where the file is damaged. */
@FunctionalInterface
public interface IndexReading<T> {
  /** Does it. */
  T read() throws SQLException;

  /** Does that work and tells damage as such. */
  static <T> T of(IndexReading<T> work) throws SQLException {
    try {
      return work.read();
    } catch (IndexOutOfBoundsException | ArithmeticException | NegativeArraySizeException e) {
      throw new SQLException(e.getMessage(), "", SQLiteErrorCode.SQLITE_CORRUPT.code, e);
    }
  }
}
