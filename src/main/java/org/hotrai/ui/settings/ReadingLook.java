package org.hotrai.ui.settings;

/**
 * How articles are shown.
 *
 * @param textSize 1 for the ordinary size
 * @param mentionsMarked whether what the text mentions bears a line by its kind
 */
public record ReadingLook(double textSize, boolean mentionsMarked) {
  /** The look at the first start. */
  public static final ReadingLook FIRST = new ReadingLook(1, true);

  private static final double SMALLEST_TEXT = 0.6;
  private static final double LARGEST_TEXT = 3;

  public ReadingLook {
    textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
  }
}
