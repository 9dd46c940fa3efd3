package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.extract.metadata.PageElements.Sign;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The {@code meta} elements of a page by their names, whatever attribute holds the name. */
final class MetaTags {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<String, List<String>> contents = new LinkedHashMap<>();

  MetaTags(PageElements page) {
    for (Element meta : page.all(Sign.META)) {
      // Some pages escape twice.
      String content = StoredText.line(Parser.unescapeEntities(meta.attr("content"), false));
      if (!content.isEmpty()) {
        for (String attribute : List.of("property", "name", "itemprop")) {
          for (String name : SPACES.split(meta.attr(attribute).toLowerCase(Locale.ROOT), -1)) {
            if (!name.isEmpty()) {
              contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
            }
          }
        }
      }
    }
  }

  /** The first content under the first of the names that has one. */
  Optional<String> first(String... names) {
    return all(names).stream().findFirst();
  }

  /** Every content under any of the names, in their order. */
  List<String> all(String... names) {
    List<String> all = new ArrayList<>();
    for (String name : names) {
      all.addAll(contents.getOrDefault(name, List.of()));
    }
    return all;
  }

  /** Who wrote the article, as written. */
  List<String> authors() {
    List<String> authors =
        all(
            "author",
            "article:author",
            "article:author_name",
            "og:article:author",
            "shareaholic:article_author_name",
            "dc.creator",
            "dcterms.creator",
            "dc.creator.personalname",
            "parsely-author",
            "sailthru.author",
            "byl",
            "citation_author");
    if (authors.isEmpty() && first("twitter:label1").filter(MetaTags::isAuthorLabel).isPresent()) {
      authors.addAll(all("twitter:data1"));
    }
    return authors;
  }

  private static boolean isAuthorLabel(String label) {
    return label.matches(
        "(?i)written by|verfasst von|geschrieben von|écrit par|escrito por|เขียนโดย");
  }
}
