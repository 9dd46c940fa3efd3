package org.hotrai.ui.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.SourceLink;
import org.jspecify.annotations.Nullable;

/**
 * A URL with all that it is to the article.
 *
 * @param article the article of this archive that the URL is of, if not the one that is read; or
 *     null
 */
record Source(String url, List<SourceLink.Role> roles, @Nullable Long article) {
  Source {
    roles = List.copyOf(roles);
  }

  /** Each URL once, in the order of its first role. */
  static List<Source> of(List<SourceLink> links, Map<String, Long> inArchive, long read) {
    Map<String, List<SourceLink.Role>> roles = new LinkedHashMap<>();
    links.stream()
        .sorted((one, other) -> one.role().compareTo(other.role()))
        .forEach(
            link -> roles.computeIfAbsent(link.url(), url -> new ArrayList<>()).add(link.role()));
    return roles.entrySet().stream()
        .map(entry ->
            new Source(
                entry.getKey(), entry.getValue(), other(inArchive.get(entry.getKey()), read)))
        .toList();
  }

  private static @Nullable Long other(@Nullable Long article, long read) {
    return article == null || article == read ? null : article;
  }
}
