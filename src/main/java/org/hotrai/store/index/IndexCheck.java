package org.hotrai.store.index;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.hotrai.index.Checksums;
import org.hotrai.index.IndexSnapshot;
import org.hotrai.index.IndexedDocument;
import org.hotrai.index.Segment;
import org.hotrai.store.sql.Session;
import org.hotrai.store.sql.SqlFailed;

/** Compares the full-text index with the articles: each place of each term, summed up. */
public final class IndexCheck {
  private final Map<Long, Long> sums;

  /** Reads the whole index. */
  public IndexCheck(Session session) throws SQLException {
    Map<Long, Segment> none = new HashMap<>();
    try {
      sums =
          IndexReading.of(() -> {
            IndexSnapshot index = new IndexSnapshot(SegmentRows.live(session, none::get));
            return Checksums.of(index, SegmentRows.pages(session));
          });
    } catch (SqlFailed failed) {
      throw failed.failure();
    }
  }

  /** Whether the index says just this of that article; each article is asked for once. */
  public boolean matches(long article, IndexedDocument document) {
    Long found = sums.remove(article);
    return found != null && found == Checksums.of(document);
  }

  /** How many articles of the index are none that was asked for. */
  public int left() {
    return sums.size();
  }
}
