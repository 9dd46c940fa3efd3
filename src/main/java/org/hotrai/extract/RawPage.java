package org.hotrai.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.extract.saved.SharedPictures;

/**
 * A page of many megabytes before it is decoded and parsed, which takes ten times as much: how much
 * text it shows, and the page without what it does not show. Shorter pages, and those of two bytes
 * a character, are taken as they are.
 */
final class RawPage {
  /** The longest codes of law have a million characters; what has more than this is a bomb. */
  static final int MOST_TEXT = 4_000_000;

  /** Comments, scripts, styles and white space that are longer say nothing of the article. */
  private static final int LONGEST_HIDDEN = 1 << 20;

  /** The longest character reference. */
  private static final int LONGEST_REFERENCE = 32;

  private static final byte[] COMMENT = ascii("<!--");
  private static final byte[] COMMENT_END = ascii("-->");
  private static final byte[] SCRIPT = ascii("<script");
  private static final byte[] SCRIPT_END = ascii("</script");
  private static final byte[] STYLE = ascii("<style");
  private static final byte[] STYLE_END = ascii("</style");
  private static final byte[] PICTURE = ascii(SharedPictures.VARIABLE);

  private final Capture capture;
  private final byte[] page;
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private int copied;
  private int text;

  private RawPage(Capture capture) {
    this.capture = capture;
    this.page = capture.bytes();
  }

  static RawPage of(Capture found) {
    Capture capture = found.byItsName();
    RawPage raw = new RawPage(capture);
    if (raw.page.length > MOST_TEXT && !PageText.isWide(raw.page)) {
      if (capture.mediaType().equals(PlainTextArticle.MEDIA_TYPE)
          || capture.mediaType().equals(MarkdownArticle.MEDIA_TYPE)) {
        raw.countText(0, raw.page.length);
      } else {
        raw.walk();
      }
    }
    return raw;
  }

  /**
   * Whether it surely shows more text, white space aside, than any article has. Some letters of
   * Thai in one byte are not counted, so that what is not too long by this may be so all the same.
   */
  boolean isTooLong() {
    return text > MOST_TEXT;
  }

  /** The capture without the insides of what it does not show, where those are very long. */
  Capture light() {
    if (copied == 0) {
      return capture;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream(shown.size() + page.length - copied);
    all.writeBytes(shown.toByteArray());
    all.write(page, copied, page.length - copied);
    return capture.holding(all.toByteArray());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void walk() {
    int at = 0;
    while (at < page.length) {
      int open = next('<', at, page.length);
      countText(at, open);
      at = open == page.length ? open : behindMarkup(open);
    }
  }

  private void countText(int from, int to) {
    int behindText = from;
    for (int i = from; i < to; i++) {
      if (page[i] > ' ' || page[i] < 0) {
        leaveOut(behindText, i);
        text += isContinuation(page[i]) ? 0 : 1;
        i = page[i] == '&' ? referenceEnd(i, to) : i;
        behindText = i + 1;
      }
    }
    leaveOut(behindText, to);
  }

  private static boolean isContinuation(byte utf8) {
    return (utf8 & 0xC0) == 0x80;
  }

  private int referenceEnd(int from, int to) {
    int limit = Math.min(to, from + LONGEST_REFERENCE);
    int end = from + 1;
    while (end < limit && (Character.isLetterOrDigit(page[end]) || page[end] == '#')) {
      end++;
    }
    return end < limit && page[end] == ';' ? end : from;
  }

  private int behindMarkup(int open) {
    if (begins(open, COMMENT)) {
      // A comment may be no more than "<!-->".
      int inside = open + COMMENT.length;
      return find(COMMENT_END, open + 2, inside + 1) <= inside - 1
          ? inside
          : hidden(inside, COMMENT_END);
    }
    int inside = tagEnd(open);
    if (isTag(open, SCRIPT)) {
      return hidden(inside, SCRIPT_END);
    }
    return isTag(open, STYLE) ? hidden(inside, STYLE_END) : inside;
  }

  /** Whether that element begins, and none of a longer name. */
  private boolean isTag(int open, byte[] start) {
    int behind = open + start.length;
    return begins(open, start)
        && (behind == page.length || (page[behind] != '-' && !Character.isLetter(page[behind])));
  }

  /** Behind the tag; values in quotes may have its end sign in them, and many megabytes. */
  private int tagEnd(int open) {
    byte quote = 0;
    byte before = 0;
    for (int at = open + 1; at < page.length; at++) {
      byte one = page[at];
      if (quote != 0) {
        quote = one == quote ? 0 : quote;
      } else if (one == '>') {
        return at + 1;
      } else if (before == '=' && (one == '"' || one == '\'')) {
        quote = one;
      }
      before = one > ' ' || one < 0 ? one : before;
    }
    return page.length;
  }

  /** Where the hidden part ends. One with pictures that are shown elsewhere stays. */
  private int hidden(int from, byte[] end) {
    int to = find(end, from, page.length);
    if (find(PICTURE, from, to) == to) {
      leaveOut(from, to);
    }
    return to;
  }

  private int find(byte[] wanted, int from, int to) {
    int at = from;
    while (at < to && !begins(at, wanted)) {
      at = next(wanted[0], at + 1, to);
    }
    return Math.min(at, to);
  }

  private void leaveOut(int from, int to) {
    if (to - from > LONGEST_HIDDEN) {
      shown.write(page, copied, from - copied);
      shown.write(' ');
      copied = to;
    }
  }

  private boolean begins(int at, byte[] lowerCase) {
    if (at + lowerCase.length > page.length) {
      return false;
    }
    for (int i = 0; i < lowerCase.length; i++) {
      if (Character.toLowerCase(page[at + i]) != lowerCase[i]) {
        return false;
      }
    }
    return true;
  }

  /** The next place of the byte up to there, or that end. */
  private int next(int wanted, int from, int to) {
    int at = from;
    while (at < to && page[at] != wanted) {
      at++;
    }
    return at;
  }
}
