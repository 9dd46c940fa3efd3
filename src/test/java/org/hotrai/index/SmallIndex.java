package org.hotrai.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.hotrai.query.Query;

/** An index in memory: articles are numbered from 1 in the order in which they come. */
final class SmallIndex {
  private final Map<Long, List<byte[]>> pages = new HashMap<>();
  private final List<LiveSegment> segments = new ArrayList<>();
  private long articles;
  private long lastSegment;

  /** Adds texts without a title as one segment. */
  SmallIndex add(String... texts) {
    IndexedDocument[] documents = new IndexedDocument[texts.length];
    for (int i = 0; i < texts.length; i++) {
      documents[i] = IndexedDocument.of("", texts[i], null);
    }
    return add(documents);
  }

  /** Adds documents as one segment. */
  SmallIndex add(IndexedDocument... documents) {
    SegmentBuilder builder = new SegmentBuilder();
    for (IndexedDocument document : documents) {
      builder.add(++articles, document);
    }
    long id = ++lastSegment;
    segments.add(new LiveSegment(Segment.of(id, builder.write(sink(id))), new BitSet()));
    return this;
  }

  /** Has an article found no more. */
  SmallIndex remove(long article) {
    for (LiveSegment live : segments) {
      int document = live.segment().documentOf(article);
      if (document >= 0) {
        live.gone().set(document);
      }
    }
    return this;
  }

  /** Puts all segments together, some places at a time, and counts all clusters. */
  SmallIndex merge(int placesAtOnce) {
    return merge(placesAtOnce, 1);
  }

  /** Likewise, but counts only clusters that have so many places. */
  SmallIndex merge(int placesAtOnce, int fewestCounted) {
    long id = ++lastSegment;
    SegmentMerge merge = new SegmentMerge(segments, pages(), sink(id), documents -> fewestCounted);
    while (!merge.isDone()) {
      merge.step(placesAtOnce);
    }
    byte[] head = merge.finish();
    segments.clear();
    segments.add(new LiveSegment(Segment.of(id, head), new BitSet()));
    return this;
  }

  private PageSink sink(long segment) {
    return page -> pages.computeIfAbsent(segment, id -> new ArrayList<>()).add(page);
  }

  Pages pages() {
    return (segment, number) -> Objects.requireNonNull(pages.get(segment)).get(number);
  }

  IndexSnapshot snapshot() {
    return new IndexSnapshot(segments);
  }

  /** The articles that match, best first. */
  List<Long> find(Query query) {
    return new QueryEvaluator(snapshot(), pages(), field -> new BitSet())
        .evaluate(query).best(Integer.MAX_VALUE).stream().map(Ranking.Ranked::article).toList();
  }

  /** The articles that hold these words, best first. */
  List<Long> find(String words) {
    return find(new Query.Text(words));
  }

  /** What the index says of each article. */
  Map<Long, Long> sums() {
    return Checksums.of(snapshot(), pages());
  }

  /** The ids of all articles. */
  long[] all() {
    return LongStream.rangeClosed(1, articles).toArray();
  }
}
