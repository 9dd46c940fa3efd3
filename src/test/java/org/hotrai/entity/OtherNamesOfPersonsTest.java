package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherNamesOfPersonsTest {
  @Test
  void joinsAPersonWithTheMaidenName() {
    String text = "นางสาวมาลี เรือดี พบนางมาลี พายเรือ (สกุลเดิม เรือดี) แล้วนางมาลี กล่าวว่าดี";
    assertThat(Joined.meant("นางมาลี พายเรือ", text)).isEqualTo("มาลี พายเรือ");
    assertThat(Joined.meant("นางสาวมาลี เรือดี", text)).isEqualTo("มาลี พายเรือ");
    assertThat(Joined.meant("นางมาลี", text)).isEqualTo("มาลี พายเรือ");
  }

  @Test
  void takesSamdechForATitle() {
    assertThat(Joined.meant("สมเด็จฮุน เซน", "สมเด็จฮุน เซน ประธานวุฒิสภากัมพูชา กล่าวว่าดี"))
        .isEqualTo("ฮุน เซน");
    assertThat(Joined.meant("สมเด็จพระสังฆราช", "สมเด็จพระสังฆราช เสด็จ"))
        .isEqualTo("สมเด็จพระสังฆราช");
  }

  @Test
  void partsTwoPersonsWithWithBetween() {
    assertThat(
            Joined.written(
                EntityType.PERSON,
                "ตนกู อับดุล ราห์มาน กับ ดาโต๊ะ ซรี อันวาร์ อิบราฮิม นายกรัฐมนตรีมาเลเซีย มาถึง"))
        .containsExactly("ตนกู อับดุล ราห์มาน", "ดาโต๊ะ ซรี อันวาร์ อิบราฮิม");
  }

  @ParameterizedTest
  @CsvSource({
    "โค้ชด่วน หรือ นายสมชาย ใจดี พายเรือ, โค้ชด่วน, สมชาย ใจดี",
    "“ลุงหนึ่ง” หรือนายสมชาย ใจดี พายเรือ, ลุงหนึ่ง, สมชาย ใจดี",
    "เสี่ยโอ หรือนายวิชัย เรืองดี พายเรือ แล้วเสี่ยโอกลับบ้าน, เสี่ยโอ, วิชัย เรืองดี"
  })
  void knowsANicknameBeforeTheName(String text, String written, String name) {
    assertThat(Joined.meant(written, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "นายสมชาย ใจดี (เต้) พายเรือ แล้วเต้กลับบ้าน, เต้, สมชาย ใจดี",
    "นางสาวสมศรี ใจดี (มาดามเรือ) พายเรือ, มาดามเรือ, สมศรี ใจดี",
    "นายสมชาย ใจดี (ซ้าย) พายเรือ, ซ้าย, ''",
    "นายสมชาย ใจดี (สงวนชื่อ) พายเรือ, สงวนชื่อ, ''",
    "นายสมชาย ใจดี (ก้าวไกล) พายเรือ, ก้าวไกล, ''",
    "นายสมชาย ใจดี (บาดเจ็บ) พายเรือ, บาดเจ็บ, ''",
    "นายสมชาย ใจดี (นักร้อง) พายเรือ, นักร้อง, ''",
    "นายสมชาย ใจดี (ครู) พายเรือ, ครู, ''",
    "นายสมชาย ใจดี (เกษียณ) พายเรือ, เกษียณ, ''",
    "นายสมชาย ใจดี (วิศวกร) พายเรือ, วิศวกร, ''",
    "นายสมชาย ใจดี (คู่สมรส) พายเรือ, คู่สมรส, ''",
    "นายสมชาย ใจดี (ปีก) พายเรือ, ปีก, ''",
    "นายสมชาย ใจดี (กระบี่) พายเรือ, กระบี่, กระบี่",
    "นายสมชาย (เต้) พายเรือ, เต้, ''"
  })
  void knowsANicknameInABracketBehindAFullName(String text, String written, String name) {
    assertThat(Joined.meant(written, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "ครูใหญ่ หรือ นายก้อง ทรงเรือ พายเรือ, ครูใหญ่",
    "ครู หรือ นายก้อง ทรงเรือ พายเรือ, ครู"
  })
  void takesNoPostForANickname(String text, String post) {
    assertThat(Joined.meant(post, text)).isEmpty();
  }

  @Test
  void joinsAPersonInBothScriptsByTheSound() {
    String text =
        "ดร.วารินทร์ พันธุ์ท่าเรือ พายเรือ แล้ว Dr. Warin Phantharuea และ Mr. Ben Carter มา";
    assertThat(Joined.in(text, "วารินทร์ พันธุ์ท่าเรือ"))
        .containsExactly("ดร.วารินทร์ พันธุ์ท่าเรือ", "Dr. Warin Phantharuea");
    String both = text + " นายวรินทร์ พันธุ์ท่าเรือ ก็มา";
    assertThat(Joined.meant("Dr. Warin Phantharuea", both)).isEqualTo("Warin Phantharuea");
  }

  @Test
  void joinsAForeignPersonInTwoSpellings() {
    String text = "นายโอเลก ชูเชนโก ประธานชมรมเรือคาซัคสถาน มาถึง แล้วนายโอเล็ก ชูเชนโก พายเรือ";
    assertThat(Joined.meant("นายโอเลก ชูเชนโก", text))
        .isEqualTo(Joined.meant("นายโอเล็ก ชูเชนโก", text))
        .isNotEmpty();
    String thai = "นายสุรชัย เรือดี มาถึง แล้วนายสุระชัย เรื่อดี พายเรือ";
    assertThat(Joined.meant("นายสุรชัย เรือดี", thai)).isEqualTo("สุรชัย เรือดี");
  }

  @ParameterizedTest
  @CsvSource({
    "นายวลาดีมีร์ ปูติน พายเรือ, นายวลาดีมีร์ ปูติน, วลาดิมีร์ ปูติน",
    "นายแอนโธนี บลิงเกน พายเรือ, นายแอนโธนี บลิงเกน, แอนโทนี บลิงเคน",
    "สาธารณรัฐชิลี ส่งเรือมา, สาธารณรัฐชิลี, ชิลี",
    "รัฐกาตาร์ ส่งเรือมา, รัฐกาตาร์, กาตาร์",
    "เรือลำนี้จมในสงครามโลกครั้งที่สอง แล้ว, สงครามโลกครั้งที่สอง, สงครามโลกครั้งที่ 2",
    "ประชุม ครม.สัญจร ครั้งที่ 2/2567 ที่ท่าเรือ, ประชุม ครม.สัญจร ครั้งที่ 2/2567,"
        + " การประชุมคณะรัฐมนตรีอย่างเป็นทางการนอกสถานที่ ครั้งที่ 2/2567"
  })
  void knowsOtherSpellings(String text, String written, String name) {
    assertThat(Joined.meant(written, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ขอบคุณท่านเรืองยศ และชาวเรือ",
        "จุดยืนของคุณเรืองยศทำให้ชาวเรือรอ",
        "“หมอเรืองยศ” ห่วงชาวเรือ",
        "เข้าพบรัฐมนตรีเรืองยศ วันนี้"
      })
  void areFirstNamesBehindWordsOfAddress(String text) {
    assertThat(Joined.in(text + " ส่วนนายเรืองยศ พายงาม มาแล้ว", "เรืองยศ พายงาม"))
        .containsExactly("เรืองยศ", "นายเรืองยศ พายงาม");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ตั้งเป้าประสงค์ไว้แล้ว", "ช่วยพี่น้องประชาชน", "ท่านมงคลวาจา"})
  void areNoWordsThatStandThere(String text) {
    String persons = " ส่วนนายประสงค์ พายงาม นางน้อง เรือดี และนายมงคล ใจเรือ มาแล้ว";
    assertThat(Joined.mentions(text + persons).getFirst().start()).isGreaterThan(text.length());
  }
}
