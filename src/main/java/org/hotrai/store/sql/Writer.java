package org.hotrai.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The one connection that writes; threads take turns at it, a transaction each. */
public final class Writer {
  private final Session session;
  private final Path file;
  private final ReentrantLock turn = new ReentrantLock(true);
  private boolean closed;
  private boolean partFailed;
  private String othersVersion = "";
  private final LogFile log;
  private @Nullable HeldLocks locks;

  /** Writes on that connection to that file. */
  public Writer(Session session, Path file) {
    this.session = session;
    this.file = file;
    this.log = new LogFile(file);
  }

  /** Lets no other program take itself for the last that has the archive open. */
  public void holdLocks() {
    turn.lock();
    try {
      requireOpen();
      // Without a log, whoever writes needs the archive alone for a moment.
      if (locks == null && HeldLocks.exist() && session.pragma("journal_mode").equals("wal")) {
        locks = HeldLocks.of(file);
      }
    } catch (SQLException failed) {
      throw Failures.of(failed, file);
    } finally {
      turn.unlock();
    }
  }

  /** Whether this thread is inside a transaction. */
  public boolean isMine() {
    return turn.isHeldByCurrentThread();
  }

  /**
   * A transaction; inside another one a part of it. A part that fails makes the whole fail: parts
   * that could fail alone would each be flushed into the full-text index alone, at twice the cost.
   */
  public <T> T write(Work<T> work) {
    turn.lock();
    try {
      requireOpen();
      return turn.getHoldCount() == 1 ? transaction(work) : part(work);
    } catch (SQLException failed) {
      throw Failures.of(failed, file);
    } catch (SqlFailed failed) {
      throw Failures.of(failed.failure(), file);
    } finally {
      turn.unlock();
    }
  }

  /** Reads what this thread's transaction sees. */
  public <T> T read(Work<T> work) {
    try {
      return work.on(session);
    } catch (SQLException failed) {
      throw Failures.of(failed, file);
    } catch (SqlFailed failed) {
      throw Failures.of(failed.failure(), file);
    }
  }

  /** Whether another connection than this has written since this was last asked. */
  public boolean othersHaveWritten() {
    if (!turn.tryLock()) {
      // What is being written here can be asked behind.
      return false;
    }
    try {
      requireOpen();
      String before = othersVersion;
      othersVersion = session.pragma("data_version");
      return !before.isEmpty() && !before.equals(othersVersion);
    } catch (SQLException failed) {
      throw Failures.of(failed, file);
    } finally {
      turn.unlock();
    }
  }

  /** Tells the parts of the connection in the order in which they came to be. */
  private <T> T transaction(Work<T> work) throws SQLException {
    partFailed = false;
    session.script("BEGIN IMMEDIATE");
    try {
      log.requireSame();
      for (SessionPart part : session.parts()) {
        part.begin();
      }
      T result = work.on(session);
      if (partFailed) {
        throw new IllegalStateException("A part of the transaction failed");
      }
      for (SessionPart part : session.parts()) {
        part.beforeCommit();
      }
      session.script("COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error failed) {
      session.parts().forEach(SessionPart::rollback);
      try {
        session.script("ROLLBACK");
      } catch (SQLException undone) {
        // SQLite has rolled back by itself, as it does when the disk is full.
        failed.addSuppressed(undone);
      }
      throw failed;
    } finally {
      session.parts().forEach(SessionPart::end);
    }
  }

  private <T> T part(Work<T> work) throws SQLException {
    try {
      return work.on(session);
    } catch (SQLException | RuntimeException | Error failed) {
      partFailed = true;
      throw failed;
    }
  }

  private void requireOpen() {
    if (closed) {
      throw Readers.closed(file);
    }
  }

  /**
   * Folds the log back into the file, where no other program is reading it. With a log that is gone
   * nothing is folded, nor closed, by which SQLite would take away the log of others.
   */
  public void close() throws SQLException {
    turn.lock();
    try {
      if (!closed) {
        closed = true;
        fold();
      }
    } finally {
      turn.unlock();
    }
  }

  private void fold() throws SQLException {
    if (locks != null) {
      locks.giveBack();
    }
    if (!log.isLost()) {
      try (session) {
        session.pragma("wal_checkpoint(TRUNCATE)");
      }
    }
    if (locks != null) {
      locks.close();
    }
  }
}
