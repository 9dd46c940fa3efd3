package org.hotrai.entity.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.entity.list.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListFinderTest {
  private static final ListFinder LISTS = new ListFinder(new Gazetteer());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เรือไปประเทศลาวแล้ว | PLACE ประเทศลาว = ลาว
          เรือจอดที่จังหวัดตราด | PLACE จังหวัดตราด = ตราด
          The boat left Vietnam. | PLACE Vietnam = เวียดนาม
          เรือของกระทรวงคมนาคมลำใหม่ | ORGANISATION กระทรวงคมนาคม = กระทรวงคมนาคม
          เรือของ สทนช.ลำใหม่ | ORGANISATION สทนช. = สำนักงานทรัพยากรน้ำแห่งชาติ
          เรือของสำนักงาน ก.พ. ลำใหม่ | ORGANISATION สำนักงาน ก.พ. = สำนักงานคณะกรรมการข้าราชการพลเรือน
          เรือของผู้นำ G20 ลำใหม่ | ORGANISATION G20 = Group of Twenty
          The boats of the G20 left | ORGANISATION G20 = Group of Twenty
          The boat of GISTDA.Boats | ORGANISATION GISTDA = สำนักงานพัฒนาเทคโนโลยีอวกาศและภูมิสารสนเทศ
          """)
  void findsListedNamesWithWhatBelongsToThem(String text, String found) {
    assertThat(Found.by(LISTS, text)).containsExactly(found);
  }

  @Test
  void addsTheCountryOfABodyOfState() {
    assertThat(Found.by(LISTS, "กระทรวงคมนาคมลาวส่งเรือ"))
        .containsExactly("ORGANISATION กระทรวงคมนาคมลาว = กระทรวงคมนาคมลาว");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ภาษาลาว",
        "Vietnamese boats",
        "เรือลำใหม่",
        "เรือของสำนักงาน ก.พ.ร ลำใหม่",
        "boats of www.depa.or.th",
        "der neue Wagen (G20) mit Ruder",
        "der sportliche G20 mit Ruder",
        "paid for by the MRC this year"
      })
  void findsNoPartOfOtherWords(String text) {
    assertThat(Found.by(LISTS, text)).isEmpty();
  }
}
