package org.hotrai.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.hotrai.store.block.PackedBlocks;
import org.hotrai.store.index.Addresses;
import org.hotrai.store.index.IndexWriter;
import org.hotrai.store.index.SearchedArticles;
import org.hotrai.store.index.StartRows;
import org.hotrai.store.index.UrlKeys;
import org.hotrai.store.sql.Session;

/** Brings an archive to this version's schema, in numbered steps. */
public final class Migrations {
  private static final List<Step> STEPS =
      List.of(
          Step.of("V1__archive.sql"),
          Step.of("V2__kept_pages.sql"),
          Step.of("V3__template.sql"),
          new Step("V4__search_fields.sql", Addresses::rebuild),
          Step.of("V5__search_index.sql"),
          Step.of("V6__completion.sql"),
          new Step("V7__packed_text.sql", Migrations::pack),
          Step.of("V8__corrections.sql"),
          Step.of("V9__footnotes.sql"),
          Step.of("V10__own_names.sql"),
          new Step("V11__parted_names.sql", Migrations::startWords),
          Step.of("V12__correction_groups.sql"),
          Step.of("V13__corrections_in_time.sql"),
          new Step("V14__saved_again.sql", UrlKeys::renew));

  /** The version that the full-text index is of. */
  public static final int INDEX = 7;

  /** The version that the log of corrections is of. */
  public static final int CORRECTIONS = 8;

  /** The newest version, the one that this program works with. */
  static final int NEWEST = STEPS.size();

  private Migrations() {}

  /** A script, and what fills the tables that it makes. */
  private record Step(String script, Filling filling) {
    static Step of(String script) {
      return new Step(script, session -> {});
    }
  }

  @FunctionalInterface
  private interface Filling {
    void fill(Session session) throws SQLException;
  }

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
      for (int version = version(session); version < NEWEST; version++) {
        Step step = STEPS.get(version);
        session.script(text(step.script()));
        step.filling().fill(session);
      }
      session.script("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
      session.script("PRAGMA user_version = " + NEWEST);
      session.script("COMMIT");
    } catch (SQLException | RuntimeException failed) {
      session.script("ROLLBACK");
      throw failed;
    }
  }

  /** Packs all texts, and puts them into the index. */
  private static void pack(Session session) throws SQLException {
    PackedBlocks.fill(session);
    IndexWriter.of(session).clear();
    session.each(
        SearchedArticles.DOCUMENTS,
        row -> IndexWriter.of(session).put(row.getLong(1), SearchedArticles.document(row)));
    IndexWriter.of(session).beforeCommit();
  }

  /** Of archives from before there were such: they are made of names as these are stored now. */
  private static void startWords(Session session) throws SQLException {
    if (session.number("SELECT EXISTS (SELECT rowid FROM name_start)") == 0) {
      StartRows.rebuild(session);
    }
  }

  /** The version of the schema that the archive has. */
  public static int version(Session session) throws SQLException {
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
