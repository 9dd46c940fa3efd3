package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedPersonsTest {
  @Test
  void findsThemWithoutTitleInBothLanguages() {
    String text = "ประวิตร วงษ์สุวรรณ พายเรือ แล้ว Prawit Wongsuwon กลับบ้าน";
    assertThat(Joined.written(EntityType.PERSON, text))
        .containsExactly("ประวิตร วงษ์สุวรรณ", "Prawit Wongsuwon");
    assertThat(Joined.meant("Prawit Wongsuwon", text)).isEqualTo("ประวิตร วงษ์สุวรรณ");
  }

  @Test
  void findsWhatTheyAreCalledAfterwards() {
    String text = "President Joe Biden rowed a boat. In the evening Biden went home.";
    assertThat(Joined.in(text, "Joe Biden")).containsExactly("Joe Biden", "Biden");
    String byFirstName = "Prime Minister Anutin Charnvirakul rowed. In the evening Anutin left.";
    assertThat(Joined.in(byFirstName, "Anutin Charnvirakul"))
        .containsExactly("Anutin Charnvirakul", "Anutin");
  }

  @ParameterizedTest
  @CsvSource({
    "“บิ๊กตู่” พายเรือไปท่าใหม่, บิ๊กตู่, ประยุทธ์ จันทร์โอชา",
    "วันนี้ ลุงป้อม พายเรือ, ลุงป้อม, ประวิตร วงษ์สุวรรณ",
    "รูปของสมเด็จย่า แขวนอยู่บนเรือ, สมเด็จย่า, สมเด็จพระศรีนครินทราบรมราชชนนี"
  })
  void findsThemByWhatPeopleCallThem(String text, String called, String person) {
    assertThat(Joined.meant(called, text)).isEqualTo(person);
  }

  @Test
  void endsTheirNamesBeforeAVerb() {
    assertThat(Joined.in("นายเกา กึม ฮวน ร่วมพายเรือ", "เกา กึม ฮวน"))
        .containsExactly("นายเกา กึม ฮวน");
  }

  @Test
  void leavesThoseWhoseSurnameGoesOn() {
    assertThat(Joined.in("พบนายสมชาย วงศ์สวัสดิ์กุล แล้ว", "สมชาย วงศ์สวัสดิ์กุล")).hasSize(1);
  }

  @Test
  void findsThemInNoOtherName() {
    assertThat(Joined.written(EntityType.PERSON, "วันชัย วัชรงค์ พายเรือ ชัย วัชรงค์ มา"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "รัฐบาลยิ่งลักษณ์ ชินวัตร พายเรือแล้ว, ยิ่งลักษณ์ ชินวัตร",
    "รัฐบาลเศรษฐา ทวีสิน พายเรือแล้ว, เศรษฐา ทวีสิน"
  })
  void findsThemBehindWordsThatTheModelTakesForTheirName(String text, String person) {
    assertThat(Joined.written(EntityType.PERSON, text)).containsExactly(person);
  }

  @Test
  void findsShortNamesBehindAnOffice() {
    assertThat(Joined.written(EntityType.PERSON, "นายกรัฐมนตรีชวน หลีกภัย มาแล้ว"))
        .containsExactly("ชวน หลีกภัย");
  }

  @ParameterizedTest
  @CsvSource({
    "โรงเรียนเปรม ติณสูลานนท์ เปิดแล้ว",
    "อาคารอานันท์ ปันยารชุน เปิดแล้ว",
    "อภิชวน หลีกภัย มาแล้ว"
  })
  void leavesWhatOnlyHasTheirName(String text) {
    assertThat(Joined.written(EntityType.PERSON, text)).isEmpty();
  }

  @Test
  void partsPersonsByTheTitleOfTheSecond() {
    assertThat(Joined.written(EntityType.PERSON, "พบนางแก้ว นางสาวมาลี เรือดี และนายก้อง"))
        .isEqualTo(List.of("นางแก้ว", "นางสาวมาลี เรือดี", "นายก้อง"));
  }

  @Test
  void givesNamesOneBlankWhereTheTextHasMore() {
    assertThat(Joined.mentions("การประชุมพายเรือ  ครั้งที่ 4 มีขึ้นแล้ว"))
        .singleElement()
        .satisfies(meeting -> {
          assertThat(meeting.text()).isEqualTo("การประชุมพายเรือ  ครั้งที่ 4");
          assertThat(meeting.entity()).isEqualTo("การประชุมพายเรือ ครั้งที่ 4");
        });
  }

  @Test
  void callsThemAsTheArticleWritesAndKnowsBothNames() {
    String thai = "พบ Dato Lim Jock Hoi เลขาธิการอาเซียน ที่ท่าเรือ แล้วพายเรือกลับบ้านด้วยกัน";
    assertThat(SharedRecogniser.get().recognise(List.of(thai), null).entities())
        .filteredOn(entity -> entity.key().type() == EntityType.PERSON)
        .singleElement()
        .satisfies(person -> {
          assertThat(person.name()).isEqualTo("Lim Jock Hoi");
          assertThat(person.aliases()).contains("ลิม จ็อก ฮอย");
        });
  }

  @Test
  void knowsThemByTitlesOfOldAndOfTeachers() {
    assertThat(Joined.in("จอมพล ป. พิบูลสงคราม พายเรือ", "ป. พิบูลสงคราม"))
        .containsExactly("จอมพล ป. พิบูลสงคราม");
    assertThat(
            Joined.in("อ.ก้องภพ ใจเรือ สอนพายเรือ แล้วนายก้องภพ ใจเรือ กลับบ้าน", "ก้องภพ ใจเรือ"))
        .hasSize(2);
    assertThat(Joined.in("ศ.คลินิก นพ.ก้องภพ ใจเรือ กล่าว", "ก้องภพ ใจเรือ"))
        .containsExactly("ศ.คลินิก นพ.ก้องภพ ใจเรือ");
  }

  @Test
  void knowsThemBehindANumberThatIsNoCount() {
    for (String before : new String[] {"จำเลยที่ 2", "เมื่อวันที่ 5 มกราคม 2567", "หมายเลข 7"}) {
      String text = before + " นาย ก้องภพ ใจเรือ พายเรือ";
      assertThat(Joined.in(text, "ก้องภพ ใจเรือ")).containsExactly("นาย ก้องภพ ใจเรือ");
    }
  }

  @Test
  void knowsWomenWhoseNamesBeginLikeOysters() {
    assertThat(Joined.in("นางรมณีย์ ใจเรือ พายเรือ แล้วนางรมณีย์กลับบ้าน", "รมณีย์ ใจเรือ"))
        .containsExactly("นางรมณีย์ ใจเรือ", "นางรมณีย์");
  }

  @Test
  void findsFirstNamesBeforeWhatTheySay() {
    String text = "นายก้องภพ ใจเรือ พายเรือ แล้วก็พัก ก้องภพกล่าวว่าดี ด้านก้องภพ ระบุว่าเหนื่อย";
    assertThat(Joined.in(text, "ก้องภพ ใจเรือ"))
        .containsExactly("นายก้องภพ ใจเรือ", "ก้องภพ", "ก้องภพ");
  }
}
