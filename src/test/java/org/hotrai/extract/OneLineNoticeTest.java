package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineNoticeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "วันที่ 5 มกราคม 2567 งดให้ยืมทั้งวัน",
        "5 มกราคม 2567 หอปิดทำการหนึ่งวัน",
        "แก้ไขเวลาเปิดหอ เป็นวันที่ 5 มกราคม 2567",
        "งดให้ยืมแฟ้มวันที่ 5 มกราคม 2567 — ฝ่ายทะเบียน",
        "ข่าวดี หอเปิดให้ยืมวันที่ 5 มกราคม 2567 เป็นต้นไป",
        "งดให้ผู้อ่านยืมแฟ้มวันที่ 5 มกราคม 2567",
        "By-election on 5 January 2024 in Phayao"
      })
  void whatItTellsOfADayIsANotice(String line) {
    assertThat(OneLineNotice.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "วันพุธที่ 5 มกราคม 2567 เวลา 10.30 น.",
        "อ่านแล้ว 1,234 ครั้ง เมื่อ 5 มกราคม 2567",
        "แสดงผลเมื่อ 5 มกราคม 2567 จำนวน 12 หน้า",
        "5 มกราคม 2567 โดย ฝ่ายทะเบียนแฟ้ม",
        "ข่าวของหอจดหมายเหตุ | 5 มกราคม 2567",
        "ปรับปรุงล่าสุด 5 มกราคม 2567 ฝ่ายทะเบียนแฟ้ม",
        "วันที่ลงประกาศ 5 มกราคม 2567 ฝ่ายทะเบียนแฟ้ม",
        "วันที่: 5 มกราคม 2567 หมวดหมู่: ข่าวของหอจดหมายเหตุ",
        "Written by admin on 5 January 2024 10:30",
        "Friday 5 January 2024 at 10:30 am",
        "หอปิดทำการตลอดปีเพื่อซ่อมหลังคา"
      })
  void whenAndByWhomAPageWasMadeIsNone(String line) {
    assertThat(OneLineNotice.is(line)).isFalse();
  }
}
