package org.hotrai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.extract.link.SourceLinks;
import org.hotrai.message.Message;
import org.hotrai.text.LanguageGuess;
import org.hotrai.text.StoredText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a news feed (RSS, Atom) as one article: each of its items a heading and its text. */
final class FeedArticle {
  static final String MEDIA_TYPE = "application/rss+xml";

  private FeedArticle() {}

  static Extraction read(Capture capture) {
    Document feed = Parser.xmlParser().parseInput(capture.text(), "");
    List<Block> blocks = new ArrayList<>();
    for (Element item : feed.select("item, entry")) {
      add(blocks, heading(item));
      String text = text(item);
      if (!text.isEmpty()) {
        blocks.add(new Block.Paragraph(RichText.plain(text)));
      }
    }
    if (blocks.isEmpty()) {
      return new Extraction.Rejected(Message.of("extract.no-text"));
    }
    Element channel = Objects.requireNonNullElse(feed.selectFirst("channel, feed"), feed);
    String title = child(channel, "title");
    String all = String.join("\n", blocks.stream().map(Block::text).toList());
    String url = capture.url() == null ? link(channel) : capture.url();
    Article article =
        new Article(
            title.isEmpty()
                ? Extractor.firstWords(blocks)
                : Extractor.begun(title, Extractor.LONGEST_TITLE),
            List.of(),
            null,
            LanguageGuess.ofArticle(all),
            title.isEmpty() ? null : title,
            url,
            SourceLinks.of(url, null, blocks),
            blocks);
    return new Extraction.Extracted(article, List.of());
  }

  private static void add(List<Block> blocks, RichText heading) {
    if (!heading.isEmpty()) {
      blocks.add(new Block.Heading(2, heading));
    }
  }

  private static RichText heading(Element item) {
    String title = child(item, "title");
    return title.isEmpty()
        ? RichText.EMPTY
        : new RichText(List.of(new Run(title, Set.of(), link(item), null)));
  }

  /** The longest of what an item has for its text; feeds give it as HTML in text. */
  private static String text(Element item) {
    String longest = "";
    for (String name : List.of("description", "summary", "content", "content:encoded")) {
      String text = child(item, name);
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  private static String child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equalsIgnoreCase(name)) {
        return StoredText.line(Jsoup.parse(child.wholeText()).text());
      }
    }
    return "";
  }

  /** The absolute address that an item or the whole feed leads to; null if none. */
  private static @Nullable String link(Element parent) {
    for (Element child : parent.children()) {
      if (child.tagName().equalsIgnoreCase("link")) {
        String written = child.hasAttr("href") ? child.attr("href") : child.wholeText();
        if (written.strip().matches("https?://\\S+")) {
          return written.strip();
        }
      }
    }
    return null;
  }
}
