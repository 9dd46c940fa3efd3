package org.hotrai.capture;

import java.util.function.Consumer;
import org.hotrai.message.Message;

/** Reads the formats that hold one page. Keeps nothing, so any thread may use it. */
final class PageReader {
  private PageReader() {}

  /**
   * Gives the page, or several that one file holds side by side, or why there is none.
   *
   * @param beside finds what lies beside the page, by the relative URL that the page names it by
   */
  static void read(Place place, byte[] bytes, Resources beside, Consumer<CaptureResult> results) {
    boolean readable = bytes.length > 0 && bytes.length <= Captures.LONGEST_PAGE;
    FileKind kind = readable ? FileKind.of(bytes) : FileKind.OTHER;
    switch (kind) {
      case MHTML -> MhtmlPage.read(place, bytes).forEach(results);
      case NOTES -> EvernoteNotes.read(place, bytes).forEach(results);
      default -> results.accept(page(place, bytes, kind, beside));
    }
  }

  private static CaptureResult page(Place place, byte[] bytes, FileKind kind, Resources beside) {
    if (bytes.length == 0) {
      return unreadable(place, Message.of("capture.empty"));
    }
    if (bytes.length > Captures.LONGEST_PAGE) {
      return unreadable(place, Message.of("capture.too-long", Captures.LONGEST_PAGE >> 20));
    }
    boolean text = kind == FileKind.HTML || kind == FileKind.PLAIN_TEXT || kind == FileKind.OTHER;
    if (text && PlainText.isMarkdown(place.name(), bytes)) {
      return TextPage.readMarkdown(place, bytes, beside);
    }
    return switch (kind) {
      case HTML ->
          PlainText.isCalledSo(place.name(), bytes)
              ? TextPage.read(place, bytes, null)
              : HtmlPage.read(place, bytes, beside);
      case WEBARCHIVE -> WebarchivePage.read(place, bytes);
      case SELF_EXTRACTING -> SelfExtractingPage.read(place, bytes, beside);
      case PLAIN_TEXT -> TextPage.read(place, bytes, null);
      case FEED ->
          SavingNote.NONE.capture(place, "application/rss+xml", bytes, null, Resources.NONE);
      case MHTML, NOTES, CONTAINER, BOOKMARKS, PDF, PICTURE, OFFICE, MEDIA, OTHER ->
          unreadable(place, Message.of(kind.reason().orElse("capture.no-page")));
    };
  }

  /** The result for a file that is no page or a broken one. */
  static CaptureResult unreadable(Place place, Message reason) {
    return new CaptureResult.Unreadable(place.path(), place.member(), reason);
  }
}
