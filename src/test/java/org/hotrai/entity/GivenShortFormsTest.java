package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article's own brackets give short forms to. */
class GivenShortFormsTest {
  private static final Recogniser RECOGNISER = SharedRecogniser.get();

  private static List<Mention> mentions(EntityType type, String... blocks) {
    return RECOGNISER.recognise(List.of(blocks), null).mentions().stream()
        .filter(mention -> mention.type() == type)
        .toList();
  }

  /** What those mentions are called that are written so. */
  private static List<String> named(EntityType type, String written, String... blocks) {
    return mentions(type, blocks).stream()
        .filter(mention -> mention.text().equals(written))
        .map(Mention::entity)
        .toList();
  }

  @Test
  void givesAShortFormOfTwoBodiesToTheNearestBefore() {
    assertThat(
            named(
                EntityType.ORGANISATION,
                "ศรพ.",
                "ศรพ. แถลง",
                "ศูนย์เรือพาย (ศรพ.) เปิด แล้ว ศรพ. ย้ำ",
                "ศูนย์รถพ่วง (ศรพ.) ปิด แล้ว ศรพ. ย้าย"))
        .containsExactly(
            "ศูนย์เรือพาย", "ศูนย์เรือพาย", "ศูนย์เรือพาย", "ศูนย์รถพ่วง", "ศูนย์รถพ่วง");
  }

  @Test
  void givesTheShortFormOfAFundAndItsCommitteeToTheFund() {
    assertThat(
            named(
                EntityType.ORGANISATION,
                "กรม.",
                "กองทุนเรือแม่น้ำ (กรม.) และคณะกรรมการกองทุนเรือแม่น้ำ (กรม.) พบกัน",
                "ต่อมา กรม. แถลง"))
        .endsWith("กองทุนเรือแม่น้ำ");
  }

  @Test
  void joinsNamesThatDifferInBlanksAndForm() {
    assertThat(
            named(
                EntityType.ORGANISATION,
                "สรน.",
                "สถาบันเรือแม่น้ำ (องค์การมหาชน) (สรน.) เปิด",
                "สถาบันเรือแม่น้ำ (สรน.) ย้ำ แล้ว สรน. ปิด"))
        .hasSize(3)
        .containsOnly("สถาบันเรือแม่น้ำ (องค์การมหาชน)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "การประชุมรัฐมนตรีเรือแม่น้ำ (RBMM) ครั้งที่ 5",
        "การประชุมรัฐมนตรีเรือแม่น้ำ (River Boat Ministers’ Meeting: RBMM) ครั้งที่ 5"
      })
  void findsAMeetingByItsShortFormAlone(String meeting) {
    assertThat(named(EntityType.EVENT, "RBMM", "ร่วม" + meeting, "ที่ประชุม RBMM เห็นพ้อง"))
        .containsExactly(meeting);
  }

  @Test
  void findsAMeetingByTheShortFormBehindItsNumber() {
    String meeting = "การประชุมรัฐมนตรีเรือแม่น้ำ ครั้งที่ 5";
    assertThat(named(EntityType.EVENT, "RBMM", meeting + " (RBMM) จบ", "ผล RBMM ดี"))
        .containsExactly(meeting, meeting);
  }

  @Test
  void leavesTheShortFormOfABodyInTheNameOfItsMeetingToTheBody() {
    assertThat(
            named(
                EntityType.ORGANISATION,
                "กรม.",
                "ผลการประชุมคณะกรรมการเรือแม่น้ำ (กรม.) ครั้งที่ 2/2567 ดี",
                "ต่อมา กรม. แถลง"))
        .containsExactly("คณะกรรมการเรือแม่น้ำ");
  }

  @Test
  void keepsTheYearOfALawBehindItsShortForm() {
    String law = "พระราชบัญญัติคุ้มครองเรือแม่น้ำ (RBPA) พ.ศ. 2562";
    assertThat(mentions(EntityType.LAW, "ตาม" + law + " แล้ว", "กฎหมาย RBPA มีผล"))
        .extracting(Mention::text, Mention::entity)
        .containsExactly(tuple(law, law), tuple("RBPA", law));
  }

