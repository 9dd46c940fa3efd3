package org.hotrai.entity.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.Mention;
import org.hotrai.entity.Recogniser;
import org.hotrai.entity.SharedRecogniser;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiNamesOfMeetingsTest {
  private static final ThaiBodies BODIES = new ThaiBodies(new Gazetteer());
  private static final BracketMeetings MEETINGS =
      new BracketMeetings(new MeetingNames(BODIES, new LatinHeads()));

  private static List<Candidate> found(String text) {
    return MEETINGS.find(new BlockText(0, text));
  }

  @Test
  void anEnglishNameInABracketTellsThatAThaiOneStandsBeforeIt() {
    String text = "ไปการประชุมผู้นำว่าด้วยแม่น้ำ (River Leaders Summit) แล้ว";
    assertThat(found(text))
        .extracting(each -> each.span().of(text))
        .containsExactly("การประชุมผู้นำว่าด้วยแม่น้ำ", "River Leaders Summit");
    assertThat(found(text)).extracting(Candidate::name).containsOnly("การประชุมผู้นำว่าด้วยแม่น้ำ");
  }

  @Test
  void allNamesInTheBracketAreOfTheThaiOne() {
    String text = "การประชุมรัฐมนตรีว่าการเรือ (Boat Ministers Meeting: BMM) เริ่มแล้ว";
    assertThat(found(text)).extracting(Candidate::name).containsOnly("การประชุมรัฐมนตรีว่าการเรือ");
    assertThat(found(text)).hasSize(3);
  }

  @Test
  void aNumberThatIsNotTheMeetingsIsOfAnother() {
    Recogniser recogniser = SharedRecogniser.get();
    String text =
        "การประชุมผู้นำชาวเรือ ครั้งที่ 126 (COB26) และการประชุมผู้นำชาวแพ ครั้งที่ 12 (COR9)";
    assertThat(recogniser.recognise(List.of(text), null).mentions())
        .extracting(Mention::text)
        .doesNotContain("COB26", "COR9");
    assertThat(
            recogniser
                .recognise(List.of("the 4th River Boat Meeting (RBM4) began"), null)
                .mentions())
        .extracting(Mention::text)
        .contains("RBM4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ผ่านการประชุมทางไกล (VDO Conference) แล้ว",
        "เปิดการประชุมออนไลน์ของชาวเรือ (Boat Conference) แล้ว",
        "ในการประชุมระดับผู้นำ (River Leaders Summit) แล้ว",
        "ในการประชุมซึ่งชาวเรือจัดขึ้น (Boat Conference) แล้ว",
        "at the Conference of the Boats (COB26) today",
      })
  void whatIsNoNameIsLeft(String text) {
    assertThat(found(text)).isEmpty();
  }
}
