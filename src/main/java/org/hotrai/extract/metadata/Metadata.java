package org.hotrai.extract.metadata;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article.
 *
 * @param published ISO 8601, with the offset that was written; null if unknown
 * @param claimedLanguage BCP 47 tag that the page claims, or null
 * @param told the text of the article as the page tells it to programs, lines and markup as written
 *     there; null if it tells none, or of several articles
 */
public record Metadata(
    Title title,
    List<String> byline,
    @Nullable String published,
    @Nullable String claimedLanguage,
    @Nullable String siteName,
    Addresses addresses,
    @Nullable String told) {
  public Metadata {
    byline = List.copyOf(byline);
  }

  /**
   * What the page calls its own address.
   *
   * @param canonical the canonical URL as written, or null
   * @param openGraph {@code og:url} as written, or null
   * @param ofFirst whether these are those of the first of several pages, and this is a later one
   */
  public record Addresses(
      @Nullable String canonical, @Nullable String openGraph, boolean ofFirst) {}

  /**
   * The title of the article.
   *
   * @param text without the site's name; empty if there is none
   * @param heading the element of the page that shows it, or null
   * @param inHead what else the head of the page calls the article or its section
   */
  public record Title(String text, @Nullable Element heading, List<String> inHead) {
    public Title {
      inHead = List.copyOf(inHead);
    }
  }
}
