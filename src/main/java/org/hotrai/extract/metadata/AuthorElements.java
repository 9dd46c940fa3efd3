package org.hotrai.extract.metadata;

import java.util.List;
import org.hotrai.extract.metadata.PageElements.Sign;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The elements of a page that say by their attributes that they name the author. */
final class AuthorElements {
  private static final String MARKED =
      "[itemprop=author], [rel=author], .author .fn, .vcard:not(table) .fn, .vcard .author";
  private static final String NAMED =
      "[class~=(?i)(?:^|[-_ ])(?:by-?line|author|writer|autor|auteur|reporter|redakteur|verfasser|"
          + "wrote_by|written-by|posted-by)(?:in|s)?(?:$|[-_ ]|name|box)],"
          + " [class~=[a-z](?:Author|Autor|Byline|ByLine)s?(?:Name)?(?:$| )],"
          + " [id~=(?i)^authors?(?:$|[-_])], [data-testid*=byline], [data-testid=authorName],"
          + " byline";
  private static final String USER = "[class~=(?i)(?:^|post[-_]| )user-?name(?:$|[-_ ])]";

  private static final Evaluator IS_MARKED = Selector.evaluatorOf(MARKED);
  private static final Evaluator IS_NAMED = Selector.evaluatorOf(NAMED);
  private static final Evaluator IS_USER = Selector.evaluatorOf(USER);
  private static final Evaluator IS_EITHER = Selector.evaluatorOf(MARKED + ", " + NAMED);

  private final PageElements elements;

  AuthorElements(PageElements elements) {
    this.elements = elements;
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

  private List<Element> matching(Evaluator query) {
    return elements.matching(Sign.AUTHOR, query);
  }
}
