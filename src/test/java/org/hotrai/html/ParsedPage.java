package org.hotrai.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as an XML parser sees it. */
final class ParsedPage {
  private final Document document;

  ParsedPage(String page) {
    try {
      document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(page)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("the page is not well-formed", e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  List<Element> all(String element) {
    NodeList nodes = document.getElementsByTagName(element);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  Element block(int index) {
    return all("*").stream()
        .filter(element -> element.getAttribute("id").equals("b" + index))
        .findFirst()
        .orElseThrow();
  }

  String text(int block) {
    return block(block).getTextContent();
  }

  /** The offsets of the block's characters that are marked with that key. */
  BitSet marked(int block, String key) {
    return offsets(block, node -> isMarked(node, key));
  }

  /** The offsets of the characters that stand between items, rows or cells. */
  BitSet separators(int block) {
    Set<String> parents = Set.of("ul", "table", "tbody", "tr");
    return offsets(block, node -> parents.contains(node.getParentNode().getNodeName()));
  }

  private BitSet offsets(int block, Predicate<Node> wanted) {
    BitSet offsets = new BitSet();
    int[] start = {0};
    texts(
        block(block),
        node -> {
          int end = start[0] + Objects.requireNonNull(node.getNodeValue()).length();
          offsets.set(start[0], end, wanted.test(node));
          start[0] = end;
        });
    return offsets;
  }

  private static void texts(Node node, Consumer<Node> visitor) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      visitor.accept(node);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      texts(child, visitor);
    }
  }

  private static boolean isMarked(Node node, String key) {
    for (Node at = node.getParentNode(); at instanceof Element e; at = at.getParentNode()) {
      if (e.getTagName().equals("mark") && e.getAttribute("data-key").equals(key)) {
        return true;
      }
    }
    return false;
  }
}
