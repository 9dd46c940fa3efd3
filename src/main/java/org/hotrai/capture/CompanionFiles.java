package org.hotrai.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pictures and frames that lie beside a saved page, by the relative URL that the page names
 * them by.
 */
final class CompanionFiles implements Resources {
  /** The longest file that is kept, in bytes. */
  private static final long LONGEST = 16L << 20;

  private static final Pattern ABSOLUTE = Pattern.compile("^(?:[A-Za-z][\\w+.-]*:|/|#|\\\\)");

  private final Path folder;

  /** The files beside that page and below. */
  CompanionFiles(Path page) {
    Path parent = page.toAbsolutePath().normalize().getParent();
    folder = parent == null ? page.toAbsolutePath() : parent;
  }

  @Override
  public Optional<Resource> find(String url) {
    return file(url).flatMap(file -> resource(url, file));
  }

  /** The file that the URL names, if it lies in the page's own folder or below, links followed. */
  Optional<Path> file(String url) {
    return url.isEmpty() || ABSOLUTE.matcher(url).find()
        ? Optional.empty()
        : FileNames.of(url).stream().flatMap(name -> named(name).stream()).findFirst();
  }

  private Optional<Path> named(String name) {
    try {
      Path file = folder.resolve(name).normalize();
      // Even to ask whether a file of another machine is there would be to reach for it.
      return file.startsWith(folder)
              && Files.isRegularFile(file)
              && file.toRealPath().startsWith(folder.toRealPath())
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException | IOException none) {
      return Optional.empty();
    }
  }

  private static Optional<Resource> resource(String url, Path file) {
    try {
      return Files.size(file) > LONGEST
          ? Optional.empty()
          : Resource.of(url, Files.readAllBytes(file), null);
    } catch (IOException closed) {
      return Optional.empty();
    }
  }
}
