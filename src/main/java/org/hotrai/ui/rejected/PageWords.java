package org.hotrai.ui.rejected;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hotrai.article.RejectedPage;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;
import org.hotrai.ui.control.Shortened;
import org.hotrai.ui.sources.ReadableUrl;

/**
 * What is said of a page that needs a look.
 *
 * @param name of its file, or of its place inside the file
 * @param day on which it was saved, or else taken in, in words
 * @param from its address, or else its file
 * @param reason why it is no article
 */
record PageWords(String name, String day, String from, String reason) {
  private static final int NAME = 60;
  private static final int ADDRESS = 90;

  static PageWords of(RejectedPage page, Messages words, ZoneId zone) {
    Path file = Path.of(page.path()).getFileName();
    String named = file == null ? page.path() : file.toString();
    String member = page.member();
    Instant saved = page.savedAt();
    LocalDate day = LocalDate.ofInstant(saved == null ? page.importedAt() : saved, zone);
    String dayWords = DateWords.shortBothEras(day.toString(), words.locale());
    String url = page.url();
    return new PageWords(
        Shortened.middle(member == null ? named : named + " › " + member, NAME),
        words.text(saved == null ? "ui.rejected.taken-in" : "ui.rejected.saved", dayWords),
        Shortened.middle(url == null ? page.path() : ReadableUrl.of(url), ADDRESS),
        words.text(page.reason()));
  }
}
