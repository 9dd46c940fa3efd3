package org.hotrai.export.json;

import org.hotrai.article.Mention;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Mentions as JSON objects whose offsets count Unicode code points. */
public final class MentionJson {
  private MentionJson() {}

  /**
   * The fields {@code start}, {@code end}, {@code type}, {@code text}, {@code entity}, {@code
   * value}.
   *
   * @param text what the mention's offsets count in
   */
  public static ObjectNode of(Mention mention, String text) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    int start = text.codePointCount(0, mention.start());
    json.put("start", start);
    json.put("end", start + text.codePointCount(mention.start(), mention.end()));
    json.put("type", mention.type().name());
    json.put("text", mention.text());
    json.put("entity", mention.entity());
    json.put("value", mention.value());
    return json;
  }
}
