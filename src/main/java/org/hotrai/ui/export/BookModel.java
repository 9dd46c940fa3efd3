package org.hotrai.ui.export;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
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
    BookOptions first =
        new BookOptions(null, null, last.with(), last.without(), last.form(), last.style());
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
    BookOptions now = get();
    choose(new BookOptions(now.title(), query, now.with(), now.without(), now.form(), now.style()));
  }

  /** Whether that part is printed. */
  boolean has(BookPart part) {
    return settled.get().has(part);
  }

  /** The part printed, or not, whatever is usual. */
  void put(BookPart part, boolean printed) {
    BookOptions now = get();
    choose(
        new BookOptions(
            now.title(),
            now.query(),
            changed(now.with(), part, printed),
            changed(now.without(), part, !printed),
            now.form(),
            now.style()));
  }

  private void choose(BookOptions chosen) {
    settled.set(chosen.settled(articles, passages));
    options.set(chosen);
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

  /** That title; an empty one is made of what is printed. */
  void title(String title) {
    BookOptions now = get();
    String said = title.isBlank() ? null : title.strip();
    choose(new BookOptions(said, now.query(), now.with(), now.without(), now.form(), now.style()));
  }

  /** Dates in that era. */
  void era(DateForm.Era era) {
    form(form -> new DateForm(era, form.thaiDigits()));
  }

  /** Thai digits, or those of the West. */
  void thaiDigits(boolean thai) {
    form(form -> new DateForm(form.era(), thai));
  }

  private void form(UnaryOperator<DateForm> change) {
    BookOptions now = get();
    choose(
        new BookOptions(
            now.title(),
            now.query(),
            now.with(),
            now.without(),
            change.apply(now.form()),
            now.style()));
  }

  /** The list of sources in that style. */
  void style(CitationStyle style) {
    BookOptions now = get();
    choose(new BookOptions(now.title(), now.query(), now.with(), now.without(), now.form(), style));
  }
}
