package org.hotrai.archive.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotrai.article.ArticleSummary;
import org.hotrai.export.pdf.book.Cover;
import org.hotrai.export.pdf.book.Fact;
import org.hotrai.message.Messages;
import org.hotrai.query.Query;
import org.hotrai.query.QueryParser;
import org.hotrai.text.date.DateValue;

/** Says on a cover what a selection is: by a tag, by a name, by a search, or by its number. */
public final class CoverWords {
  private final BookOptions options;
  private final Messages words;

  public CoverWords(BookOptions options, Messages words) {
    this.options = options;
    this.words = words;
  }

  /** The cover of these articles, printed on that day. */
  public Cover of(List<ArticleSummary> articles, LocalDate printed) {
    List<Fact> facts = new ArrayList<>();
    if (options.query() != null) {
      facts.add(asked(options.query()));
    }
    facts.add(Fact.of(words.text("book.articles"), options.form().number(articles.size())));
    span(articles).ifPresent(span -> facts.add(Fact.of(words.text("book.published-span"), span)));
    facts.add(Fact.of(words.text("book.printed"), date(printed.toString())));
    return new Cover(title(articles), facts, words.text("book.program"));
  }

  private String title(List<ArticleSummary> articles) {
    if (options.title() != null && !options.title().isBlank()) {
      return options.title().strip();
    }
    if (articles.size() == 1) {
      return articles.getFirst().title();
    }
    if (options.query() == null) {
      return options.form().digits(words.text("book.title.articles", articles.size()));
    }
    return switch (QueryParser.parse(options.query()).query()) {
      case Query.Tagged tagged -> tagged.tag();
      case Query.Mentions mentions -> mentions.name();
      default -> words.text("book.title.query", options.query());
    };
  }

  private Fact asked(String query) {
    return switch (QueryParser.parse(query).query()) {
      case Query.Tagged tagged -> Fact.of(words.text("book.tag"), tagged.tag());
      case Query.Mentions mentions -> Fact.of(words.text("book.entity"), mentions.name());
      default -> Fact.of(words.text("book.query"), query);
    };
  }

  /** From the first day of publication to the last, where any is known. */
  private Optional<String> span(List<ArticleSummary> articles) {
    List<LocalDate> days =
        articles.stream()
            .flatMap(article -> Stream.ofNullable(article.published()))
            .flatMap(published -> DateValue.parse(published).stream())
            .map(DateValue::first)
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    boolean one = days.getFirst().equals(days.getLast());
    return Optional.of(
        date(one ? days.getFirst().toString() : days.getFirst() + "/" + days.getLast()));
  }

  private String date(String iso) {
    return options.form().date(iso, words.locale());
  }
}
