package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignBodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ชาวเรือเขียนถึงประธานวุฒิสภากัมพูชา แล้ว | วุฒิสภากัมพูชา | วุฒิสภากัมพูชา
          ชาวเรือเขียนถึงรัฐสภาญี่ปุ่น แล้ว | รัฐสภาญี่ปุ่น | รัฐสภาญี่ปุ่น
          ชาวเรือเขียนถึงวุฒิสภาของกัมพูชา แล้ว | วุฒิสภาของกัมพูชา | วุฒิสภากัมพูชา
          ชาวเรือเขียนถึงสภาผู้แทนราษฎรสหรัฐ แล้ว | สภาผู้แทนราษฎรสหรัฐ | สภาผู้แทนราษฎรสหรัฐอเมริกา
          ชาวเรือเขียนถึงคณะกรรมการการเลือกตั้งเมียนมา แล้ว | คณะกรรมการการเลือกตั้งเมียนมา | คณะกรรมการการเลือกตั้งเมียนมา
          ชาวเรือเขียนถึงกระทรวงกลาโหมไทย แล้ว | กระทรวงกลาโหมไทย | กระทรวงกลาโหม
          ชาวเรือไปยังสำนักนายกรัฐมนตรีราชอาณาจักรกัมพูชา เพื่อพายเรือ | สำนักนายกรัฐมนตรีราชอาณาจักรกัมพูชา | สำนักนายกรัฐมนตรีกัมพูชา
          ชาวเรือเขียนถึงกระทรวงกลาโหมสหพันธรัฐมาเลเซีย แล้ว | กระทรวงกลาโหมสหพันธรัฐมาเลเซีย | กระทรวงกลาโหมมาเลเซีย
          ชาวเรือเขียนถึงรัฐสภาของญี่ปุ่น แล้ว | รัฐสภาของญี่ปุ่น | รัฐสภาญี่ปุ่น
          We met the US Senate then | US Senate | Senate of the United States
          We met the Senate of the United States then | Senate of the United States | Senate of the United States
          We met Myanmar's Ministry of Defence left | Myanmar's Ministry of Defence | Ministry of Defence of Myanmar
          We met the Ministry of Defence of Myanmar left | Ministry of Defence of Myanmar | Ministry of Defence of Myanmar
          We met Thailand's Ministry of Defence left | Thailand's Ministry of Defence | Ministry of Defence
          We met the Cambodian Senate then | Cambodian Senate | Senate of Cambodia
          """)
  void namesABodyByItsCountry(String text, String written, String name) {
    assertThat(Joined.meant(written, text)).isEqualTo(name);
  }

  @Test
  void keepsABodyOfThailandApart() {
    assertThat(Joined.meant("วุฒิสภา", "วุฒิสภากัมพูชา พบวุฒิสภา ที่ท่าเรือ")).isEqualTo("วุฒิสภา");
    assertThat(Joined.meant("รัฐสภา", "รัฐสภาไทย พบรัฐสภาญี่ปุ่น ที่ท่าเรือ")).isEqualTo("รัฐสภา");
  }
}
