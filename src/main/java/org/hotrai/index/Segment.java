package org.hotrai.index;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the index: some documents, and the terms that stand in them. Never changes; documents
 * that are gone are listed elsewhere.
 */
public final class Segment {
  private final long id;
  private final Documents documents;
  private final Dictionary dictionary;

  private Segment(long id, Documents documents, Dictionary dictionary) {
    this.id = id;
    this.documents = documents;
    this.dictionary = dictionary;
  }

  /** The segment of that id whose head, as {@link SegmentWriter} made it, is this. */
  public static Segment of(long id, byte[] head) {
    ByteSource source = new ByteSource(head);
    Documents documents = Documents.read(source);
    return new Segment(id, documents, Dictionary.read(source));
  }

  /** What it is known by, never used for another one. */
  public long id() {
    return id;
  }

  /** How many documents it has, those that are gone among them. */
  public int size() {
    return documents.size();
  }

  /** How many positions its documents take. */
  public int positions() {
    return documents.end();
  }

  /** The number of the document of that article, or -1. */
  public int documentOf(long article) {
    return documents.of(article);
  }

  /** The article of that document. */
  public long article(int document) {
    return documents.articles()[document];
  }

  Documents documents() {
    return documents;
  }

  Dictionary dictionary() {
    return dictionary;
  }

  /** The words that a dictionary found in its texts, with the number of documents of each. */
  public List<WordCount> words(Pages pages) {
    List<WordCount> words = new ArrayList<>();
    SegmentBytes bytes = new SegmentBytes(pages, id);
    for (int group = 0; group < dictionary.size(); group++) {
      for (TermEntry entry : dictionary.group(group, bytes)) {
        if (Vocabulary.isWord(entry.text())) {
          words.add(new WordCount(entry.text().substring(1), entry.count()));
        } else if (entry.isSearched() && !Phrase.isOfClusters(entry.text())) {
          words.add(new WordCount(entry.text(), entry.count()));
        }
      }
    }
    return words;
  }

  /**
   * A word of the archive.
   *
   * @param count how often it occurs, about
   */
  public record WordCount(String word, long count) {}
}
