package org.hotrai.store.index;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hotrai.index.IndexSnapshot;
import org.hotrai.index.IndexedDocument;
import org.hotrai.index.LiveSegment;
import org.hotrai.index.Segment;
import org.hotrai.index.SegmentBuilder;
import org.hotrai.store.sql.Session;
import org.hotrai.store.sql.SessionPart;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the full-text index in step with the articles, on the connection that writes. What one
 * transaction adds becomes a segment at its end; segments that have become many are put together, a
 * bounded step in each transaction that adds some.
 */
public final class IndexWriter implements SessionPart {
  /** Places that are written in about a tenth of a second. */
  public static final long A_MOMENT = 3_000_000;

  // Where a great many come in one transaction, not all are held in memory.
  private static final int DOCUMENTS_AT_ONCE = 512;

  private final Session session;
  private final IndexMerges merges;
  private final Map<Long, IndexedDocument> added = new HashMap<>();
  private @Nullable List<LiveSegment> live;
  private boolean changed;
  // Of the index when this connection saw it last, and whether this transaction has looked.
  private long seen;
  private boolean looked;

  private IndexWriter(Session session) {
    this.session = session;
    this.merges = new IndexMerges(session);
  }

  /** That of this connection. */
  public static IndexWriter of(Session session) {
    return session.part(IndexWriter.class, IndexWriter::new);
  }

  /** Puts what is to be found of that article in the place of what was. */
  public void put(long article, IndexedDocument document) throws SQLException {
    remove(article);
    added.put(article, document);
    if (added.size() >= DOCUMENTS_AT_ONCE) {
      flush();
    }
  }

  /** Has that article found no more. */
  public void remove(long article) throws SQLException {
    if (added.remove(article) != null) {
      return;
    }
    for (LiveSegment each : live()) {
      int document = each.segment().documentOf(article);
      if (document >= 0 && !each.gone().get(document)) {
        SegmentRows.setGone(session, each.segment().id(), document);
        each.gone().set(document);
        changed = true;
      }
    }
  }

  /** Has nothing found any more. */
  public void clear() throws SQLException {
    rollback();
    SegmentRows.deleteAll(session);
    changed = true;
  }

  /** Another program may have written since the last transaction. */
  private List<LiveSegment> live() throws SQLException {
    if (!looked) {
      long now = SegmentRows.change(session);
      if (now != seen) {
        live = null;
        merges.giveUp();
        seen = now;
      }
      looked = true;
    }
    if (live == null) {
      Map<Long, Segment> none = new HashMap<>();
      live = new ArrayList<>(IndexReading.of(() -> SegmentRows.live(session, none::get)));
    }
    return live;
  }

  /** Writes what was added, so that this connection finds it. */
  void flush() throws SQLException {
    if (added.isEmpty()) {
      return;
    }
    SegmentBuilder builder = new SegmentBuilder();
    List<Long> articles = added.keySet().stream().sorted().toList();
    for (long article : articles) {
      builder.add(article, Objects.requireNonNull(added.get(article)));
    }
    added.clear();
    long id = SegmentRows.begin(session);
    byte[] head = builder.write(SegmentRows.sink(session, id));
    SegmentRows.finish(session, id, head);
    live().add(new LiveSegment(Segment.of(id, head), new BitSet()));
    changed = true;
    merges.step(live(), IndexMerges.workFor(builder.positions()));
  }

  @Override
  public void beforeCommit() throws SQLException {
    flush();
    if (changed) {
      SegmentRows.changed(session);
      seen = SegmentRows.change(session);
      changed = false;
    }
    looked = false;
  }

  /**
   * Goes on putting segments together, inside a transaction that does nothing else.
   *
   * @param most about so many places
   * @return whether anything is left to do
   */
  public boolean tend(long most) throws SQLException {
    boolean more = merges.step(live(), most);
    changed |= merges.hasNews();
    return more;
  }

  /** The index with all that was added. */
  public IndexSnapshot snapshot() throws SQLException {
    flush();
    return new IndexSnapshot(live());
  }

  /** Forgets what is not in the file. */
  @Override
  public void rollback() {
    added.clear();
    live = null;
    changed = false;
    looked = false;
    merges.forget();
  }
}
