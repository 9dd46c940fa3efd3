package org.hotrai.store.block;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotrai.article.Block;
import org.hotrai.article.Direction;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.SourceLink;
import org.hotrai.article.Style;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link BlockWriter} wrote; anything else is a {@link Failure}. */
public final class BlockReader {
  private static final JsonMapper JSON = new JsonMapper();

  private BlockReader() {}

  /** What {@link BlockWriter#blocks} wrote. */
  public static List<Block> blocks(String json) {
    return array(json, BlockReader::block);
  }

  /** What {@link BlockWriter#links} wrote. */
  public static List<SourceLink> links(String json) {
    return array(json, BlockReader::link);
  }

  /** What {@link BlockWriter#strings} wrote. */
  public static List<String> strings(String json) {
    return array(json, JsonNode::stringValue);
  }

  private static <T> List<T> array(String json, Function<JsonNode, T> element) {
    try {
      return JSON.readTree(json).asArray().valueStream().map(element).toList();
    } catch (JacksonException | IllegalArgumentException damaged) {
      throw new Failure(Message.of("store.text-damaged"), damaged);
    }
  }

  private static SourceLink link(JsonNode node) {
    String code = string(node, "role");
    SourceLink.Role role =
        Arrays.stream(SourceLink.Role.values())
            .filter(known -> known.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(code));
    return new SourceLink(string(node, "url"), role, string(node, "text"));
  }

  private static Block block(JsonNode node) {
    return switch (string(node, "kind")) {
      case "heading" -> new Block.Heading(number(node, "level"), rich(node, "text"));
      case "paragraph" -> new Block.Paragraph(rich(node, "text"));
      case "quotation" -> new Block.Quotation(rich(node, "text"));
      case "list" -> new Block.ItemList(items(node.required("items")));
      case "table" -> new Block.Table(rich(node, "caption"), rows(node.required("rows")));
      case "image" ->
          new Block.Image(
              string(node, "url"),
              optional(node, "resource"),
              string(node, "alternative"),
              rich(node, "caption"));
      case "code" -> new Block.Code(string(node, "text"));
      case "footnote" ->
          new Block.Footnote(number(node, "number"), string(node, "label"), rich(node, "text"));
      case String kind -> throw new IllegalArgumentException(kind);
    };
  }

  private static List<Block.Item> items(JsonNode items) {
    return items
        .valueStream()
        .map(
            item -> new Block.Item(number(item, "depth"), string(item, "mark"), rich(item, "text")))
        .toList();
  }

  private static List<Block.Row> rows(JsonNode rows) {
    return rows.valueStream()
        .map(row -> new Block.Row(row.valueStream().map(BlockReader::cell).toList()))
        .toList();
  }

  private static Block.Cell cell(JsonNode cell) {
    return new Block.Cell(
        rich(cell, "text"),
        cell.required("heading").booleanValue(),
        number(cell, "columns"),
        number(cell, "rows"));
  }

  private static RichText rich(JsonNode parent, String name) {
    JsonNode node = parent.required(name);
    List<Run> runs =
        node.isString()
            ? List.of(Run.plain(node.stringValue()))
            : node.valueStream().map(BlockReader::run).toList();
    return new RichText(runs, direction(optional(parent, name + "Direction")));
  }

  private static @Nullable Direction direction(@Nullable String code) {
    return Arrays.stream(Direction.values())
        .filter(known -> known.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  private static Run run(JsonNode node) {
    if (node.isString()) {
      return Run.plain(node.stringValue());
    }
    var styles =
        node.path("styles")
            .valueStream()
            .map(style -> Style.valueOf(style.stringValue()))
            .collect(Collectors.toSet());
    JsonNode note = node.get("note");
    return new Run(
        string(node, "text"),
        styles,
        optional(node, "link"),
        optional(node, "language"),
        note == null ? null : note.intValue());
  }

  private static String string(JsonNode node, String name) {
    return node.required(name).stringValue();
  }

  private static int number(JsonNode node, String name) {
    return node.required(name).intValue();
  }

  private static @Nullable String optional(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null ? null : value.stringValue();
  }
}
