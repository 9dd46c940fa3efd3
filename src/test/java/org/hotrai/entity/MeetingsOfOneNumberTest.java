package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingsOfOneNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          การประชุมชาวเรือโลก ครั้งที่ 43 ต่างจากการประชุมชาวเรือโลกครั้งที่ ๔๓ | การประชุมชาวเรือโลก ครั้งที่ 43
          การประชุมชาวเรือโลก [World Boat Meeting (WBM)] ครั้งที่ 7 กับการประชุมชาวเรือโลก ครั้งที่ ๗ | การประชุมชาวเรือโลก [World Boat Meeting (WBM)] ครั้งที่ 7
          หลังการประชุมสุดยอดอาเซียนครั้งที่ 43 มีการประชุม ASEAN Summit ครั้งที่ ๔๓ | การประชุมสุดยอดอาเซียน ครั้งที่ 43
          หลังการประชุมสุดยอดอาเซียน ครั้งที่ 43 ก็คือ 43rd ASEAN Summit | การประชุมสุดยอดอาเซียน ครั้งที่ 43
          หลังการประชุมรัฐมนตรีเศรษฐกิจอาเซียน ครั้งที่ 55 คือการประชุม AEM ครั้งที่ ๕๕ | การประชุมรัฐมนตรีเศรษฐกิจอาเซียน ครั้งที่ 55
          หลังสมัชชาสหประชาชาติ สมัยสามัญ ครั้งที่ 78 ก็คือ สมัชชาสหประชาชาติสมัยสามัญครั้งที่ 78 | สมัชชาสหประชาชาติ สมัยสามัญ ครั้งที่ 78
          การประชุมชาวเรือโลก (WBM) ครั้งที่ 7 กับการประชุมชาวเรือโลก ครั้งที่ ๗ | การประชุมชาวเรือโลก (WBM) ครั้งที่ 7
          ในสมัยประชุมสมัชชาสหประชาชาติ ครั้งที่ 78 หรือ UNGA78 ชาวเรือพูด | สมัชชาสหประชาชาติ สมัยสามัญ ครั้งที่ 78
          The 78th session of the UN General Assembly met; UNGA 78 closed | 78th Session of the United Nations General Assembly
          The UN General Assembly’s 78th session met; the 78th UNGA closed | 78th Session of the United Nations General Assembly
          The 56th ASEAN Foreign Ministers' Meeting met; the 56th ASEAN Foreign Ministers’ Meeting closed | 56th ASEAN Foreign Ministers’ Meeting
          """)
  void joinsMeetingsOfOneNumberHoweverTheyAreWritten(String text, String name) {
    assertThat(Joined.mentions(text))
        .filteredOn(mention -> mention.type() == EntityType.EVENT)
        .hasSize(2)
        .extracting(Mention::entity)
        .containsOnly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          การประชุมชาวเรือโลก ครั้งที่ 43 แล้วการประชุมชาวเรือโลก ครั้งที่ 44
          การประชุมสุดยอดอาเซียน ครั้งที่ 43 แล้วการประชุมสุดยอดอาเซียน-จีน ครั้งที่ 43
          การประชุมคณะรัฐมนตรีสัญจร ครั้งที่ 1/2567 แล้วการประชุมคณะรัฐมนตรีสัญจร ครั้งที่ 1/2566
          การประชุมสุดยอดอาเซียน ครั้งที่ 42 และ 43
          การประชุมสุดยอดอาเซียน ครั้งที่ 42 และ 43 ที่ท่าเรือ
          สมัชชาสหประชาชาติ ครั้งที่ 78 แล้วสมัชชาสหประชาชาติ ครั้งที่ 79
          สมัชชาสหประชาชาติ ครั้งที่ 10 แล้วสมัชชาสหประชาชาติ สมัยพิเศษ ครั้งที่ 10
          การประชุมชาวเรือโลก (ABM) ครั้งที่ 56 แล้วการประชุมชาวเรือโลก (BBM) ครั้งที่ 56
          """)
  void keepsOtherMeetingsApart(String text) {
    assertThat(Joined.mentions(text))
        .filteredOn(mention -> mention.type() == EntityType.EVENT)
        .hasSizeGreaterThan(1)
        .extracting(Mention::entity)
        .doesNotHaveDuplicates();
  }

  @Test
  void namesAMeetingWithoutItsOwnInitials() {
    String bare = "การประชุมคณะกรรมการพัฒนาชาวเรือแห่งชาติ ครั้งที่ 3/2566";
    String text = "การประชุมคณะกรรมการพัฒนาชาวเรือแห่งชาติ (คพช.) ครั้งที่ 3/2566";
    assertThat(Joined.meant(text, "หลัง" + text + " เรือออก")).isEqualTo(bare);
  }

  @Test
  void namesAConferenceOfPartiesInOneWay() {
    assertThat(Joined.meant("COP 29", "ชาวเรือไป COP 29 แล้ว"))
        .isNotEmpty()
        .isEqualTo(Joined.meant("COP29", "ชาวเรือไป COP29 แล้ว"));
  }
}
