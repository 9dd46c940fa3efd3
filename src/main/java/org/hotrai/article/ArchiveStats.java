package org.hotrai.article;

/**
 * What an archive holds.
 *
 * @param articles those that are not deleted
 * @param versions of all articles
 * @param rejected pages in which no article was found
 */
public record ArchiveStats(
    long articles,
    long deleted,
    long versions,
    long rejected,
    long entities,
    long mentions,
    Sizes sizes) {
  /**
   * How much room it takes.
   *
   * @param contents saved pages and pictures, each once
   * @param contentBytes their bytes as they came
   * @param storedBytes their bytes as they are kept
   * @param indexBytes of the full-text index
   * @param fileBytes of the whole archive file
   */
  public record Sizes(
      long contents, long contentBytes, long storedBytes, long indexBytes, long fileBytes) {}
}
