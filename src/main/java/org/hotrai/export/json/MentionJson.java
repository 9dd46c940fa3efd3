package org.hotrai.export.json;

import org.hotrai.article.Mention;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Mentions of one text as JSON objects whose offsets count Unicode code points. Soonest made of
 * mentions in their order, since each is counted from the one before. For one thread.
 */
public final class MentionJson {
  private final String text;
  private int counted;
  private int codePoints;

  /**
   * One for the mentions of a text.
   *
   * @param text what their offsets count in
   */
  public MentionJson(String text) {
    this.text = text;
  }

  /**
   * The fields {@code start}, {@code end}, {@code type}, {@code text}, {@code entity}, {@code
   * value}.
   */
  public ObjectNode of(Mention mention) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("start", codePoints(mention.start()));
    json.put("end", codePoints(mention.end()));
    json.put("type", mention.type().name());
    json.put("text", mention.text());
    json.put("entity", mention.entity());
    json.put("value", mention.value());
    return json;
  }

  /** How many code points stand before a UTF-16 index. */
  private int codePoints(int index) {
    codePoints +=
        index < counted
            ? -text.codePointCount(index, counted)
            : text.codePointCount(counted, index);
    counted = index;
    return codePoints;
  }
}
