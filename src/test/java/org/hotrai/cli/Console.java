package org.hotrai.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hotrai.cli.session.Terminal;
import org.hotrai.cli.session.WindowLauncher;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands on one archive and keeps what they print. */
public final class Console {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path archive;
  private final Locale language;

  public Console(Path archive) {
    this(archive, Locale.ENGLISH);
  }

  public Console(Path archive, Locale language) {
    this.archive = archive;
    this.language = language;
  }

  /** What a command printed and how it ended. */
  public record Answer(int status, String out, String err) {
    List<JsonNode> lines() {
      return out.lines().map(JSON::readTree).toList();
    }

    JsonNode json() {
      return JSON.readTree(out);
    }
  }

  public Answer run(String... arguments) {
    return runWith("", arguments);
  }

  public Answer runWith(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run(input, out, err, arguments);
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command that prints into these streams, and returns how it ended. */
  int runInto(OutputStream out, OutputStream err, String... arguments) {
    return run("", out, err, arguments);
  }

  private int run(String input, OutputStream out, OutputStream err, String... arguments) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Messages.of(language));
    WindowLauncher noDisplay =
        file -> {
          throw new Failure(Message.of("cli.search.nothing"));
        };
    String[] whole =
        Stream.concat(Stream.of("--archive", archive.toString()), Stream.of(arguments))
            .toArray(String[]::new);
    return new Cli(terminal, noDisplay).run(whole);
  }
}
