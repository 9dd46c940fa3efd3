package org.hotrai.capture;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures that lie beside a saved page, by the relative URL that the page names them by. */
final class CompanionFiles {
  /** The longest picture that is kept, in bytes. */
  private static final long LONGEST_PICTURE = 16L << 20;

  /** The most bytes of pictures that one page brings. */
  private static final long LONGEST_TOGETHER = 128L << 20;

  private static final Pattern SOURCE =
      Pattern.compile(
          "\\bsrc\\s*=\\s*(?:\"([^\"]{1,1000})\"|'([^']{1,1000})'|([^\\s\"'>]{1,1000}))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABSOLUTE = Pattern.compile("^(?:[A-Za-z][\\w+.-]*:|/|#|\\\\)");

  private CompanionFiles() {}

  static Map<String, Resource> of(Path page, String text) {
    Map<String, Resource> pictures = new HashMap<>();
    Path folder = page.toAbsolutePath().getParent();
    if (folder == null) {
      return pictures;
    }
    long together = 0;
    Matcher source = SOURCE.matcher(text);
    while (source.find() && together < LONGEST_TOGETHER) {
      String url = unescaped(source);
      if (!ABSOLUTE.matcher(url).find() && !pictures.containsKey(url)) {
        Optional<Resource> picture = file(folder, url).flatMap(file -> picture(url, file));
        picture.ifPresent(found -> pictures.put(url, found));
        together += picture.map(found -> found.bytes().length).orElse(0);
      }
    }
    return pictures;
  }

  private static String unescaped(Matcher source) {
    for (int group = 1; group <= 3; group++) {
      String url = source.group(group);
      if (url != null) {
        return url.strip().replace("&amp;", "&");
      }
    }
    return "";
  }

  /** The file that the URL names, if it lies in the page's own folder or below, links followed. */
  private static Optional<Path> file(Path folder, String url) {
    try {
      Path home = folder.toAbsolutePath().normalize();
      for (String name : List.of(url, url.replaceFirst("[?#].*", ""))) {
        Path file = home.resolve(decoded(name)).normalize();
        // Even to ask whether a file of another machine is there would be to reach for it.
        if (file.startsWith(home) && Files.isRegularFile(file)) {
          boolean inside = file.toRealPath().startsWith(home.toRealPath());
          return inside ? Optional.of(file) : Optional.empty();
        }
      }
      return Optional.empty();
    } catch (InvalidPathException | IOException none) {
      return Optional.empty();
    }
  }

  private static String decoded(String url) {
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return url;
    }
  }

  private static Optional<Resource> picture(String url, Path file) {
    try {
      if (Files.size(file) > LONGEST_PICTURE) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      return PictureKind.of(bytes).map(kind -> new Resource(url, kind.mediaType(), bytes));
    } catch (IOException closed) {
      return Optional.empty();
    }
  }
}
