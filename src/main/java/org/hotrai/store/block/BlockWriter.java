package org.hotrai.store.block;

import java.io.StringWriter;
import java.util.List;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.SourceLink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an article's parts as JSON. Text with nothing particular about it is a string; other text
 * is an array of runs, each a string or an object.
 */
public final class BlockWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private BlockWriter(JsonGenerator json) {
    this.json = json;
  }

  /** The blocks as an array of objects, each with its kind. */
  public static String blocks(List<Block> blocks) {
    return array(writer -> blocks.forEach(writer::block));
  }

  /** The links as an array of objects. */
  public static String links(List<SourceLink> links) {
    return array(writer -> links.forEach(writer::link));
  }

  /** The strings as an array. */
  public static String strings(List<String> strings) {
    return array(writer -> strings.forEach(writer.json::writeString));
  }

  private interface Part {
    void write(BlockWriter writer);
  }

  private static String array(Part content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      content.write(new BlockWriter(json));
      json.writeEndArray();
    }
    return text.toString();
  }

  private void link(SourceLink link) {
    json.writeStartObject();
    json.writeStringProperty("url", link.url());
    json.writeStringProperty("role", link.role().code());
    json.writeStringProperty("text", link.text());
    json.writeEndObject();
  }

  private void block(Block block) {
    json.writeStartObject();
    switch (block) {
      case Block.Heading(int level, RichText content) -> {
        json.writeStringProperty("kind", "heading");
        json.writeNumberProperty("level", level);
        rich("text", content);
      }
      case Block.Paragraph(RichText content) -> {
        json.writeStringProperty("kind", "paragraph");
        rich("text", content);
      }
      case Block.Quotation(RichText content) -> {
        json.writeStringProperty("kind", "quotation");
        rich("text", content);
      }
      case Block.ItemList(List<Block.Item> items) -> {
        json.writeStringProperty("kind", "list");
        json.writeArrayPropertyStart("items");
        items.forEach(this::item);
        json.writeEndArray();
      }
      case Block.Table(RichText caption, List<Block.Row> rows) -> {
        json.writeStringProperty("kind", "table");
        rich("caption", caption);
        json.writeArrayPropertyStart("rows");
        rows.forEach(this::row);
        json.writeEndArray();
      }
      case Block.Image image -> image(image);
      case Block.Code(String text) -> {
        json.writeStringProperty("kind", "code");
        json.writeStringProperty("text", text);
      }
      case Block.Footnote(int number, String label, RichText content) -> {
        json.writeStringProperty("kind", "footnote");
        json.writeNumberProperty("number", number);
        json.writeStringProperty("label", label);
        rich("text", content);
      }
    }
    json.writeEndObject();
  }

  private void item(Block.Item item) {
    json.writeStartObject();
    json.writeNumberProperty("depth", item.depth());
    json.writeStringProperty("mark", item.mark());
    rich("text", item.content());
    json.writeEndObject();
  }

  private void row(Block.Row row) {
    json.writeStartArray();
    for (Block.Cell cell : row.cells()) {
      json.writeStartObject();
      rich("text", cell.content());
      json.writeBooleanProperty("heading", cell.heading());
      json.writeNumberProperty("columns", cell.columns());
      json.writeNumberProperty("rows", cell.rows());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void image(Block.Image image) {
    json.writeStringProperty("kind", "image");
    json.writeStringProperty("url", image.url());
    if (image.resource() != null) {
      json.writeStringProperty("resource", image.resource());
    }
    json.writeStringProperty("alternative", image.alternative());
    rich("caption", image.caption());
  }

  private void rich(String name, RichText content) {
    if (content.direction() != null) {
      json.writeStringProperty(name + "Direction", content.direction().code());
    }
    json.writeName(name);
    if (content.runs().size() == 1 && isPlain(content.runs().getFirst())) {
      json.writeString(content.text());
      return;
    }
    json.writeStartArray();
    content.runs().forEach(this::run);
    json.writeEndArray();
  }

  private static boolean isPlain(Run run) {
    return run.equals(Run.plain(run.text()));
  }

  private void run(Run run) {
    if (isPlain(run)) {
      json.writeString(run.text());
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("text", run.text());
    if (!run.styles().isEmpty()) {
      json.writeArrayPropertyStart("styles");
      run.styles().stream().sorted().forEach(style -> json.writeString(style.name()));
      json.writeEndArray();
    }
    if (run.link() != null) {
      json.writeStringProperty("link", run.link());
    }
    if (run.language() != null) {
      json.writeStringProperty("language", run.language());
    }
    if (run.note() != null) {
      json.writeNumberProperty("note", run.note());
    }
    json.writeEndObject();
  }
}
