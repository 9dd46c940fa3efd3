package org.hotrai.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hotrai.archive.Archive;
import org.hotrai.archive.job.Progress;
import org.hotrai.archive.profile.EntityProfiles;
import org.hotrai.message.Message;
import org.hotrai.ui.browse.ArchiveShelf;
import org.hotrai.ui.browse.Shelf;
import org.hotrai.ui.citation.Citer;
import org.hotrai.ui.correct.CorrectionDesk;
import org.hotrai.ui.export.Exporter;
import org.hotrai.ui.imports.Importer;
import org.hotrai.ui.rejected.RejectedShelf;
import org.hotrai.ui.search.Lookup;
import org.hotrai.ui.watch.FolderWatch;

/**
 * What the window does with an archive.
 *
 * @param file the archive
 * @param notice what the user should know of how it was opened
 */
public record ArchiveAccess(
    Path file,
    Optional<Message> notice,
    Shelf shelf,
    Lookup lookup,
    Intake intake,
    Handout handout,
    Named named) {

  /**
   * What comes into the archive.
   *
   * @param rejected the pages that no article was found in
   * @param watching watches a folder for what comes next
   * @param othersHaveWritten whether another program has, since it was last asked
   */
  public record Intake(
      Importer importer,
      RejectedShelf rejected,
      FolderWatch.Starter watching,
      BooleanSupplier othersHaveWritten) {}

  /**
   * What articles name.
   *
   * @param corrections what a person says of it
   * @param profiles what single entities are about
   */
  public record Named(CorrectionDesk corrections, EntityProfiles profiles) {}

  /** What leaves the archive. */
  public record Handout(Exporter exporter, Citer citer, Backup backup) {}

  /** What copies an archive. */
  @FunctionalInterface
  public interface Backup {
    /** Copies it to that file. */
    void to(Path target, Progress progress);
  }

  /** The doors of an open archive. */
  public static ArchiveAccess of(Archive archive) {
    return new ArchiveAccess(
        archive.file(),
        archive.notice(),
        new ArchiveShelf(archive.library(), archive.annotations()),
        Lookup.of(archive),
        new Intake(
            Importer.of(archive.imports()),
            RejectedShelf.of(archive.rejected()),
            (folder, heard) -> archive.watch(folder, heard)::close,
            archive::othersHaveWritten),
        new Handout(
            Exporter.of(archive.exports()), archive.citations()::of, archive.upkeep()::backup),
        new Named(CorrectionDesk.of(archive.corrections()), archive.profiles()));
  }
}
