package org.hotrai.extract.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.extract.content.TextWeight;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Mends what old pages use elements for besides what they are for, as browsers show it: lists with
 * text that is no item, to move it in; headings around whole paragraphs, to set their letters
 * large; and links that nobody closed, which then hold the rest of the page.
 */
public final class OldMarkup {
  /** Such a heading is a paragraph; a title is seldom as heavy. */
  private static final int PARAGRAPH = 250;

  /** Two headings of one rank that are so heavy are paragraphs, too. */
  private static final int LONG_HEADING = 120;

  /** With less text under one address, a link leads somewhere. */
  private static final int LONG_LINK = 250;

  /** What a link may have inside that nobody closed; a shorter one leads somewhere. */
  private static final int LABEL = 60;

  /** The share of a page's text that such links hold. */
  private static final double MOST = 0.3;

  private static final Evaluator PARAGRAPHS =
      Selector.evaluatorOf("p, div, table, ul, ol, center, blockquote, h1, h2, h3, h4, h5, h6");

  private final List<Element> lists = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final Map<String, List<Element>> links = new LinkedHashMap<>();

  /** Remembers an element of the page that may have to be mended. */
  public void see(Element element) {
    switch (element.normalName()) {
      case "ul", "ol", "dir", "menu" -> lists.add(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headings.add(element);
      case "a" -> {
        if (element.hasAttr("href")) {
          links.computeIfAbsent(element.attr("href"), href -> new ArrayList<>(1)).add(element);
        }
      }
      default -> {}
    }
  }

  /** Mends those, all of that page. */
  public void mend(Element body) {
    lists.stream().filter(OldMarkup::hasBareText).forEach(OldMarkup::mendList);
    mendHeadings();
    mendLinks(body);
  }

  private static boolean hasBareText(Element list) {
    for (Node child : list.childNodes()) {
      if (child instanceof TextNode text && TextWeight.of(text.getWholeText()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Makes a list of its items alone, and of what stands between them text. */
  private static void mendList(Element list) {
    String name = list.normalName();
    boolean hasItems = list.children().stream().anyMatch(child -> isItem(child.normalName()));
    if (!hasItems) {
      list.tagName("div");
      return;
    }
    List<Node> nodes = List.copyOf(list.childNodes());
    list.tagName("div");
    Element part = null;
    int items = 0;
    for (Node node : nodes) {
      if (node instanceof Element element && isListed(element.normalName())) {
        part = part == null ? listBefore(element, name, items + 1) : part;
        part.appendChild(element);
        items += isItem(element.normalName()) ? 1 : 0;
      } else if (!(node instanceof TextNode text && text.isBlank())) {
        part = null;
      }
    }
  }

  private static boolean isItem(String name) {
    return name.equals("li");
  }

  private static boolean isListed(String name) {
    return isItem(name) || name.equals("ul") || name.equals("ol");
  }

  private static Element listBefore(Element item, String name, int number) {
    Element list = new Element(name);
    if (number > 1) {
      list.attr("start", String.valueOf(number));
    }
    item.before(list);
    return list;
  }

  private void mendHeadings() {
    Map<String, List<Element>> longOnes = new HashMap<>();
    for (Element heading : headings) {
      int weight = TextWeight.of(heading.text());
      boolean unlinked = heading.selectFirst("a[href]") == null;
      if (weight >= PARAGRAPH && (unlinked || heading.selectFirst(PARAGRAPHS) != null)) {
        heading.tagName("div");
      } else if (weight >= LONG_HEADING && unlinked) {
        longOnes.computeIfAbsent(heading.normalName(), rank -> new ArrayList<>()).add(heading);
      }
    }
    longOnes.values().stream()
        .filter(alike -> alike.size() > 1)
        .forEach(alike -> alike.forEach(heading -> heading.tagName("p")));
  }

  private void mendLinks(Element body) {
    int whole = -1;
    for (List<Element> alike : links.values()) {
      if (alike.size() > 1 || alike.getFirst().childNodeSize() > 1) {
        int linked = alike.stream().mapToInt(link -> TextWeight.of(link.text())).sum();
        if (linked >= LONG_LINK) {
          whole = whole < 0 ? TextWeight.of(body.text()) : whole;
          if (linked >= whole * MOST) {
            alike.forEach(OldMarkup::unlink);
          }
        }
      }
    }
  }

  private static void unlink(Element link) {
    if (TextWeight.of(link.text()) >= LABEL) {
      link.removeAttr("href");
    }
  }
}
