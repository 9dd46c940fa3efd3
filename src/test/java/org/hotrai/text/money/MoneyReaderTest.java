package org.hotrai.text.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ค่าเรือ [1,500 บาท] ต่อเที่ยว | THB 1500
          ค่าเรือ [๒,๕๐๐.๗๕ บาท]ต่อเที่ยว | THB 2500.75
          ค่าข้าม [3 บาท 50 สตางค์] เท่านั้น | THB 3.5
          ค่าข้าม [75 สตางค์] เท่านั้น | THB 0.75
          งบเรือ [5.2 หมื่นล้านบาท] แล้ว | THB 52000000000
          งบเรือ [1.5 พันล้านบาท] แล้ว | THB 1500000000
          งบเรือ [2 แสน 5 หมื่นล้านบาท] แล้ว | THB 250000000000
          งบเรือ [1 ล้าน 5 แสนบาท] แล้ว | THB 1500000
          งบเรือ [500 กว่าล้านบาท] แล้ว | THB 500000000
          ราคา [10-20 ล้านบาท] ต่อลำ | THB 10000000/20000000
          ราคา [1,000 ถึง 2,000 บาท] ต่อลำ | THB 1000/2000
          ปรับไม่เกิน[ห้าแสนบาท] หรือจำคุก | THB 500000
          ปรับไม่เกิน[หนึ่งหมื่นห้าพันบาท] หรือจำคุก | THB 15000
          ปรับ[สองล้านสามแสนบาท]ถ้วน | THB 2300000
          ปรับ[ยี่สิบเอ็ดบาท] | THB 21
          มูลค่า [24.6 พันล้านดอลลาร์สหรัฐ] แล้ว | USD 24600000000
          มูลค่า [100 ล้านเหรียญสหรัฐฯ] แล้ว | USD 100000000
          มูลค่า [300 ดอลลาร์สิงคโปร์] แล้ว | SGD 300
          มูลค่า [1 แสนกีบ] แล้ว | LAK 100000
          boats of [US$24.6 billion] came | USD 24600000000
          boats of [$10-20 million] came | USD 10000000/20000000
          boats of [£3bn] came | GBP 3000000000
          boats of [RM50 million] came | MYR 50000000
          boats of [five million baht] came | THB 5000000
          boats of [10-15 million US dollars] came | USD 10000000/15000000
          boats of [3 million pounds] came | GBP 3000000
          boats of [USD 5 million] came | USD 5000000
          boats of [500 THB] came | THB 500
          """)
  void readsAmounts(String marked, String code) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    List<FoundMoney> found = MoneyReader.find(marked.replace("[", "").replace("]", ""));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().start()).isEqualTo(start);
    assertThat(found.getFirst().end()).isEqualTo(end);
    assertThat(found.getFirst().value().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พบ 2 บาทหลวง มา",
        "ทองคำหนัก 5 บาท",
        "ได้ 3 เหรียญทอง",
        "วัวมี 4 กีบ",
        "ชาวเรือ 5 วอนช่วย",
        "they won 3 won games",
        "a fish of 5 pounds",
        "เพิ่มบทบาท 3 ด้าน",
        "หลายล้านบาท",
        "ในปี 2563 พระบาท"
      })
  void whatIsNoAmountIsLeftAlone(String text) {
    assertThat(MoneyReader.find(text)).isEmpty();
  }

  @Test
  void severalStandInTheirOrder() {
    assertThat(MoneyReader.find("จาก $5 เป็น 175 บาท หรือ 5 ยูโร"))
        .extracting(found -> found.value().code())
        .containsExactly("USD 5", "THB 175", "EUR 5");
  }

  @Test
  void isToldInFull() {
    Money two = new Money("THB", new BigDecimal("1E7"), new BigDecimal("2E7"));
    assertThat(two.inFull(Locale.ENGLISH)).isEqualTo("10,000,000–20,000,000 THB");
    assertThat(two)
        .isEqualTo(new Money("THB", new BigDecimal("10000000.0"), new BigDecimal(20000000)));
  }

  @Property
  void anyWholeAmountIsReadBack(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long amount) {
    String text = String.format(Locale.ROOT, "รวม %,d บาท", amount);
    assertThat(MoneyReader.find(text))
        .containsExactly(
            new FoundMoney(
                4,
                text.length(),
                new Money("THB", BigDecimal.valueOf(amount), BigDecimal.valueOf(amount))));
  }
}
