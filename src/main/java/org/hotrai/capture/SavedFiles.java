package org.hotrai.capture;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hotrai.capture.export.Snapshot;
import org.hotrai.capture.source.Source;
import org.hotrai.message.Message;

/**
 * The files that given paths stand for: a file is itself, a folder is what lies in it and below, in
 * the order of names. Left out are hidden files, the folders that browsers put beside a page for
 * its pictures ({@code page_files} beside {@code page.html}), pictures, styles and scripts, what
 * programs that save pages keep for themselves, and the frames of frame sets that lie there, too.
 */
public final class SavedFiles {
  /** How the name of such a folder ends, behind the page's name without its ending. */
  static final List<String> COMPANION_ENDINGS =
      List.of("_files", ".files", "-files", "_file", "-Dateien", "_archivos", "_fichiers");

  private final Predicate<Path> inUse;
  private final Consumer<SavedFile> found;
  private final Consumer<CaptureResult.Unreadable> missing;
  private final FrameSets<Path> frameSets = new FrameSets<>();
  private final SnapshotFolders snapshots = new SnapshotFolders();
  private final Set<Path> snapshotsGiven = new HashSet<>();
  private Path top = Path.of("");

  private SavedFiles(
      Predicate<Path> inUse,
      Consumer<SavedFile> found,
      Consumer<CaptureResult.Unreadable> missing) {
    this.inUse = inUse;
    this.found = found;
    this.missing = missing;
  }

  /**
   * The files below the given paths, each told of as soon as it is found.
   *
   * @param inUse which files are the archive's own: they are left out, and not so much as opened,
   *     since closing them again would end SQLite's locks on them
   * @param missing told of each path that is not there or cannot be entered, of files in use that
   *     are given, and of links that are not followed although they lead to something else
   */
  public static void below(
      List<String> paths,
      Predicate<Path> inUse,
      Consumer<SavedFile> found,
      Consumer<CaptureResult.Unreadable> missing) {
    paths.forEach(new SavedFiles(inUse, found, missing)::addGiven);
  }

  /** The folders that lie beside a page for its pictures. */
  public static List<Path> companionsOf(Path page) {
    String name = nameOf(page);
    int dot = name.lastIndexOf('.');
    return dot <= 0
        ? List.of()
        : COMPANION_ENDINGS.stream()
            .map(ending -> page.resolveSibling(name.substring(0, dot) + ending))
            .filter(Files::isDirectory)
            .toList();
  }

  private void addGiven(String given) {
    try {
      Path path = Path.of(given);
      Optional<Path> index = snapshots.indexOver(path).filter(file -> !inUse.test(file));
      if (index.isPresent()) {
        addSnapshot(index.get(), path);
      } else if (Files.isDirectory(path)) {
        top = path;
        addFolder(given, path);
      } else if (inUse.test(path)) {
        refuse(given, "capture.in-use");
      } else if (Files.isRegularFile(path)) {
        found.accept(new SavedFile(given, path));
      } else {
        refuse(given, Files.exists(path) ? "capture.no-file" : "capture.missing");
      }
    } catch (InvalidPathException noPath) {
      refuse(given, "capture.missing");
    }
  }

  /** The copies of one page may be given one by one. */
  private void addSnapshot(Path index, Path copy) {
    if (snapshotsGiven.add(index)) {
      Path beside = copy;
      int above = copy.toAbsolutePath().normalize().getNameCount() - index.getNameCount();
      for (int level = 0; level < above && beside != null; level++) {
        beside = beside.getParent();
      }
      Path shown = beside == null ? index : beside.resolveSibling(nameOf(index));
      found.accept(new SavedFile(shown.toString(), index));
    }
  }

  private void addFolder(String name, Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException closed) {
      refuse(name, "capture.unreadable");
      return;
    }
    entries.removeIf(inUse);
    Path index =
        Snapshot.INDEXES.stream()
            .map(folder::resolve)
            .filter(entries::contains)
            .findFirst()
            .orElse(folder);
    Optional<Snapshot> snapshot =
        index.equals(folder) ? Optional.empty() : SnapshotCopies.told(index);
    if (snapshot.isPresent()) {
      if (SnapshotCopies.areThere(snapshot.get(), new CompanionFiles(index))) {
        // One page in many copies: the index tells which and of what.
        found.accept(new SavedFile(below(name, nameOf(index)), index));
        return;
      }
      entries.removeIf(entry -> SnapshotCopies.isTelling(nameOf(entry)));
    }
    entries.sort((a, b) -> nameOf(a).compareTo(nameOf(b)));
    Set<String> companions = companions(entries);
    entries.forEach(this::findFrames);
    for (Path entry : entries) {
      String entryName = nameOf(entry);
      if (entryName.startsWith(".")) {
        continue;
      }
      String below = below(name, entryName);
      if (Files.isRegularFile(entry)) {
        if (!isAccessory(entryName, entry) && !frameSets.hold(whole(entry))) {
          found.accept(new SavedFile(below, entry));
        }
      } else if (isRealFolder(entry)) {
        if (!companions.contains(composed(entryName)) && !Accessory.isCache(entryName)) {
          addFolder(below, entry);
        }
      } else {
        LeftOut.reason(entry, top).ifPresent(reason -> refuse(below, reason));
      }
    }
  }

  private static String below(String folder, String name) {
    return folder.endsWith("/") ? folder + name : folder + "/" + name;
  }

  private void findFrames(Path file) {
    try {
      String name = nameOf(file);
      if (ExportedPages.isNamingFiles(name) && Files.isRegularFile(file)) {
        CompanionFiles beside = new CompanionFiles(file);
        for (String text : ExportedPages.files(Files.readAllBytes(file))) {
          beside.file(text).ifPresent(found -> frameSets.add(whole(file), whole(found)));
        }
      }
      if (name.startsWith(".")
          || Accessory.isNamed(name)
          || !Files.isRegularFile(file)
          || Files.size(file) > FrameSets.LONGEST) {
        return;
      }
      CompanionFiles beside = new CompanionFiles(file);
      for (String frame : FrameSets.frames(Files.readAllBytes(file))) {
        if (beside.find(frame).filter(Resource::isPage).isPresent()) {
          beside.file(frame).ifPresent(found -> frameSets.add(whole(file), whole(found)));
        }
      }
    } catch (IOException closed) {
      // It is told of when it is read.
    }
  }

  private static Path whole(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static boolean isAccessory(String name, Path file) {
    try {
      return Accessory.isNamed(name)
          && Accessory.is(name, Source.file(file).first(ContainerKind.LOOKED_AT));
    } catch (IOException closed) {
      return false;
    }
  }

  /** A link to a folder may lead in a circle. */
  private static boolean isRealFolder(Path entry) {
    return Files.isDirectory(entry) && !Files.isSymbolicLink(entry);
  }

  private static Set<String> companions(List<Path> entries) {
    Set<String> companions = new HashSet<>();
    for (Path entry : entries) {
      String name = nameOf(entry);
      int dot = name.lastIndexOf('.');
      if (dot > 0 && Files.isRegularFile(entry)) {
        COMPANION_ENDINGS.forEach(
            ending -> companions.add(composed(name.substring(0, dot)) + ending));
      }
    }
    return companions;
  }

  /** Programs and disks write one name in different characters that look alike. */
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private void refuse(String name, String reason) {
    missing.accept(new CaptureResult.Unreadable(name, null, Message.of(reason)));
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
