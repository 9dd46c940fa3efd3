package org.hotrai.extract;

import java.util.List;
import java.util.Optional;
import org.hotrai.capture.CaptureResult.Capture;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Parses saved pages, however broken, within bounds. */
final class SavedPage {
  /** Elements nested deeper are laid flat. */
  private static final int DEEPEST = 400;

  /** Longer attributes say nothing, unless they hold a picture. */
  private static final int LONGEST_ATTRIBUTE = 20_000;

  private SavedPage() {}

  /** The page; nothing if it cannot be parsed. */
  static Optional<Document> parse(Capture capture) {
    String html = capture.text();
    String base = capture.url() == null ? "" : capture.url();
    try {
      Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, base);
      page.stream().forEach(SavedPage::dropLongAttributes);
      if (base.isEmpty()) {
        Element canonical = page.selectFirst("link[rel=canonical][href^=http]");
        if (canonical != null && page.selectFirst("base[href]") == null) {
          page.setBaseUri(canonical.attr("href"));
        }
      }
      return Optional.of(page);
    } catch (RuntimeException notEvenTagSoup) {
      return Optional.empty();
    }
  }

  private static void dropLongAttributes(Element element) {
    List<String> tooLong =
        element.attributes().asList().stream()
            .filter(attribute -> attribute.getValue().length() > LONGEST_ATTRIBUTE)
            .map(Attribute::getKey)
            .filter(name -> !name.endsWith("src"))
            .toList();
    tooLong.forEach(element::removeAttr);
  }
}
