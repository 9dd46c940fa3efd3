package org.hotrai.entity.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
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
          เปิดการประชุมเรือโลก (WBF) ครั้งที่ 12 แล้ว | การประชุมเรือโลก (WBF) ครั้งที่ 12
          """)
  void findsAMeetingWithAShortFormInItsName(String text, String event) {
    assertThat(events(text)).first().isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "การประชุมเรือ (ชุดเล็กของเมือง) ครั้งที่ 3",
        "การประชุมเรือ (กร.) ได้เลื่อน ครั้งที่ 3"
      })
  void findsNoneOverAnotherBracketOrAClause(String text) {
    assertThat(events(text)).isEmpty();
  }
}
