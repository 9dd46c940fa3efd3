package org.hotrai.extract;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links of notebooks between their own notes, which Markdown does not know. */
final class WikiLinks {
  private static final Pattern LINK =
      Pattern.compile("(!?)\\[\\[([^\\[\\]|\\n]{1,300})(?:\\|([^\\[\\]\\n]{0,300}))?]]");
  private static final Pattern PICTURE =
      Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|bmp|svg|avif)");

  private WikiLinks() {}

  /** The text with pictures as Markdown has them, and of other links what is to be read. */
  static String mended(String text) {
    return text.contains("[[") ? LINK.matcher(text).replaceAll(WikiLinks::mended) : text;
  }

  private static String mended(MatchResult link) {
    String target = link.group(2).strip();
    if (!link.group(1).isEmpty() && PICTURE.matcher(target).matches()) {
      return Matcher.quoteReplacement("![](<" + target + ">)");
    }
    String shown = link.group(3);
    return Matcher.quoteReplacement(shown == null || shown.isBlank() ? target : shown.strip());
  }
}
