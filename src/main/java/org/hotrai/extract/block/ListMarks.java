package org.hotrai.extract.block;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands before the items of a list: a bullet, or their numbers as the page's author chose.
 */
final class ListMarks {
  private static final String BULLET = "•";
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final Pattern STYLE =
      Pattern.compile("list-style(?:-type)?\\s*:[^;]*?\\b([a-z]+(?:-[a-z]+)?)\\b");

  private static final Pattern START = Pattern.compile("-?\\d{1,6}");

  /** How lists are called that show no marks. */
  private static final Pattern UNMARKED =
      Pattern.compile(
          "(?:plain|h|inline|un-?styled|bare)-?list|list-(?:inline|unstyled|none)"
              + "|list-style(?:-type)?\\s*:[^;]*none");

  private ListMarks() {}

  /**
   * The mark of an item.
   *
   * @param number of the item in its list
   */
  static String mark(Element list, Element item, int number) {
    if (!"ol".equals(list.normalName())) {
      return BULLET;
    }
    String type = type(item).isEmpty() ? type(list) : type(item);
    return switch (type) {
          case "a", "lower-alpha", "lower-latin" -> letter(number);
          case "A", "upper-alpha", "upper-latin" -> letter(number).toUpperCase(Locale.ROOT);
          case "i", "lower-roman" -> roman(number);
          case "I", "upper-roman" -> roman(number).toUpperCase(Locale.ROOT);
          case "thai" -> thaiDigits(number);
          default -> Integer.toString(number);
        }
        + ".";
  }

  /** The number of the first item. */
  static int start(Element list) {
    String written = list.attr("start");
    return START.matcher(written).matches() ? Integer.parseInt(written) : 1;
  }

  /** Whether a mark stands before the item of a list that is one of several in other text. */
  static boolean isMarked(Element list, Element item) {
    return ("ol".equals(list.normalName()) || "ul".equals(list.normalName()))
        && list.childrenSize() > 1
        && item.hasText()
        && !UNMARKED.matcher(list.className() + " " + list.attr("style")).find();
  }

  private static String type(Element element) {
    Matcher style = STYLE.matcher(element.attr("style"));
    return style.find() ? style.group(1) : element.attr("type");
  }

  private static String letter(int number) {
    return number < 1 || number > LATIN.length()
        ? Integer.toString(number)
        : LATIN.substring(number - 1, number);
  }

  private static String roman(int number) {
    return number < 1 || number > 99
        ? Integer.toString(number)
        : TENS[number / 10] + ONES[number % 10];
  }

  private static String thaiDigits(int number) {
    StringBuilder digits = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      digits.append(c == '-' ? c : (char) (c - '0' + '๐'));
    }
    return digits.toString();
  }
}
