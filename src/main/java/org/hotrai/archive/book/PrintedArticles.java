package org.hotrai.archive.book;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.hotrai.annotation.Highlight;
import org.hotrai.annotation.Note;
import org.hotrai.article.StoredArticle;
import org.hotrai.export.pdf.PdfArticle;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.export.pdf.book.Remark;
import org.hotrai.message.Messages;
import org.hotrai.store.AnnotationStore;
import org.hotrai.store.article.ArticleStore;

/** Articles on their way to paper: gives each what is printed around it, in the reader's words. */
public final class PrintedArticles implements Iterator<PdfArticle> {
  private final Iterator<StoredArticle> articles;
  private final AnnotationStore annotations;
  private final BookOptions options;
  private final ArticleFacts facts;

  /** Articles that are printed at that moment. */
  public PrintedArticles(
      Iterator<StoredArticle> articles,
      Shelf shelf,
      BookOptions options,
      Messages words,
      Instant now) {
    this.articles = articles;
    this.annotations = shelf.annotations();
    this.options = options;
    this.facts = new ArticleFacts(shelf.articles(), words, options.form(), now);
  }

  /** Where the archive keeps what is printed around articles. */
  public record Shelf(ArticleStore articles, AnnotationStore annotations) {}

  @Override
  public boolean hasNext() {
    return articles.hasNext();
  }

  @Override
  public PdfArticle next() {
    StoredArticle next = articles.next();
    boolean noted = options.has(BookPart.NOTES);
    return new PdfArticle(
        next.article(),
        facts.of(next),
        options.has(BookPart.INDEX) ? next.mentions() : List.of(),
        noted || options.has(BookPart.HIGHLIGHTS) ? remarks(next) : List.of(),
        noted ? annotations.notes(next.id()).stream().map(Note::text).toList() : List.of());
  }

  private List<Remark> remarks(StoredArticle stored) {
    List<Highlight> highlights = annotations.highlights(stored.id());
    return Remarks.of(highlights, stored.article());
  }
}
