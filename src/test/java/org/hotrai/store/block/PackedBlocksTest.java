package org.hotrai.store.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.message.Failure;
import org.junit.jupiter.api.Test;

class PackedBlocksTest {
  private static final List<Block> BLOCKS =
      List.of(
          new Block.Heading(2, RichText.plain("ประกาศ")),
          new Block.Paragraph(RichText.plain("ห้องสมุดเปิดทุกวัน ".repeat(100).strip())));

  @Test
  void aRowIsSmallerThanItsText() {
    byte[] row = PackedBlocks.of(BLOCKS);
    assertThat(PackedBlocks.read(row)).isEqualTo(BLOCKS);
    assertThat(row).hasSizeLessThan(500);
  }

  @Test
  void rowsOfEarlierSchemasAreRead() {
    byte[] row = BlockWriter.blocks(BLOCKS).getBytes(StandardCharsets.UTF_8);
    assertThat(PackedBlocks.read(row)).isEqualTo(BLOCKS);
  }

  @Test
  void aDamagedByteNeverGivesAnotherText() {
    byte[] row = PackedBlocks.of(BLOCKS);
    int refused = 0;
    for (int i = 0; i < row.length; i++) {
      byte[] damaged = row.clone();
      damaged[i] ^= 0x11;
      try {
        assertThat(PackedBlocks.read(damaged)).as("byte %d", i).isEqualTo(BLOCKS);
      } catch (Failure told) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(row.length * 9 / 10);
    assertThatThrownBy(() -> PackedBlocks.read(new byte[0])).isInstanceOf(Failure.class);
  }
}
