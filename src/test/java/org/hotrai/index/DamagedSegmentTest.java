package org.hotrai.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.hotrai.query.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bytes that make no sense are refused soon, with one of the exceptions that mean damage. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DamagedSegmentTest {
  private static final int FLIPS = 400;

  private final List<byte[]> pages = new ArrayList<>();
  private byte[] head = {};

  @BeforeEach
  void write() {
    SegmentBuilder builder = new SegmentBuilder();
    builder.add(1, IndexedDocument.of("ข่าวปลาทู", "กฎหมายประมง law of the sea", null));
    builder.add(2, IndexedDocument.of("ข่าว", "ปลาทู 7 ตัว ".repeat(300), null));
    head = builder.write(pages::add);
  }

  private IndexSnapshot index() {
    return new IndexSnapshot(List.of(new LiveSegment(Segment.of(1, head), new BitSet())));
  }

  private byte[] page(long segment, int number) {
    return pages.get(number);
  }

  private void readAll() {
    Checksums.of(index(), this::page);
    new QueryEvaluator(index(), this::page, field -> new BitSet())
        .evaluate(new Query.Text("ปลาทู"))
        .best(9);
  }

  @Test
  void aPageThatIsCutShortIsRefused() {
    readAll();
    pages.set(0, Arrays.copyOf(pages.getFirst(), pages.getFirst().length - 1));
    assertThatThrownBy(this::readAll).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void flippedBitsOfPagesEndNoReading() {
    byte[] whole = pages.getFirst();
    Random random = new Random(5);
    for (int i = 0; i < FLIPS; i++) {
      byte[] damaged = whole.clone();
      // The dictionary stands at the end.
      int at = damaged.length - 1 - random.nextInt(i % 2 == 0 ? damaged.length : 400);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      pages.set(0, damaged);
      try {
        readAll();
      } catch (IndexOutOfBoundsException | ArithmeticException | NegativeArraySizeException told) {
        assertThat(told).isNotNull();
      }
    }
  }

  @Test
  void anArticleThatNoArchiveHasIsRefusedBeforeMemoryIsTaken() {
    SegmentBuilder builder = new SegmentBuilder();
    builder.add(1L << 30, IndexedDocument.of("ข่าว", "ปลา", null));
    byte[] damaged = builder.write(pages::add);
    assertThatThrownBy(() -> Segment.of(2, damaged)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aDictionaryWhoseBeginningsAreOthersIsRefused() {
    Dictionary dictionary = index().segments().getFirst().segment().dictionary();
    SegmentBytes bytes = new SegmentBytes(this::page, 1);
    dictionary.firsts()[0] = "ฮ";
    assertThatThrownBy(() -> dictionary.group(0, bytes))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
