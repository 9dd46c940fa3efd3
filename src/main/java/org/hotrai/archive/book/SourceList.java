package org.hotrai.archive.book;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.hotrai.article.RichText;
import org.hotrai.article.StoredArticle;
import org.hotrai.export.citation.CitationForm;
import org.hotrai.export.citation.CitationFormatter;
import org.hotrai.export.citation.FormattedReference;
import org.hotrai.export.citation.Reference;
import org.hotrai.export.citation.ReferenceOrder;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.text.date.DateForm;

/** A list of sources, made while the articles pass by: they are read once. */
public final class SourceList {
  private final boolean wanted;
  private final Function<StoredArticle, Reference> references;
  private final CitationFormatter formatter;
  private final List<FormattedReference> noted = new ArrayList<>();

  /**
   * @param references what a bibliography needs to know of an article
   */
  public SourceList(BookOptions options, Function<StoredArticle, Reference> references) {
    this.wanted = options.has(BookPart.SOURCES);
    this.references = references;
    this.formatter =
        new CitationFormatter(
            new CitationForm(
                options.style(),
                CitationForm.Place.BIBLIOGRAPHY,
                era(options.form().era()),
                options.form().thaiDigits()));
  }

  /** A bibliography has room for one era: of two, the one of the article's language. */
  private static CitationForm.Era era(DateForm.Era era) {
    return switch (era) {
      case BOTH -> CitationForm.Era.OWN;
      case BUDDHIST -> CitationForm.Era.BUDDHIST;
      case COMMON -> CitationForm.Era.COMMON;
    };
  }

  /** The same articles, noted as they are read. */
  public Iterator<StoredArticle> noting(Iterator<StoredArticle> articles) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public StoredArticle next() {
        StoredArticle next = articles.next();
        if (wanted) {
          noted.add(formatter.format(references.apply(next)));
        }
        return next;
      }
    };
  }

  /** The sources noted so far, as a Thai dictionary sorts them. */
  public List<RichText> sorted() {
    return noted.stream().sorted(new ReferenceOrder()).map(FormattedReference::text).toList();
  }
}
