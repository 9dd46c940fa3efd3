package org.hotrai.capture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.capture.time.SavedTime;
import org.hotrai.message.Message;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The notes that Evernote hands out in one file. Each is a page, with what was clipped from it. */
final class EvernoteNotes {
  /** How the pages made of notes name the files in them, before the hash. */
  private static final String FILE = "en-media:";

  private EvernoteNotes() {}

  static List<CaptureResult> read(Place place, byte[] bytes) {
    Document all = Jsoup.parse(PageText.of(bytes, null), "", Parser.xmlParser());
    List<CaptureResult> pages = new ArrayList<>();
    for (Element note : all.select("en-export > note")) {
      String title = text(note, "> title").orElse("");
      Place inside = place.inside((pages.size() + 1) + " " + title);
      pages.add(capture(inside, note, title));
    }
    return pages.isEmpty()
        ? List.of(PageReader.unreadable(place, Message.of("capture.damaged-page")))
        : pages;
  }

  private static CaptureResult capture(Place place, Element note, String title) {
    String url = text(note, "> note-attributes > source-url").orElse(null);
    Instant created = text(note, "> created").flatMap(SavedTime::of).orElse(null);
    Element content = note.selectFirst("> content");
    String page = page(content == null ? "" : content.wholeText(), title);
    Map<String, byte[]> files = files(note);
    return SavingNote.of(url, created)
        .capture(
            place,
            "text/html",
            page.getBytes(StandardCharsets.UTF_8),
            StandardCharsets.UTF_8.name(),
            name -> file(files, name));
  }

  private static Optional<String> text(Element note, String path) {
    return Optional.ofNullable(note.selectFirst(path))
        .map(element -> element.wholeText().strip())
        .filter(text -> !text.isEmpty());
  }

  private static String page(String content, String title) {
    Document written = Jsoup.parse(content, "", Parser.xmlParser());
    Document page = Document.createShell("");
    page.title(title);
    Element note = written.selectFirst("en-note");
    page.body().appendChildren((note == null ? written : note).childNodesCopy());
    for (Element media : page.select("en-media")) {
      media.tagName("img").attr("src", FILE + media.attr("hash")).empty();
    }
    page.select("en-todo, en-crypt").remove();
    page.outputSettings().prettyPrint(false);
    return page.outerHtml();
  }

  /** By the hash that a note names them by. */
  private static Map<String, byte[]> files(Element note) {
    Map<String, byte[]> files = new HashMap<>();
    for (Element data : note.select("resource > data")) {
      try {
        byte[] bytes = Base64.getMimeDecoder().decode(data.wholeText());
        files.put(hash(bytes), bytes);
      } catch (IllegalArgumentException damaged) {
        // The note is shown without it.
      }
    }
    return files;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException neverMissing) {
      throw new IllegalStateException(neverMissing);
    }
  }

  private static Optional<Resource> file(Map<String, byte[]> files, String name) {
    byte @Nullable [] bytes =
        name.startsWith(FILE) ? files.get(name.substring(FILE.length())) : null;
    return bytes == null ? Optional.empty() : Resource.of(name, bytes, null);
  }
}
