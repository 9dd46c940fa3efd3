package org.hotrai.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.hotrai.store.sql.Session;

/** Which files of watched folders are not new any more. */
public final class WatchedFiles {
  private final ArchiveFile file;

  /** Those that the archive knows of. */
  public WatchedFiles(ArchiveFile file) {
    this.file = file;
  }

  /**
   * A file as it was when it was looked at; one that has been changed since is a new one.
   *
   * @param name within its folder
   * @param size in bytes
   */
  public record Mark(String name, long size, Instant modified) {}

  /**
   * The files of a folder that are not new. For a folder that was never watched before, those are
   * all that lie in it now.
   */
  public Set<Mark> known(String folder, Collection<Mark> now) {
    return file.write(session -> {
      int begun =
          session.change(
              "INSERT INTO watched_folder (path) VALUES (?) ON CONFLICT DO NOTHING", folder);
      for (Mark mark : begun > 0 ? now : Set.<Mark>of()) {
        insert(session, folder, mark);
      }
      return Set.copyOf(
          session.list(
              "SELECT name, size, modified FROM watched_file WHERE folder = ?",
              row -> new Mark(row.getString(1), row.getLong(2), Instant.parse(row.getString(3))),
              folder));
    });
  }

  /** Notes that these files have been looked at. */
  public void add(String folder, Collection<Mark> marks) {
    file.write(session -> {
      for (Mark mark : marks) {
        insert(session, folder, mark);
      }
      return true;
    });
  }

  private static void insert(Session session, String folder, Mark mark) throws SQLException {
    session.change(
        """
        INSERT INTO watched_file (folder, name, size, modified) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET size = excluded.size, modified = excluded.modified
        """,
        folder,
        mark.name(),
        mark.size(),
        mark.modified().toString());
  }
}
