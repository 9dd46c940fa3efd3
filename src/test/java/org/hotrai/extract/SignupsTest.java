package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.OTHER;
import static org.hotrai.extract.Pages.textOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignupsTest {
  private static String with(String box) {
    String text = ("<p>" + LONG + "</p><p>" + OTHER + "</p>").repeat(4);
    return textOf("<main><h1>สำเนาเอกสารเก่า</h1>" + text + box + text + "</main>");
  }

  @Test
  void aTableOfDataWithAFieldIsTheArticles() {
    String rows =
        "<tr><td>ชื่อ<td>ตามบัตร<tr><td>อีเมล<td>ส่งถึงเขต <input type=email>"
            + "<tr><td>โทรศัพท์<td>สิบหลัก";
    assertThat(with("<table>" + rows + "</table>")).contains("ชื่อ\tตามบัตร", "สิบหลัก");
  }

  @Test
  void textBesideTheLineWithTheFieldIsTheArticles() {
    String own =
        "ผู้ที่ไม่สะดวกเดินทางขอให้เจ้าหน้าที่คัดสำเนาและส่งให้ทางไปรษณีย์ลงทะเบียนได้ "
            + "โดยแนบแสตมป์และซองที่จ่าหน้าถึงตนเองมาพร้อมกับคำขอเป็นหนังสือ";
    String field = "<p>หรือกรอกอีเมล <input type=email></p>";
    assertThat(with("<div><p>" + own + "</p>" + field + "</div>"))
        .contains(own)
        .doesNotContain("หรือกรอก");
  }

  @Test
  void fieldsThatNobodyWritesIntoAskForNothing() {
    String line = "ส่งคำขอได้ทางไปรษณีย์และทางโทรสาร";
    for (String type : List.of("hidden", "radio", "checkbox")) {
      String box = "<div><p>%s</p><input type=%s name=by_email></div>".formatted(line, type);
      assertThat(with(box)).as(type).contains(line);
    }
  }
}
