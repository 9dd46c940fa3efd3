package org.hotrai.extract;

import java.util.List;
import java.util.Optional;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.FrontMatter;
import org.hotrai.capture.Resources;
import org.hotrai.extract.block.BlockReader;
import org.hotrai.extract.content.TextWeight;
import org.hotrai.message.Message;
import org.hotrai.text.LanguageGuess;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Element;

/** Reads a text without markup as an article. */
final class PlainTextArticle {
  static final String MEDIA_TYPE = "text/plain";

  /** The heaviest first line that is taken for the title, before text and before an empty line. */
  private static final int HEAVIEST_TITLE = 60;

  private static final int HEAVIEST_ALONE = 150;

  /** An article has at least that much text. */
  static final int LEAST = 50;

  private PlainTextArticle() {}

  /** The article that the text is, if it is long enough for one. */
  static Extraction read(Capture capture) {
    return read(capture, LEAST);
  }

  /** All of the text, however short. */
  static Extraction whole(Capture capture) {
    return read(capture, 1);
  }

  private static Extraction read(Capture capture, int least) {
    String all = capture.text();
    Optional<FrontMatter> front = FrontMatter.of(all);
    List<String> lines =
        front
            .map(FrontMatter::text)
            .orElse(all)
            .lines()
            .filter(line -> !TextNotes.isAddress(line.strip(), capture.url()))
            .dropWhile(String::isBlank)
            .toList();
    TextNotes notes =
        new TextNotes(front, Optional.ofNullable(capture.title()).map(StoredText::line));
    Optional<String> title = title(lines);
    boolean titled = title.isPresent() && notes.isTitle(title.get());
    List<String> text = PlainParagraphs.of(titled ? lines.subList(1, lines.size()) : lines);
    if (TextWeight.of(String.join(" ", text)) < least) {
      return new Extraction.Rejected(Message.of("extract.no-article"));
    }
    String language = LanguageGuess.ofArticle(String.join("\n", text));
    List<Block> blocks = blocks(text, language);
    Article article = notes.article(title, text, language, capture.url(), blocks);
    return new Extraction.Extracted(article, List.of());
  }

  /** The first line, if it stands alone or is too short to be one of a paragraph. */
  private static Optional<String> title(List<String> lines) {
    if (lines.size() < 2) {
      return Optional.empty();
    }
    int heaviest = lines.get(1).isBlank() ? HEAVIEST_ALONE : HEAVIEST_TITLE;
    return Optional.of(StoredText.line(lines.getFirst()))
        .filter(line -> TextWeight.of(line) <= heaviest);
  }

  private static List<Block> blocks(List<String> paragraphs, String language) {
    Element body = new Element("body");
    paragraphs.forEach(paragraph -> body.appendElement("p").text(paragraph));
    return new BlockReader(language, Resources.NONE).read(List.of(body));
  }
}
