package org.hotrai.export.correction;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hotrai.annotation.Anchor;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Action;
import org.hotrai.correction.Correction;
import org.hotrai.correction.CorrectionFault;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Fields;
import org.hotrai.correction.PortableCorrection;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A correction as a line of a file: what each column says; columns that say nothing are left out.
 */
final class CorrectionLine {
  private CorrectionLine() {}

  static Map<Column, String> of(PortableCorrection correction) {
    Fields fields = Fields.of(correction.correction());
    Map<Column, String> line = new EnumMap<>(Column.class);
    line.put(Column.ACTION, fields.action().code());
    put(line, Column.TYPE, Column.NAME, fields.entity());
    put(line, Column.TO_TYPE, Column.TO_NAME, fields.to());
    if (fields.words() != null) {
      line.put(Column.WORDS, fields.words().quote());
      line.put(Column.BEFORE, fields.words().before());
      line.put(Column.AFTER, fields.words().after());
    }
    line.put(Column.ARTICLES, String.join("\n", correction.sources()));
    line.put(Column.MADE, correction.made().toString());
    line.values().removeIf(String::isEmpty);
    return line;
  }

  private static void put(
      Map<Column, String> line, Column type, Column name, @Nullable EntityName entity) {
    if (entity != null) {
      line.put(type, entity.type().name());
      line.put(name, entity.name());
    }
  }

  /**
   * The correction that a line tells.
   *
   * @param now when it counts as made if the line does not say
   * @throws Failure if it tells none
   */
  static PortableCorrection read(Map<Column, String> line, Instant now) {
    String code = line.getOrDefault(Column.ACTION, "");
    Action action =
        Action.of(code)
            .filter(each -> each != Action.UNDO)
            .orElseThrow(() -> new Failure(Message.of("correction.no-action", code)));
    List<String> sources =
        line.getOrDefault(Column.ARTICLES, "")
            .lines()
            .map(String::strip)
            .filter(source -> !source.isEmpty())
            .distinct()
            .toList();
    Correction correction = correction(action, line, sources);
    CorrectionFault.of(correction)
        .ifPresent(fault -> {
          throw new Failure(fault);
        });
    return new PortableCorrection(made(line, now), correction, sources);
  }

  private static Correction correction(
      Action action, Map<Column, String> line, List<String> sources) {
    boolean located = action == Action.MARK || action == Action.NOT_HERE;
    String words = line.get(Column.WORDS);
    if (located
        ? sources.size() != 1
        : action == Action.SPLIT && words == null && sources.isEmpty()) {
      throw new Failure(Message.of("correction.no-article", action.code()));
    }
    EntityName entity = entity(line, Column.TYPE, Column.NAME, null);
    EntityName to = entity(line, Column.TO_TYPE, Column.TO_NAME, entity);
    boolean emptied = action == Action.NOTE || action == Action.LINK;
    String said = words == null && emptied ? "" : words;
    Anchor anchor =
        said == null
            ? null
            : new Anchor(
                said, line.getOrDefault(Column.BEFORE, ""), line.getOrDefault(Column.AFTER, ""));
    try {
      return new Fields(action, entity, to, anchor, Collections.emptySortedSet(), 0).correction();
    } catch (IllegalArgumentException missing) {
      throw new Failure(Message.of("correction.missing-field", action.code()), missing);
    }
  }

  /** An entity without a kind is of the kind of the other one. */
  private static @Nullable EntityName entity(
      Map<Column, String> line, Column type, Column name, @Nullable EntityName other) {
    String kind = line.get(type);
    String called = line.getOrDefault(name, "");
    if (kind == null) {
      return other == null || called.isEmpty() ? null : new EntityName(other.type(), called);
    }
    try {
      return new EntityName(EntityType.ofKept(kind), called);
    } catch (IllegalArgumentException unknown) {
      throw new Failure(Message.of("correction.no-type", kind), unknown);
    }
  }

  /**
   * What cannot be read is not taken for now: an old list would outlast all that was said since.
   */
  private static Instant made(Map<Column, String> line, Instant now) {
    String made = line.getOrDefault(Column.MADE, "").strip();
    try {
      return made.isEmpty() ? now : Instant.parse(made);
    } catch (DateTimeException unknown) {
      throw new Failure(Message.of("correction.no-time", made), unknown);
    }
  }
}
