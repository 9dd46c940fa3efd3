package org.hotrai.archive.imports;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hotrai.capture.SavedFiles;
import org.hotrai.store.WatchedFiles.Mark;

/** What lies in a folder that a browser saves into: whole files, not those that still grow. */
final class FolderScan {
  private static final List<String> UNFINISHED =
      List.of(".crdownload", ".part", ".partial", ".tmp", ".download", ".opdownload");

  private FolderScan() {}

  /**
   * A file, and what there is in the folder of its pictures.
   *
   * @param beside sums up the folder, and is another number once something changes in it
   */
  record Entry(Path file, Mark mark, long beside) {}

  /** The files in that folder; none if it is not there. */
  static List<Entry> of(Path folder) {
    List<Entry> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FolderScan::isWanted)) {
      for (Path file : files) {
        add(file, found);
      }
    } catch (IOException | DirectoryIteratorException gone) {
      // The folder vanished just now: there will be another look.
      return List.of();
    }
    return found;
  }

  private static void add(Path file, List<Entry> found) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      if (now.isRegularFile() && now.size() > 0) {
        Instant modified = now.lastModifiedTime().toInstant();
        found.add(new Entry(file, new Mark(name(file), now.size(), modified), beside(file)));
      }
    } catch (IOException gone) {
      // It vanished just now, or is a link to nothing; the others are there all the same.
    }
  }

  private static boolean isWanted(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && UNFINISHED.stream().noneMatch(name::endsWith);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static long beside(Path page) throws IOException {
    Sum sum = new Sum();
    for (Path folder : SavedFiles.companionsOf(page)) {
      Files.walkFileTree(folder, sum);
    }
    return sum.value;
  }

  private static final class Sum extends SimpleFileVisitor<Path> {
    private long value;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes now) {
      value = value * 31 + now.size() + now.lastModifiedTime().toMillis();
      return FileVisitResult.CONTINUE;
    }

    /** A picture that cannot be read does not hold its page back. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException closed) {
      return FileVisitResult.CONTINUE;
    }
  }
}
