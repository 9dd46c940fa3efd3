package org.hotrai.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes elements and text so that the result is well-formed, as HTML and as XML. */
final class Markup {
  private final StringBuilder written = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; attributes are names and values by turns, and left out where null. */
  Markup begin(String element, @Nullable String... attributes) {
    tag(element, attributes).append('>');
    open.push(element);
    return this;
  }

  /** An element that has no content, such as an image. */
  Markup empty(String element, @Nullable String... attributes) {
    tag(element, attributes).append("/>");
    return this;
  }

  /** Ends the element that was begun last. */
  Markup end() {
    written.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Characters of the page. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  /** What another of these has written. */
  Markup written(String elements) {
    written.append(elements);
    return this;
  }

  /** A style sheet of our own, which holds no character that would need escaping. */
  Markup style(String sheet) {
    written.append("<style>").append(sheet).append("</style>");
    return this;
  }

  private StringBuilder tag(String element, @Nullable String... attributes) {
    written.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        written.append(' ').append(attributes[i]).append("=\"");
        escape(value);
        written.append('"');
      }
    }
    return written;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        // A parser would turn it into a line feed, and XML knows no other control characters.
        case '\r' -> written.append("&#13;");
        default -> written.append(c < ' ' && c != '\t' && c != '\n' ? '\uFFFD' : c);
      }
    }
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
