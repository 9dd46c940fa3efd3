package org.hotrai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;

/** Originals and pictures, each once, by their hash. */
public final class ContentStore {
  static final String COLUMNS = "sha256, media_type, size, encoding, bytes";

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
    String sql = "SELECT " + COLUMNS + " FROM content WHERE sha256 = ?";
    return file.read(session -> session.first(sql, ContentStore::packed, sha256))
        .map(packed -> new Content(packed.mediaType(), whole(packed)));
  }

  static void insert(Session session, Packed packed) throws SQLException {
    session.change(
        "INSERT INTO content (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        packed.sha256(),
        packed.mediaType(),
        packed.size(),
        packed.encoding(),
        packed.bytes());
  }

  static Packed packed(ResultSet row) throws SQLException {
    return new Packed(
        row.getString(1), row.getString(2), row.getInt(3), row.getString(4), row.getBytes(5));
  }

  private static byte[] whole(Packed packed) {
    return packed.unpacked().orElseThrow(() -> new Failure(damaged(packed)));
  }

  static Message damaged(Packed packed) {
    return Message.of("store.content-damaged", packed.sha256());
  }
}
