package org.hotrai.entity.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFinderTest {
  private static final ThaiBodies BODIES = new ThaiBodies(new Gazetteer());
  private static final EventFinder EVENTS =
      new EventFinder(BODIES, new MeetingNames(BODIES, new LatinHeads()));

  private static List<String> events(String text) {
    return EVENTS.find(new BlockText(0, text)).stream().map(each -> each.span().of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เปิดการประชุมคณะกรรมการเรือ (กร.) ครั้งที่ 3/2567 แล้ว | การประชุมคณะกรรมการเรือ (กร.) ครั้งที่ 3/2567
          เข้าร่วมประชุมคณะกรรมการเรือ ครั้งที่ 1/2566 แล้ว | ประชุมคณะกรรมการเรือ ครั้งที่ 1/2566
          ที่ประชุมใหญ่ชาวเรือ ครั้งที่ ๔ เห็นชอบ | ประชุมใหญ่ชาวเรือ ครั้งที่ ๔
          ไปการประชุมระดับผู้นำ ครั้งที่ 13 (River Summit) แล้ว | การประชุมระดับผู้นำ ครั้งที่ 13
          at the 76th Session of the River Assembly today | 76th Session of the River Assembly
          at the 3rd Summit for Rivers today | 3rd Summit for Rivers
          at the 3rd River Summit on Boats today | 3rd River Summit
          เปิดการประชุมเรือโลก (WBF) ครั้งที่ 12 แล้ว | การประชุมเรือโลก (WBF) ครั้งที่ 12
          """)
  void findsMeetingsByTheirNumber(String text, String event) {
    assertThat(events(text)).first().isEqualTo(event);
  }

  @Test
  void aMeetingHasOneNameWithAndWithoutItsFirstSyllable() {
    String text = "ประชุมคณะกรรมการเรือ ครั้งที่ 1 และการประชุมคณะกรรมการเรือ ครั้งที่ 1";
    assertThat(EVENTS.find(new BlockText(0, text)))
        .extracting(Candidate::name)
        .containsOnly("การประชุมคณะกรรมการเรือ ครั้งที่ 1")
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "การประชุมเรือ (ชุดเล็กของเมือง) ครั้งที่ 3",
        "การประชุมเรือ (กร.) ได้เลื่อน ครั้งที่ 3",
        "ชาวเรือประชุมกันเป็นครั้งที่ 3 แล้ว",
        "คณะกรรมการเรือในการประชุมครั้งที่ 1/2566 เห็นชอบ",
        "มติการประชุมคณะกรรมการฯ ครั้งที่ 3/2567",
        "การประชุมครั้งนี้จัดขึ้นเป็นครั้งที่ 2",
        "จัดการประชุมวิชาการ 3 ครั้ง ดังนี้ ครั้งที่ 1",
        "at the 4th Town Hall Meeting",
        "during the First Annual Ordinary Session",
        "ชาวเรือประชุมคณะกรรมการเมื่อวานนี้ ครั้งที่ 3"
      })
  void findsNoneOverAnotherBracketOrAClause(String text) {
    assertThat(events(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          การประชุมชาวเรือ ครั้งที่ 13 (Boat People Meeting: BPM 13) ปิดแล้ว | Boat People Meeting, BPM 13
          การประชุมชาวเรือ ครั้งที่ 4 (The 4th Boat Meeting: The 4th BOTMIN) ปิดแล้ว | Boat Meeting, BOTMIN
          มหกรรมเรือไทย ครั้งที่ 29 (Boat Expo Siam 2024) ปิดแล้ว | Boat Expo Siam 2024
          สมัชชาสหประชาชาติ สมัยสามัญ ครั้งที่ 78 (UNGA78) ปิดแล้ว | UNGA78
          """)
  void readsTheNumbersOfOtherNames(String text, String others) {
    List<String> names = List.of(others.split(", "));
    assertThat(events(text)).containsAll(names);
    assertThat(EVENTS.find(new BlockText(0, text)))
        .filteredOn(each -> names.contains(each.span().of(text)))
        .extracting(Candidate::name)
        .containsOnly(events(text).getFirst());
  }
}
