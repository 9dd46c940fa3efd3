package org.hotrai.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;

class QueryTextTest {
  private static final Narrowing COURT = new Narrowing("site", "court.example");

  private static String with(String query, Narrowing more) {
    return new QueryText(query).with(more).text();
  }

  private static String without(String query, Narrowing gone) {
    return new QueryText(query).without(gone).text();
  }

  @Test
  void aPartIsPutInAndTakenOut() {
    assertThat(with("กฎหมาย", COURT)).isEqualTo("กฎหมาย site:court.example");
    assertThat(with("", COURT)).isEqualTo("site:court.example");
    assertThat(without("กฎหมาย site:court.example ป่า", COURT)).isEqualTo("กฎหมาย ป่า");
    assertThat(without("SITE:\"Court.example\" ป่า", COURT)).isEqualTo("ป่า");
    assertThat(new QueryText("ป่า").toggled(COURT).toggled(COURT).text()).isEqualTo("ป่า");
  }

  @Test
  void namesAreQuotedWhereTheyNeedIt() {
    assertThat(Narrowing.name(EntityType.PERSON, "สมชาย ใจดี").written())
        .isEqualTo("person:\"สมชาย ใจดี\"");
    assertThat(Narrowing.name(EntityType.PLACE, "น่าน").written()).isEqualTo("place:น่าน");
    assertThat(Narrowing.name(EntityType.LAW, "พ.ร.บ. ป่าไม้ (ฉบับที่ 2)").written())
        .isEqualTo("law:\"พ.ร.บ. ป่าไม้ (ฉบับที่ 2)\"");
    assertThat(Narrowing.name(EntityType.EVENT, "วัน “รักป่า”").written())
        .isEqualTo("entity:\"วัน  รักป่า\"");
  }

  @Test
  void whatStandsInBracketsOrIsDeniedIsNoNarrowing() {
    assertThat(new QueryText("(ป่า OR site:court.example)").has(COURT)).isFalse();
    assertThat(new QueryText("-site:court.example").has(COURT)).isFalse();
    assertThat(new QueryText("\"site:court.example\"").has(COURT)).isFalse();
    assertThat(new QueryText("(ป่า) site:court.example").has(COURT)).isTrue();
    assertThat(new QueryText("law:\"ฉบับ (2\" site:court.example").has(COURT)).isTrue();
  }

  @Test
  void choicesAreNarrowedAllTogether() {
    assertThat(with("ป่า OR น้ำ", COURT)).isEqualTo("(ป่า OR น้ำ) site:court.example");
    assertThat(with("(ป่า OR น้ำ) site:court.example", new Narrowing("tag", "อ่าน")))
        .isEqualTo("(ป่า OR น้ำ) site:court.example tag:อ่าน");
  }

  @Test
  void whatWasOnlyBegunEndsBeforeAPartBehindIt() {
    assertThat(with("person:\"สมชาย", COURT)).isEqualTo("person:\"สมชาย\" site:court.example");
    assertThat(with("(ป่า OR น้ำ", COURT)).isEqualTo("(ป่า OR น้ำ) site:court.example");
  }

  @Test
  void oneTimeReplacesAnother() {
    QueryText query = new QueryText("ป่า date:2019 ไม้").during("2019-03..2019-07");
    assertThat(query.text()).isEqualTo("ป่า ไม้ date:2019-03..2019-07");
    assertThat(query.date()).contains("2019-03..2019-07");
    assertThat(query.withoutDate().text()).isEqualTo("ป่า ไม้");
  }

  @Property(seed = "9")
  void whatWasPutInIsThereAndGoesAgain(
      @ForAll @StringLength(max = 20) @Chars({' ', '"', '(', ')', '-', ':', 'O', 'R', 'ก', 'a'})
          String query,
      @ForAll @StringLength(min = 1, max = 8) @CharRange(from = 'ก', to = 'ฮ') String value) {
    Narrowing narrowing = new Narrowing("tag", value);
    QueryText text = new QueryText(query).with(narrowing);
    assertThat(text.has(narrowing)).isTrue();
    assertThat(text.without(narrowing).has(narrowing)).isFalse();
  }
}
