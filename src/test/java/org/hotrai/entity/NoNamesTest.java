package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a name and is none, or only a part of one. */
class NoNamesTest {
  private final Recogniser recogniser = new Recogniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          รถทุกคันต่อข้อมูลจากระบบ GPS เข้าด้วยกัน | GPS
          ยื่นแบบ ภ.ง.ด. 50 ต่อกรมสรรพากรภายในเดือนนี้ | ภ.ง.ด. 50
          วันนี้นายก้องภพ อยากปลูกผักให้หลานกิน | นายก้องภพ อยากปลูกผัก
          ค่าปรับเป็นไปตามกฎกระทรวง ดังนั้นเรือจึงต้องจอด | กฎกระทรวง ดัง
          ต่อไปนี้ขอเชิญรับฟังไทยคู่ฟ้า วันละสามนาที | ไทย
          """)
  void isNotTakenForOne(String text, String noName) {
    assertThat(recogniser.recognise(List.of(text), null).mentions())
        .extracting(Mention::text)
        .doesNotContain(noName);
  }
}
