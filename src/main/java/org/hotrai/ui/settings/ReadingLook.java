package org.hotrai.ui.settings;

import org.hotrai.export.citation.CitationForm;
import org.hotrai.export.citation.CitationStyle;

/**
 * How articles are shown and cited.
 *
 * @param textSize 1 for the ordinary size
 * @param mentionsMarked whether what the text mentions bears a line by its kind
 * @param amountsShown whether amounts of money are among what the text mentions
 * @param citing the form of the citation that was copied last
 */
public record ReadingLook(
    double textSize, boolean mentionsMarked, boolean amountsShown, CitationForm citing) {
  /** The look at the first start. */
  public static final ReadingLook FIRST =
      new ReadingLook(
          1, true, false, CitationForm.of(CitationStyle.APA, CitationForm.Place.BIBLIOGRAPHY));

  private static final double SMALLEST_TEXT = 0.6;
  private static final double LARGEST_TEXT = 3;

  public ReadingLook {
    textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
  }
}
