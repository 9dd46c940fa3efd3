package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short last parts that a site or an article may call by the same words. */
class SiteBoxesTest {
  private static String textOf(String part) {
    return Pages.textOf(
        "<article><h1>สำเนาเอกสารเก่า</h1><div><p>%s</p><p>%s</p></div>%s</article>"
            .formatted(Pages.LONG, Pages.OTHER, part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><h3>คำสั่ง</h3><pre>git clone เห็นชอบ</pre><button class=copy>Copy</button></div>",
        "<div><h3>มติ</h3><p>คณะกรรมการมีมติเห็นชอบ</p><button>คัดลอก</button></div>",
        "<div><h3>คลิปเสียง</h3><p>หัวหน้างานเล่าว่าเห็นชอบจริง</p><audio src=a.mp3></audio></div>",
        "<div><h3>About Chiang Mai</h3><p>The city เห็นชอบ lies in the north.</p></div>",
        "<div id=more><h3>มติ</h3><p>คณะกรรมการมีมติเห็นชอบ</p></div>",
        "<div id=more><p>ที่ประชุมพิจารณาแล้วมีมติเห็นชอบทุกประการ</p></div>",
        "<div><h3>เรื่องอื่น ๆ</h3><p>เห็นชอบ</p></div>",
        "<div><h3>ราคาทองวันนี้</h3><p>ทองคำแท่งขายออกบาทละ 40,000 บาท ร้านค้าเห็นชอบ</p></div>",
        "<h3>สภาพอากาศ</h3><p>ฝนตกหนักจนน้ำท่วมหอทั้งคืน กรรมการเห็นชอบให้ปิด</p>",
        "<h3>Weather and climate</h3><p>เห็นชอบ</p>",
        "<h3>ปฏิทินและวันหยุดของหอ</h3><p>เห็นชอบ</p>",
        "<div><h3>พยากรณ์อากาศ</h3><p>คาดว่าฝนจะตกหนักทั่วตำบลริมน้ำ หอจึงเห็นชอบให้ปิด</p></div>",
        "<div><h3>ลงทะเบียน</h3><p>เห็นชอบ</p></div>",
        "<div><h3>Comments</h3><p>เห็นชอบ</p></div>",
        "<div><h3>Other</h3><p>เห็นชอบ</p></div>",
        "<div class=more><h3>คืบหน้า</h3><p>ผู้สื่อข่าวรายงานว่ากรรมการเห็นชอบแล้ว</p></div>",
        "<div class=about><p>หัวหน้าหอกล่าวกับผู้สื่อข่าวว่าเห็นชอบให้ขยายเวลา</p></div>",
        "<div class=about><p>ผู้สื่อข่าวประจำตำบลรายงานว่ากรรมการเห็นชอบ</p></div>",
        "<div><h3>About human rights</h3><p>The council reports for the first time"
            + " เห็นชอบ.</p></div>",
        "<div><h3>About Old Files</h3><p>Of two reports one was เห็นชอบ by the council.</p></div>"
      })
  void aSectionOfTheArticleStays(String part) {
    assertThat(textOf(part)).startsWith(Pages.TWO + "\n\n").contains("เห็นชอบ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rates",
        "profile",
        "topics",
        "others",
        "partners",
        "forum",
        "about",
        "reply",
        "app-content",
        "count-section",
        "hit-team"
      })
  void aSectionIsCalledByWhatItIsAbout(String name) {
    assertThat(textOf("<div class='%s'><h3>มติ</h3><p>เห็นชอบ</p></div>".formatted(name)))
        .isEqualTo(Pages.TWO + "\n\nมติ\n\nเห็นชอบ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>ผู้เขียน สมชาย ใจดี เป็นนักข่าวสายสิ่งแวดล้อมมาสิบปี</p>",
        "<div><h4>ผู้เขียน สมชาย ใจดี</h4><p>ชอบเดินริมน้ำและอ่านแฟ้มเก่าในวันหยุด</p></div>",
        "<p>คอลัมนิสต์ประจำหนังสือพิมพ์รายวัน ติดต่อได้ทางอีเมล</p>",
        "<div class=profile><h4>สมชาย ใจดี</h4><p>นักข่าวสายสิ่งแวดล้อม</p></div>",
        "<div><h4>About Somchai Jaidee</h4><p>Somchai is a reporter for the paper.</p></div>",
        "<div><h3>สถิติการเข้าใช้งาน</h3><table><tr><td>วันนี้</td><td>5</td></tr><tr><td>ปีนี้</td>"
            + "<td>20</td></tr></table></div>",
        "<div class=statistics-box><h3>สถิติ</h3><ul><li>วันนี้ 5</li><li>ปีนี้ 20</li></ul></div>",
        "<div><h3>ผู้ชมขณะนี้</h3><p>12 คนจากทั้งตำบลริมน้ำ</p></div>",
        "<div><h3>ปฏิทิน มกราคม 2568</h3><table><tr><td>อา</td><td>จ</td></tr><tr><td>1</td>"
            + "<td>2</td></tr></table></div>",
        "<div><h3>ราคาน้ำมันวันนี้ 30 พ.ย. 2569</h3><ul><li>ดีเซล 30</li><li>เบนซิน"
            + " 40</li></ul></div>",
        "<div><h3>ราคาน้ำมันวันนี้</h3><p>ดีเซล 30.1 บาท เบนซิน 40.2 บาท แก๊สโซฮอล์ 35.3"
            + " บาท</p></div>",
        "<div><h3>พยากรณ์อากาศ ตำบลริมน้ำ</h3><p>ฝนร้อยละ 40 อุณหภูมิ 28 ถึง 35 องศา</p></div>",
        "<div><h3>โพลประจำสัปดาห์</h3><p>ท่านยืมแฟ้มเดือนละกี่ครั้ง</p></div>",
        "<div><h3>แสดงความคิดเห็นต่อบทความ</h3><p>ทุกความเห็นผ่านการตรวจก่อนแสดง</p></div>",
        "<div><h3>คำค้นยอดนิยม</h3><p>หอจดหมายเหตุ แฟ้มที่ดิน แฟ้มทะเบียน</p></div>",
        "<p>กรุณาแสดงตนก่อนอ่านแฟ้มฉบับเต็มทุกครั้ง</p>",
        "<div><h3>ลงทะเบียน</h3><p>เป็นสมาชิกแล้วใส่รหัสผ่านของท่านได้เลย</p></div>",
        "<div><h3>Comments</h3><p>No comments yet, be the first to comment.</p></div>",
        "<div class=topics><ul><li>การเมือง</li><li>เศรษฐกิจ</li></ul></div>"
      })
  void aBoxOfTheSiteStaysOut(String box) {
    assertThat(textOf(box)).isEqualTo(Pages.TWO);
  }
}
