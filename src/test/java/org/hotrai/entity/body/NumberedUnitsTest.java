package org.hotrai.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedUnitsTest {
  private static final NumberedUnits UNITS = new NumberedUnits();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เรือของกองทัพภาคที่ 3 มาถึง | กองทัพภาคที่ 3 | กองทัพภาคที่ 3
          เรือของกองทัพภาคที่ 4, กองเรือ และแพ มาถึง | กองทัพภาคที่ 4 | กองทัพภาคที่ 4
          เรือของ ทภ.๓ มาถึง | ทภ.๓ | กองทัพภาคที่ 3
          เรือของมณฑลทหารบกที่ 99 มาถึง | มณฑลทหารบกที่ 99 | มณฑลทหารบกที่ 99
          เรือจากกองบิน 9 (กรุงเทพฯ) มาถึง | กองบิน 9 | กองบิน 9
          เรือของตำรวจภูธรภาค 5 มาถึง | ตำรวจภูธรภาค 5 | ตำรวจภูธรภาค 5
          ทั้งกองทัพเรือภาคที่ 2 ก็มาถึง | กองทัพเรือภาคที่ 2 | ทัพเรือภาคที่ 2
          เรือของสำนักงานเจ้าท่าภูมิภาคที่ 9 มาถึง | สำนักงานเจ้าท่าภูมิภาคที่ 9 | สำนักงานเจ้าท่าภูมิภาคที่ 9
          เรือของ จภ.9 มาถึง | จภ.9 | สำนักงานเจ้าท่าภูมิภาคที่ 9
          เรือของ สคร.ที่ 9 มาถึง | สคร.ที่ 9 | สำนักงานป้องกันควบคุมโรคที่ 9
          เรือของเขตสุขภาพที่ 9 มาถึง | เขตสุขภาพที่ 9 | เขตสุขภาพที่ 9
          เรือของกรมทหารราบที่ 99 รักษาพระองค์ มาถึง | กรมทหารราบที่ 99 รักษาพระองค์ | กรมทหารราบที่ 99
          """)
  void areFoundInFullAndInShort(String text, String written, String name) {
    List<Candidate> found = UNITS.find(new BlockText(0, text));
    assertThat(found).extracting(each -> each.span().of(text)).containsExactly(written);
    assertThat(found).extracting(Candidate::name).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เรือของกองทัพภาค 3 จังหวัด มาถึง",
        "ออกจากท่าอากาศยานทหาร กองบิน 9 มาถึง",
        "เรือของกองทัพภาคที่ 3.5 มาถึง",
        "ซื้อเรือ มบน.6 มาแล้ว",
        "รถทะเบียน บน.1234 มาถึง",
        "เรือของตำรวจภูธรภาค 1-9 มาถึง"
      })
  void areNotOtherNumbers(String text) {
    assertThat(UNITS.find(new BlockText(0, text))).isEmpty();
  }
}
