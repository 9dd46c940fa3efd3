package org.hotrai.extract.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Links of an article that lead to another site, to which nothing else of the page leads. */
final class OutsideLinks {
  private static final Evaluator LINK = Selector.evaluatorOf("a[href~=^(?i)(?:https?:)?//]");

  /** Paths of saved links may hold blanks and letters of any script. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?:https?:)?//(?:[^/?#@\\s]*@)?(?:(?:www|m)\\.)?([^/?#:@\\s]+)",
          Pattern.CASE_INSENSITIVE);

  /**
   * By the kind of its domain, which anyone may have without a country behind it, but for a few;
   * names of hosts stand in small letters here.
   */
  private static final Pattern INSTITUTION =
      Pattern.compile(
          ".*\\.(?:int|gov|edu|mil|(?:gov|govt|go|gob|gouv|gv|edu|ac|or|mil|mi|parliament)\\.[a-z]{2})");

  private @Nullable Map<String, Integer> linksByHost;

  /**
   * Whether the paragraph is one such link and stands between paragraphs of running text. Sites
   * lead to their own articles, and those of their partners, from many places of a page.
   */
  boolean isBetweenText(Element paragraph, Measures measures) {
    Element link = paragraph.selectFirst(LINK);
    Element before = paragraph.previousElementSibling();
    Element next = paragraph.nextElementSibling();
    if (link == null || before == null || next == null) {
      return false;
    }
    return isText(before, measures)
        && isText(next, measures)
        && host(link.attr("href"))
            .filter(host -> !host.equals(host(paragraph.baseUri()).orElse("")))
            .filter(host -> links(paragraph).getOrDefault(host, 0) == 1)
            .isPresent();
  }

  /**
   * Whether all of them lead to other sites, to which nothing else of the page leads. Two that lead
   * to one site each may be paid for, which those to institutions are not.
   */
  boolean leadOut(List<Element> links) {
    Map<String, Integer> own = new HashMap<>();
    for (Element link : links) {
      Optional<String> host = host(link.attr("href"));
      if (host.isEmpty() || host.equals(host(link.baseUri()))) {
        return false;
      }
      own.merge(host.get(), 1, Integer::sum);
    }
    return !links.isEmpty()
        && (own.size() == 1
            || links.size() > 2
            || own.keySet().stream().allMatch(host -> INSTITUTION.matcher(host).matches()))
        && own.entrySet().stream()
            .allMatch(
                found -> found.getValue().equals(links(links.getFirst()).get(found.getKey())));
  }

  /** Whether the element is a paragraph of running text without links. */
  static boolean isText(Element element, Measures measures) {
    return "p".equals(element.normalName())
        && measures.of(element).prose() > 0
        && measures.of(element).linked() == 0;
  }

  private Map<String, Integer> links(Element within) {
    Map<String, Integer> counted = linksByHost;
    if (counted == null) {
      counted = new HashMap<>();
      Document page = within.ownerDocument();
      for (Element link : page == null ? within.select(LINK) : page.body().select(LINK)) {
        Optional<String> host = host(link.attr("href"));
        if (host.isPresent()) {
          counted.merge(host.get(), 1, Integer::sum);
        }
      }
      linksByHost = counted;
    }
    return counted;
  }

  private static Optional<String> host(String url) {
    Matcher host = HOST.matcher(url.strip());
    return host.lookingAt()
        ? Optional.of(host.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
