package org.hotrai.article;

/**
 * A URL that the article comes from or names.
 *
 * @param url as written, absolute
 * @param text the words that led to it; the URL itself where it stood as plain text
 */
public record SourceLink(String url, Role role, String text) {
  /** What the URL is to the article. The order is the one in which they are shown. */
  public enum Role {
    SAVED_FROM("saved-from"),
    CANONICAL("canonical"),
    COMPILED_FROM("compiled-from"),
    CITED("cited");

    private final String code;

    Role(String code) {
      this.code = code;
    }

    /** The name in files and on the command line. */
    public String code() {
      return code;
    }
  }
}
