package org.hotrai.capture.mime;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the parts of a MIME file begin, seen without trusting its header. */
final class VisibleBoundary {
  private static final Pattern HEADER_END = Pattern.compile("\\r?\\n\\r?\\n");

  /** A line of dashes and a name, with the header of a part behind it. */
  private static final Pattern BOUNDARY =
      Pattern.compile("(?m)^--([^\\r\\n]{1,200}?)[ \\t]*\\r?\\n(?i:content-[a-z-]{2,40}:)");

  private static final Pattern PART_HEADER = Pattern.compile("\\A\\s*(?i:content-[a-z-]{2,40}:)");

  private final String file;

  VisibleBoundary(byte[] file) {
    this.file = new String(file, StandardCharsets.ISO_8859_1);
  }

  /** What the parts stand between, without its leading dashes; empty if nothing can be seen. */
  String name() {
    Matcher boundary = BOUNDARY.matcher(file);
    return boundary.find() ? boundary.group(1) : "";
  }

  /** Index of the line that parts are divided by; behind the end if there is none. */
  int start() {
    Matcher boundary = BOUNDARY.matcher(file);
    return boundary.find() ? boundary.start() : file.length();
  }

  /**
   * Index of the header of the only part, which follows the header of the file without any
   * boundary; behind the end if there is none.
   */
  int onlyPart() {
    Matcher end = HEADER_END.matcher(file);
    if (!end.find()) {
      return file.length();
    }
    Matcher header = PART_HEADER.matcher(file).region(end.end(), file.length());
    return header.lookingAt() ? header.end() - header.group().strip().length() : file.length();
  }
}
