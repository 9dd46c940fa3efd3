package org.hotrai.extract;

import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resource;
import org.hotrai.extract.block.BlockReader;
import org.hotrai.extract.link.SourceLinks;
import org.hotrai.extract.metadata.Metadata;
import org.hotrai.extract.metadata.MetadataReader;
import org.hotrai.message.Message;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page with all its text, menus and all: for a person who looks at a page in which no
 * article was found. It keeps nothing, so that any number of threads may share it.
 */
public final class PlainReading {

  /** All text of the page as an article; rejected if there is none at all. */
  public Extraction read(Capture capture) {
    RawPage raw = RawPage.of(capture);
    return raw.isTooLong() ? Extractor.tooLong() : readAny(raw.light());
  }

  private static Extraction readAny(Capture capture) {
    if (FeedArticle.MEDIA_TYPE.equals(capture.mediaType())) {
      return FeedArticle.read(capture);
    }
    if (PlainTextArticle.MEDIA_TYPE.equals(capture.mediaType())) {
      return PlainTextArticle.whole(capture);
    }
    if (MarkdownArticle.MEDIA_TYPE.equals(capture.mediaType())) {
      return MarkdownArticle.whole(capture);
    }
    return SavedPage.parse(capture)
        .map(page -> read(page, MetadataReader.read(page, capture.url()), List.of(), capture))
        .orElseGet(() -> new Extraction.Rejected(Message.of("extract.broken")));
  }

  /** All text of that parsed page. */
  static Extraction read(Document page, Metadata metadata, List<Resource> frames, Capture capture) {
    List<Element> whole = List.of(page.body());
    String language = Extractor.language(whole, metadata.claimedLanguage());
    BlockReader reader = new BlockReader(language, capture.resources());
    List<Block> blocks = reader.read(whole);
    if (blocks.stream().allMatch(block -> block.text().isEmpty())) {
      return new Extraction.Rejected(Message.of("extract.no-text"));
    }
    // Of a page without an article the window's title says more than any of its lines.
    String tab = StoredText.line(page.title());
    String title = tab.isEmpty() ? metadata.title().text() : tab;
    Article article =
        new Article(
            title.isEmpty()
                ? Extractor.firstWords(blocks)
                : Extractor.begun(title, Extractor.LONGEST_TITLE),
            metadata.byline(),
            metadata.published(),
            language,
            metadata.siteName(),
            Extractor.sourceUrl(capture, metadata),
            SourceLinks.of(capture.url(), metadata.addresses().canonical(), blocks),
            blocks);
    return new Extraction.Extracted(article, Extractor.pictures(reader, blocks), frames);
  }
}
