package org.hotrai.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite complains of, in words for the user. */
public final class Failures {
  private Failures() {}

  /** The failure that the exception means for work on that file. */
  public static Failure of(SQLException exception, Path file) {
    return new Failure(message(file, exception), exception);
  }

  /** Whether there was no room on the disk for what a writer needs. */
  public static boolean isNoRoom(SQLException exception) {
    return switch (code(exception)) {
      case SQLITE_FULL, SQLITE_IOERR_SHMSIZE -> true;
      default -> false;
    };
  }

  private static Message message(Path file, SQLException exception) {
    String name = file.toString();
    if (isNoRoom(exception)) {
      return Message.of("store.disk-full", name);
    }
    return switch (code(exception)) {
      // A limit of the user's own, as a quota, is told by SQLite as no more than a failed write.
      case SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_TRUNCATE ->
          Message.of("store.cannot-write", name);
      case SQLITE_IOERR_READ, SQLITE_IOERR_SHORT_READ -> Message.of("store.cannot-read", name);
      default -> general(name, exception);
    };
  }

  private static Message general(String name, SQLException exception) {
    return switch (SQLiteErrorCode.getErrorCode(code(exception).code & 0xFF)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> Message.of("store.in-use", name);
      case SQLITE_CORRUPT -> Message.of("store.damaged", name);
      case SQLITE_NOTADB -> Message.of("store.not-an-archive", name);
      case SQLITE_READONLY -> Message.of("store.read-only-file", name);
      case SQLITE_CANTOPEN -> Message.of("store.cannot-open", name);
      default -> Message.of("store.failed", name, String.valueOf(exception.getMessage()));
    };
  }

  private static SQLiteErrorCode code(SQLException exception) {
    return exception instanceof SQLiteException told
        ? told.getResultCode()
        : SQLiteErrorCode.getErrorCode(exception.getErrorCode());
  }
}
