package org.hotrai.extract.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.extract.content.Tags;
import org.hotrai.extract.content.TextWeight;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Mends what old pages use elements for besides what they are for, as browsers show it: lists with
 * text that is no item, to move it in; headings around whole paragraphs, to set their letters
 * large; and links that nobody closed, which then hold the rest of the page.
 */
public final class OldMarkup {
  /** A heading that holds so much, in boxes of its own, was not closed. */
  private static final int PARAGRAPH = 250;

  /** Headings of one rank that are so heavy and stand over no text are paragraphs, too. */
  private static final int LONG_HEADING = 120;

  /** With less text under one address, a link leads somewhere. */
  private static final int LONG_LINK = 250;

  /** A link with less text is a label. */
  private static final int LONG_LABEL = 100;

  /** The share that such links hold of their text and of what no link holds. */
  private static final double MOST = 0.5;

  private static final Evaluator PARAGRAPHS =
      Selector.evaluatorOf("p, div, table, ul, ol, center, blockquote, h1, h2, h3, h4, h5, h6");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
  private static final Evaluator TEASER =
      Selector.evaluatorOf("img, h1, h2, h3, h4, h5, h6, div, li, table, section, article");
  private static final Evaluator PARTS = Selector.evaluatorOf("br, p");

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

  /** Makes lists of the items alone, and of what stands between them text. */
  private static void mendList(Element list) {
    String name = list.normalName();
    List<Node> nodes = List.copyOf(list.childNodes());
    Attributes own = list.attributes().clone();
    list.tagName("div");
    if (nodes.stream().noneMatch(OldMarkup::isItem)) {
      return;
    }
    list.empty();
    list.clearAttributes();
    int step = own.hasKey("reversed") ? -1 : 1;
    int number =
        number(
            own.get("start"),
            step < 0 ? (int) nodes.stream().filter(OldMarkup::isItem).count() : 1);
    Element part = null;
    for (Node node : nodes) {
      if (isItem(node) || isList(node)) {
        if (part == null) {
          part = list.appendElement(name);
          part.attributes().addAll(own);
          part.attr("start", String.valueOf(number));
        }
        part.appendChild(node);
        number = isItem(node) ? number(node.attr("value"), number) + step : number;
      } else {
        list.appendChild(node);
        part = node instanceof TextNode text && text.isBlank() ? part : null;
      }
    }
  }

  private static boolean isItem(Node node) {
    return node instanceof Element element && element.normalName().equals("li");
  }

  private static boolean isList(Node node) {
    return node instanceof Element element
        && (element.normalName().equals("ul") || element.normalName().equals("ol"));
  }

  private static int number(String written, int otherwise) {
    return written.matches("-?\\d{1,6}") ? Integer.parseInt(written) : otherwise;
  }

  private void mendHeadings() {
    Map<String, List<Element>> longOnes = new HashMap<>();
    for (Element heading : headings) {
      int weight = TextWeight.of(heading.text());
      if (weight >= PARAGRAPH && holdsParagraphs(heading)) {
        heading.tagName("div");
      } else if (weight >= LONG_HEADING && heading.selectFirst(LINK) == null) {
        longOnes.computeIfAbsent(heading.normalName(), rank -> new ArrayList<>()).add(heading);
      }
    }
    for (List<Element> alike : longOnes.values()) {
      long overText = alike.stream().filter(OldMarkup::isOverText).count();
      if (alike.size() - overText > 1 && overText * 2 <= alike.size()) {
        alike.forEach(heading -> heading.tagName("p"));
      }
    }
  }

  private static boolean holdsParagraphs(Element heading) {
    return heading.children().stream().anyMatch(child -> child.selectFirst(PARAGRAPHS) != null);
  }

  /** Whether text stands behind the heading, which is one then, be it in a box of its own. */
  private static boolean isOverText(Element heading) {
    Node next = behind(heading);
    Element box = heading;
    while (next == null && box.previousElementSibling() == null && box.parent() != null) {
      box = box.parent();
      next = behind(box);
    }
    return next instanceof TextNode
        || (next instanceof Element element && !Tags.isHeading(element));
  }

  private static @Nullable Node behind(Element element) {
    Node next = element.nextSibling();
    while (next != null && isEmpty(next)) {
      next = next.nextSibling();
    }
    return next;
  }

  private static boolean isEmpty(Node node) {
    return switch (node) {
      case TextNode text -> text.isBlank();
      case Element element -> TextWeight.of(element.text()) == 0;
      default -> true;
    };
  }

  private void mendLinks(Element body) {
    int free = -1;
    for (List<Element> alike : links.values()) {
      if (alike.size() > 1 || alike.getFirst().childNodeSize() > 2) {
        List<Element> open = alike.stream().filter(OldMarkup::isParagraph).toList();
        int linked = open.stream().mapToInt(link -> TextWeight.of(link.text())).sum();
        boolean several = open.size() > 1 || open.stream().anyMatch(OldMarkup::holdsSeveral);
        if (several && linked >= LONG_LINK) {
          free = free < 0 ? unlinked(body) : free;
          if (linked >= MOST * (free + linked)) {
            open.forEach(link -> link.removeAttr("href"));
          }
        }
      }
    }
  }

  /** Whether a link holds running text, and no picture, heading or box that leads elsewhere. */
  private static boolean isParagraph(Element link) {
    return TextWeight.of(link.text()) >= LONG_LABEL && link.selectFirst(TEASER) == null;
  }

  private static boolean holdsSeveral(Element link) {
    return link.select(PARTS).size() > 1;
  }

  /** The weight of the text that no link holds. */
  private int unlinked(Element body) {
    int linked = 0;
    for (List<Element> alike : links.values()) {
      linked += alike.stream().mapToInt(link -> TextWeight.of(link.text())).sum();
    }
    return Math.max(0, TextWeight.of(body.text()) - linked);
  }
}
