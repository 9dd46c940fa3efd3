package org.hotrai.export.citation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes references as the JSON of the Citation Style Language, one array. */
public final class CslJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CslJson() {}

  /** Writes all references in UTF-8; the target stays open. */
  public static void write(Iterator<Reference> references, OutputStream target) throws IOException {
    String before = "[\n";
    while (references.hasNext()) {
      String item = before + item(references.next());
      target.write(item.getBytes(StandardCharsets.UTF_8));
      before = ",\n";
    }
    target.write("\n]\n".getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode item(Reference reference) {
    ObjectNode item = NODES.objectNode();
    item.put("id", reference.key()).put("type", "webpage");
    item.put("title", reference.article().title());
    if (!reference.authors().isEmpty()) {
      ArrayNode authors = item.putArray("author");
      reference.authors().forEach(author -> authors.add(author(author)));
    }
    if (reference.article().siteName() != null) {
      item.put("container-title", reference.article().siteName());
    }
    if (reference.article().sourceUrl() != null) {
      item.put("URL", reference.article().sourceUrl());
    }
    reference.issued().ifPresent(issued -> item.set("issued", date(issued)));
    item.set("accessed", date(Issued.of(reference.accessed())));
    item.put("language", reference.article().language());
    reference.note().ifPresent(note -> item.put("note", note));
    return item;
  }

  private static ObjectNode author(Author author) {
    ObjectNode name = NODES.objectNode();
    return author.isInverted()
        ? name.put("family", author.family()).put("given", author.given())
        : name.put("literal", author.name());
  }

  private static ObjectNode date(Issued issued) {
    ObjectNode date = NODES.objectNode();
    ArrayNode parts = date.putArray("date-parts").addArray();
    issued.parts().forEach(parts::add);
    return date;
  }
}
