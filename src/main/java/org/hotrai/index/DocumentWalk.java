package org.hotrai.index;

import org.hotrai.text.TokenCursor;

/** Walks through a document and tells which term stands at each position. */
final class DocumentWalk {
  // Behind a title and behind a text, so that no phrase reaches over.
  private static final int BETWEEN = 2;

  private final TermSink sink;
  private int position;
  private int tokens;

  /** Begins at that position. */
  DocumentWalk(int position, TermSink sink) {
    this.position = position;
    this.sink = sink;
  }

  /** Takes the terms. */
  @FunctionalInterface
  interface TermSink {
    /**
     * Takes one.
     *
     * @param folded the text in which it stands, from start to end
     * @param borders see {@link Borders}
     */
    void term(String folded, int start, int end, int position, int borders);
  }

  /** Walks through that text. */
  void through(IndexedText text) {
    TokenCursor cursor = new TokenCursor(text.folded());
    boolean any = cursor.next();
    while (any) {
      int start = cursor.start();
      int end = cursor.end();
      boolean cluster = cursor.isCluster();
      any = cursor.next();
      boolean pair = any && cursor.isJoined();
      int last = pair ? cursor.end() : end;
      int starts = !cluster || text.borders().get(start) ? Borders.START : 0;
      int ends = !cluster || text.borders().get(last) ? Borders.END : 0;
      sink.term(text.folded(), start, last, position, starts | ends);
      position += pair ? 1 : 2;
      tokens++;
    }
    position += BETWEEN;
  }

  /** Where the next text would begin. */
  int position() {
    return position;
  }

  /** How many tokens there were. */
  int tokens() {
    return tokens;
  }
}
