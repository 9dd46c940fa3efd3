package org.hotrai.capture;

import java.util.Optional;
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

  static CaptureResult read(Place place, byte[] bytes) {
    MimeFile file = MimeReader.read(bytes);
    SavingNote header = SavingNote.of(file.location(), file.date());
    return file.page()
        .map(page -> capture(place, file, page, header))
        .or(() ->
            file.plainText()
                .filter(text -> PlainText.is(text.body()))
                .map(text -> TextPage.read(place, text.body(), text.charset(), header)))
        .orElseGet(() -> PageReader.unreadable(place, Message.of("capture.damaged-page")));
  }

  private static CaptureResult capture(
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
    return note.capture(place, page.mediaType(), page.body(), page.charset(), resources)
        .called(file.subject());
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
