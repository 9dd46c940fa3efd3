package org.hotrai.index;

import java.util.Objects;

/**
 * The documents of a segment in their order. Each takes a stretch of the segment's positions, its
 * title first.
 *
 * @param articles ids of the articles
 * @param starts for each the position of its first token, and at the end the first behind all
 * @param titleEnds the first position behind each title
 * @param lengths how many tokens each has
 * @param days when each was published, in days since 1970; {@link #NO_DAY} if that is unknown
 * @param near for each stretch of {@link #STRETCH} positions the document that it begins in
 */
record Documents(
    long[] articles, int[] starts, int[] titleEnds, int[] lengths, int[] days, int[] near) {
  private static final int STRETCH = 1024;
  // Ids are places in arrays; a greater one is damage, for which no memory is taken.
  private static final long MOST_ARTICLES = 1 << 24;

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
    int document = near[position / STRETCH];
    while (starts[document + 1] <= position) {
      document++;
    }
    return document;
  }

  /** Where stretches of positions begin. */
  static int[] near(int[] starts) {
    int[] near = new int[starts[starts.length - 1] / STRETCH + 1];
    int document = 0;
    for (int stretch = 0; stretch < near.length; stretch++) {
      while (document + 2 < starts.length && starts[document + 1] <= stretch * STRETCH) {
        document++;
      }
      near[stretch] = document;
    }
    return near;
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
    DocumentsBuilder documents = new DocumentsBuilder();
    long article = 0;
    for (int document = 0; document < size; document++) {
      article = Objects.checkIndex(article + source.signed(), MOST_ARTICLES);
      int positions = source.integer();
      int title = source.integer();
      int tokens = source.integer();
      documents.add(article, (int) source.signed(), positions, title, tokens);
    }
    return documents.build();
  }
}
