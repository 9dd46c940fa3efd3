package org.hotrai.entity.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortFormTest {
  @ParameterizedTest
  @ValueSource(strings = {"ASEAN", "ThaiPBS", "UN Women", "ASEAN-IPR", "O&P", "SDGs", "ABOAT1"})
  void takesLatinLettersForOne(String text) {
    assertThat(ShortForm.isLatin(text)).isTrue();
    assertThat(ShortForm.is(text)).isTrue();
    assertThat(ShortForm.isThai(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"กปร.", "ก.ป.ร.", "กะปร.", "กปร"})
  void takesThaiLettersForOne(String text) {
    assertThat(ShortForm.isThai(text)).isTrue();
    assertThat(ShortForm.is(text)).isTrue();
    assertThat(ShortForm.isDotted(text)).isEqualTo(text.endsWith("."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Boat", "A", "บ.", "รอง", "รมว.", "เรือ", "PM2", "BOAT12", "BOATSANDSHIPSOFSIAM"})
  void takesNothingElseForOne(String text) {
    assertThat(ShortForm.is(text)).isFalse();
  }

  @Test
  void readsCapitalsAndDotsInRunningText() {
    BlockText block = new BlockText(0, "BOAT-2 BOATS กปร. กปร");
    Matcher inText = ShortForm.inText(block);
    assertThat(ShortForm.begins(inText, block, 0)).isFalse();
    assertThat(ShortForm.begins(inText, block, 7)).isTrue();
    assertThat(inText.group()).isEqualTo("BOATS");
    assertThat(ShortForm.begins(inText, block, 13)).isTrue();
    assertThat(ShortForm.begins(inText, block, 18)).isFalse();
  }

  @Test
  void readsOneBeforeABracket() {
    BlockText block = new BlockText(0, "เรือของ กปร. (xBOAT (BOAT (");
    assertThat(ShortForm.before(block, 13)).isEqualTo(new Span(8, 12));
    assertThat(ShortForm.before(block, 20)).isNull();
    assertThat(ShortForm.before(block, 26)).isEqualTo(new Span(21, 25));
  }
}
