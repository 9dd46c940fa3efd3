package org.hotrai.store.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Migrations;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.compression.Packing;
import org.hotrai.store.compression.Sketch;
import org.hotrai.store.compression.Template;
import org.hotrai.store.sql.Session;

/** Originals and pictures, each once, by their hash. */
public final class ContentStore {
  private static final String COLUMNS = "sha256, media_type, size, encoding, base, bytes";
  private static final int MOST_TEMPLATES = 20_000;

  /** The first version of the schema in which contents have bases. */
  private static final int WITH_BASES = 3;

  private final ArchiveFile file;

  /** The contents of that archive. */
  public ContentStore(ArchiveFile file) {
    this.file = file;
  }

  /**
   * The bytes with that hash, as they came.
   *
   * @param sha256 lower-case hexadecimal
   * @throws Failure if the stored bytes are damaged
   */
  public Optional<Content> find(String sha256) {
    return file.read(session -> {
      Optional<Packed> packed = packed(session, sha256);
      return packed.isEmpty()
          ? Optional.empty()
          : Optional.of(new Content(packed.get().mediaType(), whole(session, packed.get())));
    });
  }

  /** Packs what is to be stored here, by what is stored here already. */
  public Packer packer() {
    return new Packer(this);
  }

  /** The templates that there are, the last ones where they are very many. */
  List<Packer.Known> templates() {
    return file.read(session ->
        session.list(
            "SELECT sha256, sketch FROM template ORDER BY rowid DESC LIMIT ?",
            row -> new Packer.Known(row.getString(1), Sketch.decoded(row.getBytes(2))),
            MOST_TEMPLATES));
  }

  /** That template ready for use; nothing if it is gone or damaged. */
  Optional<Template> template(Packer.Known template) {
    return file.read(session -> {
      Optional<Packed> packed = packed(session, template.sha256());
      return packed.isEmpty()
          ? Optional.empty()
          : bytes(session, packed.get())
              .map(page -> Template.of(packed.get(), page, template.sketch()));
    });
  }

  /** Keeps a content, and its template if that is new, each once. */
  public static void insert(Session session, Packing packing) throws SQLException {
    Template template = packing.template();
    if (template != null && !isThere(session, template.packed().sha256())) {
      insert(session, template.packed());
      session.change(
          "INSERT INTO template (sha256, sketch) VALUES (?, ?)",
          template.packed().sha256(),
          template.sketch().encoded());
    }
    insert(session, packing.packed());
  }

  /** Forgets the bytes with that hash, and their template, if nothing needs them. */
  public static void dropUnused(Session session, String sha256) throws SQLException {
    Optional<String> base =
        session.first(
            "SELECT base FROM content WHERE sha256 = ? AND base IS NOT NULL",
            row -> row.getString(1),
            sha256);
    long uses =
        session.number(
            """
            SELECT EXISTS (SELECT 1 FROM original WHERE sha256 = ?1)
              OR EXISTS (SELECT 1 FROM resource WHERE sha256 = ?1)
              OR EXISTS (SELECT 1 FROM content WHERE base = ?1)
            """,
            sha256);
    if (uses == 0) {
      session.change("DELETE FROM template WHERE sha256 = ?", sha256);
      session.change("DELETE FROM content WHERE sha256 = ?", sha256);
      if (base.isPresent()) {
        dropUnused(session, base.get());
      }
    }
  }

  private static boolean isThere(Session session, String sha256) throws SQLException {
    return session.number("SELECT count(*) FROM content WHERE sha256 = ?", sha256) > 0;
  }

  private static void insert(Session session, Packed packed) throws SQLException {
    session.change(
        "INSERT INTO content (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        packed.sha256(),
        packed.mediaType(),
        packed.size(),
        packed.encoding(),
        packed.base(),
        packed.bytes());
  }

  private static byte[] whole(Session session, Packed packed) throws SQLException {
    return bytes(session, packed).orElseThrow(() -> new Failure(damaged(packed)));
  }

  /** The bytes as they came; nothing if they, or those of the base, are not there or damaged. */
  public static Optional<byte[]> bytes(Session session, Packed packed) throws SQLException {
    if (packed.base() == null) {
      return packed.unpacked(null);
    }
    Optional<Packed> base = packed(session, packed.base());
    byte[] whole = base.isEmpty() ? null : bytes(session, base.get()).orElse(null);
    return packed.unpacked(whole);
  }

  /** The content with that hash as it is kept. */
  public static Optional<Packed> packed(Session session, String sha256) throws SQLException {
    String sql = "SELECT " + COLUMNS + " FROM content WHERE sha256 = ?";
    return session.first(sql, ContentStore::packed, sha256);
  }

  /** The columns of a content, in the file of an earlier version too. */
  public static String columns(Session session) throws SQLException {
    boolean bases = Migrations.version(session) >= WITH_BASES;
    return bases ? COLUMNS : COLUMNS.replace("base", "NULL AS base");
  }

  /** The content of a row of {@link #columns}. */
  public static Packed packed(ResultSet row) throws SQLException {
    return new Packed(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        row.getBytes(6));
  }

  /** That the bytes of that content are not what its hash says. */
  public static Message damaged(Packed packed) {
    return Message.of("store.content-damaged", packed.sha256());
  }
}
