package org.hotrai.ui.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.hotrai.article.ArticleVersion;
import org.hotrai.message.Message;
import org.hotrai.text.date.DateWords;

/**
 * How versions of an article are named.
 *
 * @param zone where days are told
 */
record VersionWords(Locale locale, ZoneId zone) {
  /** Which of how many it is, and when it was saved or taken in. */
  Message of(ArticleVersion version, int versions) {
    return Message.of("ui.reader.version-of", version.number(), versions, day(version));
  }

  /** Which one it is, and when it was saved or taken in. */
  Message of(ArticleVersion version) {
    return Message.of(
        version.shown() ? "ui.reader.version-newest" : "ui.reader.version",
        version.number(),
        day(version));
  }

  private Message day(ArticleVersion version) {
    Instant saved = version.savedAt();
    Instant when = saved == null ? version.importedAt() : saved;
    String day = LocalDate.ofInstant(when, zone).toString();
    return Message.of(
        saved == null ? "ui.reader.version-taken-in" : "ui.reader.version-saved",
        DateWords.shortForm(day, locale));
  }
}
