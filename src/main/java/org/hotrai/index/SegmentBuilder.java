package org.hotrai.index;

import java.util.Arrays;
import java.util.BitSet;

/** Makes a segment of some documents. */
public final class SegmentBuilder {
  private final TermTable terms = new TermTable();
  private final TermTable words = new TermTable();
  private final DocumentsBuilder documents = new DocumentsBuilder();
  private int[] wordDocuments = new int[1 << 11];
  private int[] lastDocument = new int[1 << 11];
  private int[] numbers = new int[1 << 14];
  private int[] places = new int[1 << 14];
  private int size;

  /** Adds the document of that article. */
  public void add(long article, IndexedDocument document) {
    int start = documents.end();
    DocumentWalk walk =
        new DocumentWalk(
            start,
            (folded, from, to, position, borders) ->
                place(terms.number(folded, from, to), position, borders));
    walk.through(document.title());
    int titleEnd = walk.position();
    walk.through(document.body());
    addWords(document.title());
    addWords(document.body());
    int positions = walk.position() - start;
    documents.add(article, document.epochDay(), positions, titleEnd - start, walk.tokens());
  }

  /** Whether it has no documents. */
  public boolean isEmpty() {
    return documents.size() == 0;
  }

  /** How many positions its documents take. */
  public int positions() {
    return documents.end();
  }

  private void place(int term, int position, int borders) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
      places = Arrays.copyOf(places, size * 2);
    }
    numbers[size] = term;
    places[size++] = position << 2 | borders;
  }

  private void addWords(IndexedText text) {
    BitSet borders = text.borders();
    int start = borders.nextSetBit(0);
    while (start >= 0) {
      int end = borders.nextSetBit(start + 1);
      if (end > start + 1 && Phrase.isOfClusters(text.folded(), start, end)) {
        addWord(words.number(text.folded(), start, end));
      }
      start = end;
    }
  }

  private void addWord(int word) {
    if (word >= wordDocuments.length) {
      wordDocuments = Arrays.copyOf(wordDocuments, word * 2);
      lastDocument = Arrays.copyOf(lastDocument, word * 2);
    }
    int document = documents.size() + 1;
    if (lastDocument[word] != document) {
      lastDocument[word] = document;
      wordDocuments[word]++;
    }
  }

  /** Writes the segment and gives its head. */
  public byte[] write(PageSink pages) {
    SegmentWriter writer = new SegmentWriter(pages);
    for (int word : words.sorted()) {
      writer.word(Vocabulary.MARK + words.term(word), wordDocuments[word]);
    }
    int[] ends = new int[terms.size() + 1];
    for (int i = 0; i < size; i++) {
      ends[numbers[i] + 1]++;
    }
    for (int term = 0; term < terms.size(); term++) {
      ends[term + 1] += ends[term];
    }
    int[] byTerm = new int[size];
    int[] next = ends.clone();
    for (int i = 0; i < size; i++) {
      byTerm[next[numbers[i]]++] = places[i];
    }
    for (int term : terms.sorted()) {
      for (int i = ends[term]; i < ends[term + 1]; i++) {
        writer.place(byTerm[i] >>> 2, byTerm[i] & Borders.BOTH);
      }
      writer.term(terms.term(term));
    }
    return writer.finish(documents.build());
  }
}
