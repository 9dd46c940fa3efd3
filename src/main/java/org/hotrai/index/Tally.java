package org.hotrai.index;

/** Counts for each document of a segment how often and in what places something stands there. */
final class Tally implements OccurrenceSink {
  /** In place of the whole: a hit inside a longer word says less of what an article is about. */
  private static final float INSIDE = 0.3f;

  private static final byte IN_TEXT = 1;
  private static final byte IN_TITLE = 2;
  private static final byte AT_BORDERS = 2;

  /** Occurrences in a title count so many times. */
  private static final float TITLE = 4;

  private final Documents documents;
  private final boolean titlesOnly;
  private final float[] weights;
  private final byte[] best;

  Tally(Documents documents, boolean titlesOnly) {
    this.documents = documents;
    this.titlesOnly = titlesOnly;
    weights = new float[documents.size()];
    best = new byte[documents.size()];
  }

  @Override
  public void all(Occurrences found, int known) {
    int[] starts = documents.starts();
    int document = 0;
    int end = starts[1];
    for (int i = 0; i < found.size(); i++) {
      int position = found.position(i);
      if (position >= end) {
        // Rare words are far apart, others are in the next document.
        document = starts[document + 2] > position ? document + 1 : documents.at(position);
        end = starts[document + 1];
      }
      boolean title = position < documents.titleEnds()[document];
      if (title || !titlesOnly) {
        boolean borders = known == Borders.BOTH && found.isAtBorders(i);
        int rank = (borders ? AT_BORDERS : 0) + (title ? IN_TITLE : IN_TEXT);
        best[document] = (byte) Math.max(best[document], rank);
        weights[document] += (borders ? 1 : INSIDE) * (title ? TITLE : 1);
      }
    }
  }

  /** Whether it stands there at all. */
  boolean has(int document) {
    return best[document] != 0;
  }

  /**
   * The rank of its best place: 1 inside words of the text, 2 of the title, 3 as words in the text,
   * 4 in the title.
   */
  int rank(int document) {
    return best[document];
  }

  /** How often it stands there, each time by its weight. */
  float weight(int document) {
    return weights[document];
  }

  Documents documents() {
    return documents;
  }
}
