package org.hotrai.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of which each province has one. */
class ProvincialBodiesTest {
  private static final ProvincialBodies FINDER = new ProvincialBodies(new Gazetteer());

  private static List<String> found(String text) {
    return FINDER.find(new BlockText(0, text)).stream().map(Candidate::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ศูนย์พายเรือจังหวัดตาก | ส่งใบพายให้ศูนย์พายเรือจังหวัดตาก แล้ว
          ศูนย์พายเรือจังหวัดแพร่ | ศูนย์พายเรือจังหวัดแพร่และชาวเรือ
          ศูนย์วิจัยเรือขอนแก่น | เยี่ยมศูนย์วิจัยเรือขอนแก่น วันนี้
          บ้านพักเด็กและครอบครัวจังหวัดเลย | ที่บ้านพักเด็กและครอบครัวจังหวัดเลย
          เหล่ากาชาดจังหวัดน่าน | นายกเหล่ากาชาดจังหวัดน่าน มาถึง
          """)
  void areFoundWithTheirProvince(String name, String text) {
    assertThat(found(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ศูนย์ในจังหวัดตาก",
        "ศูนย์กลางการพายเรือของจังหวัดตาก",
        "ศูนย์กลางการพายเรือภาคใต้",
        "ศูนย์พายเรือ จังหวัดตาก",
        "ศูนย์วิจัยเรือขอนแก่นเปิดแล้ว"
      })
  void areNotFoundWithoutIt(String text) {
    assertThat(found(text)).isEmpty();
  }
}
