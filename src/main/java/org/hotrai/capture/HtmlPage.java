package org.hotrai.capture;

import java.nio.charset.StandardCharsets;
import org.hotrai.capture.encoding.PageText;

/** A page in a file of its own, with or without what it shows beside it. */
final class HtmlPage {
  private HtmlPage() {}

  static CaptureResult read(Place place, byte[] bytes, Resources beside) {
    SavingNote note =
        mayHaveNotes(bytes) ? PageNotes.in(PageText.of(bytes, null)) : SavingNote.NONE;
    return note.capture(place, "text/html", bytes, null, beside);
  }

  /** Notes begin with ASCII, so that most pages need not be decoded to see that they have none. */
  private static boolean mayHaveNotes(byte[] bytes) {
    return PageText.isWide(bytes)
        || !PageNotes.in(new String(bytes, StandardCharsets.ISO_8859_1)).equals(SavingNote.NONE);
  }
}
