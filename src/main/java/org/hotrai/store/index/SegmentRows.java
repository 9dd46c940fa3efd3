package org.hotrai.store.index;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongFunction;
import org.hotrai.index.LiveSegment;
import org.hotrai.index.PageSink;
import org.hotrai.index.Pages;
import org.hotrai.index.Segment;
import org.hotrai.store.sql.Session;
import org.hotrai.store.sql.SqlFailed;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** The rows in which the full-text index lies. */
public final class SegmentRows {
  private static final int PAGES_A_SEGMENT = 20;

  private SegmentRows() {}

  /** A number that is another one after each change. */
  public static long change(Session session) throws SQLException {
    return session.number("SELECT change FROM search_state");
  }

  static void changed(Session session) throws SQLException {
    session.change("UPDATE search_state SET change = change + 1");
  }

  /**
   * All segments, the oldest first.
   *
   * @param known gives a segment that was read before, or null
   */
  public static List<LiveSegment> live(Session session, LongFunction<@Nullable Segment> known)
      throws SQLException {
    List<Long> ids =
        session.list(
            "SELECT id FROM search_segment WHERE state = 'searched' ORDER BY id",
            row -> row.getLong(1));
    List<LiveSegment> segments = new ArrayList<>();
    for (long id : ids) {
      Segment segment = known.apply(id);
      segments.add(
          new LiveSegment(segment == null ? read(session, id) : segment, gone(session, id)));
    }
    return segments;
  }

  private static Segment read(Session session, long id) throws SQLException {
    byte[] head =
        session
            .first(
                "SELECT head FROM search_segment WHERE id = ? AND head IS NOT NULL",
                row -> row.getBytes(1),
                id)
            .orElseThrow(() -> new IndexOutOfBoundsException("No head of segment " + id));
    return Segment.of(id, head);
  }

  private static BitSet gone(Session session, long segment) throws SQLException {
    BitSet gone = new BitSet();
    session
        .list("SELECT document FROM search_gone WHERE segment = ?", row -> row.getInt(1), segment)
        .forEach(gone::set);
    return gone;
  }

  /** Notes that a document is not searched any more. */
  static void setGone(Session session, long segment, int document) throws SQLException {
    session.change("INSERT INTO search_gone VALUES (?, ?)", segment, document);
  }

  /** Begins a segment, which nobody sees until it is finished, and gives its id. */
  static long begin(Session session) throws SQLException {
    return session.insert("INSERT INTO search_segment (state) VALUES ('writing')");
  }

  static void finish(Session session, long segment, byte[] head) throws SQLException {
    session.change(
        "UPDATE search_segment SET state = 'searched', head = ? WHERE id = ?", head, segment);
  }

  /** Takes a segment out; its pages stay until they are swept. */
  static void drop(Session session, long segment) throws SQLException {
    session.change("DELETE FROM search_gone WHERE segment = ?", segment);
    session.change(
        "UPDATE search_segment SET state = 'dropped', head = NULL WHERE id = ?", segment);
  }

  /** Takes out all segments that were begun and not finished, and tells how many. */
  static int dropUnfinished(Session session) throws SQLException {
    return session.change("UPDATE search_segment SET state = 'dropped' WHERE state = 'writing'");
  }

  static void deleteAll(Session session) throws SQLException {
    session.change("DELETE FROM search_gone");
    session.change("DELETE FROM search_segment");
    session.change("DELETE FROM search_page");
  }

  /** Deletes pages of dropped segments, at most so many; tells whether any may be left. */
  static boolean sweep(Session session, int most) throws SQLException {
    long segment =
        session.number("SELECT coalesce(min(id), 0) FROM search_segment WHERE state = 'dropped'");
    if (segment == 0) {
      return false;
    }
    int deleted =
        session.change(
            "DELETE FROM search_page WHERE id IN"
                + " (SELECT id FROM search_page WHERE id BETWEEN ? AND ? LIMIT ?)",
            segment << PAGES_A_SEGMENT,
            ((segment + 1) << PAGES_A_SEGMENT) - 1,
            most);
    if (deleted < most) {
      session.change("DELETE FROM search_segment WHERE id = ?", segment);
    }
    return true;
  }

  /** Where the pages of that segment go. */
  static PageSink sink(Session session, long segment) {
    long[] next = {segment << PAGES_A_SEGMENT};
    return page -> {
      try {
        session.change("INSERT INTO search_page VALUES (?, ?)", next[0]++, page);
      } catch (SQLException failed) {
        throw new SqlFailed(failed);
      }
    };
  }

  /** The pages as that connection sees them. */
  public static Pages pages(Session session) {
    return (segment, number) -> {
      long id = (segment << PAGES_A_SEGMENT) + number;
      try {
        return session
            .first("SELECT bytes FROM search_page WHERE id = ?", row -> row.getBytes(1), id)
            .orElseThrow(() -> damaged("no page " + id));
      } catch (SQLException failed) {
        throw new SqlFailed(failed);
      }
    };
  }

  private static SqlFailed damaged(String what) {
    return new SqlFailed(new SQLException(what, "", SQLiteErrorCode.SQLITE_CORRUPT.code));
  }
}
