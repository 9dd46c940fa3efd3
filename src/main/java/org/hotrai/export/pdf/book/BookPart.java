package org.hotrai.export.pdf.book;

import java.util.EnumSet;
import java.util.Set;

/** What can be printed beside the text of articles, in the order in which it is offered. */
public enum BookPart {
  /** A page before all others that says what this is. */
  COVER,
  /** The titles with their pages. */
  CONTENTS,
  /** Below each title: site, authors, address, dates, the original's SHA-256; its sources. */
  DETAILS,
  /** The passages that the reader highlighted, on a coloured ground. */
  HIGHLIGHTS,
  /** The reader's notes, behind each article. */
  NOTES,
  /** Every article once, as bibliographies name it. */
  SOURCES,
  /** Whom and what the articles mention, with the pages. */
  INDEX;

  /**
   * The parts of a selection of so many articles unless somebody chooses others. What the reader
   * marked and noted is the reader's own, and an index is as long as the articles are many: both
   * are printed on demand.
   */
  public static Set<BookPart> usual(int articles) {
    return articles > 1 ? EnumSet.of(COVER, CONTENTS, DETAILS, SOURCES) : EnumSet.of(DETAILS);
  }
}
