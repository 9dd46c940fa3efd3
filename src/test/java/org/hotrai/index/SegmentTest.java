package org.hotrai.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hotrai.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentTest {
  @ParameterizedTest
  @CsvSource({
    "กฎ, 1",
    "ครม., 1",
    "ครม, 1",
    "ก, 1 2",
    "ํา, 2",
    "ำนัก, 2",
    "พ.ศ. 2562, 1",
    "พศ 2562, ''",
    "พ.ศ.2562, 1",
    "ศ 2562, 1",
    "AIPR), 2",
    "aip, ''",
    "asean.org/a, 2",
    "org asean, ''",
    "สำนัก (aipr, 2",
    "สำ นัก, ''",
    "2562 มีผล, 1",
    "ผลๆ, 1"
  })
  void findsPartByPart(String query, String articles) {
    SmallIndex index =
        new SmallIndex()
            .add(
                "กฎหมายของ ครม. ใช้ใน พ.ศ. ๒๕๖๒มีผลๆ",
                "สำนัก (AIPR) อยู่ที่ https://asean.org/a?b ของบก.");
    List<Long> found = index.find(query).stream().sorted().toList();
    assertThat(found.stream().map(String::valueOf).reduce((a, b) -> a + " " + b).orElse(""))
        .isEqualTo(articles);
  }

  @Test
  void noPhraseReachesFromTheTitleIntoTheTextOrIntoTheNextArticle() {
    SmallIndex index =
        new SmallIndex()
            .add(
                IndexedDocument.of("the rule", "of law", null),
                IndexedDocument.of("and order", "กา", null),
                IndexedDocument.of("แดง", "x", null));
    assertThat(index.find("rule of")).isEmpty();
    assertThat(index.find("law and")).isEmpty();
    assertThat(index.find("กาแดง")).isEmpty();
    assertThat(index.find("กา แดง")).isEmpty();
    assertThat(index.find("and order")).containsExactly(2L);
  }

  @Test
  void knowsItsWords() {
    SmallIndex index = new SmallIndex().add("กฎหมาย กฎหมาย law", "กฎหมาย Law lawyer");
    Segment segment = index.snapshot().segments().getFirst().segment();
    assertThat(segment.words(index.pages()))
        .contains(
            new Segment.WordCount("กฎหมาย", 2),
            new Segment.WordCount("law", 2),
            new Segment.WordCount("lawyer", 1));
  }

  @Test
  void whatIsGoneIsNotFound() {
    SmallIndex index = new SmallIndex().add("ปลา", "ปลา").add("ปลา").remove(2);
    assertThat(index.find("ปลา")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(index.find(new Query.Not(new Query.Text("นก")))).hasSize(2);
    assertThat(index.merge(1).find("ปลา")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(index.remove(1).remove(3).merge(9).snapshot().size()).isZero();
  }

  @Test
  void manyOfOneSizeArePutTogether() {
    SmallIndex index = new SmallIndex();
    for (int i = 1; i < MergePolicy.TOGETHER; i++) {
      index.add("ปลา " + i);
    }
    assertThat(MergePolicy.next(index.snapshot().segments())).isEmpty();
    index.add("นก");
    assertThat(MergePolicy.next(index.snapshot().segments()).map(List::size))
        .isEqualTo(Optional.of(MergePolicy.TOGETHER));
    assertThat(MergePolicy.next(index.merge(3).snapshot().segments())).isEmpty();
    index.remove(1).remove(2).remove(3);
    assertThat(MergePolicy.next(index.snapshot().segments()).map(List::size))
        .isEqualTo(Optional.of(1));
  }
}
