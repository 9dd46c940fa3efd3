package org.hotrai.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite complains of, in words for the user. */
final class Failures {
  private Failures() {}

  /** The failure that the exception means for work on that file. */
  static Failure of(SQLException exception, Path file) {
    int code =
        exception instanceof SQLiteException told
            ? told.getResultCode().code & 0xFF
            : exception.getErrorCode() & 0xFF;
    return new Failure(message(code, file, exception), exception);
  }

  private static Message message(int code, Path file, SQLException exception) {
    String name = file.toString();
    return switch (primary(code)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> Message.of("store.in-use", name);
      case SQLITE_CORRUPT -> Message.of("store.damaged", name);
      case SQLITE_NOTADB -> Message.of("store.not-an-archive", name);
      case SQLITE_FULL -> Message.of("store.disk-full", name);
      case SQLITE_READONLY -> Message.of("store.read-only-file", name);
      case SQLITE_CANTOPEN -> Message.of("store.cannot-open", name);
      default -> Message.of("store.failed", name, String.valueOf(exception.getMessage()));
    };
  }

  private static SQLiteErrorCode primary(int code) {
    return SQLiteErrorCode.getErrorCode(code);
  }
}
