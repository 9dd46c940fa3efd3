package org.hotrai.store.article;

/**
 * What became of an incoming article.
 *
 * @param id the article's for ever
 */
public record Stored(Status status, long id) {
  /** What can become of one. */
  public enum Status {
    /** It is new, or was deleted before and is back. */
    IMPORTED,
    /** The same bytes, or the same text of the same URL, are there already. */
    DUPLICATE,
    /**
     * Its URL is there with another text, and this is its newest version now, or is so again; or
     * its page is there and reads otherwise, in another encoding or with pictures, an address or a
     * time that came behind it.
     */
    UPDATED
  }
}
