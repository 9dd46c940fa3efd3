package org.hotrai.capture;

import org.hotrai.capture.PartResources.Part;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.capture.webarchive.WebArchive;
import org.hotrai.capture.webarchive.WebArchiveReader;
import org.hotrai.capture.webarchive.WebResource;
import org.hotrai.message.Message;

/** A page with what it shows, as Safari saves it. */
final class WebarchivePage {
  private static final String XHTML = "application/xhtml+xml";

  private WebarchivePage() {}

  static CaptureResult read(Place place, byte[] bytes) {
    return WebArchiveReader.read(bytes)
        .map(archive -> capture(place, archive))
        .orElseGet(() -> PageReader.unreadable(place, Message.of("capture.damaged-page")));
  }

  private static CaptureResult capture(Place place, WebArchive archive) {
    WebResource page = archive.page();
    FileKind kind = FileKind.of(page.bytes());
    SavingNote told = SavingNote.of(page.url(), archive.loadedAt().orElse(null));
    if (kind == FileKind.PLAIN_TEXT && !page.mediaType().contains("html")) {
      return TextPage.read(place, page.bytes(), page.charset(), told);
    }
    if (kind.reason().isPresent()) {
      return PageReader.unreadable(place, Message.of(kind.reason().get()));
    }
    String text = PageText.of(page.bytes(), page.charset());
    PartResources resources = new PartResources(page.url(), text);
    for (WebResource other : archive.others()) {
      resources.put(other.url(), new Part(other.bytes(), other.charset()));
    }
    String mediaType = XHTML.equals(page.mediaType()) ? XHTML : "text/html";
    return told.or(PageNotes.in(text))
        .capture(place, mediaType, page.bytes(), page.charset(), resources);
  }
}
