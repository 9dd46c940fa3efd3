package org.hotrai.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article ready to be put into the index.
 *
 * @param day when it was published
 */
public record IndexedDocument(IndexedText title, IndexedText body, @Nullable LocalDate day) {

  /** An article made ready. */
  public static IndexedDocument of(String title, String text, @Nullable LocalDate day) {
    return new IndexedDocument(IndexedText.of(title), IndexedText.of(text), day);
  }

  int epochDay() {
    return day == null ? Documents.NO_DAY : (int) day.toEpochDay();
  }
}
