package org.hotrai.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;

/** A few connections that read beside each other, opened when they are first needed. */
public final class Readers {
  private static final int MOST = 4;

  private final Connections connections;
  private final Semaphore free = new Semaphore(MOST, true);
  private final Deque<Session> idle = new ArrayDeque<>();
  private boolean closed;

  /** Readers of that file. */
  public Readers(Connections connections) {
    this.connections = connections;
  }

  /** Does that work on one of them, in a transaction of its own. */
  public <T> T read(Work<T> work) {
    free.acquireUninterruptibly();
    try {
      Session session = take();
      try {
        return atOneMoment(session, work);
      } finally {
        give(session);
      }
    } catch (SQLException failed) {
      throw Failures.of(failed, connections.file());
    } catch (SqlFailed failed) {
      throw Failures.of(failed.failure(), connections.file());
    } finally {
      free.release();
    }
  }

  /** All statements see the same: what others commit meanwhile is not there yet. */
  private static <T> T atOneMoment(Session session, Work<T> work) throws SQLException {
    session.script("BEGIN");
    try {
      T result = work.on(session);
      session.script("COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error failed) {
      try {
        session.script("ROLLBACK");
      } catch (SQLException undone) {
        // SQLite has ended it by itself.
        failed.addSuppressed(undone);
      }
      throw failed;
    }
  }

  private Session take() throws SQLException {
    Session session = idle();
    return session == null ? connections.reader() : session;
  }

  private synchronized @Nullable Session idle() {
    if (closed) {
      throw closed(connections.file());
    }
    return idle.poll();
  }

  private synchronized void give(Session session) {
    idle.push(session);
  }

  static Failure closed(Path file) {
    return new Failure(Message.of("store.closed", file.toString()));
  }

  /** Waits for the reads under way. */
  public void close() throws SQLException {
    free.acquireUninterruptibly(MOST);
    try {
      closeIdle();
    } finally {
      free.release(MOST);
    }
  }

  private synchronized void closeIdle() throws SQLException {
    closed = true;
    for (Session session : idle) {
      session.close();
    }
    idle.clear();
  }
}
