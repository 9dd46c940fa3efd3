package org.hotrai.store.upkeep;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.FileHeader;
import org.hotrai.store.Watcher;
import org.hotrai.store.sql.Connections;
import org.hotrai.store.sql.Failures;
import org.hotrai.store.sql.Session;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.core.DB;

/** Whole copies of archives. A copy is made beside its target and put in place at the end. */
final class Copies {
  private static final int PAGES_A_STEP = 1000;
  private static final int PAUSE_MILLISECONDS = 20;
  private static final int TRIES = 250;
  private static final Duration NO_TIME = Duration.ZERO;

  private Copies() {}

  static void backup(Connections from, Path target, Watcher watcher) {
    try {
      requireReplaceable(from.file(), target);
      if (Files.exists(Connections.log(target))) {
        throw new Failure(Message.of("store.in-use", target.toString()));
      }
      Path part = part(target);
      try (Session session = from.reader()) {
        copy(session, part, watcher);
        if (!watcher.isCancelled()) {
          move(part, target);
        }
      } finally {
        drop(part);
      }
    } catch (SQLException failed) {
      throw Failures.of(failed, target);
    } catch (IOException failed) {
      throw new Failure(Message.of("store.cannot-write", target.toString()), failed);
    }
  }

  static void restore(Path backup, Path archive, Watcher watcher) {
    try {
      requireReplaceable(backup, archive);
      FileHeader header = FileHeader.of(backup);
      if (header.kind() == FileHeader.Kind.MISSING) {
        throw new Failure(Message.of("store.cannot-open", backup.toString()));
      }
      ArchiveFile.check(backup, header);
      Path part = part(archive);
      try {
        takeOver(backup, part, watcher);
        if (!watcher.isCancelled()) {
          setAside(archive);
          move(part, archive);
        }
      } finally {
        drop(part);
      }
    } catch (SQLException failed) {
      throw Failures.of(failed, backup);
    } catch (IOException failed) {
      throw new Failure(Message.of("store.cannot-write", archive.toString()), failed);
    }
  }

  /** Checks the backup and copies it. */
  private static void takeOver(Path backup, Path part, Watcher watcher) throws SQLException {
    boolean changing = Files.exists(Connections.log(backup));
    var connections = new Connections(backup, NO_TIME, !changing);
    try (Session session = connections.reader()) {
      copy(session, part, Watcher.NONE);
    }
    try (Session session = new Connections(part, NO_TIME, true).writer()) {
      List<Message> problems = new Verification(session, part, watcher).run();
      if (!problems.isEmpty()) {
        String name = backup.toString();
        throw new Failure(Message.of("store.backup-damaged", name, problems.getFirst()));
      }
    }
  }

  /** One read transaction, so that writers go on and the copy is of one moment. */
  private static void copy(Session session, Path part, Watcher watcher) throws SQLException {
    session.script("BEGIN");
    session.number("SELECT count(*) FROM sqlite_schema");
    try {
      int result =
          session
              .connection()
              .unwrap(SQLiteConnection.class)
              .getDatabase()
              .backup(
                  "main",
                  part.toAbsolutePath().toString(),
                  (left, all) -> watcher.at(all - left, all),
                  PAUSE_MILLISECONDS,
                  TRIES,
                  PAGES_A_STEP);
      if (result != SQLiteErrorCode.SQLITE_OK.code) {
        throw DB.newSQLException(result, "backup");
      }
    } finally {
      session.script("COMMIT");
    }
  }

  /** Makes sure that nobody has the old archive open and that nothing of it stays beside it. */
  private static void setAside(Path archive) throws SQLException, IOException {
    if (FileHeader.of(archive).kind() == FileHeader.Kind.MISSING) {
      return;
    }
    try (Session session = new Connections(archive, NO_TIME, false).writer()) {
      session.pragma("locking_mode = EXCLUSIVE");
      if (!session.pragma("journal_mode = DELETE").equals("delete")) {
        throw new Failure(Message.of("store.in-use", archive.toString()));
      }
    } catch (SQLiteException failed) {
      if (failed.getResultCode() == SQLiteErrorCode.SQLITE_BUSY
          || failed.getResultCode() == SQLiteErrorCode.SQLITE_LOCKED) {
        throw failed;
      }
      // Damaged: what its log holds is of no use, and would spoil the new file.
      Files.deleteIfExists(Connections.log(archive));
    }
  }

  private static void requireReplaceable(Path from, Path target) throws IOException {
    boolean same = Files.exists(target) && Files.exists(from) && Files.isSameFile(from, target);
    if (same || FileHeader.of(target).kind() == FileHeader.Kind.FOREIGN) {
      throw new Failure(Message.of("store.not-replaced", target.toString()));
    }
  }

  private static Path part(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(target.toString());
    }
    Files.createDirectories(folder);
    return folder.resolve(target.getFileName() + "-" + UUID.randomUUID() + ".part");
  }

  /** Where the disk was full, SQLite leaves its journal. */
  private static void drop(Path part) throws IOException {
    Files.deleteIfExists(part);
    Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-journal"));
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherwise) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
