package org.hotrai.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.FrontMatter;
import org.hotrai.extract.block.BlockReader;
import org.hotrai.extract.content.TextWeight;
import org.hotrai.extract.note.PageNotes;
import org.hotrai.message.Message;
import org.hotrai.text.LanguageGuess;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Element;

/** Reads a text in Markdown, as clippers of pages and notebooks keep it, as an article. */
final class MarkdownArticle {
  static final String MEDIA_TYPE = "text/markdown";

  /** Lists and quotations nested deeper are text. */
  private static final int DEEPEST = 50;

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), FootnotesExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private MarkdownArticle() {}

  /** The article that the text is, if it is long enough for one. */
  static Extraction read(Capture capture) {
    return read(capture, PlainTextArticle.LEAST);
  }

  /** All of the text, however short. */
  static Extraction whole(Capture capture) {
    return read(capture, 1);
  }

  private static Extraction read(Capture capture, int least) {
    String all = capture.text();
    Optional<FrontMatter> front = FrontMatter.of(all);
    String html =
        HTML.render(PARSER.parse(NotebookMarks.mended(front.map(FrontMatter::text).orElse(all))));
    return SavedPage.parse(capture.decodedAs(UTF_8).holding(html.getBytes(UTF_8)))
        .map(page -> read(page.body(), new TextNotes(front, Optional.empty()), capture, least))
        .orElseGet(() -> new Extraction.Rejected(Message.of("extract.broken")));
  }

  private static Extraction read(Element body, TextNotes notes, Capture capture, int least) {
    body.select("> p").stream()
        .filter(line -> TextNotes.isAddress(line.text(), capture.url()))
        .forEach(Element::remove);
    Optional<String> heading = heading(body, notes);
    PageNotes footnotes = PageNotes.in(body);
    List<Element> parts = List.of(body);
    String language = LanguageGuess.ofArticle(body.wholeText());
    BlockReader reader = new BlockReader(language, capture.resources(), footnotes.markedIn(parts));
    List<Block> blocks = reader.read(parts);
    List<String> text = blocks.stream().map(Block::text).toList();
    boolean picture = blocks.stream().anyMatch(Block.Image.class::isInstance);
    if (TextWeight.of(String.join(" ", text)) < least && !picture) {
      return new Extraction.Rejected(Message.of("extract.no-article"));
    }
    Article article = notes.article(heading, text, language, capture.url(), blocks);
    return new Extraction.Extracted(article, Extractor.pictures(reader, blocks));
  }

  /** The heading at the top, which is no block of the text if it is the title. */
  private static Optional<String> heading(Element body, TextNotes notes) {
    Element first = body.firstElementChild();
    if (first == null || !first.normalName().matches("h[1-6]")) {
      return Optional.empty();
    }
    String heading = StoredText.line(first.text());
    if (notes.isTitle(heading)) {
      first.remove();
    }
    return Optional.of(heading).filter(words -> !words.isEmpty());
  }
}
