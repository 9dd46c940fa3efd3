package org.hotrai.capture;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pictures that lie beside a saved page, by the relative URL that the page names them by. */
final class CompanionFiles implements Resources {
  /** The longest picture that is kept, in bytes. */
  private static final long LONGEST_PICTURE = 16L << 20;

  private static final Pattern ABSOLUTE = Pattern.compile("^(?:[A-Za-z][\\w+.-]*:|/|#|\\\\)");

  private final Path folder;

  /** The files beside that page and below. */
  CompanionFiles(Path page) {
    Path parent = page.toAbsolutePath().normalize().getParent();
    folder = parent == null ? page.toAbsolutePath() : parent;
  }

  @Override
  public Optional<Resource> find(String url) {
    return url.isEmpty() || ABSOLUTE.matcher(url).find()
        ? Optional.empty()
        : file(url).flatMap(file -> picture(url, file));
  }

  /** The file that the URL names, if it lies in the page's own folder or below, links followed. */
  private Optional<Path> file(String url) {
    try {
      for (String name : List.of(url, url.replaceFirst("[?#].*", ""))) {
        Path file = folder.resolve(decoded(name)).normalize();
        // Even to ask whether a file of another machine is there would be to reach for it.
        if (file.startsWith(folder) && Files.isRegularFile(file)) {
          boolean inside = file.toRealPath().startsWith(folder.toRealPath());
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
