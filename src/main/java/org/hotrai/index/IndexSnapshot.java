package org.hotrai.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The whole index as it is at one moment. Immutable. */
public final class IndexSnapshot {
  private final List<LiveSegment> segments;
  private final BitSet articles = new BitSet();
  private final int[] days;
  private final double meanLength;

  /** The index that these segments are. */
  public IndexSnapshot(List<LiveSegment> segments) {
    this.segments = List.copyOf(segments);
    long length = 0;
    for (LiveSegment live : segments) {
      Documents documents = live.segment().documents();
      for (int document = 0; document < documents.size(); document++) {
        if (!live.gone().get(document)) {
          articles.set(Math.toIntExact(documents.articles()[document]));
          length += documents.lengths()[document];
        }
      }
    }
    meanLength = Math.max(1, (double) length / Math.max(1, articles.cardinality()));
    days = new int[articles.length()];
    Arrays.fill(days, Documents.NO_DAY);
    for (LiveSegment live : segments) {
      Documents documents = live.segment().documents();
      for (int document = 0; document < documents.size(); document++) {
        if (!live.gone().get(document)) {
          days[(int) documents.articles()[document]] = documents.days()[document];
        }
      }
    }
  }

  /** The parts of the index. */
  public List<LiveSegment> segments() {
    return segments;
  }

  /** The ids of all articles that are searched. */
  public BitSet articles() {
    return (BitSet) articles.clone();
  }

  /** More than the id of any article. */
  int span() {
    return days.length;
  }

  /** How many articles are searched. */
  public int size() {
    return articles.cardinality();
  }

  int day(int article) {
    return article < days.length ? days[article] : Documents.NO_DAY;
  }

  double meanLength() {
    return meanLength;
  }
}
