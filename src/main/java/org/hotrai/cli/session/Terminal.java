package org.hotrai.cli.session;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import tools.jackson.databind.JsonNode;

/**
 * What the program reads from and writes to.
 *
 * @param out results, UTF-8
 * @param err errors and progress, UTF-8
 * @param interactive whether somebody looks at {@code err} on a screen
 */
public record Terminal(
    InputStream in, PrintStream out, PrintStream err, boolean interactive, Messages words) {

  /** Prints the sentence of that code as a line of the results. */
  public void say(String code, Object... arguments) {
    out.println(words.text(code, arguments));
  }

  /** Prints that as a line of the results. */
  public void say(Message told) {
    out.println(words.text(told));
  }

  /** Prints one JSON line. */
  public void json(JsonNode line) {
    out.println(line);
  }

  /** Prints lines of the results in one go. */
  public void print(List<String> lines) {
    out.println(String.join(System.lineSeparator(), lines));
  }

  /** Prints one line on standard error. */
  public void complain(Message told) {
    err.println(oneLine(words.text(told)));
  }

  /** The text with its line breaks as spaces, and nothing in it that a terminal obeys. */
  public static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").replaceAll("(?!\\t)\\p{Cc}", "\uFFFD");
  }
}
