package org.hotrai.capture.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of ArchiveBox: one page, kept in many ways side by side, and an index that tells of it.
 *
 * @param url of the page
 * @param title empty if it has none
 * @param savedAt when it was put on the list; null if that is not told
 * @param copies the files that hold the page or its text, the truest first
 */
public record Snapshot(String url, String title, @Nullable Instant savedAt, List<Copy> copies) {
  /** The names of the index, of which newer versions write both. */
  public static final List<String> INDEXES = List.of("index.json", "index.jsonl");

  /** An index is no longer, in bytes. */
  public static final int LONGEST = 4 << 20;

  /** In lines of data the first tells of the page, and the others of the programs that ran. */
  private static final ObjectReader JSON =
      new JsonMapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * A copy of the page.
   *
   * @param file its path in the folder
   * @param takenAt when it was made; null if that is not told
   */
  public record Copy(String file, @Nullable Instant takenAt) {}

  /** The folder that the index tells of; nothing if it is none of ArchiveBox. */
  public static Optional<Snapshot> of(byte[] index) {
    String start = new String(index, 0, Math.min(index.length, 64), StandardCharsets.ISO_8859_1);
    if (index.length > LONGEST || !start.stripLeading().startsWith("{")) {
      return Optional.empty();
    }
    try {
      return of(JSON.readTree(index));
    } catch (JacksonException noIndex) {
      return Optional.empty();
    }
  }

  /** The folder that the index tells of; nothing if it is none of ArchiveBox. */
  private static Optional<Snapshot> of(JsonNode index) {
    String url = index.path("url").asString("");
    boolean known =
        index.path("type").asString("").equals("Snapshot")
            || index.has("fs_version")
            || (index.has("timestamp")
                && (index.path("canonical").isObject() || index.path("history").isObject()));
    return known && url.startsWith("http")
        ? Optional.of(
            new Snapshot(
                url,
                index.path("title").asString("").strip(),
                Stream.of("timestamp", "bookmarked_at", "created_at")
                    .flatMap(name -> Moments.of(index.path(name).asString("")).stream())
                    .findFirst()
                    .orElse(null),
                copies(index)))
        : Optional.empty();
  }

  /** What a browser showed is truer than what a server sent, and that than the text alone. */
  private static List<Copy> copies(JsonNode index) {
    String fetched = index.at("/canonical/wget_path").asString("");
    String output =
        made(index, "wget").map(made -> made.path("output").asString("")).findFirst().orElse("");
    return Stream.of(
            copy(index, "singlefile", "singlefile.html"),
            copy(index, "singlefile", "singlefile/singlefile.html"),
            copy(index, "dom", "output.html"),
            copy(index, "dom", "dom/output.html"),
            copy(index, "wget", fetched),
            copy(index, "wget", output),
            copy(index, "wget", "wget/" + output),
            copy(index, "readability", "readability/content.html"),
            copy(index, "mercury", "mercury/content.html"))
        .filter(copy -> !copy.file.isEmpty() && !copy.file.endsWith("/"))
        .toList();
  }

  private static Copy copy(JsonNode index, String way, String file) {
    return new Copy(
        file,
        made(index, way)
            .flatMap(made -> Moments.of(made.path("start_ts").asString("")).stream())
            .reduce((earlier, later) -> later)
            .orElse(null));
  }

  /** What was made in that way, the latest last. */
  private static Stream<JsonNode> made(JsonNode index, String way) {
    return Stream.concat(
            index.path("history").path(way).valueStream(),
            index
                .path("archive_results")
                .valueStream()
                .filter(made -> made.path("plugin").asString("").equals(way)))
        .filter(made -> made.path("status").asString("").equals("succeeded"));
  }
}
