package org.hotrai.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Brings an archive to this version's schema, in numbered steps. */
final class Migrations {
  private static final String COMPLETION = "V5__completion.sql";
  private static final List<String> STEPS =
      List.of("V1__archive.sql", "V2__kept_pages.sql", "V3__template.sql", COMPLETION);

  /** The newest version, the one that this program works with. */
  static final int NEWEST = STEPS.size();

  private Migrations() {}

  /**
   * Runs the steps that the file has not seen, all of them or none. The connection holds nobody to
   * references afterwards.
   */
  static void run(Session session) throws SQLException {
    if (version(session) == NEWEST) {
      return;
    }
    // Of a new file only: two or three articles fit on such a page where one fits on a smaller one.
    session.script("PRAGMA page_size = 8192");
    // A table that others refer to can be made anew only so.
    session.script("PRAGMA foreign_keys = OFF");
    session.script("BEGIN IMMEDIATE");
    try {
      // Another program may have been first.
      int before = version(session);
      for (int version = before; version < NEWEST; version++) {
        session.script(text(STEPS.get(version)));
      }
      if (before <= STEPS.indexOf(COMPLETION)) {
        StartRows.rebuild(session);
      }
      session.script("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
      session.script("PRAGMA user_version = " + NEWEST);
      session.script("COMMIT");
    } catch (SQLException | RuntimeException failed) {
      session.script("ROLLBACK");
      throw failed;
    }
  }

  static int version(Session session) throws SQLException {
    return Integer.parseInt(session.pragma("user_version"));
  }

  private static String text(String step) {
    try (InputStream in =
        Objects.requireNonNull(Migrations.class.getResourceAsStream(step), step)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
