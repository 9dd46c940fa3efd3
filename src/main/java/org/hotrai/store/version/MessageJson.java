package org.hotrai.store.version;

import java.util.Arrays;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages as JSON, so that they are put into words only when they are shown. */
public final class MessageJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private MessageJson() {}

  /** The message as JSON. */
  public static String write(Message message) {
    return node(message).toString();
  }

  /** Reads what was written; anything else is a {@link Failure}. */
  public static Message read(String json) {
    try {
      return message(JSON.readTree(json));
    } catch (JacksonException | IllegalArgumentException damaged) {
      throw new Failure(Message.of("store.text-damaged"), damaged);
    }
  }

  private static ObjectNode node(Message message) {
    ObjectNode json = JSON.createObjectNode().put("code", message.code());
    ArrayNode arguments = json.putArray("arguments");
    for (Object argument : message.arguments()) {
      switch (argument) {
        case Message inner -> arguments.add(node(inner));
        case Integer number -> arguments.add(number);
        case Long number -> arguments.add(number);
        default -> arguments.add(argument.toString());
      }
    }
    return json;
  }

  private static Message message(JsonNode json) {
    Object[] arguments =
        json.required("arguments").asArray().valueStream().map(MessageJson::argument).toArray();
    return new Message(json.required("code").asString(), Arrays.asList(arguments));
  }

  private static Object argument(JsonNode json) {
    if (json.isObject()) {
      return message(json);
    }
    return json.isIntegralNumber() ? (Object) json.longValue() : json.asString();
  }
}
