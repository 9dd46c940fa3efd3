package org.hotrai.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiKeyboardTest {
  @ParameterizedTest
  @CsvSource({"mp, ทย", "wmp, ไทย", "dsKpF, กหษยโ", "ฟหกด, asdf", "ไทย, wmp", "l;ylfu, สวัสดี"})
  void theSameKeysInTheOtherLayout(String typed, String other) {
    assertThat(ThaiKeyboard.other(typed)).contains(other);
  }

  @Test
  void whatHoldsLettersOfBothLayoutsWasMeantSo() {
    assertThat(ThaiKeyboard.other("ไทย law")).isEmpty();
    assertThat(ThaiKeyboard.other("2562")).isEmpty();
    assertThat(ThaiKeyboard.other("")).isEmpty();
  }

  @Test
  void twiceGivesBackWhatWasTyped() {
    String keys = "abcdefghijklmnopqrstuvwxyz";
    assertThat(ThaiKeyboard.other(keys).flatMap(ThaiKeyboard::other)).contains(keys);
  }
}
