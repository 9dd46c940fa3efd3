package org.hotrai.extract;

/**
 * A page of many megabytes before it is parsed, which takes several times as much: how much text it
 * shows, and the page without what it does not show. Shorter pages are taken as they are.
 */
final class RawPage {
  /** The longest codes of law have a million characters; what has more than this is a bomb. */
  static final int MOST_TEXT = 4_000_000;

  /** Comments, scripts, styles and white space that are longer say nothing of the article. */
  private static final int LONGEST_HIDDEN = 1 << 20;

  /** The longest character reference. */
  private static final int LONGEST_REFERENCE = 32;

  private final String page;
  private final StringBuilder shown = new StringBuilder();
  private int copied;
  private int text;

  private RawPage(String page) {
    this.page = page;
  }

  /** Whether a text without markup has more, white space aside, than any article has. */
  static boolean isTooLongText(String plain) {
    return plain.length() > MOST_TEXT && plain.chars().filter(c -> c > ' ').count() > MOST_TEXT;
  }

  /** Whether the markup shows more text, white space aside, than any article has. */
  static boolean isTooLong(String markup) {
    if (markup.length() <= MOST_TEXT) {
      return false;
    }
    RawPage raw = new RawPage(markup);
    raw.walk();
    return raw.text > MOST_TEXT;
  }

  /** The markup without the insides of what it does not show, where those are very long. */
  static String lightened(String markup) {
    if (markup.length() <= MOST_TEXT) {
      return markup;
    }
    RawPage raw = new RawPage(markup);
    raw.walk();
    return raw.copied == 0
        ? markup
        : raw.shown.append(markup, raw.copied, markup.length()).toString();
  }

  private void walk() {
    int at = 0;
    while (at < page.length()) {
      int open = orEnd(page.indexOf('<', at));
      countText(at, open);
      at = open == page.length() ? open : behindMarkup(open);
    }
  }

  private void countText(int from, int to) {
    int behindText = from;
    for (int i = from; i < to; i++) {
      if (page.charAt(i) > ' ') {
        leaveOut(behindText, i);
        text++;
        i = page.charAt(i) == '&' ? referenceEnd(i, to) : i;
        behindText = i + 1;
      }
    }
    leaveOut(behindText, to);
  }

  private int referenceEnd(int from, int to) {
    int limit = Math.min(to, from + LONGEST_REFERENCE);
    int end = from + 1;
    while (end < limit
        && (Character.isLetterOrDigit(page.charAt(end)) || page.charAt(end) == '#')) {
      end++;
    }
    return end < limit && page.charAt(end) == ';' ? end : from;
  }

  private int behindMarkup(int open) {
    if (page.startsWith("<!--", open)) {
      return hidden(open + "<!--".length(), "-->");
    }
    int inside = Math.min(page.length(), orEnd(page.indexOf('>', open)) + 1);
    if (begins(open, "<script")) {
      return hidden(inside, "</script");
    }
    return begins(open, "<style") ? hidden(inside, "</style") : inside;
  }

  /** Where the hidden part ends. */
  private int hidden(int from, String end) {
    int to = from;
    while (to < page.length() && !begins(to, end)) {
      to = orEnd(page.indexOf(end.charAt(0), to + 1));
    }
    leaveOut(from, to);
    return to;
  }

  private void leaveOut(int from, int to) {
    if (to - from > LONGEST_HIDDEN) {
      shown.append(page, copied, from).append(' ');
      copied = to;
    }
  }

  private boolean begins(int at, String start) {
    return page.regionMatches(true, at, start, 0, start.length());
  }

  private int orEnd(int index) {
    return index < 0 ? page.length() : index;
  }
}
