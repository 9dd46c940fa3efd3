package org.hotrai.capture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotrai.message.Message;

/**
 * Tells pages that are made to exhaust who reads them, before they are parsed: with too many tags,
 * with tags one in another without end, with one tag of many megabytes.
 */
final class Tags {
  /** The most that a page may have, some hundred bytes each; a book on one page has a tenth. */
  static final int MOST = 500_000;

  /** How many may stand one in another; real pages have a few dozen, broken ones some thousands. */
  static final int DEEPEST = 50_000;

  /** The longest tag in bytes; the longest picture that a page holds in itself fits in. */
  static final int LONGEST = 32 << 20;

  /** Elements that have no end, or whose end is often left out. */
  private static final long[] UNENDED =
      Stream.of(
              "area", "base", "br", "col", "dd", "dt", "hr", "img", "input", "li", "link", "meta",
              "option", "p", "param", "source", "tbody", "td", "th", "thead", "tr", "wbr")
          .mapToLong(name -> name(name.getBytes(StandardCharsets.US_ASCII), 0))
          .sorted()
          .toArray();

  private final byte[] page;
  private int count;
  private int depth;
  private int deepest;
  private int longest;

  private Tags(byte[] page) {
    this.page = page;
  }

  /** Why the page is not to be read; nothing if it is, be it without files that are too long. */
  static Optional<Message> fault(byte[] page) {
    Tags tags = new Tags(HeldFiles.withoutLong(page));
    tags.count();
    if (tags.count > MOST) {
      return Optional.of(Message.of("capture.too-many-tags", MOST));
    }
    if (tags.deepest > DEEPEST) {
      return Optional.of(Message.of("capture.too-deep-tags", DEEPEST));
    }
    return tags.longest > LONGEST
        ? Optional.of(Message.of("capture.too-long-tag", LONGEST >> 20))
        : Optional.empty();
  }

  private void count() {
    int begin = -1;
    for (int i = 0; i < page.length; i++) {
      if (page[i] == '<') {
        count++;
        step(i + 1);
        begin = begin < 0 && i + 1 < page.length && isLetter(page[i + 1]) ? i : begin;
      } else if (page[i] == '>' && begin >= 0) {
        longest = Math.max(longest, i - begin);
        begin = -1;
      }
    }
    longest = begin < 0 ? longest : Math.max(longest, page.length - begin);
  }

  private void step(int at) {
    boolean end = at < page.length && page[at] == '/';
    long name = name(page, end ? at + 1 : at);
    if (name != 0 && Arrays.binarySearch(UNENDED, name) < 0) {
      depth = Math.max(0, depth + (end ? -1 : 1));
      deepest = Math.max(deepest, depth);
    }
  }

  /** The first eight letters of a name in lower case, packed; 0 if there is none. */
  private static long name(byte[] page, int start) {
    long name = 0;
    int end = Math.min(page.length, start + Long.BYTES);
    for (int at = start; at < end && isLetter(page[at]); at++) {
      name = name << Byte.SIZE | (page[at] | ' ');
    }
    return name;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
