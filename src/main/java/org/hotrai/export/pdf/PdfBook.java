package org.hotrai.export.pdf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hotrai.article.RichText;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.export.pdf.book.Cover;
import org.hotrai.text.date.DateForm;

/**
 * What is printed around the articles.
 *
 * @param parts what is printed at all
 * @param cover its words
 * @param titles of all articles in their order, since the contents stand before the articles
 * @param form the digits of page numbers
 * @param sources every article as bibliographies name it, in their order; asked for when all
 *     articles have been read
 * @param runsOn whether an article begins below the one before, rather than on a new page
 */
public record PdfBook(
    Set<BookPart> parts,
    Cover cover,
    List<String> titles,
    DateForm form,
    Supplier<List<RichText>> sources,
    boolean runsOn) {
  public PdfBook {
    parts = parts.isEmpty() ? Set.of() : EnumSet.copyOf(parts);
    titles = List.copyOf(titles);
  }

  /** The articles with what is known of each, and nothing around them. */
  public static PdfBook plain() {
    Cover none = new Cover("", List.of(), "");
    return new PdfBook(Set.of(BookPart.DETAILS), none, List.of(), DateForm.USUAL, List::of, false);
  }

  boolean has(BookPart part) {
    return parts.contains(part);
  }
}
