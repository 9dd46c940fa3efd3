package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.Mention.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped model finds and no rule does, in sentences written for this. */
class ThaiModelTest {
  private static final Recogniser RECOGNISER = SharedRecogniser.get();

  private static List<Mention> mentions(String text) {
    return RECOGNISER.recognise(List.of(text), null).mentions();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ตำรวจ สภ.เมืองลำปางจับกุมคนร้ายได้แล้ว | ORGANISATION | สภ.เมืองลำปาง
          นายกฯ เดินทางไปตรวจราชการที่ อ.แม่สอด จ.ตาก | PLACE | อ.แม่สอด
          สมปอง ชินวงศ์ เดินทางกลับถึงกรุงเทพฯ | PERSON | สมปอง ชินวงศ์
          ชาวบ้าน ต.บางปลา อ.บางพลี ร้องเรียนเรื่องน้ำเสีย | PLACE | อ.บางพลี
          """)
  void findsWhatNoRuleFinds(String text, EntityType type, String mention) {
    assertThat(mentions(text))
        .filteredOn(found -> found.type() == type && found.text().equals(mention))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.origin()).isEqualTo(Origin.MODEL);
          assertThat(found.confidence()).isBetween(0.5, 1.0);
        });
  }

  @Test
  void dropsTitlesFromNames() {
    assertThat(mentions("ที่ประชุมแต่งตั้งนายวิชัย ทองแท่ง เป็นประธาน"))
        .extracting(Mention::text, Mention::entity)
        .contains(tuple("นายวิชัย ทองแท่ง", "วิชัย ทองแท่ง"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ນາຍົກລັດຖະມົນຕີ ໄປຢ້ຽມຢາມ", "The river rose by two metres.", "១២ ខែ មករា"})
  void leavesOtherLanguagesToTheRules(String text) {
    assertThat(mentions(text)).noneMatch(mention -> mention.origin() == Origin.MODEL);
  }
}
