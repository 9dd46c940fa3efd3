package org.hotrai.cli;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.cli.export.HyphenatedStyle;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.NamedPath;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Stop;
import org.hotrai.cli.session.Terminal;
import org.hotrai.cli.session.WindowLauncher;
import org.hotrai.export.citation.CitationStyle;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: parses the arguments, runs the command, tells errors in one line. */
public final class Cli {
  private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

  private static final Set<String> ARCHIVE_TROUBLES =
      Set.of(
          "store.article-damaged",
          "store.backup-damaged",
          "store.cannot-open",
          "store.cannot-read",
          "store.cannot-write",
          "store.content-damaged",
          "store.damaged",
          "store.disk-full",
          "store.failed",
          "store.in-use",
          "store.newer-version",
          "store.not-an-archive",
          "store.read-only-file",
          "store.text-damaged");

  private final Terminal terminal;
  private final WindowLauncher window;

  /** A command line at that terminal whose {@code open} command uses that launcher. */
  public Cli(Terminal terminal, WindowLauncher window) {
    this.terminal = terminal;
    this.window = window;
  }

  /** Runs one command and returns its {@link ExitStatus}. */
  public int run(String... arguments) {
    Session session = new Session(terminal, window);
    CommandLine commands = new CommandLine(new HotraiCommand(session), new Commands(session));
    commands.setResourceBundle(new HelpWords(terminal.words()));
    commands.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    headings(commands);
    commands.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.registerConverter(CitationStyle.class, new HyphenatedStyle());
    commands.registerConverter(EntityType.class, EntityType::ofKept);
    commands.registerConverter(Path.class, new NamedPath());
    commands.setParameterExceptionHandler((mistake, given) -> usage(mistake));
    commands.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
    int status = execute(commands, arguments);
    // This flushes, too; a stream that prints keeps to itself what went wrong.
    if (terminal.out().checkError()) {
      terminal.complain(Message.of("cli.error.output"));
      return status == ExitStatus.DONE ? ExitStatus.UNAVAILABLE : status;
    }
    return status;
  }

  /** The library has words of its own for these, in English. */
  private void headings(CommandLine command) {
    Messages words = terminal.words();
    command
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading(words.text("cli.usage") + " ")
        .synopsisSubcommandLabel("[" + words.text("cli.usage-command") + "]")
        .commandListHeading(words.text("cli.usage-commands") + "%n");
    command.getSubcommands().values().forEach(this::headings);
  }

  private int execute(CommandLine commands, String... arguments) {
    try {
      return commands.execute(arguments);
    } catch (OutOfMemoryError full) {
      LOG.error("A command ran out of memory", full);
      terminal.complain(Message.of("cli.error.memory"));
      return ExitStatus.FAULT;
    }
  }

  private int usage(ParameterException mistake) {
    if (mistake.getCause() instanceof Stop stop) {
      return failed(stop);
    }
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    terminal.complain(
        switch (mistake) {
          // One of many names that does not fit is told of as if it were too many.
          case UnmatchedArgumentException unmatched when unmatched.getUnmatched().contains("") ->
              Message.of("cli.error.no-name");
          case UnmatchedArgumentException unmatched ->
              Message.of(
                  "cli.error.unmatched", String.join(" ", unmatched.getUnmatched()), command);
          case MissingParameterException missing ->
              Message.of(
                  "cli.error.missing", missing.getMissing().getFirst().paramLabel(), command);
          default -> misfit(mistake, command);
        });
    return ExitStatus.USAGE;
  }

  private static Message misfit(ParameterException mistake, String command) {
    return mistake.getArgSpec() == null || mistake.getValue() == null
        ? Message.of("cli.error.usage", String.valueOf(mistake.getMessage()), command)
        : Message.of(
            "cli.error.value", mistake.getValue(), mistake.getArgSpec().paramLabel(), command);
  }

  private int failed(Exception exception) {
    return switch (exception) {
      case Stop stop -> {
        terminal.complain(stop.told());
        yield stop.status();
      }
      case Failure failure -> {
        terminal.complain(failure.told());
        yield ARCHIVE_TROUBLES.contains(failure.told().code())
            ? ExitStatus.UNAVAILABLE
            : ExitStatus.USAGE;
      }
      default -> {
        LOG.error("A command failed", exception);
        terminal.complain(Message.of("cli.error.fault", String.valueOf(exception)));
        yield ExitStatus.FAULT;
      }
    };
  }

  /** Gives each command the session that it runs in. */
  private record Commands(Session session) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (!type.getPackageName().startsWith(Cli.class.getPackageName())) {
        return CommandLine.defaultFactory().create(type);
      }
      try {
        return type.getDeclaredConstructor(Session.class).newInstance(session);
      } catch (InvocationTargetException e) {
        throw new IllegalStateException(type.getName(), e);
      }
    }
  }
}
