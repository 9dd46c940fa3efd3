package org.hotrai.entity.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.person.PersonTitles;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.PlainSpelling;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSpansTest {
  private static final ModelSpans SPANS = new ModelSpans(new PersonTitles());

  private static List<String> mended(EntityType type, String written) {
    String text = PlainSpelling.of(written).text();
    BlockText block = new BlockText(0, text);
    return SPANS.mended(block, new Span(0, text.length()), type).stream()
        .map(span -> span.of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          นายทองดี พายเรือ ประธานรัฐสภา | นายทองดี พายเรือ
          นายทองดี พายเรือ จุฬาราชมนตรี | นายทองดี พายเรือ
          นายโฮเซ เปโดร กัสติโย ประธานาธิบดีเปรู | นายโฮเซ เปโดร กัสติโย
          พระธรรมนาวา ที่ปรึกษา | พระธรรมนาวา
          นายทองดี พายเรือ\u00A0\u00A0 ประธานรัฐสภา | นายทองดี พายเรือ
          พระธรรมนาวา เจ้าคณะตำบล | พระธรรมนาวา
          พระบาทสมเด็จพระเจ้าอยู่หัว ท่านผู้หญิงทองดี พายเรือ | พระบาทสมเด็จพระเจ้าอยู่หัว
          นายทองดี รองเรือ | นายทองดี รองเรือ
          รมช.ทองดี | ทองดี
          ปลัดฯ ทองดี ลุย | ทองดี
          เอกอัครราชทูต ทองดี พายเรือ | ทองดี พายเรือ
          นางสาวทองดี ณ พายเรือ | นางสาวทองดี ณ พายเรือ
          นายทองดี พายเรือ 4 | นายทองดี พายเรือ
          นายทองดี พายเรือ เลขที่ 89 | นายทองดี พายเรือ
          นายทองดี หมู่ที่ 3 | นายทองดี
          สมเด็จพระราชินีทองดีที่ 2 | สมเด็จพระราชินีทองดีที่ 2
          พระเจ้าเรือดี รัชกาลที่ 9 | พระเจ้าเรือดี รัชกาลที่ 9
          """)
  void aNameOfAPersonEndsBeforeAPost(String found, String name) {
    assertThat(mended(EntityType.PERSON, found)).containsExactly(name);
  }

  @Test
  void aNameOfAPersonBeginsBehindTheEndOfARoleThatIsCutShort() {
    BlockText block = new BlockText(0, "ผู้ตรวจราชการฯ กล้า พายเรือ");
    assertThat(SPANS.mended(block, new Span(9, block.length()), EntityType.PERSON))
        .extracting(span -> span.of(block.text()))
        .containsExactly("กล้า พายเรือ");
    assertThat(mended(EntityType.PERSON, "สมเด็จพระเรือฯ สยามเรือ"))
        .containsExactly("สมเด็จพระเรือฯ สยามเรือ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เรือดี’ | เรือดี
          กองทุนเรือ” | กองทุนเรือ
          กรมเรือ)] | กรมเรือ
          ท่าเรือดี) ท่า | ท่าเรือดี
          ธ) กรมเรือทะเล | กรมเรือทะเล
          กรมเรือ (ท่าพาย 2) | กรมเรือ (ท่าพาย 2)
          สมาคม “เรือดี” ท่าพาย | สมาคม “เรือดี” ท่าพาย
          Boaters’ Council | Boaters’ Council
          """)
  void aNameEndsBeforeAMarkThatClosesWhatItStandsIn(String found, String name) {
    assertThat(mended(EntityType.ORGANISATION, found)).containsExactly(name);
  }

  @Test
  void bodiesInARowWithBlanksBetweenAreSeveral() {
    assertThat(mended(EntityType.ORGANISATION, "กษ. ทส.  คค."))
        .containsExactly("กษ.", "ทส.", "คค.");
    assertThat(mended(EntityType.ORGANISATION, "กรมเรือ กรมท่า"))
        .containsExactly("กรมเรือ", "กรมท่า");
    assertThat(mended(EntityType.ORGANISATION, "กรมเรือ กระทรวงท่า"))
        .containsExactly("กรมเรือ กระทรวงท่า");
  }

  @Test
  void theNumberOfTheNextInARowIsNoPartOfABody() {
    BlockText block = new BlockText(0, "1) กรมเรือ และ 2) กรมท่า 12");
    assertThat(SPANS.mended(block, new Span(3, 16), EntityType.ORGANISATION))
        .containsExactly(new Span(3, 10));
    assertThat(SPANS.mended(block, new Span(18, 26), EntityType.ORGANISATION))
        .containsExactly(new Span(18, 26));
    BlockText inBracket = new BlockText(0, "ค่ายเรือ (กองเรือ 12)");
    assertThat(SPANS.mended(inBracket, new Span(10, 20), EntityType.ORGANISATION))
        .containsExactly(new Span(10, 20));
  }

  @Test
  void wordsForDistrictsAloneAreNoPlaces() {
    assertThat(mended(EntityType.PLACE, "อำเภอ ตำบล หมู่บ้าน")).isEmpty();
    assertThat(mended(EntityType.PLACE, "อำเภอมี")).isEmpty();
    assertThat(mended(EntityType.PLACE, "ตำบล ประเทศอินเดีย")).containsExactly("ประเทศอินเดีย");
    assertThat(mended(EntityType.PLACE, "อำเภอมีนาเรือ")).containsExactly("อำเภอมีนาเรือ");
  }

  @Test
  void aWeekdayBeforeItsDayAndACountOfDaysAreNoDates() {
    assertThat(dates("เมื่อวันศุกร์ที่ 29 ตุลาคม", "วันศุกร์")).isEmpty();
    assertThat(dates("เมื่อวันศุกร์ เรือออก", "วันศุกร์")).containsExactly("วันศุกร์");
    assertThat(dates("ยอดลงทะเบียนวันที่ 66 เพิ่มขึ้น", "66")).isEmpty();
    assertThat(dates("ยอดลงทะเบียนวันที่ 16 เพิ่มขึ้น", "16")).containsExactly("16");
    assertThat(dates("ยอดปี 66 เพิ่มขึ้น", "66")).containsExactly("66");
  }

  private static List<String> dates(String text, String found) {
    int start = text.indexOf(found);
    Span span = new Span(start, start + found.length());
    return SPANS.mended(new BlockText(0, text), span, EntityType.DATE).stream()
        .map(date -> date.of(text))
        .toList();
  }

  @Test
  void aWordForProvincesTogetherIsNoBody() {
    assertThat(mended(EntityType.ORGANISATION, "กลุ่มจังหวัด")).isEmpty();
  }

  @Test
  void theEndOfABracketThatHoldsANameIsNoPartOfIt() {
    assertThat(mended(EntityType.ORGANISATION, "กรมพายเรือ)")).containsExactly("กรมพายเรือ");
    assertThat(mended(EntityType.ORGANISATION, "กรมพายเรือ (กพร.)"))
        .containsExactly("กรมพายเรือ (กพร.)");
  }

  @Test
  void eachOfSeveralPersonsIsOne() {
    assertThat(mended(EntityType.PERSON, "คุณทองดี พายเรือ คุณแก้ว เรือดี  คุณกล้า"))
        .containsExactly("คุณทองดี พายเรือ", "คุณแก้ว เรือดี", "คุณกล้า");
    assertThat(mended(EntityType.PERSON, "คุณทองดี - คุณแก้ว"))
        .containsExactly("คุณทองดี", "คุณแก้ว");
    assertThat(mended(EntityType.PERSON, "นายทองดี คุณเรือดี"))
        .containsExactly("นายทองดี คุณเรือดี");
  }

  @Test
  void theEndOfANounIsNoWordForYou() {
    String text = "ด้วยพระกรุณาคุณ ดร.ทองดี พายเรือ";
    Span found = new Span(text.indexOf("คุณ"), text.length());
    assertThat(SPANS.mended(new BlockText(0, text), found, EntityType.PERSON))
        .extracting(span -> span.of(text))
        .containsExactly("ดร.ทองดี พายเรือ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"BW boatworks| Co., Ltd.", "BW boatworks Co.|, Ltd.", "BW boatworks Co|.,Ltd"})
  void aCompanyHasItsForm(String text) {
    String whole = text.replace("|", "");
    Span found = new Span(0, text.indexOf('|'));
    assertThat(SPANS.mended(new BlockText(0, whole), found, EntityType.ORGANISATION))
        .containsExactly(new Span(0, whole.length()));
  }

  @Test
  void bodiesWithAndBetweenAreTwo() {
    assertThat(mended(EntityType.ORGANISATION, "กรมการข้าวและมหาวิทยาลัยเรือเหนือ"))
        .containsExactly("กรมการข้าว", "มหาวิทยาลัยเรือเหนือ");
    assertThat(mended(EntityType.ORGANISATION, "กระทรวงเกษตรและสหกรณ์"))
        .containsExactly("กระทรวงเกษตรและสหกรณ์");
    assertThat(mended(EntityType.ORGANISATION, "สำนักงานเรือจังหวัด\u00A0 76 จังหวัด"))
        .containsExactly("สำนักงานเรือจังหวัด");
  }

  @Test
  void twoShortFormsAreTwo() {
    assertThat(mended(EntityType.ORGANISATION, "กตร.-กสร")).containsExactly("กตร.", "กสร");
  }

  @Test
  void aNameHasWholeBrackets() {
    String text = "ศูนย์เรือ (ท่าพาย 2) ศูนย์แพ (ศพ.) ศูนย์ซุง (14)";
    for (String name : List.of("ศูนย์เรือ (ท่าพาย 2", "ศูนย์แพ (ศพ.", "ศูนย์ซุง (14")) {
      int start = text.indexOf(name);
      Span found = new Span(start, start + name.length());
      assertThat(SPANS.mended(new BlockText(0, text), found, EntityType.ORGANISATION))
          .extracting(span -> span.of(text))
          .containsAnyOf("ศูนย์เรือ (ท่าพาย 2)", "ศูนย์แพ", "ศูนย์ซุง")
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"มีนาคม", "มกราคม - สิงหาคม", "เดือนกรกฎาคม-ธันวาคม"})
  void monthsAreNoNames(String found) {
    assertThat(mended(EntityType.ORGANISATION, found)).isEmpty();
    assertThat(mended(EntityType.PLACE, found)).isEmpty();
    assertThat(mended(EntityType.PERSON, found)).isEmpty();
  }

  @Test
  void anAmbassadorIsNeitherPlaceNorBody() {
    assertThat(mended(EntityType.PLACE, "เอกอัครราชทูต")).isEmpty();
    assertThat(mended(EntityType.ORGANISATION, "เอกอัครราชทูตราชอาณาจักรสวีเดน")).isEmpty();
    assertThat(mended(EntityType.ORGANISATION, "สถานเอกอัครราชทูตสวีเดน"))
        .containsExactly("สถานเอกอัครราชทูตสวีเดน");
  }

  @Test
  void namesEndBeforeTheTitleOfAnotherPerson() {
    assertThat(mended(EntityType.PERSON, "นพ.กล้า พายเรือ นางแก้ว ล่องแพ"))
        .containsExactly("นพ.กล้า พายเรือ");
    assertThat(mended(EntityType.ORGANISATION, "กรมท่าเรือใหญ่ ดร.แก้ว ล่องแพ"))
        .containsExactly("กรมท่าเรือใหญ่");
    assertThat(mended(EntityType.ORGANISATION, "สถาบันเรือใหญ่ และร้อยตำรวจเอก กล้า"))
        .containsExactly("สถาบันเรือใหญ่");
    assertThat(mended(EntityType.ORGANISATION, "บริษัท นายกล้า พายเรือ จำกัด"))
        .containsExactly("บริษัท นายกล้า พายเรือ จำกัด");
    assertThat(mended(EntityType.ORGANISATION, "ประมง ดร.แก้ว ล่องแพ")).isEmpty();
  }

  @Test
  void aWayIsNoPlace() {
    assertThat(mended(EntityType.PLACE, "ฝั่งตะวันออกไปฝั่งตะวันตก")).isEmpty();
    assertThat(mended(EntityType.PLACE, "อำเภอเมืองไปอำเภอเรือใหญ่")).containsExactly("อำเภอเมือง");
    assertThat(mended(EntityType.PLACE, "ภาคใต้ฝั่งตะวันตก")).containsExactly("ภาคใต้ฝั่งตะวันตก");
  }
}
