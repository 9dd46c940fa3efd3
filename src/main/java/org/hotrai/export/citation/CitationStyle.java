package org.hotrai.export.citation;

/**
 * The manner in which articles are cited. A work in Thai is cited in the Thai form of it, with Thai
 * labels, names as they are written, and the day before the month.
 */
public enum CitationStyle {
  /** The seventh edition of the APA's manual. */
  APA("apa.csl", "apa-thai.csl", false),
  /** Chicago's full notes and bibliography. */
  CHICAGO("chicago-notes-bibliography.csl", "chicago-thai.csl", true),
  /** The footnotes of Thai law faculties. */
  THAI_LEGAL("thai-legal.csl", "thai-legal.csl", true);

  private final String foreign;
  private final String thai;
  private final boolean titlesQuoted;

  CitationStyle(String foreign, String thai, boolean titlesQuoted) {
    this.foreign = foreign;
    this.thai = thai;
    this.titlesQuoted = titlesQuoted;
  }

  /** The file of the Citation Style Language, beside this class. */
  String file(boolean thaiWork) {
    return thaiWork ? thai : foreign;
  }

  /** Whether titles stand in quotation marks, so that those within them are single. */
  boolean titlesQuoted() {
    return titlesQuoted;
  }
}
