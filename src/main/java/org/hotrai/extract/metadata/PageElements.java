package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * The elements of a page that may tell of its article by their name or an attribute. One walk over
 * the page finds the few that any query is for; the queries then look at those alone.
 */
final class PageElements {
  /** Where an element may say what it is for. */
  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "itemprop", "rel", "data-testid");

  private static final Map<String, Sign> BY_NAME =
      Map.ofEntries(
          Map.entry("meta", Sign.META),
          Map.entry("script", Sign.SCRIPT),
          Map.entry("link", Sign.LINK),
          Map.entry("h1", Sign.HEADING),
          Map.entry("h2", Sign.HEADING),
          Map.entry("h3", Sign.HEADING),
          Map.entry("h4", Sign.HEADING),
          Map.entry("h5", Sign.HEADING),
          Map.entry("byline", Sign.AUTHOR),
          Map.entry("time", Sign.DATE),
          Map.entry("abbr", Sign.DATE));

  private static final Map<Sign, List<String>> WORDS =
      Map.of(
          Sign.HEADING, List.of("title", "headline", "topic"),
          Sign.AUTHOR,
              List.of(
                  "author",
                  "autor",
                  "auteur",
                  "byline",
                  "by-line",
                  "writer",
                  "reporter",
                  "redakteur",
                  "verfasser",
                  "wrote_by",
                  "written-by",
                  "posted-by",
                  "username",
                  "user-name",
                  "fn"),
          Sign.DATE, List.of("date", "datum", "publi", "time", "posted"));

  /** How DotNetNuke calls the titles of its modules, which other pages' words for heads are not. */
  private static final String HEAD = "Head";

  private final Map<Sign, List<Element>> bySign = new EnumMap<>(Sign.class);
  private final Map<String, Set<Sign>> byValue = new HashMap<>();

  /** What an element may tell of. */
  enum Sign {
    /** The page, in its head: {@code meta}. */
    META,
    /** The page, to programs: {@code script}. */
    SCRIPT,
    /** Other addresses of the page: {@code link}. */
    LINK,
    /** The title. */
    HEADING,
    /** Who wrote it. */
    AUTHOR,
    /** When it came out. */
    DATE
  }

  PageElements(Document page) {
    for (Sign sign : Sign.values()) {
      bySign.put(sign, new ArrayList<>());
    }
    page.traverse((node, depth) -> {
      if (node instanceof Element element) {
        add(element);
      }
    });
  }

  /** All elements that bear the sign, in the order of the page. */
  List<Element> all(Sign sign) {
    return bySign.getOrDefault(sign, List.of());
  }

  /** The elements that match, in the order of the page, all of which have to bear the sign. */
  List<Element> matching(Sign sign, Evaluator query) {
    return all(sign).stream().filter(element -> element.is(query)).toList();
  }

  private void add(Element element) {
    Sign named = BY_NAME.get(element.normalName());
    Set<Sign> signs = named == null ? Set.of() : Set.of(named);
    if (element.attributesSize() > 0) {
      // The parser has put their names into lower case, so that they need not be asked for in any.
      Attributes attributes = element.attributes();
      for (String attribute : ATTRIBUTES) {
        String value = attributes.get(attribute);
        if (!value.isEmpty()) {
          signs = union(signs, byValue.computeIfAbsent(value, PageElements::signs));
        }
      }
    }
    for (Sign sign : signs) {
      all(sign).add(element);
    }
  }

  private static Set<Sign> union(Set<Sign> some, Set<Sign> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Set<Sign> both = EnumSet.copyOf(some);
    both.addAll(others);
    return both;
  }

  private static Set<Sign> signs(String value) {
    String small = value.toLowerCase(Locale.ROOT);
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    if (HEAD.equals(value)) {
      signs.add(Sign.HEADING);
    }
    WORDS.forEach((sign, words) -> {
      if (words.stream().anyMatch(small::contains)) {
        signs.add(sign);
      }
    });
    return signs;
  }
}
