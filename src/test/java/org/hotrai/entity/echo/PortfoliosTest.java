package org.hotrai.entity.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortfoliosTest {
  private static final List<String> MINISTRIES =
      List.of(
          "กระทรวงแรงงาน",
          "กระทรวงการคลัง",
          "กระทรวงการต่างประเทศ",
          "กระทรวงพลังงาน",
          "กระทรวงเกษตรและสหกรณ์",
          "กระทรวงมหาดไทย",
          "กระทรวงอุตสาหกรรม");

  private static List<Candidate> found(String text) {
    List<Candidate> bodies = new ArrayList<>();
    for (String name : MINISTRIES) {
      Span span = new Span(0, name.length());
      bodies.add(
          Candidate.byRule(new BlockText(0, name), span, EntityType.ORGANISATION, name, 0.9));
    }
    List<Candidate> found = new ArrayList<>();
    new Portfolios(bodies, Set.of("เรือแลนด์")).addTo(found, new BlockText(0, text));
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          แรงงาน | กระทรวงแรงงาน | นายทองดี พายเรือ รมว.แรงงานกล่าวว่าเรือดี
          เกษตรฯ | กระทรวงเกษตรและสหกรณ์ | นายทองดี พายเรือ รมช.เกษตรฯ ลงเรือ
          เกษตร | กระทรวงเกษตรและสหกรณ์ | พบรัฐมนตรีช่วยว่าการเกษตร ที่ท่าเรือ
          มหาดไทย | กระทรวงมหาดไทย | แล้วปลัดมหาดไทย ลงเรือ
          คลัง | กระทรวงการคลัง | “คลัง” เตรียมเงินซื้อเรือ
          คลัง | กระทรวงการคลัง | คลัง เผยแผนซื้อเรือ
          อุตฯ | กระทรวงอุตสาหกรรม | แล้ว รมว.อุตฯ ลงเรือ
          เกษตรฯ | กระทรวงเกษตรและสหกรณ์ | วันนี้ เกษตรฯ เปิดท่าเรือ
          คลัง | กระทรวงการคลัง | “คลัง” เปิดท่าเรือ
          พลังงาน | กระทรวงพลังงาน | “พลังงาน” ย้ำเรือพอ
          แรงงาน | กระทรวงแรงงาน | แรงงานสั่งหยุดเรือ
          """)
  void findsAMinistryWithoutItsHeadWord(String written, String name, String text) {
    List<Candidate> found = found(text);
    assertThat(found).extracting(Candidate::name).contains(name);
    assertThat(found).extracting(each -> each.span().of(text)).containsOnly(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พบ รมว.ต่างประเทศ เรือแลนด์ ที่ท่าเรือ",
        "รมว.พลังงานอาเซียน ลงเรือ",
        "ในการประชุมรัฐมนตรีพลังงาน ที่ท่าเรือ",
        "พบปลัดแรงงานจังหวัด ที่ท่าเรือ",
        "ส่งแรงงาน ไปที่คลัง “แรงงาน” พายเรือ",
        "แรงงาน พายเรือ",
        "“แรงงาน” พายเรือกลับบ้าน",
        "แรงงาน เผยชีวิตบนเรือ",
        "“พลังงาน” ลมพาเรือไป",
        "พลังงานหนุนเรือใบ",
        "งานประเพณี พลังงานฯ บนเรือ",
        "พบ รมว.พลังงานกลุ่มเรือใบ ที่ท่าเรือ",
        "พบ รมว.ต่างประเทศเรือใบดี ที่ท่าเรือ",
        "สภาอุตสาหกรรมฯ เปิดงาน",
        "นายคลังฯ ลงเรือ"
      })
  void findsNoneInOtherWords(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void takesNoneForTheUniversityThatIsCalledAlike() {
    List<Candidate> bodies = new ArrayList<>();
    for (String name : List.of("กระทรวงเกษตรและสหกรณ์", "มหาวิทยาลัยเกษตรศาสตร์")) {
      BlockText block = new BlockText(0, name);
      Span span = new Span(0, name.length());
      bodies.add(Candidate.byRule(block, span, EntityType.ORGANISATION, name, 0.9));
    }
    String text = "เกษตรฯ ลงเรือ แล้ว รมว.เกษตรฯ ลงเรือ";
    List<Candidate> found = new ArrayList<>();
    new Portfolios(bodies, Set.of()).addTo(found, new BlockText(0, text));
    assertThat(found)
        .extracting(Candidate::span)
        .containsExactly(new Span(text.lastIndexOf("เกษตรฯ"), text.lastIndexOf(" ลงเรือ")));
  }

  @Test
  void knowsMinistriesOfTheListsBehindThePostOfTheirMinister() {
    String text =
        "รมว.ทรัพยากรธรรมชาติและสิ่งแวดล้อม และ รมช.กลาโหม พายเรือ แต่กลาโหม กับ รมว.กลาโหมจีน"
            + " ไม่มา";
    assertThat(found(text))
        .extracting(Candidate::name)
        .containsExactly("กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม", "กระทรวงกลาโหม");
  }
}
