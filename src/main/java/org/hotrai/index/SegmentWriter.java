package org.hotrai.index;

/**
 * Writes a segment: the places of its terms one behind another, then the dictionary; what is always
 * held in memory becomes its head.
 */
final class SegmentWriter {
  private final PageSink pages;
  private final ByteSink bytes = new ByteSink();
  private final DictionaryBuilder dictionary = new DictionaryBuilder();
  private final PostingsEncoder places = new PostingsEncoder();
  private long written;

  SegmentWriter(PageSink pages) {
    this.pages = pages;
  }

  /** Adds a place of the term that comes next; positions rise. */
  void place(int position, int borders) {
    places.add(position, borders);
  }

  /** Adds places of a block that was read, between these indexes, so much farther on. */
  void places(PostingList list, int from, int to, int shift) {
    for (int i = from; i < to; i++) {
      places.add(list.position(i) + shift, list.borders(i));
    }
  }

  /** Ends the places of that term; terms come in their order. */
  void term(String term) {
    long count = places.count();
    if (count > 0) {
      long offset = offset();
      places.finish(bytes);
      dictionary.add(new TermEntry(term, count, offset, (int) (offset() - offset)));
      writePages();
    }
  }

  /** Adds the counts of a cluster. */
  void counts(String term, ByteSink counts) {
    dictionary.add(new TermEntry(term, 0, offset(), counts.size()));
    bytes.put(counts);
    writePages();
  }

  /** Adds a word of the vocabulary, which has no places. */
  void word(String term, long documents) {
    dictionary.add(new TermEntry(term, documents, offset(), 0));
  }

  /** How many bytes came in so far. */
  long offset() {
    return written + bytes.size();
  }

  private void writePages() {
    while (bytes.size() >= Pages.SIZE) {
      pages.put(bytes.take(Pages.SIZE));
      written += Pages.SIZE;
    }
  }

  /** Writes what is left and gives the head. */
  byte[] finish(Documents documents) {
    Dictionary built = dictionary.build(offset());
    bytes.put(dictionary.entries());
    writePages();
    if (bytes.size() > 0) {
      pages.put(bytes.take(bytes.size()));
    }
    ByteSink head = new ByteSink();
    documents.write(head);
    built.write(head);
    return head.toBytes();
  }
}
