package org.hotrai.capture.export;

import java.io.InputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The entries of a list in XML: below its root, each with an element for each of its fields. */
public final class MarkedEntries {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\W{0,3}<\\?xml[^>]{0,200}>\\s*<[a-zA-Z][\\w.-]{0,40}(?:\\s[^<>]{0,300})?>\\s*"
              + "<(?:entry|item|article|bookmark)(?:\\s[^<>]{0,300})?>\\s*<(?!media:)[\\w-]{1,60}(?:\\s[^<>]{0,300})?/?>");

  /** What feeds and notebooks are in. */
  private static final Pattern OTHER =
      Pattern.compile("\\?>\\s*<(?:rss|feed|(?:\\w{1,20}:)?RDF|opml|html|en-export)[\\s>]");

  private static final int ENTRY = 2;
  private static final int FIELD = 3;

  private static final JsonMapper JSON = new JsonMapper();

  private MarkedEntries() {}

  /**
   * Whether data begins as such a list does.
   *
   * @param start its first characters, those of English as they are
   */
  public static boolean begin(String start) {
    return BEGINNING.matcher(start).lookingAt() && !OTHER.matcher(start).find();
  }

  /**
   * Hands on each entry, as an object of data.
   *
   * @throws XMLStreamException if the list is damaged, behind the entries that are whole
   */
  public static void read(InputStream in, Consumer<JsonNode> entries) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(in);
    try {
      read(reader, entries);
    } finally {
      reader.close();
    }
  }

  private static void read(XMLStreamReader reader, Consumer<JsonNode> entries)
      throws XMLStreamException {
    ObjectNode entry = JSON.createObjectNode();
    ArrayNode parts = JSON.createArrayNode();
    StringBuilder text = new StringBuilder();
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth == ENTRY) {
            entry = JSON.createObjectNode();
          } else if (depth == FIELD) {
            parts = JSON.createArrayNode();
          }
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (depth >= FIELD) {
            text.append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth == ENTRY) {
            entries.accept(entry);
          } else if (depth == FIELD && parts.isEmpty()) {
            entry.put(reader.getLocalName(), text.toString());
          } else if (depth == FIELD) {
            entry.set(reader.getLocalName(), parts);
          } else if (depth == FIELD + 1) {
            parts.add(text.toString());
          }
          text.setLength(0);
          depth--;
        }
        default -> {}
      }
    }
  }
}
