package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts of laws as they are written, with what they have not got yet. */
class DraftsOfLawsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ออกร่างพระราชกฤษฎีกา (พ.ร.ฎ.) กำหนดสิทธิพายเรือ เพื่อทุกคน | ร่างพระราชกฤษฎีกา (พ.ร.ฎ.) กำหนดสิทธิพายเรือ
          เปิดรับความเห็นต่อ ร่าง พ.ร.ฎ. กำหนดสิทธิพายเรือ 6 ฉบับ ถึงวันที่กำหนด | ร่าง พ.ร.ฎ. กำหนดสิทธิพายเรือ
          เสนอร่างพระราชบัญญัติเรือเล็ก (ฉบับที่ …)     พ.ศ. .... ต่อสภา | ร่างพระราชบัญญัติเรือเล็ก (ฉบับที่ …)     พ.ศ. ....
          เสนอร่างพระราชบัญญัติเรือเล็ก (ฉบับที่ ..) ต่อสภา | ร่างพระราชบัญญัติเรือเล็ก (ฉบับที่ ..)
          เห็นชอบร่างกฎกระทรวงกำหนดเรือ 2 ท้องแบน (เรือแพ) และเรือหมายเลข 9 พ.ศ. .... แล้ว | ร่างกฎกระทรวงกำหนดเรือ 2 ท้องแบน (เรือแพ) และเรือหมายเลข 9 พ.ศ. ....
          เห็นชอบร่างประกาศกระทรวงการคลัง เรื่อง การยกเว้นอากรเรือพาย (ฉบับที่ ..) ตามที่เสนอ | ร่างประกาศกระทรวงการคลัง เรื่อง การยกเว้นอากรเรือพาย (ฉบับที่ ..)
          เห็นชอบร่างประกาศ กค. เรื่อง การยกเว้นอากรเรือพาย พ.ศ. .... ตามที่เสนอ | ร่างประกาศ กค. เรื่อง การยกเว้นอากรเรือพาย พ.ศ. ....
          """)
  void areFoundAsTheyAreWritten(String text, String draft) {
    assertThat(Joined.written(EntityType.LAW, text)).containsExactly(draft);
  }

  @Test
  void areJoinedHoweverTheirKindIsWritten() {
    String text =
        "ออกร่างพระราชกฤษฎีกา (พ.ร.ฎ.) กำหนดสิทธิพายเรือ เพื่อทุกคน และรับฟังร่าง พ.ร.ฎ."
            + " กำหนดสิทธิพายเรือ 6 ฉบับ";
    assertThat(Joined.in(text, "ร่างพระราชกฤษฎีกากำหนดสิทธิพายเรือ"))
        .containsExactly(
            "ร่างพระราชกฤษฎีกา (พ.ร.ฎ.) กำหนดสิทธิพายเรือ", "ร่าง พ.ร.ฎ. กำหนดสิทธิพายเรือ");
  }

  @Test
  void areTheLawsThatTheyAreToBe() {
    String draft = "เสนอร่างพระราชบัญญัติเรือเล็ก พ.ศ. .... ต่อสภา ";
    assertThat(Joined.meant("พ.ร.บ.เรือเล็ก", draft + "โดย พ.ร.บ.เรือเล็ก จะช่วยชาวเรือ"))
        .isEqualTo("ร่างพระราชบัญญัติเรือเล็ก พ.ศ. ....");
    assertThat(
            Joined.meant(
                "พ.ร.บ.เรือเล็ก",
                draft + "แทนพระราชบัญญัติเรือเล็ก พ.ศ. 2550 โดย พ.ร.บ.เรือเล็ก เก่าแล้ว"))
        .isEqualTo("พระราชบัญญัติเรือเล็ก พ.ศ. 2550");
  }

  @Test
  void ofRegulationsAreToldByTheActThatTheyAreUnder() {
    String text =
        "อนุมัติร่างกฎกระทรวงออกตามความใน พ.ร.ก. การเดินเรือเล็ก พ.ศ. 2566 โดยร่างกฎกระทรวงฯ มีผล";
    assertThat(Joined.in(text, "ร่างกฎกระทรวงออกตามความใน พ.ร.ก. การเดินเรือเล็ก พ.ศ. 2566"))
        .containsExactly(
            "ร่างกฎกระทรวงออกตามความใน พ.ร.ก. การเดินเรือเล็ก พ.ศ. 2566", "ร่างกฎกระทรวง");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สาระสำคัญของร่างพระราชกฤษฎีกา เป็นการแก้ไขเรือ 2 ลำ พ.ศ. ....",
        "เสนอร่างพระราชบัญญัติ (พ.ร.บ.) ดังกล่าว ต่อสภา"
      })
  void haveNoNameInASentence(String text) {
    assertThat(Joined.written(EntityType.LAW, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ร่างกฎกระทรวงเรือ 1 ", "ร่างประกาศ กค. เรื่อง เรือ (ฉบับที่ ..) "})
  void manyTakeLinearTime(String draft) {
    assertTimeout(
        Duration.ofSeconds(15),
        () -> assertThat(Joined.mentions(draft.repeat(10_000))).isNotNull());
  }
}
