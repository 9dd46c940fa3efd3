package org.hotrai.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.entities.Amounts;
import org.hotrai.archive.entities.LineRecognition;
import org.hotrai.article.Mention;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Stop;
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

  @Option(names = "--money")
  private boolean money;

  RecognizeCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try (InputStream bytes = file.equals("-") ? session.terminal().in() : open();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      new LineRecognition().run(lines, this::json, session.terminal()::print);
    } catch (IOException e) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.error.cannot-read", file));
    }
  }

  private InputStream open() throws IOException {
    return Files.newInputStream(Path.of(file));
  }

  private String json(String line, List<Mention> recognised) {
    List<Mention> mentions =
        money ? Amounts.among(recognised, line, session.terminal().words().locale()) : recognised;
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode array = json.putArray("mentions");
    MentionJson inLine = new MentionJson(line);
    mentions.forEach(mention -> array.add(inLine.of(mention)));
    return json.toString();
  }
}
