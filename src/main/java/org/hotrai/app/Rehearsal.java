package org.hotrai.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hotrai.cli.Cli;
import org.hotrai.cli.session.Terminal;
import org.hotrai.message.Messages;

/**
 * Does once, with an archive of its own and for nobody, what the command line is used for. The
 * build lets Java watch this and keep what it has learnt, so that commands start sooner.
 */
final class Rehearsal {
  private static final int ROUNDS = 3;

  /** Java learns which way the program most often goes only from what it does many times. */
  private static final int LONG_ROUNDS = 15;

  private final Path folder;
  private final String samples;

  private Rehearsal(Path folder, String samples) {
    this.folder = folder;
    this.samples = samples;
  }

  /** Runs with the folder of saved pages that the first argument names. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("hotrai-rehearsal");
    try {
      new Rehearsal(folder, arguments[0]).run();
    } finally {
      delete(folder);
    }
  }

  private void run() throws IOException {
    String text = "";
    for (int round = 0; round < ROUNDS; round++) {
      String archive = folder.resolve(round + ".hotrai").toString();
      command("", "--archive", archive, "import", samples);
      Path plain = folder.resolve(round + ".txt");
      command("", "--archive", archive, "export", "--all", "--format", "text", "--out", "" + plain);
      text = Files.readString(plain);
      export(archive, "pdf");
      export(archive, "json");
      command("", "--archive", archive, "search", "ประเทศไทย");
      command("", "--archive", archive, "search", "title:วัน", "--jsonl");
    }
    for (int round = 0; round < LONG_ROUNDS; round++) {
      command("", "--archive", folder.resolve("long" + round).toString(), "import", samples);
    }
    String archive = folder.resolve("0.hotrai").toString();
    for (String format : List.of("html", "epub", "markdown", "csv", "bibtex")) {
      export(archive, format);
    }
    command("", "--archive", archive, "import", samples);
    command("", "--archive", archive, "list", "--jsonl");
    command("", "--archive", archive, "show", "1");
    command("", "--archive", archive, "entities");
    command("", "--archive", archive, "verify");
    command("", "--help");
    command(text.repeat(LONG_ROUNDS), "recognize", "--lines", "-");
  }

  private void export(String archive, String format) {
    String out = folder.resolve("all." + format).toString();
    command("", "--archive", archive, "export", "--all", "--format", format, "--out", out);
  }

  private static void command(String input, String... arguments) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    PrintStream none =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(in, none, System.err, false, Messages.of(Locale.getDefault()));
    int status = new Cli(terminal, file -> {}).run(arguments);
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", arguments) + " ended with " + status);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
