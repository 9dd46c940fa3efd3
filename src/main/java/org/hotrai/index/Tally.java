package org.hotrai.index;

/** Counts for each document of a segment how often and in what places something stands there. */
final class Tally {
  /** In place of the whole: a hit inside a longer word says less of what an article is about. */
  private static final float INSIDE = 0.3f;

  private static final int IN_TEXT = 1;
  private static final int IN_TITLE = 2;
  private static final int AT_BORDERS = 2;

  /** Occurrences in a title count so many times. */
  private static final float TITLE = 4;

  private final Documents documents;
  private final boolean titlesOnly;
  private final float[] weights;
  private final byte[] best;
  // The document of the last place, and where it and its title end.
  private int document;
  private int titleEnd;
  private int end;

  Tally(Documents documents, boolean titlesOnly) {
    this.documents = documents;
    this.titlesOnly = titlesOnly;
    weights = new float[documents.size()];
    best = new byte[documents.size()];
  }

  /**
   * Counts all places where a phrase was found.
   *
   * @param known which of their borders are told
   */
  void add(Occurrences found, int known) {
    goTo(0);
    for (int i = 0; i < found.size(); i++) {
      count(found.position(i), known == Borders.BOTH && found.isAtBorders(i));
    }
  }

  /** Counts all places of a term. */
  void add(PostingList list, int known) {
    goTo(0);
    for (int block = 0; block < list.blocks(); block++) {
      list.load(block);
      int from = 0;
      while (from < list.size()) {
        from = addOfOneDocument(list, from, known);
      }
    }
  }

  /** Counts the places from that one on that are in the same document; tells where others begin. */
  private int addOfOneDocument(PostingList list, int from, int known) {
    int[] positions = list.positions();
    byte[] borders = list.borders();
    if (positions[from] >= end) {
      goTo(documents.at(positions[from]));
    }
    int at = from;
    while (at < list.size() && positions[at] < titleEnd) {
      count(positions[at], (borders[at++] & known) == Borders.BOTH);
    }
    int whole = 0;
    int inside = 0;
    while (at < list.size() && positions[at] < end) {
      if ((borders[at++] & known) == Borders.BOTH) {
        whole++;
      } else {
        inside++;
      }
    }
    if (whole + inside > 0 && !titlesOnly) {
      int rank = (whole > 0 ? AT_BORDERS : 0) + IN_TEXT;
      best[document] = (byte) Math.max(best[document], rank);
      weights[document] += whole + INSIDE * inside;
    }
    return at;
  }

  /** Counts places of a document that are inside words: so many in its text and in its title. */
  void addInside(int inDocument, int texts, int titles) {
    if (titles > 0 || (texts > 0 && !titlesOnly)) {
      int rank = titles > 0 ? IN_TITLE : IN_TEXT;
      best[inDocument] = (byte) Math.max(best[inDocument], rank);
      weights[inDocument] += INSIDE * ((titlesOnly ? 0 : texts) + TITLE * titles);
    }
  }

  private void count(int position, boolean borders) {
    if (position >= end) {
      goTo(documents.at(position));
    }
    boolean title = position < titleEnd;
    if (title || !titlesOnly) {
      int rank = (borders ? AT_BORDERS : 0) + (title ? IN_TITLE : IN_TEXT);
      if (best[document] < rank) {
        best[document] = (byte) rank;
      }
      weights[document] += (borders ? 1 : INSIDE) * (title ? TITLE : 1);
    }
  }

  private void goTo(int next) {
    document = next;
    titleEnd = documents.titleEnds()[next];
    end = documents.starts()[next + 1];
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
