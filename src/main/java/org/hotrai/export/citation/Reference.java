package org.hotrai.export.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotrai.article.Article;

/**
 * An article as a bibliography names it.
 *
 * @param id of the article in the archive
 * @param accessed when the page was saved or, where that is unknown, taken into the archive
 */
public record Reference(long id, Article article, LocalDate accessed) {
  /** What texts that cite it call it by. */
  String key() {
    return "hotrai" + id;
  }

  List<Author> authors() {
    return article.byline().stream().map(Author::of).toList();
  }

  Optional<Issued> issued() {
    return Optional.ofNullable(article.published()).flatMap(Issued::of);
  }

  /** Whether it is written in Thai. */
  boolean isThai() {
    return Locale.forLanguageTag(article.language()).getLanguage().equals("th");
  }

  /** The year as Thai readers know it, for a Thai article. */
  Optional<String> note() {
    return isThai() ? issued().map(issued -> "พ.ศ. " + issued.buddhistYear()) : Optional.empty();
  }
}
