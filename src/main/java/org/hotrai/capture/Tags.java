package org.hotrai.capture;

/** Counts tags: each of a page's takes some hundred bytes while it is read, however short it is. */
final class Tags {
  /** The most that a page may have; a book on one page has a tenth. */
  static final int MOST = 500_000;

  private Tags() {}

  /** Whether a page has more than that. */
  static boolean areTooMany(byte[] page) {
    int count = 0;
    for (byte b : page) {
      count += b == '<' ? 1 : 0;
    }
    return count > MOST;
  }
}
