package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;

/** What the model takes too much for one name, or for another kind of thing. */
class NamesThatGoOnTest {
  @Test
  void endsAPersonBeforeWhatIsDone() {
    assertThat(
            Joined.written(EntityType.PERSON, "ส่วนจำเลยที่ 2 นางสาวกมลชนก ปานใจ ศาลยกฟ้อง แล้ว"))
        .containsExactly("นางสาวกมลชนก ปานใจ");
    assertThat(
            Joined.written(
                EntityType.PERSON,
                "ณ มธ.ท่าพระจันทร์ วิทยากรได้แก่ เสกสรรค์ ใจเรือ, ธเนศ พายดี และเกษียร เรือทอง"
                    + " ดำเนินรายการโดย ฐานิดา บุญพาย"))
        .contains("เสกสรรค์ ใจเรือ")
        .noneMatch(name -> name.contains("ได้แก่") || name.contains("ดำเนินรายการ"));
  }

  @Test
  void partsAMemberOfParliamentFromPlaceAndParty() {
    String text =
        "พบนายพิบูลย์ เรือทอง สส.สตูล พรรคภูมิใจไทย และนายไผ่ เรือดี สส. กำแพงเพชร พรรคประชาชน";
    assertThat(Joined.written(EntityType.PERSON, text))
        .containsExactly("นายพิบูลย์ เรือทอง", "นายไผ่ เรือดี");
    assertThat(Joined.written(EntityType.ORGANISATION, text))
        .containsExactly("พรรคภูมิใจไทย", "พรรคประชาชน");
    assertThat(Joined.written(EntityType.PLACE, text)).containsExactly("สตูล", "กำแพงเพชร");
  }

  @Test
  void takesBodiesOfAreasForBodies() {
    String text = "อบต.หนองเรือ จัดงาน และ อบต.บางแม่นาง กับเทศบาลเมืองบางแม่นาง อบจ.เชียงใหม่";
    assertThat(Joined.written(EntityType.PLACE, text)).isEmpty();
    assertThat(Joined.meant("อบต.บางแม่นาง", text)).isEqualTo("องค์การบริหารส่วนตำบลบางแม่นาง");
  }

  @Test
  void takesAPlaceInTheNameOfARoadOrPoliceStationForNone() {
    assertThat(Joined.written(EntityType.PLACE, "พายเรือไปถนนเยาวราชแต่เช้า"))
        .containsExactly("ถนนเยาวราช");
    assertThat(Joined.meant("สน.เยาวราช", "สน.เยาวราช จับผู้ต้องหา ริมท่าเรือ"))
        .isEqualTo("สถานีตำรวจนครบาลเยาวราช");
  }

  @Test
  void endsABodyBeforeWhatIsToldOfIt() {
    String text = "ส่งเรือแล้วแจ้งให้สำนักงานเลขาธิการวุฒิสภาทราบต่อไป";
    assertThat(Joined.written(EntityType.ORGANISATION, text))
        .containsExactly("สำนักงานเลขาธิการวุฒิสภา");
  }

  @Test
  void joinsAMinistryThatIsToldToBeOfThisKingdom() {
    String text = "ความตกลงระหว่างกระทรวงพาณิชย์แห่งราชอาณาจักรไทยกับผู้ต่อเรือ";
    assertThat(Joined.meant("กระทรวงพาณิชย์แห่งราชอาณาจักรไทย", text)).isEqualTo("กระทรวงพาณิชย์");
  }

  @Test
  void writesOutTheHeadOfOrganicActs() {
    assertThat(Joined.meant("พ.ร.ป.พรรคการเมือง พ.ศ. 2560", "ตาม พ.ร.ป.พรรคการเมือง พ.ศ. 2560 นี้"))
        .isEqualTo("พระราชบัญญัติประกอบรัฐธรรมนูญว่าด้วยพรรคการเมือง พ.ศ. 2560");
  }

  @Test
  void joinsWhatThePoliceAndTheCommissionAreCalled() {
    assertThat(Joined.meant("ตำรวจแห่งชาติ", "ผู้บัญชาการตำรวจแห่งชาติ พายเรือ"))
        .isEqualTo("สำนักงานตำรวจแห่งชาติ");
    assertThat(
            Joined.written(
                EntityType.ORGANISATION,
                "the United Nations Economic and Social Commission for Asia and the Pacific met"))
        .containsExactly("United Nations Economic and Social Commission for Asia and the Pacific");
  }

  @Test
  void keepsThePoliceOfAnotherCountryApart() {
    String text = "ประชุมกับตำรวจแห่งชาติฟิลิปปินส์ ที่ท่าเรือ";
    assertThat(Joined.meant("ตำรวจแห่งชาติฟิลิปปินส์", text)).isEqualTo("ตำรวจแห่งชาติฟิลิปปินส์");
    assertThat(Joined.meant("ตำรวจแห่งชาติไทย", "ผู้บัญชาการตำรวจแห่งชาติไทย พายเรือ"))
        .isEqualTo("สำนักงานตำรวจแห่งชาติ");
  }
}
