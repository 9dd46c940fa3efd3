package org.hotrai.store.version;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hotrai.article.Article;
import org.hotrai.store.block.BlockWriter;
import org.hotrai.store.block.PackedBlocks;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.index.PublishedDay;
import org.hotrai.text.Clusters;
import org.hotrai.text.SearchFold;
import org.hotrai.text.url.UrlKey;
import org.jspecify.annotations.Nullable;

/**
 * What the archive keeps of an article beside its plain fields.
 *
 * @param links JSON
 * @param blocks as {@link PackedBlocks} has them
 * @param firstWords the beginning of its text on one line
 * @param textHash tells articles with other words apart
 * @param keys what it is sorted, filtered and told apart by
 */
public record EncodedArticle(
    String links, byte[] blocks, String firstWords, String textHash, Keys keys) {
  private static final int FIRST_WORDS = 180;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * What an article is sorted, filtered and told apart by; null for what is unknown.
   *
   * @param url key of the URL that it has come from
   * @param day of its publication, an ISO 8601 date
   * @param site name of the site in the search fold
   */
  public record Keys(
      @Nullable String url, @Nullable String day, @Nullable String site, @Nullable String host) {}

  static EncodedArticle of(Article article, String text, @Nullable String captureUrl) {
    String url = article.sourceUrl() == null ? captureUrl : article.sourceUrl();
    String site = article.siteName();
    Keys keys =
        new Keys(
            key(url, captureUrl),
            PublishedDay.of(article.published()),
            site == null ? null : SearchFold.fold(site),
            url == null ? null : UrlKey.hostOf(url));
    String words = article.title() + "\n" + text;
    return new EncodedArticle(
        BlockWriter.links(article.links()),
        PackedBlocks.of(article.blocks()),
        firstWords(text),
        Packed.sha256(words.getBytes(StandardCharsets.UTF_8)),
        keys);
  }

  /**
   * Some pages claim the site's front page for their canonical address; that tells no article from
   * another.
   */
  private static @Nullable String key(@Nullable String url, @Nullable String captureUrl) {
    if (url == null) {
      return null;
    }
    String key = UrlKey.of(url);
    return captureUrl == null && key.equals(UrlKey.hostOf(url)) ? null : key;
  }

  private static String firstWords(String text) {
    int end = Math.min(FIRST_WORDS, text.length());
    while (!Clusters.isBoundary(text, end)) {
      end--;
    }
    return SPACES.matcher(text.substring(0, end)).replaceAll(" ");
  }
}
