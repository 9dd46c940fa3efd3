package org.hotrai.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Committees by their head word and what they are for. */
class NamedCommitteesTest {
  private static final NamedCommittees FINDER = new NamedCommittees(new Gazetteer());

  private static List<String> found(String text) {
    return FINDER.find(new BlockText(0, text)).stream().map(Candidate::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          คณะกรรมการส่งเสริมการพายเรือ | ที่ประชุมคณะกรรมการส่งเสริมการพายเรือ วันนี้
          คณะกรรมการส่งเสริมการพายเรือ | คณะกรรมการส่งเสริมการพายเรือได้มีมติแล้ว
          คณะอนุกรรมการพัฒนาท่าเรือและชายฝั่ง | คณะอนุกรรมการพัฒนาท่าเรือและชายฝั่ง (คทร.)
          คณะกรรมการพัฒนาท่าเรือ | คณะกรรมการพัฒนาท่าเรือและผู้แทนชาวเรือ
          คณะทำงานขับเคลื่อนการจัดหาเรือพาย | ตั้งคณะทำงานขับเคลื่อนการจัดหาเรือพาย ขึ้น
          คณะกรรมการพัฒนาท่าเรือ | คณะกรรมการพัฒนาท่าเรือและให้ชาวเรือพายต่อไป
          คณะกรรมการพิจารณาอัตราค่าเรือ | เสนอคณะกรรมการพิจารณาอัตราค่าเรือพิจารณา
          คณะกรรมการประสานงานเรือเล็ก | คณะกรรมการประสานงานเรือเล็กเห็นชอบ
          คณะกรรมการส่งเสริมเรือพาย | คณะกรรมการส่งเสริมเรือพายถกค่าท่า
          คณะทำงานแก้หนี้ชาวเรือ | คณะทำงานแก้หนี้ชาวเรือบุกท่าน้ำ
          กมธ.การเดินเรือ | กมธ.การเดินเรือหั่นงบท่าน้ำ
          คณะกรรมการเร่งรัดการเบิกจ่ายค่าเรือ | คณะกรรมการเร่งรัดการเบิกจ่ายค่าเรือ วันนี้
          คณะกรรมการจัดทำงบรายจ่ายค่าเรือ | คณะกรรมการจัดทำงบรายจ่ายค่าเรือ วันนี้
          กองทุนเรือพาย | กองทุนเรือพายติดลบแสนล้าน
          กองทุนเรือพาย | กองทุนเรือพายจ่ายเงินให้ชาวเรือ
          คณะกรรมาธิการการเดินเรือ การประมง และกิจการชายฝั่ง | คณะกรรมาธิการการเดินเรือ การประมง และกิจการชายฝั่ง
          """)
  void areFoundWithWhatTheyAreFor(String name, String text) {
    assertThat(found(text)).containsExactly(name);
  }

  /** What tells of what kind they are, whose, or that they do something, is no name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "คณะกรรมการสรรหา วันนี้",
        "คณะกรรมการได้มอบหมายให้ชาวเรือ",
        "คณะกรรมการต่าง ๆ มาพายเรือ",
        "คณะกรรมการพิจารณาเห็นชอบ",
        "คณะทำงานรัฐมนตรีมาถึง",
        "กองทุนต่างชาติเทขายหุ้นเรือ",
        "สำนักงานคณะกรรมการส่งเสริมการพายเรือ",
        "คณะกรรมการ คณะทำงาน และชาวเรือ"
      })
  void areNotFoundWithoutNames(String text) {
    assertThat(found(text)).isEmpty();
  }

  /** A name that may go on is left out, not cut short. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "คณะกรรมการตรวจเรือพายที่ชำรุด วันนี้",
        "คณะกรรมการส่งเสริมเรือฯ วันนี้",
        "คณะกรรมการส่งเสริมเรือ แพ และท่าน้ำ วันนี้",
        "คณะกรรมการส่งเสริมเรือ “ทองใบ” วันนี้",
        "คณะกรรมการส่งเสริมเรือ ของชาวบ้าน"
      })
  void areNotCutShort(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void areOrganisations() {
    assertThat(FINDER.find(new BlockText(0, "คณะกรรมการส่งเสริมการพายเรือ")))
        .singleElement()
        .satisfies(found -> assertThat(found.type()).isEqualTo(EntityType.ORGANISATION));
  }
}
