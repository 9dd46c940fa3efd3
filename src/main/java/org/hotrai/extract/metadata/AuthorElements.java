package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The elements of a page that say by their attributes that they name the author. */
final class AuthorElements {
  private static final String MARKED =
      "[itemprop=author], [rel=author], .author .fn, .vcard:not(table) .fn, .vcard .author";
  private static final String NAMED =
      "[class~=(?i)(?:^|[-_ ])(?:byline|author|writer|autor|auteur|reporter|redakteur|verfasser|"
          + "wrote_by|written-by|posted-by)(?:in|s)?(?:$|[-_ ]|name|box)],"
          + " [id~=(?i)^authors?(?:$|[-_])], [data-testid*=byline], byline";
  private static final String USER = "[class~=(?i)(?:^|post[-_]| )username(?:$|[-_ ])]";

  private static final Evaluator IS_MARKED = Selector.evaluatorOf(MARKED);
  private static final Evaluator IS_NAMED = Selector.evaluatorOf(NAMED);
  private static final Evaluator IS_USER = Selector.evaluatorOf(USER);
  private static final Evaluator IS_EITHER = Selector.evaluatorOf(MARKED + ", " + NAMED);

  /** Where the queries look, and what they look for there in other words. */
  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "itemprop", "rel", "data-testid");

  private static final Pattern HINT =
      Pattern.compile(
          "(?i)auth?or|auteur|byline|writer|reporter|redakteur|verfasser|wrote_by|written-by|"
              + "posted-by|username|(?:^|\\s)fn(?:$|\\s)");

  private final Document page;
  private final Map<String, Boolean> hints = new HashMap<>();
  private @Nullable List<Element> candidates;

  AuthorElements(Document page) {
    this.page = page;
  }

  /** Marked by the vocabularies for it. */
  List<Element> marked() {
    return matching(IS_MARKED);
  }

  /** Named so by the page's author. */
  List<Element> named() {
    return matching(IS_NAMED);
  }

  /** Marked or named so. */
  List<Element> markedOrNamed() {
    return matching(IS_EITHER);
  }

  /** Names of users: a writer, or whoever is logged in. */
  List<Element> users() {
    return matching(IS_USER);
  }

  private List<Element> matching(Evaluator evaluator) {
    return candidates().stream().filter(element -> element.is(evaluator)).toList();
  }

  /** One pass finds the few that any of the queries may want. */
  private List<Element> candidates() {
    List<Element> found = candidates;
    if (found == null) {
      List<Element> all = new ArrayList<>();
      page.filter((node, depth) -> {
        if (node instanceof Element element && isCandidate(element)) {
          all.add(element);
        }
        return FilterResult.CONTINUE;
      });
      found = all;
      candidates = found;
    }
    return found;
  }

  private boolean isCandidate(Element element) {
    if ("byline".equals(element.normalName())) {
      return true;
    }
    return element.attributesSize() > 0
        && ATTRIBUTES.stream().map(element::attr).anyMatch(this::hasHint);
  }

  private boolean hasHint(String value) {
    return !value.isEmpty() && hints.computeIfAbsent(value, one -> HINT.matcher(one).find());
  }
}