  @Test
  void joinsABankWithTheShortFormBehindItsForm() {
    assertThat(
            named(
                EntityType.ORGANISATION,
                "RBB",
                "ธนาคารเรือพาย จำกัด (มหาชน) (RBB) เปิด",
                "RBB ปิด"))
        .hasSize(2)
        .containsOnly("ธนาคารเรือพาย จำกัด (มหาชน)");
  }

  @Test
  void endsNoNameInsideAWordForTheEast() {
    assertThat(mentions(EntityType.ORGANISATION, "สมาคมเรือพายภาคตะวันออก (สรพ.) แถลง"))
        .extracting(Mention::text)
        .contains("สมาคมเรือพายภาคตะวันออก");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ใช้รหัส RTP (River-Time Password) เสมอ แล้ว RTP หาย",
        "ใส่ RAPR (Rowing Air Purifying Respirator) ทุกวัน",
        "ผ่านระบบ River Single Window (RSW) แล้ว",
        "ร่วมกับหน่วยงานที่เกี่ยวข้อง (River Interdiction Task Force: RITF) แล้ว"
      })
  void takesNothingForABodyThatNoWordTellsToBeOne(String text) {
    assertThat(mentions(EntityType.ORGANISATION, text))
        .extracting(Mention::text)
        .doesNotContain("RTP", "RAPR", "RSW", "หน่วยงานที่เกี่ยวข้อง");
  }

  @Test
  void leavesALongListedShortFormToItsBody() {
    assertThat(
            named(
                EntityType.ORGANISATION,
                "สปสช.",
                "คลินิกเรือพายของหน่วยบริการสุขภาพประชาชน (สปสช.) เปิด แล้ว สปสช. ย้ำ"))
        .hasSize(2)
        .containsOnly("สำนักงานหลักประกันสุขภาพแห่งชาติ");
  }

  @Test
  void endsAnEnglishNameBeforeTheOwnerOfSomethingElse() {
    assertThat(
            mentions(EntityType.ORGANISATION, "The River Boat Court against Carter’s men ruled."))
        .extracting(Mention::text)
        .containsExactly("River Boat Court");
    assertThat(mentions(EntityType.ORGANISATION, "We saw the Rope Office of Siam’s old plan."))
        .extracting(Mention::text)
        .containsExactly("Rope Office of Siam");
    assertThat(mentions(EntityType.ORGANISATION, "The Institute for Women’s Boats opened."))
        .extracting(Mention::text)
        .containsExactly("Institute for Women’s Boats");
  }

  @Test
  void tellsMeetingsOfOneShortFormByTheirNumbers() {
    assertThat(
            named(
                EntityType.EVENT,
                "RBM",
                "การประชุมรัฐมนตรีเรือ (RBM) ครั้งที่ 7 จบแล้ว ส่วน RBM ครั้งที่ 8 และ the 9th RBM"
                    + " กับ RBM 2031 ยังไม่มา ผลของ RBM ครั้งที่ ๗ และ RBM ดี"))
        .hasSize(2)
        .allMatch(name -> name.endsWith("ครั้งที่ 7"));
  }

  @Test
  void namesNoMeetingWhereAShortFormMayBeThatOfTwo() {
    String seventh = "การประชุมรัฐมนตรีเรือ ครั้งที่ 7";
    String eighth = "การประชุมรัฐมนตรีเรือ ครั้งที่ 8";
    assertThat(
            named(
                EntityType.EVENT,
                "RBM",
                seventh + " (RBM) และ" + eighth + " (RBM) จบแล้ว RBM สำเร็จ และ RBM 8 ดี"))
        .containsExactly(seventh, eighth, eighth);
  }

  @Test
  void findsTheLatinNamesOfListedVolunteers() {
    String text =
        "อาสาสมัครสาธารณสุขประจำหมู่บ้าน (Village Health Volunteers: VHV) ลงพื้นที่ แล้ว VHV แจ้ง";
    assertThat(named(EntityType.ORGANISATION, "VHV", text))
        .containsExactly("อาสาสมัครสาธารณสุขประจำหมู่บ้าน", "อาสาสมัครสาธารณสุขประจำหมู่บ้าน");
  }

  @Test
  void takesWhatAHeadWordTellsForABody() {
    String text = "คณะกรรมการ RBU (River Boat Unit) พบกัน เครื่องมี ABU (Auxiliary Boat Unit) ด้วย";
    assertThat(named(EntityType.ORGANISATION, "RBU", text)).containsExactly("River Boat Unit");
    assertThat(named(EntityType.ORGANISATION, "Auxiliary Boat Unit", text)).isEmpty();
  }

  @Test
  void readsCutNamesInBrackets() {
    assertThat(
            named(
                EntityType.ORGANISATION,
                "คณะกรรมการฯ",
                "ตั้งคณะกรรมการกำกับการแก้ไขปัญหาเรือนอกระบบ (คณะกรรมการฯ) แล้ว คณะกรรมการฯ"
                    + " เห็นชอบ"))
        .containsExactly(
            "คณะกรรมการกำกับการแก้ไขปัญหาเรือนอกระบบ", "คณะกรรมการกำกับการแก้ไขปัญหาเรือนอกระบบ");
  }

  @Test
  void aHeadWordCutShortIsTheOnlyBodyOfItsKind() {
    assertThat(
            named(
                EntityType.ORGANISATION,
                "สหกรณ์ฯ",
                "สหกรณ์ชาวเรือปัตตานี จำกัด เปิดตัว โดยสหกรณ์ฯ มีสมาชิกมาก"))
        .containsExactly("สหกรณ์ชาวเรือปัตตานี จำกัด");
    assertThat(
            named(
                EntityType.ORGANISATION,
                "คณะกรรมการฯ",
                "คณะกรรมการพัฒนาเรือแห่งชาติพบคณะกรรมการพัฒนาแพแห่งชาติ แล้ว คณะกรรมการฯ เห็นชอบ"))
        .isEmpty();
  }

  @Test
  void aCommitteeCutShortIsNoneWhereAnotherStandsFarBefore() {
    String found = "คณะกรรมการพัฒนาเรือแห่งชาติ เห็นชอบ";
    String other = "ต่อมาได้ประชุมคณะกรรมการพายแพ" + " และพายเรือในแม่น้ำ".repeat(9);
    String cut = " คณะกรรมการฯ เห็นชอบ";
    assertThat(named(EntityType.ORGANISATION, "คณะกรรมการฯ", found + cut))
        .containsExactly("คณะกรรมการพัฒนาเรือแห่งชาติ");
    assertThat(named(EntityType.ORGANISATION, "คณะกรรมการฯ", found + " " + other + cut)).isEmpty();
  }

  @Test
  void aLocalOfficeKeepsItsPlaceOrNumberInItsShortForm() {
    assertThat(
            named(
                EntityType.ORGANISATION,
                "สสร.เชียงใหม่",
                "สำนักงานสวัสดิการเรือจังหวัดเชียงใหม่ (สสร.เชียงใหม่) เปิด สสร.เชียงใหม่ ย้ำ"))
        .hasSize(2)
        .containsOnly("สำนักงานสวัสดิการเรือจังหวัดเชียงใหม่");
    assertThat(
            named(
                EntityType.ORGANISATION,
                "สวพ.7",
                "สำนักวิจัยและพัฒนาการเกษตรที่ 7 (สวพ.7) เปิดงานแล้ว"))
        .containsExactly("สำนักวิจัยและพัฒนาการเกษตรที่ 7");
    assertThat(
            named(EntityType.ORGANISATION, "สรด.15", "สำนักงานเรือดีที่ ๑๕ (สรด.15) เปิดงานแล้ว"))
        .containsExactly("สำนักงานเรือดีที่ ๑๕");
    assertThat(named(EntityType.ORGANISATION, "สรด.5", "สำนักงานเรือดีที่ 15 (สรด.5) เปิดงานแล้ว"))
        .isEmpty();
    assertThat(
            named(
                EntityType.ORGANISATION,
                "สสร.ภ.1",
                "สำนักงานส่งเสริมเรือภาค 1 (สสร.ภ.1) เปิดแล้ว แต่ สสร.ภ.10 ปิด"))
        .hasSize(1);
  }
}
