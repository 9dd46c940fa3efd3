package org.hotrai.extract.block;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where the links and pictures of a page point to. */
final class Links {
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:https?|ftp|mailto):\\S.*");
  private static final Pattern RELATIVE = Pattern.compile("(?!#)(?![A-Za-z][\\w+.-]*:).+");

  private Links() {}

  /** The URL, as written where it is absolute; null for places in the page and for scripts. */
  static @Nullable String target(Element element, String attribute) {
    String written = element.attr(attribute).strip();
    if (ABSOLUTE.matcher(written).matches()) {
      return written;
    }
    String absolute = RELATIVE.matcher(written).matches() ? element.absUrl(attribute) : "";
    return ABSOLUTE.matcher(absolute).matches() ? absolute : null;
  }
}
