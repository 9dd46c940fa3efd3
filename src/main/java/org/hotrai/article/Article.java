package org.hotrai.article;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The article of a saved page.
 *
 * @param title without the site's name
 * @param byline names alone
 * @param published ISO 8601 date or date and time with the offset that was written, never moved;
 *     null if unknown
 * @param language BCP 47 tag
 * @param siteName null if unknown
 * @param sourceUrl where the page was saved from, or its canonical URL, as written; null if unknown
 * @param links every source URL once for each role, in the order of roles, then of the text
 */
public record Article(
    String title,
    List<String> byline,
    @Nullable String published,
    String language,
    @Nullable String siteName,
    @Nullable String sourceUrl,
    List<SourceLink> links,
    List<Block> blocks) {
  public Article {
    byline = List.copyOf(byline);
    links = List.copyOf(links);
    blocks = List.copyOf(blocks);
  }

  /** The same under another title. */
  public Article titled(String other) {
    return new Article(other, byline, published, language, siteName, sourceUrl, links, blocks);
  }

  /** The same with other blocks. */
  public Article withBlocks(List<Block> others) {
    return new Article(title, byline, published, language, siteName, sourceUrl, links, others);
  }

  /** The blocks' texts parted by an empty line; blocks without text are passed over. */
  public String text() {
    return blocks.stream()
        .map(Block::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
