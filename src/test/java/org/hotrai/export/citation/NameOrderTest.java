package org.hotrai.export.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameOrderTest {
  private static NameOrder order(String name) {
    return Author.of(name).order();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xi Jinping",
        "Li Qiang",
        "Wang Yi",
        "Zhao Mengtao",
        "Moon Jae-in",
        "Ban Ki-moon",
        "Tsai Ing-wen",
        "Chang Yi-Chun",
        "Xi Jin-Ping",
        "Nguyen Dung",
        "Võ Giáp",
        "Pham Minh",
        "Ma Min"
      })
  void theFamilysNameMayStandFirst(String name) {
    Author author = Author.of(name);
    assertThat(author.order()).isEqualTo(NameOrder.FAMILY_FIRST);
    assertThat(author.family()).isEqualTo(name.substring(0, name.indexOf(' ')));
    assertThat(author.familyFirst()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Doe",
        "Lin Smith",
        "Han Solo",
        "Jae-in Moon",
        "Jinping Xi",
        "Viet Nguyen",
        "Kim Wilson",
        "Kim Lane",
        "Yi-Chun Chang",
        "Lee Smith-Jones",
        "Omar Al-masri",
        "Kittiratt Na-ranong",
        "Pornthip La-ongsri",
        "Fatima Abdul-rahman",
        "Mary Lloyd-george",
        "Jean-Paul Sartre",
        "Mary Smith-Jones",
        "Pravit Rojanaphruk",
        "Omar Sharif",
        "Thanyarat Doksone",
        "Win Butler"
      })
  void orAtTheEnd(String name) {
    assertThat(order(name)).isEqualTo(NameOrder.GIVEN_FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ne Win",
        "Aung Zaw",
        "Thant Myint-U",
        "Daw Khin",
        "Ma Thida",
        "Mahathir Mohamad",
        "Anwar Ibrahim",
        "Najib Razak",
        "Chen Lin",
        "Wei Chang",
        "Jia Lee",
        "Phạm Minh"
      })
  void whereNobodyCanTellTheNameIsLeftWhole(String name) {
    assertThat(order(name)).isEqualTo(NameOrder.UNKNOWN);
    assertThat(Author.of(name).family()).isNull();
  }
}
