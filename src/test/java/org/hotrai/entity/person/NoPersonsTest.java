package org.hotrai.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.entity.text.BlockText;
import org.hotrai.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoPersonsTest {
  private static final NoPersons NO_PERSONS = new NoPersons();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เพราะพายุ “เรือพาย” ฝนจึงตก | เรือพาย | true
          เพราะพายุโซนร้อนเรือพาย ฝนจึงตก | เรือพาย | true
          พักที่ โรงแรมเรือ พายงาม แล้ว | โรงแรมเรือ พายงาม | true
          ตามแบบ “บ้านแพโมเดล” นั้น | บ้านแพโมเดล | true
          สังกัด กระทรวง ทบวง กรม ทุกแห่ง | กระทรวง ทบวง กรม | true
          ผ่านทาง อินสตาแกรม เฟสบุ๊ก ด้วย | อินสตาแกรม เฟสบุ๊ก | true
          ต่อมา “แก้ว เรือดี” มาถึง | แก้ว เรือดี | false
          หลังพายุ แก้ว เรือดี มาถึง | แก้ว เรือดี | false
          ที่ รัชดา มีเรือ | รัชดา | true
          ด้าน รัชดา เรือดี มาถึง | รัชดา เรือดี | false
          ด้าน พระพรชัย เรือดี มาถึง | พระพรชัย เรือดี | false
          มี ครู ก และครู ข มาถึง | ครู ก และครู ข | true
          มี ครู กล้า เรือดี มาถึง | ครู กล้า เรือดี | false
          Then Kaew Ruedee came | Kaew Ruedee | false
          """)
  void tellsStormsHotelsAndSchemes(String text, String name, boolean none) {
    int start = text.indexOf(name);
    Span span = new Span(start, start + name.length());
    assertThat(NO_PERSONS.has(new BlockText(0, text), span)).isEqualTo(none);
  }
}
