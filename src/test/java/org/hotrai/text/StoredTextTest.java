package org.hotrai.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StoredTextTest {
  @Test
  void whiteSpaceBecomesOneSpace() {
    assertThat(StoredText.line(" ร่าง\u00A0 \t กฎหมาย\u3000ใหม่\n")).isEqualTo("ร่าง กฎหมาย ใหม่");
  }

  @Test
  void invisibleCharactersGoAndJoinersStay() {
    assertThat(StoredText.line("กฎ\u200Bหมาย\u00AD\uFEFF")).isEqualTo("กฎหมาย");
    assertThat(StoredText.line("ក\u200Dខ")).isEqualTo("ក\u200Dខ");
  }

  @Test
  void lineFeedsAreKeptWhereTheyCount() {
    assertThat(StoredText.lines("บ้านเลขที่ ๙ \n  ถนนหลัก ")).isEqualTo("บ้านเลขที่ ๙\nถนนหลัก");
  }

  @Test
  void whatIsInvisibleDoesNotPartWhiteSpace() {
    assertThat(StoredText.line(" \u200B ก \u00AD \u0085ข\u1680")).isEqualTo("ก ข");
    assertThat(StoredText.lines("ก \u200B\n\uFEFF ข")).isEqualTo("ก\nข");
  }

  @Property(seed = "26")
  void aLineIsTheVisibleTextWithOneSpaceForEachRunOfWhiteSpace(@ForAll("texts") String text) {
    String expected = StoredText.visible(text).replaceAll("\\p{IsWhite_Space}+", " ").strip();
    assertThat(StoredText.line(text)).isEqualTo(expected);
  }

  @Property(seed = "25")
  void storedTextStaysAsItIs(@ForAll("texts") String text) {
    String stored = StoredText.line(text);
    assertThat(StoredText.line(stored)).isEqualTo(stored);
    assertThat(Normalizer2.getNFCInstance().isNormalized(stored)).isTrue();
  }

  @Provide
  Arbitrary<String> texts() {
    return ThaiTexts.any();
  }

  @Test
  void marksOfOldFontsBecomeThaiMarks() {
    assertThat(StoredText.line("ที\uF70A นี\uF70A น\uF70B\u0E33")).isEqualTo("ที่ นี่ น้ำ");
    assertThat(StoredText.visible("ที\uF70A")).isEqualTo("ที่");
    assertThat(StoredText.line("ป\uF710น ญ\uF70Fา")).isEqualTo("ปัน ญญา");
  }
}
