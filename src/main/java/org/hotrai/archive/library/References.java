package org.hotrai.archive.library;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.hotrai.article.ArticleVersion;
import org.hotrai.article.StoredArticle;
import org.hotrai.export.citation.Reference;

/** What bibliographies need to know of the articles of an archive. */
public record References(Library library) {
  /** The article as seen on the day when the page was saved or else came into the archive. */
  public Reference of(StoredArticle stored) {
    Instant seen =
        library.versions(stored.id()).stream()
            .filter(version -> version.number() == stored.version())
            .map(ArticleVersion::savedAt)
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElse(stored.importedAt());
    return new Reference(
        stored.id(), stored.article(), seen.atZone(ZoneId.systemDefault()).toLocalDate());
  }
}
