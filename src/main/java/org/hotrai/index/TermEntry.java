package org.hotrai.index;

/**
 * What the dictionary of a segment says of a term.
 *
 * @param text the clusters or the word; or one of the {@link Vocabulary} or of {@link
 *     ClusterCounts}
 * @param count how many places it has; of a word of the vocabulary: in how many documents it is
 * @param offset where in the segment its places begin
 * @param length how many bytes they take
 */
record TermEntry(String text, long count, long offset, int length) {
  /** Whether it stands in texts, and is not only told of them. */
  boolean isSearched() {
    return !Vocabulary.isWord(text) && !ClusterCounts.isCounts(text);
  }
}
