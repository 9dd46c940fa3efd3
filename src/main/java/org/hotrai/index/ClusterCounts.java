package org.hotrai.index;

import java.util.Map;
import java.util.TreeMap;
import org.hotrai.text.Clusters;
import org.jspecify.annotations.Nullable;

/**
 * How often each document of a segment has a cluster with another one behind it. Such a cluster is
 * the first of hundreds of pairs; of the commonest the counts stand in the dictionary as terms of
 * their own, behind all others, so that nobody has to read the places of all those pairs.
 */
final class ClusterCounts {
  /** Stands before such a cluster, so that it is no term that is searched. */
  static final char MARK = '\uFFFF';

  /** Counts are bytes; more often says no more of what an article is about. */
  static final int MOST = 255;

  // Below, reading the pairs is as quick, and counting takes a good part of a merge.
  private static final int FEWEST_DOCUMENTS = 1 << 13;
  private static final int FEWEST_IN_A_DOCUMENT = 8;
  private static final int NEVER = Integer.MAX_VALUE;

  private final int documents;
  private final int fewest;
  private final Map<String, Counts> ofLetter = new TreeMap<>();
  private final Map<String, ByteSink> common = new TreeMap<>();
  private int letter = -1;

  /**
   * For a segment of so many documents.
   *
   * @param fewest how many places a cluster has at least to be one of the commonest
   */
  ClusterCounts(int documents, int fewest) {
    this.documents = documents;
    this.fewest = fewest;
  }

  /** How many places the commonest have at least, usually. */
  static int fewest(int documents) {
    return documents < FEWEST_DOCUMENTS ? NEVER : FEWEST_IN_A_DOCUMENT * documents;
  }

  /** The counts of one cluster. */
  static final class Counts {
    private final byte[] texts;
    private final byte[] titles;
    private long places;

    private Counts(int documents) {
      texts = new byte[documents];
      titles = new byte[documents];
    }

    /** Counts places in the title and in the text of a document. */
    void add(int document, int inTitle, int inText) {
      titles[document] = sum(titles[document], inTitle);
      texts[document] = sum(texts[document], inText);
      places += inTitle + inText;
    }

    private static byte sum(byte count, int more) {
      return (byte) Math.min(MOST, (count & 0xFF) + more);
    }
  }

  static boolean isCounts(String term) {
    return term.charAt(0) == MARK;
  }

  /** The cluster that such a term begins with. */
  static String first(String term) {
    int end = Character.charCount(term.codePointAt(0));
    while (!Clusters.isBoundary(term, end)) {
      end++;
    }
    return term.substring(0, end);
  }

  /** Where the places of that pair are to be counted, if at all; terms come in their order. */
  @Nullable Counts ofPair(String pair) {
    if (fewest == NEVER) {
      return null;
    }
    if (pair.charAt(0) != letter) {
      keepCommon();
      letter = pair.charAt(0);
    }
    return ofLetter.computeIfAbsent(first(pair), cluster -> new Counts(documents));
  }

  private void keepCommon() {
    ofLetter.forEach((cluster, counts) -> {
      if (counts.places >= fewest) {
        common.put(cluster, written(counts));
      }
    });
    ofLetter.clear();
  }

  private static ByteSink written(Counts counts) {
    ByteSink sink = new ByteSink();
    sink.put(counts.texts, counts.texts.length);
    int last = -1;
    for (int document = 0; document < counts.titles.length; document++) {
      if (counts.titles[document] != 0) {
        sink.putNumber(document - last);
        sink.put(counts.titles[document]);
        last = document;
      }
    }
    sink.putNumber(0);
    return sink;
  }

  /** Writes those of the commonest, once all terms have come. */
  void write(SegmentWriter writer) {
    keepCommon();
    common.forEach((cluster, counts) -> writer.counts(MARK + cluster, counts));
  }

  /** Adds up what was written. */
  static void read(ByteSource source, Tally tally) {
    int documents = tally.documents().size();
    for (int document = 0; document < documents; document++) {
      tally.addInside(document, source.next(), 0);
    }
    int document = -1;
    for (int gap = source.integer(); gap > 0; gap = source.integer()) {
      document += gap;
      tally.addInside(document, 0, source.next());
    }
  }
}
