package org.hotrai.ui.export;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.export.citation.CitationStyle;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.text.date.DateForm;
import org.jspecify.annotations.Nullable;

/** What is printed around articles, while the user chooses it. */
final class BookModel {
  private final ReadOnlyObjectWrapper<BookOptions> options;
  private final ReadOnlyObjectWrapper<BookOptions> settled;
  private int articles = 1;
  private boolean passages;

  /** At first chosen so, for whatever is printed. */
  BookModel(BookOptions last) {
    BookOptions first = last.titled(null).foundBy(null);
    options = new ReadOnlyObjectWrapper<>(this, "options", first);
    settled = new ReadOnlyObjectWrapper<>(this, "settled", first.settled(articles, passages));
  }

  /** What is chosen. */
  ReadOnlyObjectProperty<BookOptions> optionsProperty() {
    return options.getReadOnlyProperty();
  }

  /** What will be printed: what is chosen, and what is usual for the rest. */
  ReadOnlyObjectProperty<BookOptions> settledProperty() {
    return settled.getReadOnlyProperty();
  }

  /** What is chosen now. */
  BookOptions get() {
    return options.get();
  }

  /**
   * So many articles are to be printed; what nobody has chosen is as is usual for them.
   *
   * @param query the search that they are, or null
   */
  void about(int number, boolean ofPassages, @Nullable String query) {
    articles = number;
    passages = ofPassages;
    choose(get().foundBy(query));
  }

  /** Whether that part is printed. */
  boolean has(BookPart part) {
    return settled.get().has(part);
  }

  /** The part printed, or not, whatever is usual. */
  void put(BookPart part, boolean printed) {
    choose(get().putting(part, printed));
  }

  private void choose(BookOptions chosen) {
    settled.set(chosen.settled(articles, passages));
    options.set(chosen);
  }

  /** That title; an empty one is made of what is printed. */
  void title(String title) {
    choose(get().titled(title.isBlank() ? null : title.strip()));
  }

  /** Dates in that era. */
  void era(DateForm.Era era) {
    choose(get().dated(new DateForm(era, get().form().thaiDigits())));
  }

  /** Thai digits, or those of the West. */
  void thaiDigits(boolean thai) {
    choose(get().dated(new DateForm(get().form().era(), thai)));
  }

  /** The list of sources in that style. */
  void style(CitationStyle style) {
    choose(get().cited(style));
  }
}
