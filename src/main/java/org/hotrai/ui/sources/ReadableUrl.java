package org.hotrai.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.text.Clusters;
import org.hotrai.text.UrlEscape;

/** URLs as people read them. */
public final class ReadableUrl {
  private static final Pattern BEGINNING = Pattern.compile("^https?://(?:www\\.)?");

  private ReadableUrl() {}

  /** The URL without its scheme, letters of other scripts not escaped. */
  public static String of(String url) {
    String plain = UrlEscape.readable(BEGINNING.matcher(url).replaceFirst(""));
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /** The whole URL as written, on lines of at most so many clusters. */
  static String lines(String url, int most) {
    List<String> clusters = Clusters.of(url);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i += most) {
      lines.add(String.join("", clusters.subList(i, Math.min(i + most, clusters.size()))));
    }
    return String.join("\n", lines);
  }
}
