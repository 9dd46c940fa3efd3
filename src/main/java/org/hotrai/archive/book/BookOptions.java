package org.hotrai.archive.book;

import java.util.EnumSet;
import java.util.Set;
import org.hotrai.export.citation.CitationStyle;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.text.date.DateForm;
import org.jspecify.annotations.Nullable;

/**
 * How a selection is put together for paper.
 *
 * @param title what the user calls it; null makes a title of what it is
 * @param query the search whose articles they are, or null
 * @param parts what is printed beside the articles
 * @param form how dates and page numbers are written
 * @param style of the list of sources
 */
public record BookOptions(
    @Nullable String title,
    @Nullable String query,
    Set<BookPart> parts,
    DateForm form,
    CitationStyle style) {
  public BookOptions {
    parts = parts.isEmpty() ? Set.of() : EnumSet.copyOf(parts);
  }

  /** What is usual for so many articles. */
  public static BookOptions usual(int articles) {
    return new BookOptions(null, null, BookPart.usual(articles), DateForm.USUAL, CitationStyle.APA);
  }
}
