package org.hotrai.capture;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.capture.pack.Member;
import org.hotrai.capture.source.Allowance;
import org.jspecify.annotations.Nullable;

/**
 * The pictures and frames inside a zip or tar, by the relative URLs that its pages name them by.
 */
final class PackedResources {
  /** The longest file that is kept, in bytes. */
  private static final int LONGEST = 16 << 20;

  private static final Pattern ABSOLUTE = Pattern.compile("^(?:[A-Za-z][\\w+.-]*:|//|#|\\\\)");

  private final Map<String, Member> byName = new HashMap<>();

  PackedResources(List<Member> members) {
    members.forEach(member -> byName.putIfAbsent(key(member.name()), member));
  }

  /** What lies beside the page of that name. */
  Resources beside(String page) {
    return url -> member(page, url).flatMap(member -> resource(url, member));
  }

  /** The file that the page of that name names so. */
  Optional<Member> member(String page, String url) {
    if (url.isEmpty() || ABSOLUTE.matcher(url).find()) {
      return Optional.empty();
    }
    String bare = url.replaceFirst("[?#].*", "");
    return List.of(url, decoded(url), bare, decoded(bare)).stream()
        .map(path -> path.startsWith("/") ? null : resolved(page, path))
        .map(path -> path == null ? null : byName.get(key(path)))
        .filter(found -> found != null)
        .findFirst();
  }

  /** The path of what the page names so; null if that would lie outside of the container. */
  private static @Nullable String resolved(String page, String path) {
    Deque<String> names = new ArrayDeque<>(List.of(page.split("/", -1)));
    names.pollLast();
    for (String name : path.split("/", -1)) {
      if (name.equals("..") && names.pollLast() == null) {
        return null;
      }
      if (!name.equals("..") && !name.equals(".") && !name.isEmpty()) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  private static String decoded(String url) {
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return url;
    }
  }

  private static String key(String name) {
    return Normalizer.normalize(name.replaceFirst("^(?:\\./|/)+", ""), Normalizer.Form.NFC);
  }

  private static Optional<Resource> resource(String url, Member member) {
    try (InputStream in = member.open(new Allowance(member.packed().length()))) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      return bytes.length > LONGEST ? Optional.empty() : Resource.of(url, bytes, null);
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }
}
