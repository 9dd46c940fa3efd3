package org.hotrai.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FailuresTest {
  private static String told(SQLException failed) {
    return Failures.of(failed, Path.of("a.hotrai")).told().code();
  }

  @ParameterizedTest
  @CsvSource({
    "SQLITE_FULL, store.disk-full",
    "SQLITE_IOERR_SHMSIZE, store.disk-full",
    "SQLITE_IOERR_WRITE, store.cannot-write",
    "SQLITE_IOERR_FSYNC, store.cannot-write",
    "SQLITE_IOERR_READ, store.cannot-read",
    "SQLITE_IOERR_LOCK, store.failed",
    "SQLITE_BUSY_SNAPSHOT, store.in-use",
    "SQLITE_CORRUPT_VTAB, store.damaged",
    "SQLITE_READONLY_DIRECTORY, store.read-only-file",
    "SQLITE_CANTOPEN_ISDIR, store.cannot-open",
    "SQLITE_NOTADB, store.not-an-archive"
  })
  void saysWhatToDo(SQLiteErrorCode code, String message) {
    assertThat(told(new SQLiteException("trouble", code))).isEqualTo(message);
  }

  @Test
  void keepsWhatItHasNoWordsFor() {
    assertThat(told(new SQLException("no such thing"))).isEqualTo("store.failed");
  }
}
