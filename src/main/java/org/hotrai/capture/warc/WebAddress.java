package org.hotrai.capture.warc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Addresses of the web as they are written in pages and records. */
public final class WebAddress {
  private WebAddress() {}

  /** The whole address that a page of that address means by a relative one; empty if none. */
  public static String resolved(String base, String written) {
    Element link = new Element("a");
    link.setBaseUri(base);
    link.attr("href", written.strip());
    return link.absUrl("href");
  }

  /** What two ways of writing one address have in common. */
  public static String key(String url) {
    String bare = decoded(url.strip().replaceFirst("#.*", ""));
    String noScheme = bare.replaceFirst("(?i)^https?://", "");
    int path = noScheme.indexOf('/');
    return path < 0
        ? noScheme.toLowerCase(Locale.ROOT) + "/"
        : noScheme.substring(0, path).toLowerCase(Locale.ROOT) + noScheme.substring(path);
  }

  private static String decoded(String url) {
    try {
      return url.indexOf('%') < 0
          ? url
          : URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return url;
    }
  }
}
