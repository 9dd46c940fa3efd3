package org.hotrai.entity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.bracket.FullNames;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawFinderTest {
  private static final ThaiBodies BODIES = new ThaiBodies(new Gazetteer());
  private static final LatinHeads HEADS = new LatinHeads();
  private static final LawFinder LAWS = new LawFinder(BODIES, HEADS, new FullNames(BODIES, HEADS));

  private static List<String> laws(String text) {
    return LAWS.find(new BlockText(0, text)).stream().map(law -> law.span().of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          รัฐบาลเสนอร่าง พ.ร.บ.การจัดการน้ำเสีย เข้าสภา | ร่าง พ.ร.บ.การจัดการน้ำเสีย
          เสนอพระราชบัญญัติสวนสาธารณะของกระทรวงมหาดไทย | พระราชบัญญัติสวนสาธารณะ
          ประกาศใช้ พ.ร.ป.ว่าด้วยการได้มาซึ่ง ส.ว. แล้ว | พ.ร.ป.ว่าด้วยการได้มาซึ่ง ส.ว.
          รอกฎหมายประกอบรัฐธรรมนูญอีกสองฉบับ | กฎหมายประกอบรัฐธรรมนูญ
          เสนอร่างแก้ไขเพิ่มเติมรัฐธรรมนูญต่อสภา | ร่างแก้ไขเพิ่มเติมรัฐธรรมนูญ
          คัดค้านรัฐธรรมนูญ 60 อย่างหนัก | รัฐธรรมนูญ 60
          ค้านร่างรัฐธรรมนูญ 50 มาตรา | ร่างรัฐธรรมนูญ
          ผิด พ.ร.บ.ป่าไม้มาตรา 7 ชัดเจน | พ.ร.บ.ป่าไม้มาตรา 7
          ตามมาตรา 12 วรรคท้าย กำหนดไว้ | มาตรา 12 วรรคท้าย
          ผิดตามมาตรา 14 (2) จริง | มาตรา 14 (2)
          อภิปรายร่าง พ.ร.บ.งบประมาณรายจ่าย ประจำปี 2562 วันนี้ \
          | ร่าง พ.ร.บ.งบประมาณรายจ่าย ประจำปี 2562
          แก้ พ.ร.บ.คอมพิวเตอร์ฯ อีกครั้ง | พ.ร.บ.คอมพิวเตอร์ฯ
          ตามพระราชกฤษฎีกาจัดตั้งสถาบันเรือ (องค์การมหาชน) พ.ศ. 2561 มีผล \
          | พระราชกฤษฎีกาจัดตั้งสถาบันเรือ (องค์การมหาชน) พ.ศ. 2561
          พระราชกฤษฎีกาจัดตั้งสถาบันเรือ (องค์การมหาชน) (สรม.) (ฉบับที่ 2) พ.ศ. 2561 มาตรา 7 \
          | พระราชกฤษฎีกาจัดตั้งสถาบันเรือ (องค์การมหาชน) (สรม.) (ฉบับที่ 2) พ.ศ. 2561 มาตรา 7
          """)
  void readsNamesToTheirEnd(String text, String law) {
    assertThat(laws(text)).containsExactly(law);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "บ้านเลขที่ 5 ม.13 ต.นาดี",
        "กทม. 10210",
        "ศาล รธน. นัดอ่านคำวินิจฉัย",
        "ออกกฎกระทรวงกำหนดให้ปิดร้าน",
        "พ.ร.บ. นี้",
        "สแกน QR Code ที่หน้างาน",
        "enter the Zip Code below"
      })
  void takesNothingElseForALaw(String text) {
    assertThat(laws(text)).isEmpty();
  }
}
