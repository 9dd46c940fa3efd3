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
 * @param with what is printed beside the articles although it usually is not
 * @param without what is not although it usually is
 * @param form how dates and page numbers are written
 * @param style of the list of sources
 */
public record BookOptions(
    @Nullable String title,
    @Nullable String query,
    Set<BookPart> with,
    Set<BookPart> without,
    DateForm form,
    CitationStyle style) {
  /** What is usual, whatever is printed. */
  public static final BookOptions USUAL =
      new BookOptions(null, null, Set.of(), Set.of(), DateForm.USUAL, CitationStyle.APA);

  public BookOptions {
    with = Set.copyOf(with);
    without = Set.copyOf(without);
  }

  /**
   * The same for so many articles, nothing left to what is usual.
   *
   * @param passages whether they are passages of articles: highlighted words are told from their
   *     sentences
   */
  public BookOptions settled(int articles, boolean passages) {
    Set<BookPart> parts = EnumSet.copyOf(BookPart.usual(articles));
    if (passages) {
      parts.add(BookPart.HIGHLIGHTS);
    }
    parts.addAll(with);
    parts.removeAll(without);
    return having(parts);
  }

  /** The same with these parts and no others. */
  public BookOptions having(Set<BookPart> parts) {
    Set<BookPart> others = EnumSet.allOf(BookPart.class);
    others.removeAll(parts);
    return new BookOptions(title, query, parts, others, form, style);
  }

  /** The same with that part, or without it, whatever is usual. */
  public BookOptions putting(BookPart part, boolean printed) {
    return new BookOptions(
        title, query, changed(with, part, printed), changed(without, part, !printed), form, style);
  }

  private static Set<BookPart> changed(Set<BookPart> parts, BookPart part, boolean in) {
    Set<BookPart> changed = EnumSet.noneOf(BookPart.class);
    changed.addAll(parts);
    if (in) {
      changed.add(part);
    } else {
      changed.remove(part);
    }
    return changed;
  }

  /** The same called so; null makes a title of what it is. */
  public BookOptions titled(@Nullable String name) {
    return new BookOptions(name, query, with, without, form, style);
  }

  /** The same of articles that this search found, or null. */
  public BookOptions foundBy(@Nullable String search) {
    return new BookOptions(title, search, with, without, form, style);
  }

  /** The same with dates and page numbers written so. */
  public BookOptions dated(DateForm dates) {
    return new BookOptions(title, query, with, without, dates, style);
  }

  /** The same with a list of sources in that style. */
  public BookOptions cited(CitationStyle list) {
    return new BookOptions(title, query, with, without, form, list);
  }

  /** Whether that is printed, once it is settled. */
  public boolean has(BookPart part) {
    return with.contains(part);
  }
}
