package org.hotrai.export.citation;

/**
 * How articles are cited.
 *
 * @param thaiDigits whether the dates of works in Thai are written with ๐ to ๙
 */
public record CitationForm(CitationStyle style, Place place, Era era, boolean thaiDigits) {

  /** In that style, each date in the era of the work's own language. */
  public static CitationForm of(CitationStyle style, Place place) {
    return new CitationForm(style, place, Era.OWN, false);
  }

  /** Where the citation is to stand. */
  public enum Place {
    /** Below the text; it ends with a full stop. */
    NOTE,
    /** In a list of sources. */
    BIBLIOGRAPHY
  }

  /** The era in which years are counted; one that is not the work's own is named. */
  public enum Era {
    /** That of the work's language: the Buddhist era for Thai, else the common one. */
    OWN,
    BUDDHIST,
    COMMON
  }
}
