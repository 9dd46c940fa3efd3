package org.hotrai.capture;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists of addresses, as browsers and programs for reading later hand them out: there is no text of
 * the pages in them.
 */
final class LinkList {
  private static final Pattern BOOKMARKS =
      Pattern.compile("\\A\\W{0,100}DOCTYPE\\s+NETSCAPE-Bookmark-file", Pattern.CASE_INSENSITIVE);

  /** Pocket and Instapaper. */
  private static final Pattern EXPORT =
      Pattern.compile("(?i)<title>\\s*(?:Pocket|Instapaper:?)\\s+Export\\s*</title>");

  private static final Pattern ADDRESS = Pattern.compile("(?:[-*]\\s+)?<?https?://\\S+");
  private static final List<String> ADDRESSES = List.of("url", "link", "href");

  /** How much of a file tells what it is, in characters. */
  private static final int LOOKED_AT = 4_096;

  private LinkList() {}

  /** Whether a text or a page is such a list. */
  static boolean is(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return BOOKMARKS.matcher(start).find()
        || EXPORT.matcher(start).find()
        || isTable(start.lines().findFirst().orElse(""))
        || isAddresses(text);
  }

  /** Whether a table with that first line has columns for addresses and names, none for texts. */
  private static boolean isTable(String head) {
    if (head.startsWith("<") || head.length() > 500) {
      return false;
    }
    List<String> columns =
        Stream.of(head.toLowerCase(Locale.ROOT).split("[,;\\t]"))
            .map(name -> name.replaceAll("[^a-z ]", "").strip())
            .toList();
    return columns.size() > 1
        && ADDRESSES.stream().anyMatch(columns::contains)
        && (columns.contains("title") || columns.contains("name"))
        && !columns.contains("content");
  }

  private static boolean isAddresses(String text) {
    String first = text.substring(0, Math.min(text.length(), 20)).stripLeading();
    return (first.startsWith("http") || first.startsWith("- http") || first.startsWith("<http"))
        && text.lines().filter(line -> !line.isBlank()).count() > 1
        && text.lines().map(String::strip).allMatch(LinkList::isAddress);
  }

  private static boolean isAddress(String line) {
    return line.isEmpty() || ADDRESS.matcher(line).matches();
  }
}
