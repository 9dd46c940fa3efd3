package org.hotrai.cli.entities;

import java.util.List;
import java.util.concurrent.Callable;
import org.hotrai.archive.Archive;
import org.hotrai.archive.entities.EntityCount;
import org.hotrai.article.EntityType;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Interruption;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Terminal;
import org.hotrai.correction.Description;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists what the articles mention; its commands correct that. */
@Command(
    name = "entities",
    subcommands = {
      EntitiesRenameCommand.class,
      EntitiesMergeCommand.class,
      EntitiesKindCommand.class,
      EntitiesSplitCommand.class,
      EntitiesMarkCommand.class,
      EntitiesHideCommand.class,
      EntitiesNeverCommand.class,
      EntitiesAliasCommand.class,
      EntitiesNoteCommand.class,
      EntitiesLinkCommand.class,
      EntitiesUndoCommand.class,
      EntitiesLogCommand.class,
      EntitiesExportCommand.class,
      EntitiesImportCommand.class
    })
public final class EntitiesCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--type", descriptionKey = "type", paramLabel = "TYPE")
  private @Nullable EntityType type;

  @Option(names = "--jsonl", descriptionKey = "jsonl")
  private boolean jsonl;

  /** Runs in that session. */
  public EntitiesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Interruption interruption = Interruption.awaited();
        Archive archive = session.open()) {
      if (archive.corrections().isUnfinished()) {
        int status = CorrectionCommand.spread(session, archive, interruption);
        if (status != ExitStatus.DONE) {
          return status;
        }
      }
      for (EntityCount count : archive.entities().list(type)) {
        print(count, archive);
      }
      return ExitStatus.DONE;
    }
  }

  private void print(EntityCount count, Archive archive) {
    Terminal terminal = session.terminal();
    if (jsonl) {
      terminal.json(line(count, archive.corrections().description(count.entity().key())));
      return;
    }
    terminal
        .out()
        .println(
            String.join(
                "\t",
                count.entity().key().type().name(),
                count.entity().name(),
                String.valueOf(count.articles()),
                String.valueOf(count.mentions())));
  }

  private static ObjectNode line(EntityCount count, Description said) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", count.entity().key().type().name()).put("name", count.entity().name());
    ArrayNode aliases = json.putArray("aliases");
    count.entity().aliases().forEach(aliases::add);
    json.put("mentions", count.mentions()).put("articles", count.articles());
    return json.put("note", together(said.notes())).put("link", together(said.links()));
  }

  /** Where entities were merged, what was said of each, on lines of its own. */
  private static @Nullable String together(List<String> said) {
    return said.isEmpty() ? null : String.join("\n", said);
  }
}
