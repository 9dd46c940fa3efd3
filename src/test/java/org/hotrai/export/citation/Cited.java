package org.hotrai.export.citation;

import java.time.LocalDate;
import java.util.List;
import org.hotrai.article.Article;
import org.jspecify.annotations.Nullable;

/** Made-up articles for bibliographies. */
final class Cited {
  static final LocalDate SEEN = LocalDate.of(2025, 2, 3);
  static final String URL = "https://news.example/2024/a_b?x=1&y=%E0%B8%81";

  /** As people read it. */
  static final String SHOWN_URL = "https://news.example/2024/a_b?x=1&y=ก";

  private Cited() {}

  /** An article of 2024-01-05, seen on 2025-02-03. */
  static Reference of(String language, String site, String title, String... authors) {
    return published("2024-01-05T09:30+07:00", language, site, title, authors);
  }

  /** Likewise, published then. */
  static Reference published(
      @Nullable String published, String language, String site, String title, String... authors) {
    Article article =
        new Article(title, List.of(authors), published, language, site, URL, List.of(), List.of());
    return new Reference(7, article, SEEN);
  }
}
