package org.hotrai.extract.metadata;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hotrai.text.BareText;
import org.jspecify.annotations.Nullable;

/**
 * The site that a page stands on, to tell its name from a person's.
 *
 * @param names that it is known by
 * @param url of the page; null if unknown
 */
record Site(List<String> names, @Nullable String url) {
  private static final int SHORTEST = 3;

  /** Whether a name is the site's, or a part of its domain's. */
  boolean is(String written) {
    String key = BareText.of(written);
    return Stream.concat(names.stream(), Stream.of(host()))
        .map(BareText::of)
        .filter(own -> own.length() >= SHORTEST)
        .anyMatch(own ->
            own.equals(key)
                || (key.length() >= SHORTEST && own.startsWith(key))
                || key.startsWith(own));
  }

  /** Whether a name is all of the site's. */
  boolean isExactly(String written) {
    return names.stream().anyMatch(own -> BareText.of(own).equals(BareText.of(written)));
  }

  private String host() {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException noUrl) {
      return "";
    }
  }
}
