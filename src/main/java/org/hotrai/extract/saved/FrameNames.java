package org.hotrai.extract.saved;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.text.UrlEscape;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Names things that a page in a frame shows as the outer page would name them. */
final class FrameNames {
  private static final List<String> NAMING =
      List.of("src", "href", "data-src", "data-original", "data-lazy-src", "data-url");
  private static final Pattern ABSOLUTE = Pattern.compile("(?:[A-Za-z][\\w+.-]*:|/|#|\\\\).*");
  private static final Pattern WEB = Pattern.compile("(?i)https?:.*");

  private FrameNames() {}

  /**
   * Renames everything in a page.
   *
   * @param frame what the outer page calls the page
   */
  static void seenFromOutside(Document page, String frame) {
    String base = WEB.matcher(page.baseUri()).matches() ? page.baseUri() : frame;
    for (String name : NAMING) {
      for (Element element : page.body().select("[" + name + "]")) {
        element.attr(name, resolved(base, element.attr(name).strip()));
      }
    }
  }

  private static String resolved(String base, String name) {
    if (name.isEmpty() || name.startsWith("#") || isAbsolute(name, base)) {
      return name;
    }
    if (!WEB.matcher(base).matches()) {
      String path = base.replaceFirst("[?#].*", "");
      return path.substring(0, path.lastIndexOf('/') + 1) + name;
    }
    try {
      return URI.create(UrlEscape.ascii(base)).resolve(UrlEscape.ascii(name)).toString();
    } catch (IllegalArgumentException notUrls) {
      return name;
    }
  }

  /** Paths from the root of a site are absolute only where the site is the outer page's. */
  private static boolean isAbsolute(String name, String base) {
    return ABSOLUTE.matcher(name).matches()
        && !(name.startsWith("/") && WEB.matcher(base).matches());
  }
}
