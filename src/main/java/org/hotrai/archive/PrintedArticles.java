package org.hotrai.archive;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.article.StoredArticle;
import org.hotrai.export.pdf.PdfArticle;
import org.hotrai.export.pdf.PdfDocumentInfo;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;

/** Articles on their way to paper: gives each the lines below its title, in the reader's words. */
final class PrintedArticles implements Iterator<PdfArticle> {
  private final Iterator<StoredArticle> articles;
  private final StoredArticle first;
  private final Messages words;
  private boolean firstIsNext = true;

  /** At least one article. */
  PrintedArticles(Iterator<StoredArticle> articles, Messages words) {
    this.articles = articles;
    this.first = articles.next();
    this.words = words;
  }

  /** What the file says of itself: the title of its only or first article. */
  PdfDocumentInfo about() {
    Article article = first.article();
    String title =
        articles.hasNext() ? words.text("archive.selection", article.title()) : article.title();
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return new PdfDocumentInfo(title, article.language(), now);
  }

  @Override
  public boolean hasNext() {
    return firstIsNext || articles.hasNext();
  }

  @Override
  public PdfArticle next() {
    StoredArticle next = firstIsNext ? first : articles.next();
    firstIsNext = false;
    return new PdfArticle(next.article(), lines(next));
  }

  private List<String> lines(StoredArticle stored) {
    Article article = stored.article();
    List<String> lines = new ArrayList<>();
    List<String> makers = new ArrayList<>(article.byline());
    if (article.siteName() != null) {
      makers.addFirst(article.siteName());
    }
    if (!makers.isEmpty()) {
      lines.add(String.join(" · ", makers));
    }
    if (article.published() != null) {
      lines.add(words.text("archive.published", inWords(article.published())));
    }
    String imported = stored.importedAt().atZone(ZoneId.systemDefault()).toLocalDate().toString();
    lines.add(words.text("archive.taken-in", inWords(imported)));
    return lines;
  }

  private String inWords(String iso) {
    return DateWords.bothEras(iso, words.locale());
  }
}
