package org.hotrai.archive;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.hotrai.annotation.Anchor;
import org.hotrai.annotation.Highlight;
import org.hotrai.annotation.Marks;
import org.hotrai.annotation.Note;
import org.hotrai.store.AnnotationStore;

/** What a reader adds to articles. Naming what is not there is a Failure. */
public final class Annotations {
  private final AnnotationStore store;

  Annotations(AnnotationStore store) {
    this.store = store;
  }

  /** The marks of an article. */
  public Marks marks(long article) {
    return store.marks(article);
  }

  /** Every tag that is in use. */
  public SortedSet<String> tags() {
    return store.tags();
  }

  /** Tags the articles. */
  public void tag(Collection<Long> articles, String tag) {
    store.tag(articles, tag);
  }

  /** Takes the tag off the articles. */
  public void untag(Collection<Long> articles, String tag) {
    store.untag(articles, tag);
  }

  /** Marks the articles as read or unread. */
  public void setRead(Collection<Long> articles, boolean read) {
    store.setRead(articles, read);
  }

  /** Marks the articles as favourites or not. */
  public void setFavourite(Collection<Long> articles, boolean favourite) {
    store.setFavourite(articles, favourite);
  }

  /** The notes on an article, the oldest first. */
  public List<Note> notes(long article) {
    return store.notes(article);
  }

  /** Adds a note. */
  public Note addNote(long article, String text) {
    return store.addNote(article, text);
  }

  /** Gives a note another text. */
  public void changeNote(long note, String text) {
    store.changeNote(note, text);
  }

  /** Removes a note. */
  public void deleteNote(long note) {
    store.deleteNote(note);
  }

  /** The highlights of an article, the oldest first. */
  public List<Highlight> highlights(long article) {
    return store.highlights(article);
  }

  /** Highlights a passage; the note may be empty. */
  public Highlight addHighlight(long article, Anchor anchor, String note) {
    return store.addHighlight(article, anchor, note);
  }

  /** Gives a highlight another note. */
  public void changeHighlight(long highlight, String note) {
    store.changeHighlight(highlight, note);
  }

  /** Removes a highlight. */
  public void deleteHighlight(long highlight) {
    store.deleteHighlight(highlight);
  }
}
