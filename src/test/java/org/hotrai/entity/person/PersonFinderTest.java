package org.hotrai.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.hotrai.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFinderTest {
  private static final PersonFinder PERSONS = new PersonFinder(new PersonTitles(), new Gazetteer());

  @ParameterizedTest
  @CsvSource({
    "เชฟแก้ว เรือดี, แก้ว เรือดี",
    "ท่านแก้ว เรือดี, แก้ว เรือดี",
    "มร.แก้ว เรือดี, แก้ว เรือดี",
    "เชฟแก้ว, เชฟแก้ว",
    "คุณ, คุณ",
    "ไป, ไป",
  })
  void leavesWordsOfAddressOutOfFullNames(String written, String name) {
    BlockText block = new BlockText(0, written);
    assertThat(PERSONS.name(block, new Span(0, written.length()))).isEqualTo(name);
  }
}
