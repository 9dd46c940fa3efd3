package org.hotrai.message;

import java.util.List;

/**
 * Something to tell the user: the code of a sentence in the message bundles, and what to put into
 * its places.
 *
 * @param code key in the bundles, such as {@code capture.unreadable}
 * @param arguments values for the places {0}, {1} … of the sentence; strings, numbers, or messages
 */
public record Message(String code, List<Object> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** The message of that code with these arguments. */
  public static Message of(String code, Object... arguments) {
    return new Message(code, List.of(arguments));
  }
}
