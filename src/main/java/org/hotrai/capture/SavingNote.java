package org.hotrai.capture;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comment in which a browser or SingleFile says where a page came from.
 *
 * @param url as written; null if there is no such comment
 * @param savedAt when, if the comment says so
 */
record SavingNote(@Nullable String url, @Nullable Instant savedAt) {
  /** How far into the page the comment is looked for; it stands behind a long style at worst. */
  private static final int LOOKED_AT = 262_144;

  private static final Pattern BROWSER =
      Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(\\S+?)\\s*-->");
  private static final Pattern SINGLE_FILE =
      Pattern.compile("<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)([^>]{0,300})-->");
  private static final Pattern SAVED_DATE =
      Pattern.compile("saved date:\\s*\\w{3} (\\w{3} \\d{1,2} \\d{4} [\\d:]{8} GMT[+-]\\d{4})");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMM d uuuu HH:mm:ss 'GMT'xx", Locale.ENGLISH);

  static SavingNote in(String page) {
    CharSequence top = page.subSequence(0, Math.min(page.length(), LOOKED_AT));
    Matcher singleFile = SINGLE_FILE.matcher(top);
    if (singleFile.find()) {
      return new SavingNote(address(singleFile.group(1)), date(singleFile.group(2)));
    }
    Matcher browser = BROWSER.matcher(top);
    return new SavingNote(browser.find() ? address(browser.group(1)) : null, null);
  }

  private static @Nullable String address(String url) {
    return url.matches("(?i)(?:https?|ftp)://.+") ? url : null;
  }

  private static @Nullable Instant date(String rest) {
    Matcher written = SAVED_DATE.matcher(rest);
    try {
      return written.find() ? OffsetDateTime.parse(written.group(1), DATE).toInstant() : null;
    } catch (DateTimeException wrong) {
      return null;
    }
  }
}
