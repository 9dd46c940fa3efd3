package org.hotrai.archive.book;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotrai.article.Article;
import org.hotrai.article.ArticleVersion;
import org.hotrai.article.StoredArticle;
import org.hotrai.export.pdf.book.Fact;
import org.hotrai.message.Messages;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.text.UrlEscape;
import org.hotrai.text.date.DateForm;

/** What is printed below an article's title, so that it can be quoted and checked. */
final class ArticleFacts {
  private static final int HASH_LINE = 32;

  private final ArticleStore articles;
  private final Messages words;
  private final DateForm form;
  private final Instant printed;

  ArticleFacts(ArticleStore articles, Messages words, DateForm form, Instant printed) {
    this.articles = articles;
    this.words = words;
    this.form = form;
    this.printed = printed;
  }

  List<Fact> of(StoredArticle stored) {
    Article article = stored.article();
    List<Fact> facts = new ArrayList<>();
    if (article.siteName() != null) {
      facts.add(Fact.of(words.text("book.site"), article.siteName()));
    }
    if (!article.byline().isEmpty()) {
      facts.add(Fact.of(words.text("book.authors"), String.join(", ", article.byline())));
    }
    if (article.sourceUrl() != null) {
      String url = article.sourceUrl();
      facts.add(new Fact(words.text("book.address"), UrlEscape.readable(url), url));
    }
    if (article.published() != null) {
      facts.add(Fact.of(words.text("book.published"), date(article.published())));
    }
    facts.add(
        savedAt(stored)
            .map(saved -> day("book.saved", saved))
            .orElseGet(() -> day("book.taken-in", stored.importedAt())));
    facts.add(day("book.printed", printed));
    facts.add(Fact.of(words.text("book.original"), inLines(stored.original())));
    return facts;
  }

  private Optional<Instant> savedAt(StoredArticle stored) {
    return articles.versions(stored.id()).stream()
        .filter(version -> version.number() == stored.version())
        .map(ArticleVersion::savedAt)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private Fact day(String label, Instant moment) {
    String day = moment.atZone(ZoneId.systemDefault()).toLocalDate().toString();
    return Fact.of(words.text(label), date(day));
  }

  private String date(String iso) {
    return form.date(iso, words.locale());
  }

  private static String inLines(String hash) {
    StringBuilder lines = new StringBuilder(hash);
    for (int at = HASH_LINE; at < lines.length(); at += HASH_LINE + 1) {
      lines.insert(at, '\n');
    }
    return lines.toString();
  }
}
