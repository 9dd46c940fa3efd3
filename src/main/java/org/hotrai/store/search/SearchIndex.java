package org.hotrai.store.search;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hotrai.index.IndexSnapshot;
import org.hotrai.index.LiveSegment;
import org.hotrai.index.Pages;
import org.hotrai.index.QueryEvaluator;
import org.hotrai.index.Ranking;
import org.hotrai.index.Segment;
import org.hotrai.query.Query;
import org.hotrai.query.Spelling;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.index.IndexReading;
import org.hotrai.store.index.IndexWriter;
import org.hotrai.store.index.SegmentRows;
import org.hotrai.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** Finds articles, in their newest versions and not deleted. Safe for use by many threads. */
public final class SearchIndex {
  private final ArchiveFile file;
  private volatile @Nullable Seen seen;
  private volatile @Nullable Spelt spelt;

  /** The index of that archive. */
  public SearchIndex(ArchiveFile file) {
    this.file = file;
  }

  private record Seen(long change, IndexSnapshot snapshot) {}

  private record Spelt(IndexSnapshot of, Spelling spelling) {}

  /**
   * The best hits. Words at the borders of words count before those inside longer ones, the title
   * before the text, and of equals the newer comes first; an empty query finds all articles, the
   * newest first.
   */
  public Page search(Query query, int limit) {
    return asked(query, ranking -> new Page(ranking.total(), ranking.best(limit)));
  }

  /** The ids of all hits, best first. */
  public List<Long> ids(Query query) {
    return asked(
        query,
        ranking -> ranking.best(Integer.MAX_VALUE).stream().map(Ranking.Ranked::article).toList());
  }

  /** The words of all articles, for what is spelt almost like them. */
  public Spelling spelling() {
    return file.read(session -> IndexReading.of(() -> spelling(session)));
  }

  private Spelling spelling(Session session) throws SQLException {
    IndexSnapshot snapshot = snapshot(session);
    Spelt before = spelt;
    if (before != null && before.of() == snapshot) {
      return before.spelling();
    }
    Map<String, Long> words = new HashMap<>();
    for (LiveSegment live : snapshot.segments()) {
      live.segment()
          .words(SegmentRows.pages(session))
          .forEach(word -> words.merge(word.word(), word.count(), Long::sum));
    }
    Spelling spelling = new Spelling(words);
    spelt = new Spelt(snapshot, spelling);
    return spelling;
  }

  private <T> T asked(Query query, Function<Ranking, T> answer) {
    return file.read(session -> {
      Pages pages = SegmentRows.pages(session);
      return IndexReading.of(() -> {
        Ranking ranking =
            new QueryEvaluator(snapshot(session), pages, new FieldArticles(session))
                .evaluate(query);
        return answer.apply(ranking);
      });
    });
  }

  /** The index as that connection sees it. Segments never change, so those seen before are kept. */
  private IndexSnapshot snapshot(Session session) throws SQLException {
    if (session.isWriter()) {
      return IndexWriter.of(session).snapshot();
    }
    long change = SegmentRows.change(session);
    Seen before = seen;
    if (before != null && before.change() == change) {
      return before.snapshot();
    }
    Map<Long, Segment> known = new HashMap<>();
    if (before != null) {
      for (LiveSegment live : before.snapshot().segments()) {
        known.put(live.segment().id(), live.segment());
      }
    }
    Seen now = new Seen(change, new IndexSnapshot(SegmentRows.live(session, known::get)));
    seen = now;
    return now.snapshot();
  }

  /**
   * The beginning of an answer.
   *
   * @param total how many articles match, whatever the limit
   */
  public record Page(int total, List<Ranking.Ranked> hits) {
    public Page {
      hits = List.copyOf(hits);
    }
  }
}
