package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a name and is none, or only a part of one. */
class NoNamesTest {
  private final Recogniser recogniser = SharedRecogniser.get();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เรือราคา 5 ล้านดอลลาร์สหรัฐ จอดที่ท่า | สหรัฐ
          เปิดระบบคลังหน่วยกิตในระดับอุดมศึกษา (Credit Bank) แล้ว | หน่วยกิตในระดับอุดมศึกษา
          ดูการจัดอันดับมหาวิทยาลัยโลก (World University Rankings) แล้ว | มหาวิทยาลัยโลก
          ลงนามในร่าง Instrument of Contribution (IOC) แล้ว | Instrument of Contribution
          เรือราคา 300 เหรียญสิงคโปร์ จอดที่ท่า | สิงคโปร์
          เรือแพงขึ้นเพราะเงินเยนญี่ปุ่นอ่อนค่า | ญี่ปุ่น
          A boat of US$5 million and 20 Singapore dollars came | Singapore
          รถทุกคันต่อข้อมูลจากระบบ GPS เข้าด้วยกัน | GPS
          ยื่นแบบ ภ.ง.ด. 50 ต่อกรมสรรพากรภายในเดือนนี้ | ภ.ง.ด. 50
          วันนี้นายก้องภพ อยากปลูกผักให้หลานกิน | นายก้องภพ อยากปลูกผัก
          ค่าปรับเป็นไปตามกฎกระทรวง ดังนั้นเรือจึงต้องจอด | กฎกระทรวง ดัง
          เอกสารขององค์การการประชุมสหประชาชาติว่าด้วยการค้าและการพัฒนาแจ้งผลการประชุมฯ เรือไทย | การประชุมฯ
          ต่อไปนี้ขอเชิญรับฟังไทยคู่ฟ้า วันละสามนาที | ไทย
          รองผู้อำนวยการฝ่ายประกันคุณภาพ (Mr. John Carter) กล่าว | คุณภาพ
          หลอกเด็กหญิง เด็กชาย ผู้ชายและผู้หญิง เพื่อพายเรือ | เด็กหญิง เด็กชาย ผู้ชาย
          แยกให้ออกระหว่างเจ้านาย ดร.เฉลิมชัย ใจเรือ กล่าว | นาย ดร.เฉลิมชัย ใจเรือ
          พบผู้ทรงคุณวุฒิ (Mr. John Carter) วันนี้ | คุณวุฒิ
          The pier (in Siam) Co., Ltd. is open | Co., Ltd.
          บริษัท เรือดี Public Company Limited เปิดท่า | Public Company Limited
          รังนกนางแอ่นริมท่าเรือขายดี | นางแอ่น
          ซอสหอยนางรม ซีอิ๊ว และข้าวสาร | นางรม ซีอิ๊ว
          ทหาร 117 นาย แบ่งเป็นสองลำ | นาย แบ่ง
          ช่วยเด็กชายวัยเพียง 8 ขวบ จากเรือ | เด็กชายวัยเพียง
          ทุกคนในรัฐบาลนายกแพทองธาร พายเรือ | นายกแพทองธาร
          คำสั่งสำนักนายกรัฐมนตี เรื่องเรือ | นายกรัฐมนตี
          ดูฟุตบอลไทยลีกบนเรือ ที่ท่าพายเรือ | ไทย
          ท่าเรือใหม่ของไทยออยล์ที่ศรีราชา | ไทย
          ต้นพู่จอมพล สวยงาม ริมท่าเรือ | จอมพล สวยงาม ริมท่าเรือ
          เจ้าหน้าที่ 60 นาย เรือ 17 ลำ ออกไป | นาย เรือ
          กลุ่มจังหวัดอันดามันมีเรือมาก | จังหวัดอันดามัน
          ืน พายเรือ กล่าวว่าเรือจอดแล้ว | ืน
          ืน พายเรือ กล่าวว่าเรือจอดแล้ว | ืน พายเรือ
          พายเรือไปสวนลุมพินีวัน ประเทศเนปาล | สวนลุมพินี
          พบ ณ ห้องประชุมชุณหะวัณ ชั้น 3 อาคารสำนักงานปลัดกระทรวงอุตสาหกรรม วันนี้ | ชั้น 3
          เรือสายสีส้ม (สุวินทวงศ์) เปิดแล้ว | สุวินทวงศ์
          หัวข้อ “ก้าวสู่อนาคตของเรือไทยในยุค Next Normal รัฐมนตรีเรือ บรรยาย | Next Normal
          บิ๊กต่อสู้คดีเรือ | บิ๊กต่อ
          แจก “ยาฟาวิพิราเวียร์” บนเรือ | ยาฟาวิพิราเวียร์
          ประชุมที่ห้องประชุม จอมพล ป.พิบูลสงคราม ชั้น 5 | ป.พิบูลสงคราม
          ประชุมที่ห้องประชุม จอมพล ป.พิบูลสงคราม ชั้น 5 | จอมพล ป.พิบูลสงคราม
          """)
  void isNotTakenForOne(String text, String noName) {
    assertThat(recogniser.recognise(List.of(text), null).mentions())
        .extracting(Mention::text)
        .doesNotContain(noName);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ไทยวอนสหรัฐฯ ลดภาษีเรือ | สหรัฐฯ
          คว้าเหรียญไทยได้สามเหรียญ ที่ท่าเรือ | ไทย
          Thailand won the race. | Thailand
          South Korea won the boat race on Sunday. | South Korea
          """)
  void aCountryBesideAVerbIsOne(String text, String country) {
    assertThat(recogniser.recognise(List.of(text), null).mentions())
        .extracting(Mention::text)
        .contains(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "()",
        "(:)",
        "เรือ (:) แพ",
        "(;;)",
        "( )",
        "(: COB26)",
        "(COB26:)",
        "(26)",
        "(",
        ")(",
        "การประชุมเรือ () ครั้งที่ 3 (:)",
        "การประชุมเรือ ครั้งที่ 3 (12)",
        "มาตรา",
        "หรือ\ud835\udc00\ud835\udc01",
        "หรือ \ud835\udc00\ud835\udc01 (\ud835\udc00\ud835\udc01)",
        "ม.",
        "หรือ"
      })
  void bracketsWithNothingInThemTellNothing(String text) {
    assertThat(recogniser.recognise(List.of(text), null).mentions())
        .allMatch(mention -> text.substring(mention.start(), mention.end()).equals(mention.text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"นาย \nทองดี พายเรือ", "คุณ\nแก้ว เรือดี", "พลเอก \u00a0ทองดี พายเรือ"})
  void aNameHasNoBlanksAtItsEnds(String person) {
    String text = "พร้อมด้วย " + person + " ประธานชมรม";
    assertThat(recogniser.recognise(List.of(text), null).mentions())
        .isNotEmpty()
        .allMatch(mention -> mention.entity().equals(mention.entity().strip()));
  }
}
