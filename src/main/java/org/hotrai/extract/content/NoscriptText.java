package org.hotrai.extract.content;

import java.util.Locale;
import org.hotrai.text.BareText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * Text that stands in a {@code noscript}, for readers without scripts. It is the article of a page
 * that a script was to build, unless the script did so and the page now shows the same text.
 */
final class NoscriptText {
  /** So much is the article's, whatever else the page shows. */
  private static final int SURELY = 600;

  /** So much may be, on a page that shows less outside of links. */
  private static final int LEAST = 120;

  /** So many letters in a row are no chance. */
  private static final int LEAST_ALIKE = 20;

  /** How many are looked into, each of which is looked for in all of the page. */
  private static final int MOST = 100;

  private final Element body;
  private @Nullable String shown;
  private int looked;

  NoscriptText(Element body) {
    this.body = body;
  }

  /** Whether the element turned out to hold text of the article, and is to stay. */
  boolean opened(Element noscript) {
    if (TextWeight.of(noscript.text()) < LEAST || ++looked > MOST) {
      return false;
    }
    if (noscript.text().startsWith("<")) {
      // Some browsers save what is in a noscript as text.
      noscript.html(noscript.wholeText());
    }
    int weight = TextWeight.of(noscript.text());
    boolean text = weight >= SURELY || (weight >= LEAST && isMoreThanShown(noscript, weight));
    if (!text || isShown(noscript)) {
      return false;
    }
    noscript.tagName("div");
    return true;
  }

  private boolean isMoreThanShown(Element noscript, int weight) {
    boolean asksForScripts = noscript.text().toLowerCase(Locale.ROOT).contains("javascript");
    return !asksForScripts && weight > TextWeight.of(shown());
  }

  private boolean isShown(Element noscript) {
    String longest = longest(noscript);
    return longest.length() >= LEAST_ALIKE && shown().contains(longest);
  }

  /** Of the pieces of text between two tags the longest. */
  private static String longest(Element noscript) {
    String[] longest = {""};
    noscript.traverse((node, depth) -> {
      if (node instanceof TextNode piece && piece.getWholeText().length() > longest[0].length()) {
        longest[0] = piece.getWholeText();
      }
    });
    return BareText.of(longest[0]);
  }

  /** What the page shows outside of links, in letters; found out when there is need. */
  private String shown() {
    String known = shown;
    if (known == null) {
      StringBuilder text = new StringBuilder();
      NodeFilter collector =
          (node, depth) -> {
            if (node instanceof TextNode piece) {
              text.append(piece.getWholeText());
            }
            return isPassedOver(node) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
          };
      body.filter(collector);
      known = BareText.of(text.toString());
      shown = known;
    }
    return known;
  }

  private static boolean isPassedOver(Node node) {
    return node instanceof Element element
        && switch (element.normalName()) {
          case "noscript", "script", "style", "template", "a", "nav" -> true;
          default -> false;
        };
  }
}
