package org.hotrai.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of two countries with a dash between both. */
class BilateralBodiesTest {
  private static final BilateralBodies FINDER =
      new BilateralBodies(new ThaiBodies(new Gazetteer()));

  private static List<String> found(String text) {
    return FINDER.find(new BlockText(0, text)).stream().map(Candidate::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          สมาคมเรือพายไทย - ญี่ปุ่น | วันนี้สมาคมเรือพายไทย - ญี่ปุ่น มาถึง
          สภาธุรกิจไทย-ลาว | นายกสภาธุรกิจไทย-ลาว
          คณะทำงานร่วมท่าเรือไทย – เยอรมนี | ตั้งคณะทำงานร่วมท่าเรือไทย – เยอรมนี ขึ้น
          สมาคมเรือพายไทย-ลาว-เวียดนาม | พบสมาคมเรือพายไทย-ลาว-เวียดนาม วันนี้
          สมาคมเรือพายไทย-จีนแห่งประเทศไทย | พบสมาคมเรือพายไทย-จีนแห่งประเทศไทย วันนี้
          หอการค้าลาว - กรุงเทพ ฯ | พบหอการค้าลาว - กรุงเทพ ฯ วันนี้
          หอการค้าเยอรมัน-ไทย | ประธานหอการค้าเยอรมัน-ไทยและคณะ
          """)
  void haveBothInTheirNames(String name, String text) {
    assertThat(found(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ความสัมพันธ์ไทย - ญี่ปุ่น",
        "สมาคมเรือพายไทย - วันนี้",
        "สมาคมเรือพาย - ญี่ปุ่น",
        "สมาคมได้พาชาวไทย - ญี่ปุ่น พายเรือ",
        "-",
        "-----",
        "ไทย-ลาว-",
        "ไทย-",
        "- ลาว"
      })
  void areNothingElse(String text) {
    assertThat(found(text)).isEmpty();
  }
}
