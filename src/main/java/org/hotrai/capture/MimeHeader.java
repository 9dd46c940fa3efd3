package org.hotrai.capture;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a file begins as MIME files do: with a header, or at once with a first part. */
final class MimeHeader {
  /** The most lines of a header, and the most characters of its name, that are looked at. */
  private static final int MOST_LINES = 200;

  /** The byte order mark of UTF-8, as Latin-1 has it. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private static final Pattern FIELD = Pattern.compile("[\\w-]{1,60}:.*");

  /** Where the first part begins, whatever stands before it. */
  private static final Pattern FIRST_PART =
      Pattern.compile("(?m)^--[^\\r\\n]{3,200}\\r?\\n(?i:content-[a-z-]{2,40}:)");

  private static final Pattern OWN_FIELD =
      Pattern.compile(
          "(?im)^(?:mime-version|subject|(?:snapshot-)?content-location|content-type):");

  /** What a letter has, be it of a program that does not say that it writes MIME. */
  private static final Set<String> SENT = Set.of("from", "date", "subject");

  private static final Pattern MARKUP = Pattern.compile("(?i)<(?:!doctype|html|head|body)[\\s>]");

  private MimeHeader() {}

  /** Whether the file that begins so states a kind that holds pages, be its header broken. */
  static boolean leads(String text) {
    return isWhole(text) || isBroken(text);
  }

  /** Fields, other lines between them, and a first part before any markup. */
  private static boolean isBroken(String text) {
    // Told at once of nearly every other file.
    if (!text.contains("\n--")) {
      return false;
    }
    Matcher part = FIRST_PART.matcher(text);
    return part.find()
        && OWN_FIELD.matcher(text).region(0, part.start()).find()
        && !MARKUP.matcher(text).region(0, part.start()).find();
  }

  private static boolean isWhole(String text) {
    boolean inPart = false;
    boolean mime = false;
    Set<String> sent = new HashSet<>();
    int lines = 0;
    String header = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    for (String line :
        (Iterable<String>) header.stripLeading().lines().limit(MOST_LINES)::iterator) {
      String lower = line.substring(0, Math.min(line.length(), 120)).toLowerCase(Locale.ROOT);
      if (lines++ == 0 && lower.startsWith("--") && lower.length() > 4) {
        inPart = true;
      } else if (line.isBlank()) {
        return mime || sent.containsAll(SENT);
      } else if (!line.startsWith(" ") && !line.startsWith("\t")) {
        if (!FIELD.matcher(lower).matches()) {
          return false;
        }
        sent.add(lower.substring(0, lower.indexOf(':')));
        mime |= lower.startsWith("mime-version:") || statesKind(lower, inPart);
      }
    }
    return mime;
  }

  private static boolean statesKind(String field, boolean inPart) {
    if (!field.startsWith("content-type:")) {
      return false;
    }
    String type = field.substring("content-type:".length()).strip();
    return type.startsWith("multipart/") || type.startsWith("text/html") || inPart;
  }
}
