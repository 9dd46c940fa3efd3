package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BridgesTest {
  @ParameterizedTest
  @CsvSource({
    "พายเรือลอดสะพานพระราม 6 แล้ว, สะพานพระราม 6",
    "พายเรือถึงสะพานภูมิพล เมื่อวาน, สะพานภูมิพล",
    "ข้ามสะพานมิตรภาพไทย - ลาว แห่งที่ 5 แล้ว, สะพานมิตรภาพไทย-ลาว แห่งที่ 5",
    "ข้ามสะพานมิตรภาพไทย–กัมพูชา แล้ว, สะพานมิตรภาพไทย-กัมพูชา"
  })
  void findsBridges(String text, String bridge) {
    assertThat(Joined.in(text, bridge)).hasSize(1);
  }

  @Test
  void leavesWhatOnlyTellsOfOne() {
    String text = "สร้างสะพานลอย สะพานเชื่อมสองฝั่ง และสะพานข้ามคลอง สะพานปลา และสะพานรถไฟ";
    assertThat(Joined.written(EntityType.PLACE, text)).isEmpty();
    assertThat(Joined.written(EntityType.PLACE, "อำเภอบางสะพานน้อย พายเรือ"))
        .containsExactly("อำเภอบางสะพานน้อย");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สะพานสูงกว่า 20 เมตร พายเรือ",
        "หมอทำสะพานฟันให้คนพายเรือ",
        "สะพานขาด พายเรือแทน",
        "สะพานชำรุดหลายแห่ง",
        "สะพานทางเข้าหมู่บ้านพัง"
      })
  void leavesWhatTellsHowOneIs(String text) {
    assertThat(Joined.written(EntityType.PLACE, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"เกาะลอย", "คลองลอย", "เกาะแขวน"})
  void findsOtherPlacesThatHaveWordsOfBridges(String place) {
    assertThat(Joined.written(EntityType.PLACE, "พายเรือไป" + place + " แล้ว"))
        .containsExactly(place);
  }
}
