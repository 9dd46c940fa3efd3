package org.hotrai.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.capture.FrontMatter;
import org.hotrai.extract.content.TextWeight;
import org.hotrai.extract.link.SourceLinks;
import org.hotrai.extract.metadata.MetadataReader;
import org.hotrai.text.BareText;
import org.hotrai.text.date.DateReader;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a text that is no page: above it, or else by its first and last lines.
 *
 * @param front what stands above it
 * @param called what its container calls it
 */
record TextNotes(Optional<FrontMatter> front, Optional<String> called) {
  /** The heaviest line that tells when the text came out. */
  private static final int HEAVIEST_DATE = 60;

  /** In how many paragraphs from the top and from the bottom that is looked for. */
  private static final int DATE_NEAR = 4;

  /** The title that is told. */
  Optional<String> title() {
    return front.flatMap(above -> above.first("title", "ชื่อเรื่อง")).or(() -> called);
  }

  /**
   * Whether the line is that title once more, be it marked as a heading; so, too, if none is told.
   */
  boolean isTitle(String line) {
    return title().map(told -> BareText.of(line).equals(BareText.of(told))).orElse(true);
  }

  /** Whether the line is nothing but the address that the capture knows already. */
  static boolean isAddress(String line, @Nullable String url) {
    return url != null && line.contains(url) && line.length() <= url.length() + 8;
  }

  /**
   * The article of a text.
   *
   * @param heading its title if none is told
   * @param url where it was saved from; null if unknown
   */
  Article article(
      Optional<String> heading,
      List<String> paragraphs,
      String language,
      @Nullable String url,
      List<Block> blocks) {
    String title =
        title()
            .or(() -> heading)
            .map(own -> Extractor.begun(own, Extractor.LONGEST_TITLE))
            .orElseGet(() -> Extractor.firstWords(blocks));
    return new Article(
        title,
        authors(),
        published(paragraphs),
        language,
        null,
        url,
        SourceLinks.of(url, null, blocks),
        blocks);
  }

  private List<String> authors() {
    return Stream.of("author", "authors", "byline", "ผู้เขียน")
        .flatMap(name -> front.stream().flatMap(above -> above.all(name).stream()))
        .toList();
  }

  /** The day that is told, else the first whole day of a short line at the top or at the bottom. */
  private @Nullable String published(List<String> paragraphs) {
    return front
        .flatMap(
            above -> above.first("published", "date_published", "datepublished", "date", "วันที่"))
        .flatMap(MetadataReader::dayIn)
        .or(() -> dayIn(paragraphs))
        .orElse(null);
  }

  private static Optional<String> dayIn(List<String> paragraphs) {
    int size = paragraphs.size();
    return Stream.concat(
            paragraphs.stream().limit(DATE_NEAR),
            paragraphs.stream().skip(Math.max(DATE_NEAR, size - DATE_NEAR)))
        .filter(line -> TextWeight.of(line) <= HEAVIEST_DATE)
        .flatMap(line -> DateReader.find(line).stream())
        .flatMap(found -> Optional.ofNullable(found.value()).stream())
        .filter(value -> value.first().equals(value.last()))
        .map(value -> value.first())
        .map(LocalDate::toString)
        .findFirst();
  }
}
