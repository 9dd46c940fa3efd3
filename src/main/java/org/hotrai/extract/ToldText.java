package org.hotrai.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.extract.content.Machinery;
import org.hotrai.extract.content.TextWeight;
import org.hotrai.extract.metadata.Metadata;
import org.hotrai.message.Message;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article as a page tells it to programs, in its structured data. Pages that a script builds
 * may hold their text nowhere else; where the text shows, what shows is taken.
 */
final class ToldText {
  /** The lightest text of an article; what is lighter says what the article is about. */
  private static final int LEAST = 120;

  /** From so many times the text that shows on, that is no more than the beginning. */
  private static final int FULLER = 4;

  private static final Pattern TEASER =
      Pattern.compile(
          "(?s).*(?:…|\\.{3}|\\[…]|\\[\\.{3}]|อ่านต่อ|read more)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP =
      Pattern.compile("(?i)<(?:p|br|div|h[1-6]|ul|ol|li|table|blockquote)(?:\\s[^<>]*)?/?>");

  private ToldText() {}

  /** The text, as an element to be read; nothing if the page tells none or only a teaser. */
  static Optional<Element> in(Metadata metadata, String base) {
    return Optional.ofNullable(metadata.told())
        .map(text -> Parser.unescapeEntities(text, false))
        .filter(text -> !TEASER.matcher(end(text)).matches())
        .map(text -> body(text, base))
        .filter(body -> TextWeight.of(body.wholeText()) >= LEAST);
  }

  /** Whether it is the article although the page shows something, or nothing for that reason. */
  static boolean isFuller(Element told, Extraction shown) {
    return switch (shown) {
      case Extraction.Extracted found ->
          TextWeight.of(told.wholeText()) >= FULLER * TextWeight.of(found.article().text());
      case Extraction.Rejected rejected -> mayHide(rejected.reason());
    };
  }

  /** A page that stands where the article was wanted tells of itself. */
  private static boolean mayHide(Message reason) {
    return !List.of("extract.error-page", "extract.robot-check").contains(reason.code());
  }

  private static String end(String text) {
    String rest = text.stripTrailing();
    return rest.substring(Math.max(0, rest.length() - 40));
  }

  private static Element body(String text, String base) {
    if (MARKUP.matcher(text).find()) {
      Element marked = Jsoup.parse(text, base).body();
      Machinery.remove(marked);
      return marked;
    }
    Element body = new Element("body");
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> body.appendElement("p").text(line));
    return body;
  }
}
