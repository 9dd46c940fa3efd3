package org.hotrai.capture;

import org.hotrai.capture.encoding.PageText;

/** A page in a file of its own, with or without what it shows beside it. */
final class HtmlPage {
  private HtmlPage() {}

  static CaptureResult read(Place place, byte[] bytes, Resources beside) {
    SavingNote note = PageNotes.in(PageText.of(bytes, null));
    return note.capture(place, "text/html", bytes, null, beside);
  }
}
