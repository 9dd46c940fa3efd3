package org.hotrai.extract.block;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes formulas of MathML on one line, as people type them: 1/2, x², √(a+b). Without that a half
 * would be twelve.
 */
final class Formulas {
  /** What stands side by side in these is not multiplied. */
  private static final Set<String> PARTED =
      Set.of(
          "mfrac", "msup", "msub", "msubsup", "mover", "munder", "munderover", "mroot", "mfenced");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  private Formulas() {}

  /** The formula as text with raised and lowered parts. */
  static Element onOneLine(Element math) {
    Element line = new Element("span");
    write(math, line);
    return line;
  }

  private static void write(Element element, Element to) {
    List<Element> parts = element.children();
    switch (element.normalName()) {
      case "mfrac" -> {
        if (endsWithDigit(to)) {
          to.appendText(" ");
        }
        boolean line = !element.attr("linethickness").startsWith("0");
        writeWhole(parts.stream().limit(1).toList(), line, to);
        to.appendText(line ? "/" : " ");
        writeWhole(parts.stream().skip(1).toList(), line, to);
        if (isFollowedByFactor(element)) {
          to.appendText(" ");
        }
      }
      case "msup", "mover" -> {
        writeBase(parts, to);
        writePart(parts, 1, to.appendElement("sup"));
      }
      case "msub", "munder" -> {
        writeBase(parts, to);
        writePart(parts, 1, to.appendElement("sub"));
      }
      case "msubsup", "munderover" -> {
        writeBase(parts, to);
        writePart(parts, 1, to.appendElement("sub"));
        writePart(parts, 2, to.appendElement("sup"));
      }
      case "msqrt" -> {
        to.appendText("√");
        writeWhole(parts, true, to);
      }
      case "mroot" -> {
        writePart(parts, 1, to.appendElement("sup"));
        to.appendText("√");
        writeWhole(parts.stream().limit(1).toList(), true, to);
      }
      case "mfenced" -> {
        to.appendText(element.hasAttr("open") ? element.attr("open") : "(");
        writeEach(parts, ", ", to);
        to.appendText(element.hasAttr("close") ? element.attr("close") : ")");
      }
      case "mtable" -> writeEach(parts, "; ", to);
      case "mtr" -> writeEach(parts, " ", to);
      case "mtext" -> to.appendText(SPACES.matcher(element.wholeText()).replaceAll(" "));
      case "mspace" -> to.appendText(" ");
      case "semantics" -> writePart(parts, 0, to);
      case "annotation", "annotation-xml", "mphantom" -> {}
      default -> writeInside(element, to);
    }
  }

  private static void writeInside(Element element, Element to) {
    for (Node node : element.childNodes()) {
      switch (node) {
        case TextNode text -> to.appendText(text.isBlank() ? " " : text.getWholeText().strip());
        case Element inner -> write(inner, to);
        default -> {}
      }
    }
  }

  private static void writeEach(List<Element> parts, String between, Element to) {
    for (int i = 0; i < parts.size(); i++) {
      to.appendText(i == 0 ? "" : between);
      write(parts.get(i), to);
    }
  }

  /** A fraction with a raised or lowered sign has brackets, or its denominator alone had that. */
  private static void writeBase(List<Element> parts, Element to) {
    boolean fraction = !parts.isEmpty() && isFraction(parts.getFirst());
    to.appendText(fraction ? "(" : "");
    writePart(parts, 0, to);
    to.appendText(fraction ? ")" : "");
  }

  private static boolean isFraction(Element part) {
    Element at = part;
    while (at.childrenSize() == 1 && !"mfenced".equals(at.normalName())) {
      at = at.child(0);
    }
    return "mfrac".equals(at.normalName());
  }

  private static void writePart(List<Element> parts, int index, Element to) {
    if (index < parts.size()) {
      write(parts.get(index), to);
    }
  }

  /** In brackets if it is more than one sign, number or word. */
  private static void writeWhole(List<Element> parts, boolean closed, Element to) {
    boolean one = !closed || (parts.size() == 1 && isOne(parts.getFirst()));
    to.appendText(one ? "" : "(");
    parts.forEach(part -> write(part, to));
    to.appendText(one ? "" : ")");
  }

  private static boolean isOne(Element part) {
    Element at = part;
    while (at.childrenSize() == 1) {
      at = at.child(0);
    }
    return switch (at.normalName()) {
      case "msup", "msub", "msqrt", "mfenced" -> true;
      default -> at.childrenSize() == 0;
    };
  }

  private static boolean isFollowedByFactor(Element fraction) {
    Element next = fraction.nextElementSibling();
    Element row = fraction.parent();
    return next != null
        && row != null
        && !"mo".equals(next.normalName())
        && !("mtext".equals(next.normalName()) && !beginsWithWord(next.wholeText()))
        && !PARTED.contains(row.normalName());
  }

  private static boolean beginsWithWord(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** A whole number and a half are written apart. */
  private static boolean endsWithDigit(Element line) {
    return line.childNodeSize() > 0
        && line.childNode(line.childNodeSize() - 1) instanceof TextNode text
        && !text.isBlank()
        && Character.isDigit(text.getWholeText().charAt(text.getWholeText().length() - 1));
  }
}
