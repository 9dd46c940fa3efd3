package org.hotrai.export.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotrai.text.LineBreaks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreakPointsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ผู้ใหญ่กำลังอ่าน; ผู้ใหญ่|กำลัง|อ่าน",
        "บ่อย ๆ ครั้ง; บ่อย ๆ |ครั้ง",
        "ASEAN-Institute for; ASEAN-Institute |for",
        "https://a.org/b-c/d?e=f&g; https://a.|org/|b|-c/|d?|e=|f&|g",
        "ดู https://a.org/ข่าว ณ; ดู |https://a.|org/|ข่าว |ณ",
      })
  void wordsStayWholeAndUrlsBreakAtTheirJoints(String text, String parts) {
    assertThat(parted(text)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ปลูกข้าว ผัก ฯลฯ ไว้กิน; ปลูก|ข้าว |ผัก ฯลฯ |ไว้|กิน",
        "ต่าง ๆ กัน; ต่าง ๆ |กัน",
        "กรุงเทพฯ เป็น; กรุงเทพฯ |เป็น",
        "อ่าน ( ใหม่ ) แล้ว; อ่าน |( ใหม่ ) |แล้ว",
        "อ่าน “ ใหม่ ” แล้ว; อ่าน |“ ใหม่ ” |แล้ว",
        "จ่าย ฿ 500 ไป; จ่าย |฿ 500 |ไป",
        "จ่าย 500 ฿ ไป; จ่าย |500 ฿ |ไป",
        "ดอกเบี้ย 7 % ต่อ; ดอกเบี้ย |7 % |ต่อ",
        "ອ່ານ ໆ ໄດ້; ອ່ານ ໆ |ໄດ້",
        "ស្អាត ៗ ល្អ ។ បាន; ស្អាត ៗ |ល្អ ។ |បាន",
        "ကောင်း ၊ လှ ။ ပြီ; ကောင်း ၊ |လှ ။ |ပြီ",
      })
  void noLineBeginsWithWhatClosesOrEndsWithWhatOpens(String text, String parts) {
    assertThat(parted(text)).isEqualTo(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พ.ศ. ๒๕๖๐",
        "ค.ศ. 1932",
        "ร.ศ. 112",
        "พุทธศักราช ๒๕๖๐",
        "๕ มกราคม",
        "วันที่ 5 ม.ค.",
        "๓ - ๔ ธันวาคม",
        "เวลา 10.00 น.",
        "เวลา 10.00 - 12.00 น.",
        "มาตรา ๑๑๒",
        "มาตรา 44 ทวิ",
        "ข้อ 3",
        "ข้อ (๒)",
        "วรรคสอง",
        "ครั้งที่ 3/2560",
        "ร้อยละ 7.5",
        "120 กม.",
        "40 ตร.ม.",
        "1,500 บาท",
        "35 ล้านบาท",
        "2 แสนล้านบาท",
        "12 เปอร์เซ็นต์",
        "20 ไร่",
        "30 คน",
        "15 วัน",
        "7 ปี",
        "ก.ล.ต.",
        "นายสมชาย",
        "นาย สมชาย",
        "นางสาวมาลี",
        "พล.อ.ประยุทธ์",
        "พล.อ. ประยุทธ์",
        "พลตำรวจเอก สมศักดิ์",
        "ดร.สุดา",
        "Section 12",
        "5 January",
        "Mr. Brown",
      })
  void whatBelongsTogetherIsBound(String words) {
    String text = "ทราบ " + words + " ได้กล่าว";
    int start = text.indexOf(words);
    assertThat(BreakPoints.of(text))
        .filteredOn(point -> point.index() > start && point.index() < start + words.length())
        .allMatch(point -> point.ending() == Ending.BOND);
    assertThat(BreakPoints.of(text))
        .contains(new BreakPoint(start, Ending.SPACE))
        .contains(new BreakPoint(start + words.length() + 1, Ending.SPACE));
  }

  @Test
  void aWordThatOnlyBeginsLikeATitleIsFree() {
    assertThat(parted("นายกรัฐมนตรีไป")).isEqualTo("นายก|รัฐมนตรี|ไป");
  }

  @Test
  void aPlaceTellsWhatALineEndsAtThere() {
    assertThat(BreakPoints.of("ไปแล้ว มา\nwww.a.org/b 5 บาท"))
        .extracting(BreakPoint::ending)
        .containsExactly(
            Ending.WORD,
            Ending.SPACE,
            Ending.FORCED,
            Ending.JOINT,
            Ending.JOINT,
            Ending.JOINT,
            Ending.SPACE,
            Ending.BOND,
            Ending.FORCED);
  }

  @Property(tries = 300, seed = "25")
  void noPlaceIsInsideAWord(@ForAll("sentences") String text) {
    Set<Integer> borders = Set.copyOf(LineBreaks.of(text));
    assertThat(BreakPoints.of(text).stream().map(BreakPoint::index).collect(Collectors.toSet()))
        .isSubsetOf(borders)
        .contains(text.length());
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            List.of(
                "นาย", "สมชาย", "มาตรา", " ", " ", "5", "๑๒", "ล้าน", "บาท", "(", ")", "ๆ", "ฯลฯ"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }

  /** The text with a stroke wherever a line may end that keeps together what belongs together. */
  private static String parted(String text) {
    StringJoiner parts = new StringJoiner("|");
    int start = 0;
    for (BreakPoint point : BreakPoints.of(text)) {
      if (point.ending() != Ending.BOND) {
        parts.add(text.substring(start, point.index()));
        start = point.index();
      }
    }
    return parts.toString();
  }
}
