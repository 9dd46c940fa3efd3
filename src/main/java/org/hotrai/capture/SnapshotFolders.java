package org.hotrai.capture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotrai.capture.export.Snapshot;

/**
 * Finds the folder of ArchiveBox that a file or a folder lies in, which holds one page in many
 * copies. Remembers what it has looked at.
 */
final class SnapshotFolders {
  /** So many folders above a file are looked at: servers' own folders are kept, too. */
  private static final int DEEPEST = 4;

  /** What lies beside the copies and tells the same. */
  private static final Set<String> TELLING =
      Set.of(
          "article.json",
          "content.html",
          "content.txt",
          "htmltotext.txt",
          "archive.org.txt",
          "headers.json");

  private record Folder(Path index, Snapshot snapshot) {}

  private final Map<Path, Optional<Folder>> folders = new HashMap<>();

  /** The index that tells of the page that the file, or all in the folder, is of. */
  Optional<Path> indexOver(Path given) {
    Path whole = given.toAbsolutePath().normalize();
    Path above = whole.getParent();
    for (int level = 0; level < DEEPEST && above != null; level++) {
      Optional<Folder> folder = folders.computeIfAbsent(above, SnapshotFolders::read);
      if (folder.isPresent()) {
        return folder.filter(found -> isOf(found, whole)).map(Folder::index);
      }
      above = above.getParent();
    }
    return Optional.empty();
  }

  private static Optional<Folder> read(Path folder) {
    return Snapshot.INDEXES.stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .flatMap(index ->
            SnapshotCopies.told(index)
                .filter(told -> SnapshotCopies.areThere(told, new CompanionFiles(index)))
                .map(told -> new Folder(index, told))
                .stream())
        .findFirst();
  }

  private static boolean isOf(Folder folder, Path file) {
    Path name = file.getFileName();
    Path parent = folder.index.getParent();
    return Files.isDirectory(file)
        || (name != null
            && (TELLING.contains(name.toString()) || SnapshotCopies.isTelling(name.toString())))
        || (parent != null
            && folder.snapshot.copies().stream()
                .anyMatch(copy -> parent.resolve(copy.file()).normalize().equals(file)));
  }
}
