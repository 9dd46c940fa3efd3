package org.hotrai.archive.search;

/** Something in the archive that may be meant by the beginning of a word. */
public record Completion(Kind kind, String text) {

  /** What it is. */
  public enum Kind {
    SITE,
    TAG,
    PERSON,
    ORGANISATION,
    PLACE,
    LAW,
    EVENT,
    TITLE
  }
}
