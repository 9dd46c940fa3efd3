package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What acts are called that stand behind the act that they changed by their numbers alone. */
class AmendedActsTest {
  private static final String BOATS = "พระราชบัญญัติเรือเล็ก";
  private static final String RAFTS = "พระราชบัญญัติแพไม้";

  private static List<String> laws(String text) {
    return Joined.mentions(text).stream()
        .filter(mention -> mention.type() == EntityType.LAW)
        .map(Mention::entity)
        .toList();
  }

  @Test
  void haveTheNameOfTheActBeforeThem() {
    assertThat(
            laws(
                BOATS
                    + " พ.ศ. 2550 และที่แก้ไขเพิ่มเติม (ฉบับที่ 2) พ.ศ. 2552 และ (ฉบับที่ 3) พ.ศ."
                    + " 2560 ด้วย"))
        .containsExactly(
            BOATS + " พ.ศ. 2550",
            BOATS + " (ฉบับที่ 2) พ.ศ. 2552",
            BOATS + " (ฉบับที่ 3) พ.ศ. 2560");
    assertThat(
            laws(
                "ตามมาตรา 5 แห่ง"
                    + BOATS
                    + " พ.ศ. 2550 ซึ่งแก้ไขเพิ่มเติมโดย ฉบับที่ 2 พ.ศ. 2552 ด้วย"))
        .containsExactly(BOATS + " พ.ศ. 2550", BOATS + " (ฉบับที่ 2) พ.ศ. 2552");
  }

  @Test
  void areOfTwoActsWhereTheirNumbersAreOne() {
    String changed = " แก้ไขเพิ่มเติม (ฉบับที่ 2) พ.ศ. 2552 ";
    assertThat(laws(BOATS + " พ.ศ. 2550" + changed + "กับ" + RAFTS + " พ.ศ. 2551" + changed))
        .doesNotHaveDuplicates()
        .hasSize(4);
  }

  @Test
  void areNotMeantByTheActAlone() {
    String text = BOATS + " พ.ศ. 2550 และที่แก้ไขเพิ่มเติม (ฉบับที่ 2) พ.ศ. 2552 ด้วย ";
    assertThat(Joined.meant("พ.ร.บ.เรือเล็กฯ", text + "ส่วน พ.ร.บ.เรือเล็กฯ กำหนดโทษ"))
        .isEqualTo(BOATS + " พ.ศ. 2550");
  }

  @Test
  void leaveTheHeadWordOfTwoDraftsAlone() {
    String text =
        "เสนอร่างพระราชบัญญัติเรือเล็ก (ฉบับที่ 2) พ.ศ. .... และร่างพระราชบัญญัติแพไม้ พ.ศ. ...."
            + " ด้วย ";
    assertThat(Joined.meant("ร่างพระราชบัญญัติ", text + "แล้วถอนร่างพระราชบัญญัติ นี้")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BOATS + " พ.ศ. 2550 แก้ไขเพิ่มเติมแล้ว (ฉบับที่ 2) พ.ศ. 2552",
        "ประมวลกฎหมายที่ดิน พ.ศ. 2550 และที่แก้ไขเพิ่มเติม (ฉบับที่ 2) พ.ศ. 2552",
        BOATS + " พ.ศ. 2550 และประกาศ (ฉบับที่ 2) พ.ศ. 2552"
      })
  void areNoneOfWhatIsNotSaidToHaveChangedIt(String text) {
    assertThat(laws(text)).noneMatch(law -> law.contains("(ฉบับที่ 2)"));
  }
}
