package org.hotrai.capture;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.capture.time.SavedTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a zip of the MAFF format tells of each page in it, in an index beside the page. */
final class PackedNotes {
  private static final String INDEX = "index.rdf";
  private static final String FORMAT = "http://maf.mozdev.org/metadata/rdf";

  /**
   * What is told of one page.
   *
   * @param charset its encoding; null if that is not told
   */
  private record Told(SavingNote note, @Nullable String charset) {
    /** The page with that, where it does not tell itself. */
    CaptureResult.Capture of(CaptureResult.Capture page) {
      SavingNote whole = new SavingNote(page.url(), page.savedAt()).or(note);
      return new CaptureResult.Capture(
          page.path(),
          page.member(),
          whole.url(),
          whole.savedAt(),
          page.mediaType(),
          page.bytes(),
          page.charset() == null ? charset : page.charset(),
          page.resources(),
          page.title(),
          page.chosenCharset());
    }
  }

  private final Set<String> indexes = new HashSet<>();
  private final Map<String, Told> byPage = new HashMap<>();

  /** Whether a file of that name may be an index. */
  static boolean mayBe(String name) {
    return name.substring(name.lastIndexOf('/') + 1).equals(INDEX);
  }

  /** Takes what a file tells, if it is an index. */
  void add(String name, byte[] file) {
    String text = PageText.of(file, null);
    if (!text.contains(FORMAT)) {
      return;
    }
    Document index = Parser.xmlParser().parseInput(text, "");
    Instant savedAt = value(index, "archivetime").flatMap(SavedTime::of).orElse(null);
    SavingNote note = SavingNote.of(value(index, "originalurl").orElse(null), savedAt);
    String folder = name.substring(0, name.length() - INDEX.length());
    indexes.add(name);
    byPage.put(
        folder + value(index, "indexfilename").orElse("index.html"),
        new Told(note, value(index, "charset").orElse(null)));
  }

  /** Whether the file of that name is an index, and no page. */
  boolean isIndex(String name) {
    return indexes.contains(name);
  }

  /** The page of that name with what is told of it. */
  CaptureResult on(String name, CaptureResult found) {
    Told told = byPage.get(name);
    return switch (found) {
      case CaptureResult.Capture page when told != null -> told.of(page);
      case CaptureResult.Capture page -> page;
      case CaptureResult.Unreadable bad -> bad;
    };
  }

  private static Optional<String> value(Document index, String field) {
    return index.getAllElements().stream()
        .filter(element -> element.tagName().endsWith(":" + field))
        .map(PackedNotes::resource)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static String resource(Element field) {
    return field.attributes().asList().stream()
        .filter(attribute -> attribute.getKey().endsWith(":resource"))
        .map(attribute -> attribute.getValue().strip())
        .findFirst()
        .orElse("");
  }
}
