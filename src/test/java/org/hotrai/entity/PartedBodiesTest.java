package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short forms in brackets mean the nearest name, and longer names are whole. */
class PartedBodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ชาวเรือพบกระทรวงคมนาคม และกรุงเทพมหานคร (กทม.) ที่ท่า | กทม. | กรุงเทพมหานคร
          ชาวเรือพบสำนักงานเลขาธิการสภาผู้แทนราษฎร (สผ.) ที่ท่า | สผ. | สำนักงานเลขาธิการสภาผู้แทนราษฎร
          ชาวเรือพบสำนักงานเลขาธิการวุฒิสภา ที่ท่า | สำนักงานเลขาธิการวุฒิสภา | สำนักงานเลขาธิการวุฒิสภา
          รัฐมนตรีกลุ่มประเทศอาเซียน+3 พบกันที่ท่าเรือ | อาเซียน+3 | อาเซียนบวกสาม
          The ministers of ASEAN+3 met at the pier | ASEAN+3 | ASEAN Plus Three
          ท่าเรือเป็นของบริษัทย่อยในเครือบริษัท พายเรือดี จำกัด (มหาชน) หรือ PRD มานาน | PRD | บริษัท พายเรือดี จำกัด (มหาชน)
          """)
  void namesTheWholeBody(String text, String written, String name) {
    assertThat(Joined.meant(written, text)).isEqualTo(name);
  }
}
