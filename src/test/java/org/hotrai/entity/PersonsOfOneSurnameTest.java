package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsOfOneSurnameTest {
  @Test
  void keepsAManAndAWomanOfOneSurnameApart() {
    String text = "Prime Minister Lawrence Wong met Foreign Minister Penny Wong. Mr Wong left. ";
    assertThat(Joined.meant("Mr Wong", text + "Ms Wong stayed.")).isEqualTo("Mr Wong");
    assertThat(Joined.meant("Ms Wong", text + "Ms Wong stayed.")).isEqualTo("Ms Wong");
  }

  @Test
  void joinsASurnameWithTheOnlyOneOfItsSex() {
    String text = "Prime Minister Lawrence Wong met Ms. Penny Wong. Mr Wong left. Ms Wong stayed.";
    assertThat(Joined.meant("Mr Wong", text)).isEqualTo("Lawrence Wong");
    assertThat(Joined.meant("Ms Wong", text)).isEqualTo("Penny Wong");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Carter rowed with Mrs Carter. Mrs Carter sang. | Mrs Carter | Mrs Carter
          President John Carter rowed with Mrs Carter. Carter sang. | Carter | John Carter
          President John Carter Jr. and Mrs Carter rowed. Mrs Carter left. | Mrs Carter | Mrs Carter
          President and Mrs Carter rowed. Carter sang. Mrs Carter left. | Mrs Carter | Mrs Carter
          Prime Minister Anna Carter rowed. Mrs Carter sang. | Mrs Carter | Anna Carter
          """)
  void tellsAWifeBesideHerHusband(String text, String written, String name) {
    assertThat(Joined.meant(written, text)).isEqualTo(name);
  }

  @Test
  void callsAWifeByHerTitleAlone() {
    String text = "President Carter rowed with Mrs Carter. Mrs Carter sang.";
    assertThat(SharedRecogniser.get().recognise(List.of(text), null).entities())
        .filteredOn(entity -> entity.name().equals("Mrs Carter"))
        .singleElement()
        .satisfies(wife -> assertThat(wife.aliases()).isEmpty());
  }

  @Test
  void joinsTwoOfOneSurnameWithNoneWhoseSexIsUntold() {
    String text = "Prime Minister John Carter rowed. Mr Carter sang. Ms Carter left.";
    assertThat(Joined.meant("Ms Carter", text)).isEqualTo("Ms Carter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          นายโจ ไบเดน ประธานาธิบดีสหรัฐ พายเรือ ไบเดนบอกว่าสนุก | ไบเดน | โจ ไบเดน
          นายจอห์น คาร์เตอร์ (John Carter) พายเรือ แต่คาร์เตอร์ ไม่สนุก | คาร์เตอร์ | จอห์น คาร์เตอร์
          """)
  void findsTheSurnameOfAForeignPersonAlone(String text, String written, String name) {
    assertThat(Joined.meant(written, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "นายวิทยา ดวงเรืองศรี ประธานชมรมเรือเชียงใหม่ แถลง ดวงเรืองศรี เป็นสกุลเก่า",
    "ประธานาธิบดีโจ ไบเดน พายเรือที่ถนนไบเดน แล้วกลับบ้าน"
  })
  void findsNoSurnameElsewhere(String text) {
    assertThat(Joined.written(EntityType.PERSON, text)).hasSize(1);
  }
}
