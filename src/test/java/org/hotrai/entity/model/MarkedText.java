package org.hotrai.entity.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.text.Span;

/**
 * A text with its entities marked as {@code [PERSON]…[/PERSON]}.
 *
 * @param text without the marks
 */
record MarkedText(String text, List<Marked> entities) {
  private static final Pattern MARK = Pattern.compile("\\[(/?)([A-Z]+)\\]");
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORGANISATION,
          "LOCATION", EntityType.PLACE,
          "DATE", EntityType.DATE,
          "LAW", EntityType.LAW);

  /** An entity as it was marked. */
  record Marked(Span span, EntityType type) {}

  /** Reads a line; marks of other kinds are left out. */
  static MarkedText read(String line) {
    StringBuilder text = new StringBuilder();
    List<Marked> entities = new ArrayList<>();
    Map<String, Integer> open = new HashMap<>();
    Matcher mark = MARK.matcher(line);
    int from = 0;
    while (mark.find()) {
      text.append(line, from, mark.start());
      from = mark.end();
      String kind = mark.group(2);
      if (mark.group(1).isEmpty()) {
        open.put(kind, text.length());
      } else {
        Integer start = open.remove(kind);
        EntityType type = TYPES.get(kind);
        if (start != null && type != null) {
          Span span = trim(text, start, text.length());
          if (span.start() < span.end()) {
            entities.add(new Marked(span, type));
          }
        }
      }
    }
    text.append(line, from, line.length());
    return new MarkedText(text.toString(), List.copyOf(entities));
  }

  private static Span trim(CharSequence text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isSpace(text.charAt(first))) {
      first++;
    }
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
