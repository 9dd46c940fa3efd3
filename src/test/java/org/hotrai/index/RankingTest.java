package org.hotrai.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hotrai.query.Query;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static Query all(String... words) {
    return new Query.And(Arrays.stream(words).<Query>map(Query.Text::new).toList());
  }

  @Test
  void wordsComeBeforePartsOfLongerWords() {
    SmallIndex index =
        new SmallIndex().add("เธอดีใจมากมากมาก", "นกกระจอกบิน", "เขามาบ้านเมื่อวาน", "มาก");
    assertThat(index.find("มา")).startsWith(3L).containsExactlyInAnyOrder(1L, 3L, 4L);
  }

  @Test
  void titlesComeBeforeTexts() {
    SmallIndex index =
        new SmallIndex()
            .add(
                IndexedDocument.of("ข่าว", "แม่น้ำ แม่น้ำ แม่น้ำ แม่น้ำ", null),
                IndexedDocument.of("แม่น้ำ", "ข่าว", null));
    assertThat(index.find("แม่น้ำ")).containsExactly(2L, 1L);
    assertThat(index.find(new Query.Text("แม่น้ำ", Query.Place.TITLE, Query.Form.PLAIN)))
        .containsExactly(2L);
  }

  @Test
  void ofEqualsTheNewerComesFirst() {
    SmallIndex index =
        new SmallIndex()
            .add(
                IndexedDocument.of("ก", "ปลาทู", LocalDate.of(2001, 1, 1)),
                IndexedDocument.of("ก", "ปลาทู", LocalDate.of(2019, 1, 1)),
                IndexedDocument.of("ก", "ปลาทู", null),
                IndexedDocument.of("ก", "ปลาทู", LocalDate.of(2010, 1, 1)));
    assertThat(index.find("ปลาทู")).containsExactly(2L, 4L, 1L, 3L);
  }

  @Test
  void whatStandsTogetherComesBeforeWhatIsScattered() {
    SmallIndex index =
        new SmallIndex()
            .add("law law rule rule of the law", "the rule law is short and says it all")
            .add("ปกครองและศาล ศาล ปกครอง", "เรื่องของศาลปกครองในวันนี้ก็มีอยู่");
    assertThat(index.find(all("rule", "law"))).containsExactly(2L, 1L);
    assertThat(index.find(all("ศาล", "ปกครอง"))).startsWith(3L, 4L);
    assertThat(index.find(all("ปกครอง", "ศาล"))).containsExactlyInAnyOrder(3L, 4L);
  }

  @Test
  void rareWordsCountMore() {
    SmallIndex index =
        new SmallIndex().add("ปลา ปลา ปลา ทะเล", "ปลา", "ปลา", "ปลา", "ปลา ทะเล ทะเล ทะเล");
    assertThat(index.find(all("ปลา", "ทะเล"))).containsExactly(5L, 1L);
  }

  @Test
  void wholeWordsComeBeforeLongerOnesThatBeginSo() {
    SmallIndex index = new SmallIndex().add("laws laws laws", "a law", "lawyer", "flaw");
    Query beginning = new Query.Text("law", Query.Place.ANYWHERE, Query.Form.BEGINNING);
    assertThat(index.find(beginning)).startsWith(2L).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(index.find("law")).containsExactly(2L);
  }

  @Test
  void theLastClusterMayGoOn() {
    SmallIndex index = new SmallIndex().add("ไปเที่ยวกัน", "เทียน", "เทกอง");
    Query typed = new Query.Text("เที", Query.Place.ANYWHERE, Query.Form.BEGINNING);
    assertThat(index.find(typed)).containsExactlyInAnyOrder(1L, 2L);
    assertThat(index.find("เที")).containsExactly(2L);
  }

  @Test
  void onlyTheBestAreTaken() {
    SmallIndex index = new SmallIndex().add("ก ก", "ก", "ก ก ก", "ข");
    Ranking ranking =
        new QueryEvaluator(index.snapshot(), index.pages(), field -> new BitSet())
            .evaluate(new Query.Text("ก"));
    assertThat(ranking.total()).isEqualTo(3);
    assertThat(ranking.best(1)).extracting(Ranking.Ranked::article).isEqualTo(List.of(3L));
    assertThat(ranking.best(0)).isEmpty();
  }
}
