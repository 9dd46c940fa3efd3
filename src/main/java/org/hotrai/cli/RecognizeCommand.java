package org.hotrai.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotrai.archive.LineRecognition;
import org.hotrai.export.json.MentionJson;
import org.hotrai.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what lines of text mention. */
@Command(name = "recognize")
final class RecognizeCommand implements Runnable {
  private final Session session;

  @Option(names = "--lines", required = true, paramLabel = "FILE")
  private String file = "-";

  RecognizeCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    LineRecognition recognition = new LineRecognition();
    try (InputStream bytes = file.equals("-") ? session.terminal().in() : open();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      lines.lines().forEachOrdered(line -> session.terminal().json(line(recognition, line)));
    } catch (IOException | UncheckedIOException e) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.error.cannot-read", file));
    }
  }

  private InputStream open() throws IOException {
    return Files.newInputStream(Path.of(file));
  }

  private static ObjectNode line(LineRecognition recognition, String line) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode mentions = json.putArray("mentions");
    recognition.mentions(line).forEach(mention -> mentions.add(MentionJson.of(mention, line)));
    return json;
  }
}
