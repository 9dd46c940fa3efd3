package org.hotrai.capture;

import org.hotrai.capture.encoding.PageText;

/** A page that lies in a file of its own, with or without a folder of pictures beside it. */
final class HtmlPage {
  private HtmlPage() {}

  static CaptureResult read(SavedFile saved, byte[] bytes) {
    String text = PageText.of(bytes, null);
    SavingNote note = SavingNote.in(text);
    return new CaptureResult.Capture(
        saved.name(),
        null,
        note.url(),
        note.savedAt(),
        "text/html",
        bytes,
        null,
        new CompanionFiles(saved.file()));
  }
}
