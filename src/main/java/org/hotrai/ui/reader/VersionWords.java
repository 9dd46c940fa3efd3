package org.hotrai.ui.reader;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Which of how many it is, and when it was saved or taken in. */
  Message of(ArticleVersion version, int versions) {
    return Message.of("ui.reader.version-of", version.number(), versions, time(version));
  }

  /** Which one it is, and when it was saved or taken in. */
  Message of(ArticleVersion version) {
    return Message.of(
        version.shown() ? "ui.reader.version-newest" : "ui.reader.version",
        version.number(),
        time(version));
  }

  private Message time(ArticleVersion version) {
    Instant saved = version.savedAt();
    Instant when = saved == null ? version.importedAt() : saved;
    LocalDateTime local = LocalDateTime.ofInstant(when, zone);
    return Message.of(
        saved == null ? "ui.reader.version-taken-in" : "ui.reader.version-saved",
        DateWords.shortForm(local.toLocalDate().toString(), locale),
        local.format(TIME));
  }
}
