package org.hotrai.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Centres by what they do and for what. */
class NamedCentresTest {
  private static final NamedCentres FINDER = new NamedCentres(new Gazetteer());

  private static List<String> found(String text) {
    return FINDER.find(new BlockText(0, text)).stream().map(Candidate::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ศูนย์วิจัยท่าเรือน้ำลึก | ไปเยี่ยมชมศูนย์วิจัยท่าเรือน้ำลึก วันนี้
          ศูนย์อำนวยการความปลอดภัยทางเรือ | ศูนย์อำนวยการความปลอดภัยทางเรือได้กำชับชาวเรือ
          ศูนย์ปฏิบัติการเรือเร็ว | ศูนย์ปฏิบัติการเรือเร็วและศูนย์ข้อมูลเรือ
          ศูนย์ประสานงานเรือพาย | ทำหน้าที่เป็นศูนย์ประสานงานเรือพาย ต่อไป
          ศูนย์ส่งเสริมเรือพายภาคตะวันออก | ศูนย์ส่งเสริมเรือพายภาคตะวันออกตั้งหน่วยเรือ
          ศูนย์คุ้มครองคนเรือจังหวัดตาก | มีศูนย์คุ้มครองคนเรือจังหวัดตากและบ้านพักเด็กแม่สอด
          ศูนย์อำนวยการเรือปลอดภัย | เปิดศูนย์อำนวยการเรือปลอดภัยช่วงเทศกาลปีใหม่ 2566
          ศูนย์ปฏิบัติการเรือเร็ว | ศูนย์ปฏิบัติการเรือเร็วเฝ้าติดตามน้ำ
          ศูนย์ปฏิบัติการเรือช้า | เปิดศูนย์ปฏิบัติการเรือช้ารองรับสถานการณ์น้ำ
          ศูนย์ข้อมูลท่าเรือ | ศูนย์ข้อมูลท่าเรือคาดว่าเรือจะมา
          ศูนย์อำนวยการเรือพาย | ตั้งศูนย์อำนวยการเรือพายเพื่อให้การเดินเรือดี
          ศูนย์ดำรงธรรมกระทรวงเรือ | แจ้งศูนย์ดำรงธรรมกระทรวงเรือ ได้
          ศูนย์เรียนรู้การพัฒนาสตรีและครอบครัวภาคใต้ | ที่ศูนย์เรียนรู้การพัฒนาสตรีและครอบครัวภาคใต้ ด้วย
          ศูนย์ทดสอบเรือพายแห่งชาติ | เปิดศูนย์ทดสอบเรือพายแห่งชาติ
          """)
  void areFoundWithWhatTheyDo(String name, String text) {
    assertThat(found(text)).contains(name);
  }

  /** Hubs, what each district or company has, several, and what is to become one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ศูนย์กลางการเดินเรือ",
        "ศูนย์บริการลูกค้า วันนี้",
        "ศูนย์พัฒนาเด็กเล็ก ในตำบล",
        "ศูนย์วิจัย วันนี้",
        "ศูนย์ช่วยเหลือเรือประจำจังหวัด วันนี้",
        "ศูนย์ฝึกอบรมคนเรือ 69 แห่ง",
        "ศูนย์ฝึกอบรมคนเรือทุกจังหวัด",
        "ศูนย์ฝึกอบรมคนเรือทั้ง 15 แห่ง",
        "ศูนย์ฝึกอบรมคนเรือ จำนวน ๑๑ แห่ง",
        "ศูนย์วิจัยเรือพายเอกชนแห่งหนึ่ง",
        "ศูนย์ฟื้นฟูคนเรือดีเด่น 42 รางวัล",
        "ศูนย์พัฒนาเด็กเล็กเทศบาลเมืองเรือทอง 2",
        "ศูนย์พัฒนาเด็กเล็กอายุสองปี",
        "ศูนย์ดำรงธรรมอำเภอ สายด่วน 1567",
        "ศูนย์วัฒนธรรมแห่งประเทศ วันนี้",
        "ศูนย์ปฏิบัติการสำนักงาน ป.ป.ส.",
        "ในซอยศูนย์วิจัยความยาว 2 เมตร",
        "ไทยจะเป็นศูนย์วิจัยท่าเรือน้ำลึก",
        "ยกขึ้นสู่ศูนย์วิจัยท่าเรือน้ำลึก"
      })
  void areNotFoundWithoutNames(String text) {
    assertThat(found(text)).isEmpty();
  }
}
