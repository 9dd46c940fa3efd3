package org.hotrai.capture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.capture.PartResources.Part;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.capture.mime.MimeFile;
import org.hotrai.capture.mime.MimePart;
import org.hotrai.capture.mime.MimeReader;
import org.hotrai.message.Message;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page with what it shows in one MIME file; or a letter, which is made alike. */
final class MhtmlPage {
  private static final Pattern FRAME = Pattern.compile("(?i)<i?frame\\s[^>]{0,1000}");
  private static final Pattern VALUE = Pattern.compile("=\\s*+(?:[\"']([^\"']*+)|([^\"'\\s>]++))");

  private MhtmlPage() {}

  /** The page; more than one where several lie side by side in the file. */
  static List<CaptureResult> read(Place place, byte[] bytes) {
    MimeFile file = MimeReader.read(bytes);
    SavingNote header = SavingNote.of(file.location(), file.date());
    Optional<MimePart> page = file.page();
    if (page.isPresent()) {
      return pages(place, file, page.get(), header);
    }
    return List.of(
        file.plainText()
            .filter(text -> PlainText.is(text.body()))
            .map(text -> TextPage.read(place, text.body(), text.charset(), header))
            .map(read -> called(read, file.subject()))
            .orElseGet(() -> PageReader.unreadable(place, Message.of("capture.damaged-page"))));
  }

  private static CaptureResult called(CaptureResult read, @Nullable String subject) {
    return switch (read) {
      case CaptureResult.Capture page -> page.called(subject);
      case CaptureResult.Unreadable none -> none;
    };
  }

  private static List<CaptureResult> pages(
      Place place, MimeFile file, MimePart first, SavingNote header) {
    String text = text(first);
    String location = Optional.ofNullable(first.location()).orElse(orEmpty(file.location()));
    PartResources resources = new PartResources(location, text);
    for (MimePart part : file.parts()) {
      if (!part.equals(first)) {
        put(resources, part);
      }
    }
    List<CaptureResult> pages = new ArrayList<>();
    pages.add(capture(place, first, header, resources).called(file.subject()));
    List<MimePart> beside = file.pagesBeside(first);
    Set<String> framed = beside.isEmpty() ? Set.of() : namedInFrames(text);
    for (MimePart other : beside) {
      String url = orEmpty(other.location());
      if (!framed.contains(lastOf(url)) && !framed.contains(orEmpty(other.contentId()))) {
        SavingNote note = SavingNote.of(url, file.date());
        PartResources seen = resources.of(url, text(other));
        pages.add(capture(place.inside(url), other, note, seen));
      }
    }
    return pages;
  }

  /** The last parts of the addresses, and the ids, that the frames of a page may name. */
  private static Set<String> namedInFrames(String page) {
    Set<String> names = new HashSet<>();
    FRAME
        .matcher(page)
        .results()
        .flatMap(frame -> VALUE.matcher(frame.group()).results())
        .map(value -> value.group(1) == null ? value.group(2) : value.group(1))
        .map(value -> lastOf(Parser.unescapeEntities(value.strip(), true)))
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    return names;
  }

  private static String lastOf(String url) {
    String name = url.substring(url.lastIndexOf('/') + 1);
    return name.regionMatches(true, 0, "cid:", 0, 4) ? name.substring(4) : name;
  }

  private static CaptureResult.Capture capture(
      Place place, MimePart page, SavingNote header, PartResources resources) {
    SavingNote note = header.or(SavingNote.of(page.location(), null)).or(PageNotes.in(text(page)));
    return note.capture(place, page.mediaType(), page.body(), page.charset(), resources);
  }

  private static String text(MimePart page) {
    return PageText.of(page.body(), page.charset());
  }

  private static void put(PartResources resources, MimePart part) {
    Part held = new Part(part.body(), part.charset());
    if (part.location() != null) {
      resources.put(part.location(), held);
    }
    if (part.contentId() != null) {
      resources.put("cid:" + part.contentId(), held);
    }
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
