package org.hotrai.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.hotrai.article.Block;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;

/** The blocks of an article as the archive keeps them: JSON that Zstandard has made smaller. */
final class PackedBlocks {
  private PackedBlocks() {}

  static byte[] of(List<Block> blocks) {
    return packed(BlockWriter.blocks(blocks));
  }

  /**
   * The blocks of a row.
   *
   * @throws Failure if they are damaged
   */
  static List<Block> read(byte[] row) {
    return BlockReader.blocks(json(row));
  }

  /** Before the seventh schema a row was plain JSON; older backups are read, too. */
  private static String json(byte[] row) {
    byte[] bytes =
        row.length > 0 && row[0] == '['
            ? row
            : Compression.unzstd(row)
                .orElseThrow(() -> new Failure(Message.of("store.text-damaged")));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] packed(String json) {
    return Compression.summedZstd(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Fills the table of the seventh schema from that of the schemas before. */
  static void fill(Session session) throws SQLException {
    session.each(
        "SELECT article, number, links, blocks FROM plain_body",
        row ->
            session.change(
                "INSERT INTO body (article, number, links, blocks) VALUES (?, ?, ?, ?)",
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                packed(row.getString(4))));
    session.script("DROP TABLE plain_body");
  }
}
