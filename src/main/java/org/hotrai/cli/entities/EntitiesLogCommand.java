package org.hotrai.cli.entities;

import org.hotrai.annotation.Anchor;
import org.hotrai.archive.Archive;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.cli.session.Session;
import org.hotrai.cli.session.Terminal;
import org.hotrai.correction.Action;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Fields;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists all corrections, the last first. */
@Command(name = "log")
public final class EntitiesLogCommand implements Runnable {
  private final Session session;

  @Option(names = "--jsonl", descriptionKey = "jsonl")
  private boolean jsonl;

  /** Runs in that session. */
  public EntitiesLogCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    try (Archive archive = session.open()) {
      archive.corrections().log().forEach(this::print);
    }
  }

  private void print(CorrectionEntry entry) {
    Fields fields = Fields.of(entry.correction());
    if (jsonl) {
      session.terminal().json(line(entry, fields));
      return;
    }
    String state = session.terminal().words().text(state(entry));
    session
        .terminal()
        .out()
        .println(
            String.join(
                "\t",
                String.valueOf(entry.id()),
                entry.made().toString(),
                state,
                fields.action().code(),
                name(fields.entity()),
                Terminal.oneLine(object(fields))));
  }

  private static String state(CorrectionEntry entry) {
    if (!entry.holds()) {
      return "cli.entities.undone-entry";
    }
    return entry.idle() ? "cli.entities.idle" : "cli.entities.holds";
  }

  private static String name(@Nullable EntityName entity) {
    return entity == null ? "" : (entity.type() + " " + entity.name()).strip();
  }

  /** What the entity becomes, what is said of it, or what is undone. */
  private static String object(Fields fields) {
    Anchor words = fields.words();
    String articles = fields.articles().isEmpty() ? "" : " " + fields.articles().toString();
    String said = fields.action() == Action.UNDO ? String.valueOf(fields.undoes()) : "";
    String becomes = name(fields.to());
    String quoted = words == null ? "" : words.quote();
    return (becomes + " " + quoted + said + articles).strip();
  }

  private static ObjectNode line(CorrectionEntry entry, Fields fields) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", entry.id()).put("made", entry.made().toString()).put("holds", entry.holds());
    json.put("idle", entry.idle());
    json.put("action", fields.action().code());
    put(json, "type", "name", fields.entity());
    put(json, "toType", "toName", fields.to());
    Anchor words = fields.words();
    if (words != null) {
      json.put("words", words.quote()).put("before", words.before()).put("after", words.after());
    }
    if (!fields.articles().isEmpty()) {
      ArrayNode articles = json.putArray("articles");
      fields.articles().forEach(articles::add);
    }
    return fields.action() == Action.UNDO ? json.put("undoes", fields.undoes()) : json;
  }

  private static void put(ObjectNode json, String type, String name, @Nullable EntityName entity) {
    if (entity != null) {
      json.put(type, entity.type().name()).put(name, entity.name());
    }
  }
}
