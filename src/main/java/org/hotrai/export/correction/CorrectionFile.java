package org.hotrai.export.correction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotrai.correction.PortableCorrection;
import org.hotrai.export.csv.CsvCells;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms in which corrections are handed on. */
public enum CorrectionFile {
  /** One line a correction, UTF-8 with the mark that spreadsheets tell it by. */
  CSV {
    @Override
    String write(Collection<PortableCorrection> corrections) {
      List<String> headings = Arrays.stream(Column.values()).map(Column::heading).toList();
      return BYTE_ORDER_MARK
          + CsvCells.row(headings)
          + corrections.stream()
              .map(CorrectionLine::of)
              .map(line ->
                  CsvCells.row(
                      Arrays.stream(Column.values())
                          .map(column -> line.getOrDefault(column, ""))
                          .toList()))
              .collect(Collectors.joining());
    }

    @Override
    void read(String text, Reading reading) {
      List<CsvReader.Row> rows = new CsvReader(text).rows();
      List<Optional<Column>> columns =
          rows.isEmpty() ? List.of() : rows.getFirst().cells().stream().map(Column::of).toList();
      if (!columns.contains(Optional.of(Column.ACTION))) {
        throw new Failure(Message.of("correction.no-corrections"));
      }
      for (CsvReader.Row row : rows.subList(1, rows.size())) {
        Map<Column, String> line = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
          String cell = row.cells().get(i);
          columns.get(i).filter(column -> !cell.isEmpty()).ifPresent(it -> line.put(it, cell));
        }
        reading.add(row.line(), line);
      }
    }
  },

  /** An array of objects, each on a line; {@code articles} is an array. */
  JSON {
    @Override
    String write(Collection<PortableCorrection> corrections) {
      return corrections.stream()
          .map(CorrectionLine::of)
          .map(line -> object(line).toString())
          .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static ObjectNode object(Map<Column, String> line) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      line.forEach((column, value) -> {
        if (column == Column.ARTICLES) {
          ArrayNode articles = object.putArray(column.heading());
          value.lines().forEach(articles::add);
        } else {
          object.put(column.heading(), value);
        }
      });
      return object;
    }

    @Override
    void read(String text, Reading reading) {
      try (JsonParser parser = new JsonMapper().createParser(text)) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
          throw new Failure(Message.of("correction.no-corrections"));
        }
        for (int element = 1; parser.nextToken() != JsonToken.END_ARRAY; element++) {
          int number = parser.currentTokenLocation().getLineNr();
          JsonNode object = parser.readValueAsTree();
          add(object, element, number, reading);
        }
      } catch (JacksonException broken) {
        TokenStreamLocation place = broken.getLocation();
        throw new Failure(
            place == null
                ? Message.of("correction.no-corrections")
                : Message.of("correction.broken-json", place.getLineNr()),
            broken);
      }
    }

    private static void add(JsonNode object, int element, int number, Reading reading) {
      if (!object.isObject()) {
        reading.bad(number, Message.of("correction.no-object", element, object.toString()));
        return;
      }
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        Optional<Column> column = Column.of(field.getKey());
        if (column.isPresent() && !isText(column.get(), field.getValue())) {
          reading.bad(number, Message.of("correction.no-text", element, field.getKey()));
          return;
        }
      }
      reading.add(number, line(object));
    }

    private static boolean isText(Column column, JsonNode value) {
      return value.isString()
          || value.isNull()
          || (column == Column.ARTICLES
              && value.isArray()
              && value.valueStream().allMatch(JsonNode::isString));
    }

    private static Map<Column, String> line(JsonNode object) {
      Map<Column, String> line = new EnumMap<>(Column.class);
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        Column.of(field.getKey())
            .ifPresent(column -> {
              String value =
                  field.getValue().isArray()
                      ? field
                          .getValue()
                          .valueStream()
                          .map(each -> each.asString(""))
                          .collect(Collectors.joining("\n"))
                      : field.getValue().asString("");
              if (!value.isEmpty()) {
                line.put(column, value);
              }
            });
      }
      return line;
    }
  };

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * A line that tells no correction.
   *
   * @param line number of the line, from 1
   */
  public record Bad(int line, Message reason) {}

  /** What a file tells, in its order. */
  public record Content(List<PortableCorrection> corrections, List<Bad> bad) {
    public Content {
      corrections = List.copyOf(corrections);
      bad = List.copyOf(bad);
    }
  }

  /** Gathers what lines tell. */
  static final class Reading {
    private final Instant now;
    private final List<PortableCorrection> corrections = new ArrayList<>();
    private final List<Bad> bad = new ArrayList<>();

    Reading(Instant now) {
      this.now = now;
    }

    void add(int number, Map<Column, String> line) {
      try {
        corrections.add(CorrectionLine.read(line, now));
      } catch (Failure told) {
        bad(number, told.told());
      }
    }

    void bad(int number, Message reason) {
      bad.add(new Bad(number, reason));
    }
  }

  /** The form that a file of that name has. */
  public static Optional<CorrectionFile> named(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(form -> name.endsWith("." + form.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The bytes of a file with these corrections. */
  public byte[] bytes(Collection<PortableCorrection> corrections) {
    return write(corrections).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What is in a file.
   *
   * @param now when those count as made whose line does not say
   * @throws Failure if it is no file of corrections, or not in UTF-8
   */
  public Content content(byte[] bytes, Instant now) {
    Reading reading = new Reading(now);
    String text = text(bytes);
    read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, reading);
    return new Content(reading.corrections, reading.bad);
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      throw new Failure(Message.of("correction.no-utf8"), other);
    }
  }

  abstract String write(Collection<PortableCorrection> corrections);

  abstract void read(String text, Reading reading);
}
