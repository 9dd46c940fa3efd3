package org.hotrai.extract.note;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.RichText;
import org.jsoup.nodes.Element;

/**
 * A footnote of a page.
 *
 * @param number in the order of the page, from 1
 * @param label the words of its first mark
 * @param place the block of the page that it is
 * @param marks the links that lead to it
 * @param content a copy of the place without the ways back, which no cleaning of the page touches
 * @param headless whether a way back stood at its head, in the place of a label
 */
public record PageNote(
    int number,
    String label,
    Element place,
    List<Element> marks,
    Element content,
    boolean headless) {
  private static final Pattern HEAD = Pattern.compile("[\\s^↑]*(?:\\[\\s*]|\\(\\s*\\))?[.:)]?\\s*");

  /** Not a part of a longer word or number. */
  private static final String BEHIND = "(?![\\p{L}\\p{M}\\p{N}]|[.,]\\p{N})";

  private static final String BRACKETS = "[](){}.: ";

  public PageNote {
    marks = List.copyOf(marks);
  }

  /** What the note says: its text without the label that it may begin with, once at most. */
  public RichText said(RichText text) {
    String all = text.text();
    Matcher head = HEAD.matcher(all);
    int start = headless && head.lookingAt() ? head.end() : labelEnd(all);
    int end = Math.max(start, all.stripTrailing().length());
    return text.cut(start, end);
  }

  /** Index behind the label; 0 where the text does not begin with it. */
  private int labelEnd(String text) {
    String core = core(label);
    String before = isNumberedByList() ? "[\\[(]\\s*" : "[\\s\\[(]*";
    Matcher written =
        Pattern.compile(before + Pattern.quote(core) + "" + BEHIND + "\\s*[\\])]?[.:)]?\\s*")
            .matcher(text);
    return !core.isEmpty() && written.lookingAt() && written.end() < text.length()
        ? written.end()
        : 0;
  }

  /** A number that the note begins with is then a part of what it says. */
  private boolean isNumberedByList() {
    Element list = place.parent();
    return "li".equals(place.normalName()) && list != null && "ol".equals(list.normalName());
  }

  /** Whether the text begins with that label, and not with a longer word or number. */
  static boolean beginsWith(String text, String core) {
    return !core.isEmpty()
        && Pattern.compile(Pattern.quote(core) + BEHIND).matcher(text).lookingAt();
  }

  /** A label without its brackets. */
  static String core(String label) {
    int start = 0;
    int end = label.length();
    while (start < end && BRACKETS.indexOf(label.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && BRACKETS.indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    return label.substring(start, end);
  }
}
