package org.hotrai.archive;

import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.ArchiveStats;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;

/** Keeping an archive whole. */
public final class Upkeep {
  private final org.hotrai.store.upkeep.Upkeep store;

  Upkeep(ArchiveFile file) {
    store = new org.hotrai.store.upkeep.Upkeep(file);
  }

  /**
   * Checks the file, every stored hash and the index.
   *
   * @return what is wrong; empty if nothing is
   */
  public List<Message> verify(Progress progress) {
    return store.verify(progress.watching("archive.verifying"));
  }

  /** Makes anew what can be made from the articles; when cancelled, all stays as it was. */
  public void repair(Progress progress) {
    store.repair(progress.watching("archive.repairing"));
  }

  /** Copies the archive while it is in use; the target appears whole or not at all. */
  public void backup(Path target, Progress progress) {
    store.backup(target, progress.watching("archive.backing-up"));
  }

  /**
   * Puts a backup, once checked, in the place of an archive that nobody has open.
   *
   * @throws org.hotrai.message.Failure if that cannot be done; then the archive is as it was
   */
  public static void restore(Path backup, Path archive, Progress progress) {
    org.hotrai.store.upkeep.Upkeep.restore(backup, archive, progress.watching("archive.restoring"));
  }

  /** Counts and sizes. */
  public ArchiveStats stats() {
    return store.stats();
  }
}
