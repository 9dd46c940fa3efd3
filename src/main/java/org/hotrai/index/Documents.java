package org.hotrai.index;

import java.util.Arrays;

/**
 * The documents of a segment in their order. Each takes a stretch of the segment's positions, its
 * title first.
 *
 * @param articles ids of the articles
 * @param starts for each the position of its first token, and at the end the first behind all
 * @param titleEnds the first position behind each title
 * @param lengths how many tokens each has
 * @param days when each was published, in days since 1970; {@link #NO_DAY} if that is unknown
 */
record Documents(long[] articles, int[] starts, int[] titleEnds, int[] lengths, int[] days) {
  /** Earlier than every day. */
  static final int NO_DAY = Integer.MIN_VALUE;

  int size() {
    return articles.length;
  }

  /** The first position behind all documents. */
  int end() {
    return starts[articles.length];
  }

  /** The document that the position belongs to. */
  int at(int position) {
    int found = Arrays.binarySearch(starts, 0, size(), position);
    return found >= 0 ? found : -found - 2;
  }

  /** The document of that article, or -1. */
  int of(long article) {
    for (int document = 0; document < articles.length; document++) {
      if (articles[document] == article) {
        return document;
      }
    }
    return -1;
  }

  void write(ByteSink sink) {
    sink.putNumber(size());
    long article = 0;
    for (int document = 0; document < size(); document++) {
      sink.putSigned(articles[document] - article);
      article = articles[document];
      sink.putNumber(starts[document + 1] - starts[document]);
      sink.putNumber(titleEnds[document] - starts[document]);
      sink.putNumber(lengths[document]);
      sink.putSigned(days[document]);
    }
  }

  static Documents read(ByteSource source) {
    int size = source.integer();
    Documents documents =
        new Documents(
            new long[size], new int[size + 1], new int[size], new int[size], new int[size]);
    long article = 0;
    for (int document = 0; document < size; document++) {
      article += source.signed();
      documents.articles[document] = article;
      documents.starts[document + 1] = documents.starts[document] + source.integer();
      documents.titleEnds[document] = documents.starts[document] + source.integer();
      documents.lengths[document] = source.integer();
      documents.days[document] = (int) source.signed();
    }
    return documents;
  }
}
