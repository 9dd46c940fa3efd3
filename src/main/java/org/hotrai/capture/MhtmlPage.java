package org.hotrai.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.capture.PartResources.Part;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.capture.mime.MimeFile;
import org.hotrai.capture.mime.MimePart;
import org.hotrai.capture.mime.MimeReader;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;

/** A page with what it shows in one MIME file; or a letter, which is made alike. */
final class MhtmlPage {
  private MhtmlPage() {}

  /** The page; more than one where several lie side by side in the file. */
  static List<CaptureResult> read(Place place, byte[] bytes) {
    MimeFile file = MimeReader.read(bytes);
    SavingNote header = SavingNote.of(file.location(), file.date());
    Optional<MimePart> page = file.page();
    if (page.isPresent()) {
      List<CaptureResult> pages = new ArrayList<>();
      pages.add(capture(place, file, page.get(), header).called(file.subject()));
      String text = PageText.of(page.get().body(), page.get().charset());
      for (MimePart other : file.pagesBeside(page.get())) {
        if (!isNamedIn(text, other)) {
          SavingNote note = SavingNote.of(other.location(), file.date());
          pages.add(capture(place.inside(orEmpty(other.location())), file, other, note));
        }
      }
      return pages;
    }
    return List.of(
        file.plainText()
            .filter(text -> PlainText.is(text.body()))
            .map(text -> TextPage.read(place, text.body(), text.charset(), header))
            .orElseGet(() -> PageReader.unreadable(place, Message.of("capture.damaged-page"))));
  }

  /** Whether the page shows the other in a frame. */
  private static boolean isNamedIn(String text, MimePart other) {
    String location = orEmpty(other.location());
    String name = location.substring(location.lastIndexOf('/') + 1);
    return isFrame(text, name) || isFrame(text, orEmpty(other.contentId()));
  }

  private static boolean isFrame(String text, String name) {
    Pattern frame = Pattern.compile("(?i)<i?frame\\s[^>]{0,1000}" + Pattern.quote(name));
    return !name.isEmpty() && frame.matcher(text).find();
  }

  private static CaptureResult.Capture capture(
      Place place, MimeFile file, MimePart page, SavingNote header) {
    String text = PageText.of(page.body(), page.charset());
    SavingNote note = header.or(SavingNote.of(page.location(), null)).or(PageNotes.in(text));
    String location = Optional.ofNullable(page.location()).orElse(orEmpty(file.location()));
    PartResources resources = new PartResources(location, text);
    for (MimePart part : file.parts()) {
      if (!part.equals(page)) {
        put(resources, part);
      }
    }
    return note.capture(place, page.mediaType(), page.body(), page.charset(), resources);
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
