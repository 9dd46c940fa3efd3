package org.hotrai.capture.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.capture.encoding.PageText;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.parser.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The entries of a list in XML: below its root, each with an element for each of its fields. What
 * the list refers to is not looked up, and faults in an entry do no harm to others.
 */
public final class MarkedEntries {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\W{0,3}<\\?xml[^>]{0,200}>\\s*<[a-zA-Z][\\w.-]{0,40}(?:\\s[^<>]{0,300})?>\\s*"
              + "<(?:entry|item|article|bookmark)(?:\\s[^<>]{0,300})?>\\s*<(?!media:)[\\w-]{1,60}(?:\\s[^<>]{0,300})?/?>");

  /** What feeds and notebooks are in. */
  private static final Pattern OTHER =
      Pattern.compile("\\?>\\s*<(?:rss|feed|(?:\\w{1,20}:)?RDF|opml|html|en-export)[\\s>]");

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
   * @param start of the list, to tell its encoding
   * @throws EntryException if the list or an entry in it does not end, behind what could be read
   */
  public static void read(InputStream in, byte[] start, Consumer<JsonNode> entries)
      throws IOException {
    EntryReader reader = new EntryReader(new InputStreamReader(in, PageText.charsetOfXml(start)));
    try (StreamParser parser =
        new StreamParser(Parser.xmlParser().setTrackPosition(true)).parse(reader, "")) {
      parser.document().outputSettings().prettyPrint(false);
      boolean cut = false;
      for (Iterator<Element> each = parser.iterator(); each.hasNext(); ) {
        Element element = each.next();
        Element list = element.parent();
        if (list instanceof Document) {
          cut |= element.endSourceRange().isImplicit();
        } else if (list != null && list.parent() instanceof Document) {
          cut |= element.endSourceRange().isImplicit();
          entries.accept(entry(element));
          element.remove();
          reader.endEntry();
        }
      }
      if (cut) {
        throw new EntryException();
      }
    } catch (UncheckedIOException unread) {
      throw unread.getCause();
    }
  }

  private static ObjectNode entry(Element element) {
    ObjectNode entry = JSON.createObjectNode();
    for (Element field : element.children()) {
      String tag = field.tagName();
      String name = tag.substring(tag.indexOf(':') + 1);
      boolean further = entry.has(name) && Entry.Details.AUTHORS.contains(name);
      entry.set(name, further ? together(entry.path(name), value(field)) : value(field));
    }
    return entry;
  }

  private static ArrayNode together(JsonNode before, JsonNode further) {
    ArrayNode all = JSON.createArrayNode();
    for (JsonNode told : List.of(before, further)) {
      (told.isArray() ? told.valueStream() : Stream.of(told)).forEach(all::add);
    }
    return all;
  }

  /** A text, the markup of one, or several texts. */
  private static JsonNode value(Element field) {
    List<Element> parts = field.children();
    if (parts.isEmpty()) {
      return JSON.getNodeFactory().stringNode(field.wholeText());
    }
    if (parts.stream().anyMatch(part -> Tag.isKnownTag(part.tagName()))) {
      // Pages have no such sections.
      field
          .nodeStream(CDataNode.class)
          .toList()
          .forEach(section -> section.replaceWith(new TextNode(section.getWholeText())));
      return JSON.getNodeFactory().stringNode(field.html());
    }
    ArrayNode texts = JSON.createArrayNode();
    parts.forEach(part -> texts.add(part.wholeText()));
    return texts;
  }
}
