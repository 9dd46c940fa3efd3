package org.hotrai.capture;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.UrlEscape;
import org.jspecify.annotations.Nullable;

/**
 * What lies in one container with a page, found by absolute and relative URLs and by content ids.
 */
final class PartResources implements Resources {
  /** How far into a page its base is looked for. */
  private static final int LOOKED_AT = 65_536;

  private static final Pattern BASE =
      Pattern.compile(
          "<base\\s[^>]{0,500}?href\\s*=\\s*[\"']?([^\"'\\s>]{1,2000})", Pattern.CASE_INSENSITIVE);

  /**
   * A file in the container.
   *
   * @param charset the encoding that the container states for it, if any
   */
  record Part(byte[] bytes, @Nullable String charset) {}

  private final Map<String, Part> parts;
  private final String base;
  private final String own;

  /**
   * Nothing yet.
   *
   * @param location where the page was loaded from; empty if that is not known
   * @param page its text, which may name another base for what it names
   */
  PartResources(String location, String page) {
    this(location, page, new HashMap<>());
  }

  private PartResources(String location, String page, Map<String, Part> parts) {
    Matcher written = BASE.matcher(page).region(0, Math.min(page.length(), LOOKED_AT));
    this.base = written.find() ? resolved(location, written.group(1)) : location;
    this.own = key(location);
    this.parts = parts;
  }

  /** The same files as another page in the container names them. */
  PartResources of(String location, String page) {
    return new PartResources(location, page, parts);
  }

  /** Puts in a file; the first of a name counts. */
  void put(String location, Part part) {
    parts.putIfAbsent(key(resolved(base, location)), part);
  }

  /** A page is not found from itself. */
  @Override
  public Optional<Resource> find(String url) {
    String key = key(resolved(base, url));
    return Optional.ofNullable(key.equals(own) ? null : parts.get(key))
        .flatMap(part -> Resource.of(url, part.bytes(), part.charset()));
  }

  private static String resolved(String base, String url) {
    try {
      URI own = URI.create(UrlEscape.ascii(url.strip()));
      return own.isAbsolute() || base.isEmpty()
          ? own.toString()
          : URI.create(UrlEscape.ascii(base)).resolve(own).toString();
    } catch (IllegalArgumentException notUrls) {
      return url;
    }
  }

  /** One form for all spellings of a URL. */
  private static String key(String url) {
    int fragment = url.indexOf('#');
    String whole = fragment < 0 ? url : url.substring(0, fragment);
    String ascii = UrlEscape.ascii(whole).replaceFirst("^file:/+", "file:/");
    try {
      return URLDecoder.decode(ascii.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException neverOfAscii) {
      return ascii;
    }
  }
}
