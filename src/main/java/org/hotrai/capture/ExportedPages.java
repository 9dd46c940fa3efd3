package org.hotrai.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.capture.export.Entry;
import org.hotrai.capture.export.EntryException;
import org.hotrai.capture.export.MarkedEntries;
import org.hotrai.capture.export.Snapshot;
import org.hotrai.capture.export.TableEntries;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pages that programs for reading later hand out as JSON, in a table or in XML. A file of any
 * length is read entry by entry.
 */
final class ExportedPages {
  /** Lists of entries may lie in lists of collections. */
  private static final int DEEPEST = 4;

  private static final JsonMapper JSON = new JsonMapper();

  /** What an entry with an address and a text begins with, and what holds such entries. */
  private static final Pattern ADDRESS =
      Pattern.compile("\"(?:url|source_url|link|href)\"\\s*:\\s*\"https?:");

  private static final Pattern TEXT =
      Pattern.compile(
          "\"(?:content|html_content|content_html|htmlContent|content_text|textContent|slug)\""
              + "\\s*:\\s*[\"{]");
  private static final Pattern LISTS =
      Pattern.compile("\"(?:bookmarks|collections)\"\\s*:\\s*\\[\\s*\\{");

  /** How Omnivore calls the lists of what it keeps in files beside them. */
  private static final Pattern NAMING_FILES =
      Pattern.compile("(?:.*/)?metadata_\\d+_to_\\d+\\.json");

  private final Found file;
  private final SavedFileReader reader;
  private int entries;
  private int links;
  private int pages;

  private ExportedPages(Found file, SavedFileReader reader) {
    this.file = file;
    this.reader = reader;
  }

  /** Whether data begins as lists of kept pages do. */
  static boolean begin(byte[] start) {
    if (ContainerKind.of(start) != ContainerKind.JSON) {
      return false;
    }
    String text = ContainerKind.characters(start);
    return (ADDRESS.matcher(text).find() && TEXT.matcher(text).find())
        || LISTS.matcher(text).find();
  }

  /** Whether a file of that name is a list that names files beside it. */
  static boolean isNamingFiles(String name) {
    return NAMING_FILES.matcher(name).matches();
  }

  /** The files that such a list names: their text comes in with it. */
  static List<String> files(byte[] list) {
    try {
      return JSON.readTree(list)
          .valueStream()
          .flatMap(value -> Entry.of(value).stream())
          .map(Entry::file)
          .filter(file -> !file.isEmpty())
          .toList();
    } catch (JacksonException noList) {
      return List.of();
    }
  }

  /**
   * Gives the pages, or why there are none; false if the file is not told of, since it only begins
   * as data does.
   */
  static boolean read(Found file, ContainerKind kind, SavedFileReader reader) throws IOException {
    ExportedPages pages = new ExportedPages(file, reader);
    return kind == ContainerKind.JSON ? pages.read() : pages.readList(kind);
  }

  private boolean readList(ContainerKind kind) throws IOException {
    boolean damaged = false;
    try (SeekableByteChannel channel = file.source().open()) {
      InputStream in = Channels.newInputStream(channel);
      Consumer<JsonNode> each =
          entry -> {
            take(entry, DEEPEST, true);
            file.bytesRead().accept(position(channel));
          };
      if (kind == ContainerKind.TABLE) {
        TableEntries.read(in, start(), each);
      } else {
        MarkedEntries.read(in, start(), each);
      }
    } catch (EntryException unended) {
      damaged = true;
    }
    if (entries == 0) {
      return false;
    }
    if (damaged) {
      reader.refuse(file.place(), "capture.damaged");
    }
    tellLinks();
    return true;
  }

  private static long position(SeekableByteChannel channel) {
    try {
      return channel.position();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private byte[] start() throws IOException {
    return file.source().first(ContainerKind.LOOKED_AT);
  }

  private void tellLinks() {
    if (links > 0) {
      reader.refuse(file.place(), pages == 0 ? "capture.bookmarks" : "capture.some-links", links);
    }
  }

  private boolean read() throws IOException {
    Optional<Snapshot> snapshot = SnapshotCopies.told(file);
    if (snapshot.isPresent()) {
      give(SnapshotCopies.best(snapshot.get(), file));
      return true;
    }
    byte[] start = start();
    boolean told = false;
    try (InputStream in = file.source().stream();
        JsonParser parser = JSON.createParser(in)) {
      for (JsonToken next = parser.nextToken(); next != null; next = parser.nextToken()) {
        if (next == JsonToken.START_ARRAY) {
          list(parser);
        } else if (next == JsonToken.START_OBJECT) {
          take(object(parser), 0, false);
        } else {
          return false;
        }
      }
    } catch (JacksonException noList) {
      if (pages == 0 && !begin(start)) {
        return false;
      }
      reader.refuse(file.place(), "capture.damaged");
      told = true;
    }
    tellLinks();
    if (links == 0 && pages == 0 && !told) {
      if (PlainText.isMarkdown(file.place().name(), start)) {
        return false;
      }
      reader.refuse(file.place(), "capture.no-page");
    }
    return true;
  }

  private void list(JsonParser parser) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      take(parser.readValueAsTree(), 0, true);
      file.bytesRead().accept(parser.currentLocation().getByteOffset());
    }
  }

  /** An object without the lists in it, which are gone through at once. */
  private ObjectNode object(JsonParser parser) {
    ObjectNode object = JSON.createObjectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        list(parser);
      } else {
        object.set(name, parser.<JsonNode>readValueAsTree());
      }
    }
    return object;
  }

  /**
   * Takes in an entry, or those inside.
   *
   * @param listed whether it is one of several: an address alone then is one that somebody kept
   */
  private void take(JsonNode value, int depth, boolean listed) {
    Optional<Entry> entry = Entry.of(value);
    if (entry.isPresent()) {
      entries++;
      give(entry.get(), listed);
    } else if (depth < DEEPEST) {
      Stream<JsonNode> inside = value.isContainer() ? value.valueStream() : Stream.empty();
      inside.forEach(part -> take(part, depth + 1, value.isArray()));
    }
  }

  private void give(Entry told, boolean listed) {
    Entry entry =
        told.text().isEmpty() && !told.file().isEmpty()
            ? file.beside().find(told.file()).map(text -> told.holding(text(text))).orElse(told)
            : told;
    if (entry.text().isEmpty()) {
      links += listed ? 1 : 0;
      return;
    }
    Place place = file.place().inside(entries + " " + entry.title());
    give(
        SavingNote.of(entry.url(), entry.savedAt())
            .capture(
                place,
                "text/html",
                entry.page().getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8.name(),
                Resources.NONE));
  }

  private static String text(Resource page) {
    return PageText.of(page.bytes(), page.charset());
  }

  private void give(CaptureResult result) {
    pages++;
    reader.tellSound(result);
  }
}
