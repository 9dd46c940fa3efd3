package org.hotrai.store.block;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.compression.Compression;
import org.hotrai.store.sql.Session;

/** The blocks of an article as the archive keeps them: JSON that Zstandard has made smaller. */
public final class PackedBlocks {
  private PackedBlocks() {}

  /** The row that keeps these blocks. */
  public static byte[] of(List<Block> blocks) {
    return packed(BlockWriter.blocks(blocks));
  }

  /**
   * The blocks of a row.
   *
   * @throws Failure if they are damaged
   */
  public static List<Block> read(byte[] row) {
    return BlockReader.blocks(json(row));
  }

  /** The text that the blocks of a row hold, as {@link Article#text()} gives it. */
  public static String text(byte[] row) {
    return read(row).stream()
        .map(Block::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
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
  public static void fill(Session session) throws SQLException {
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
