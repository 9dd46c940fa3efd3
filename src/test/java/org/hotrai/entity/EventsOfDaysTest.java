package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coups and elections that are called by their day or year. */
class EventsOfDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          หลังรัฐประหาร 22 พฤษภาคม 2557 เรือจอด | รัฐประหาร 22 พฤษภาคม 2557 | รัฐประหาร 22 พฤษภาคม 2557
          หลังการรัฐประหาร ๒๒ พ.ค. ๒๕๕๗ เรือจอด | การรัฐประหาร ๒๒ พ.ค. ๒๕๕๗ | รัฐประหาร 22 พฤษภาคม 2557
          หลังรัฐประหารปี 2549 เรือจอด | รัฐประหารปี 2549 | รัฐประหาร 19 กันยายน 2549
          หลังรัฐประหาร 1 กุมภาพันธ์ 2564 เรือจอด | รัฐประหาร 1 กุมภาพันธ์ 2564 | รัฐประหาร 1 กุมภาพันธ์ 2564
          หลังรัฐประหารในเมียนมา ปี 2564 เรือจอด | รัฐประหารในเมียนมา ปี 2564 | รัฐประหารเมียนมา พ.ศ. 2564
          หลังรัฐประหาร 1 ก.พ. 2564 เรือจอด | รัฐประหาร 1 ก.พ. 2564 | รัฐประหาร 1 กุมภาพันธ์ 2564
          หลังรัฐประหารในไทย พ.ศ. 2557 เรือจอด | รัฐประหารในไทย พ.ศ. 2557 | รัฐประหาร 22 พฤษภาคม 2557
          หลังการเลือกตั้งทั่วไป พ.ศ. 2566 เรือจอด | การเลือกตั้งทั่วไป พ.ศ. 2566 | การเลือกตั้งทั่วไป พ.ศ. 2566
          หลังการเลือกตั้งทั่วไปของมาเลเซีย ปี 2565 เรือจอด | การเลือกตั้งทั่วไปของมาเลเซีย ปี 2565 | การเลือกตั้งทั่วไปมาเลเซีย พ.ศ. 2565
          หลังการเลือกตั้งทั่วไปปี ๒๕๖๖ เรือจอด | การเลือกตั้งทั่วไปปี ๒๕๖๖ | การเลือกตั้งทั่วไป พ.ศ. 2566
          หลังการเลือกตั้งประธานาธิบดีสหรัฐ ค.ศ. 2020 เรือจอด | การเลือกตั้งประธานาธิบดีสหรัฐ ค.ศ. 2020 | การเลือกตั้งประธานาธิบดีสหรัฐอเมริกา ค.ศ. 2020
          """)
  void haveOneNameHoweverTheyAreWritten(String text, String written, String name) {
    assertThat(Joined.written(EntityType.EVENT, text)).containsExactly(written);
    assertThat(Joined.meant(written, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ทหารทำรัฐประหารเมื่อวันที่ 19 กันยายน 2549 เรือจอด",
        "รัฐประหาร 22 ครั้ง เรือจอด",
        "รัฐประหาร 2557 คน เรือจอด",
        "การเลือกตั้งทั่วไป 2566-2567 เรือจอด",
        "การเลือกตั้งประธานาธิบดีชมรมปี 2566 เรือจอด",
        "การเลือกตั้งปี 2566 เรือจอด"
      })
  void areNoneWhereOnlyTheDayIsTold(String text) {
    assertThat(Joined.written(EntityType.EVENT, text)).isEmpty();
  }
}
