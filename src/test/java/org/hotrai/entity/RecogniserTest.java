package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {
  private static final Recogniser RECOGNISER = SharedRecogniser.get();

  private static List<Mention> mentions(String... blocks) {
    return RECOGNISER.recognise(List.of(blocks), null).mentions();
  }

  private static List<String> texts(EntityType type, String text) {
    return mentions(text).stream()
        .filter(mention -> mention.type() == type)
        .map(Mention::text)
        .toList();
  }

  private static Entity entity(EntityType type, String name, String... blocks) {
    return RECOGNISER.recognise(List.of(blocks), null).entities().stream()
        .filter(entity -> entity.key().type() == type && entity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เมื่อเช้านายวิทยา สุขสำราญ กล่าวว่าจะเร่งแก้ปัญหา | นายวิทยา สุขสำราญ
          ต่อมานายวิทยากล่าวเพิ่มเติม | นายวิทยา
          โดยมีนางสาวมาลี ใจงาม ผู้อำนวยการสำนักเป็นประธาน | นางสาวมาลี ใจงาม
          พล.ต.อ.ประสิทธิ์ มั่นคงดี รองผู้บัญชาการ แถลงข่าว | พล.ต.อ.ประสิทธิ์ มั่นคงดี
          พลเอก ประสิทธิ์ มั่นคงดี เดินทางถึงแล้ว | พลเอก ประสิทธิ์ มั่นคงดี
          รศ.ดร.กนกวรรณ ศรีสว่าง อาจารย์ประจำ | รศ.ดร.กนกวรรณ ศรีสว่าง
          นายชูชัย ณ ระนอง ได้รับรางวัล | นายชูชัย ณ ระนอง
          นาย Tran Van Minh รัฐมนตรี กล่าวเปิดงาน | นาย Tran Van Minh
          และ Hassan Ali Rahman ผู้ช่วยเลขาธิการ ร่วมเปิดงาน | Hassan Ali Rahman
          เลขาธิการอาเซียน Suryo Pratama พบสื่อมวลชน | Suryo Pratama
          Datuk Ahmad bin Ismail เลขาธิการ ร่วมงาน | Datuk Ahmad bin Ismail
          The meeting was opened by Mr. John Carter on Monday. | Mr. John Carter
          Prime Minister Arun Mehta thanked the host. | Arun Mehta
          Elena Kovacs, Secretary-General of the union, spoke. | Elena Kovacs
          Elena Kovacs said that the talks would go on. | Elena Kovacs
          """)
  void findsPersonsByTitleAndRole(String text, String person) {
    assertThat(texts(EntityType.PERSON, text)).containsExactly(person);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "นายกรัฐมนตรีกล่าวว่ารัฐบาลพร้อม",
        "นายทหารและนายตำรวจหลายคน",
        "นางแบบและนางงาม",
        "สำนึกในพระมหากรุณาธิคุณของพระองค์",
        "ประชาธิปไตยอันมีพระมหากษัตริย์ทรงเป็นประมุข",
        "the Annual General Meeting was held",
        "ในปี พ.ศ. 2562 นี้",
        "New York Times readers wrote",
        "he told them so"
      })
  void takesNobodyForAPerson(String text) {
    assertThat(texts(EntityType.PERSON, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ตำแหน่งประธานของเวียดนามในปีหน้า | เวียดนาม
          ผู้แทนจากเวียดนาม | เวียดนาม
          ประชุมที่ประเทศอินโดนีเซีย | ประเทศอินโดนีเซีย
          เดินทางถึงกรุงฮานอยแล้ว | กรุงฮานอย
          น้ำท่วมจังหวัดน่านหลายอำเภอ | จังหวัดน่าน
          น้ำท่วม จ.เชียงใหม่ หนัก | จ.เชียงใหม่
          talks in Viet Nam and beyond | Viet Nam
          returned to the UK yesterday | UK
          """)
  void findsPlaces(String text, String place) {
    assertThat(texts(EntityType.PLACE, text)).containsExactly(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"เขาเรียนภาษาเวียดนาม", "ไม่ได้ไปเลย", "ตากผ้าไว้", "VietnamWorks opened"})
  void takesNothingElseForAPlace(String text) {
    assertThat(texts(EntityType.PLACE, text)).isEmpty();
  }

  @Test
  void joinsACountryInBothLanguages() {
    String thai = "เวียดนามและพม่าลงนามกับประเทศเวียดนาม (Viet Nam) และเมียนมา";
    assertThat(mentions(thai))
        .extracting(Mention::entity)
        .containsExactly("เวียดนาม", "เมียนมา", "เวียดนาม", "เวียดนาม", "เมียนมา");
    assertThat(mentions("Burma and Myanmar, the same as พม่า in Thai"))
        .extracting(Mention::entity)
        .containsOnly("Myanmar");
  }

  @Test
  void joinsAFullNameWithWhatStandsInItsBrackets() {
    String first =
        "ผู้ร่วมงานมาจากสถาบันเพื่อการศึกษาแม่น้ำสากล (International Institute for River Studies -"
            + " IIRS)";
    String second = "ต่อมา IIRS และสถาบันเพื่อการศึกษาแม่น้ำสากลได้ลงนาม";
    Entity institute =
        entity(EntityType.ORGANISATION, "สถาบันเพื่อการศึกษาแม่น้ำสากล", first, second);
    assertThat(institute.aliases())
        .containsExactly("International Institute for River Studies", "IIRS");
    assertThat(mentions(first, second))
        .extracting(Mention::entity)
        .hasSize(5)
        .containsOnly("สถาบันเพื่อการศึกษาแม่น้ำสากล");
  }

  @Test
  void joinsAShortFormThatOnlyTheLettersGive() {
    String text =
        "คณะมนตรีความร่วมมือแม่น้ำ (MEKONG-Forum for Water Council) ต่อมา MEKONG-FWC ลงนาม";
    assertThat(mentions(text)).extracting(Mention::text).contains("MEKONG-FWC");
    assertThat(mentions(text))
        .extracting(Mention::entity)
        .containsOnly("คณะมนตรีความร่วมมือแม่น้ำ");
  }

  @Test
  void doesNotJoinABodyWithTheNameOfSomethingElse() {
    String text = "จัดทำข้อตกลงอาเซียน - สหประชาชาติ (ASEAN-UN Framework Agreement) ขึ้น";
    assertThat(entity(EntityType.ORGANISATION, "สหประชาชาติ", text).aliases()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          เจ้าหน้าที่กระทรวงการต่างประเทศเวียดนามกล่าว | กระทรวงการต่างประเทศเวียดนาม
          สมาคมผู้ปลูกกล้วยไม้ได้จัดงาน | สมาคมผู้ปลูกกล้วยไม้
          บริษัท เรือทอง จำกัด (มหาชน) ประกาศ | บริษัท เรือทอง จำกัด (มหาชน)
          ศาลรัฐธรรมนูญมีคำวินิจฉัย | ศาลรัฐธรรมนูญ
          the Ministry of Rivers and Lakes said | Ministry of Rivers and Lakes
          a ruling of the Supreme Court of Arcadia came | Supreme Court of Arcadia
          """)
  void findsBodies(String text, String body) {
    assertThat(texts(EntityType.ORGANISATION, text)).containsExactly(body);
  }

  @Test
  void takesNoSentenceBeforeABracketForABody() {
    assertThat(
            texts(
                EntityType.ORGANISATION,
                "ให้กระทรวงพาณิชย์ดำเนินการตามแผนดำเนินงาน (Road Map) ต่อไป"))
        .containsExactly("กระทรวงพาณิชย์");
    assertThat(
            texts(EntityType.ORGANISATION, "สำนักงานดูแลแม่น้ำและลำคลองแห่งประเทศไทย (สมค.) แถลง"))
        .containsExactly("สำนักงานดูแลแม่น้ำและลำคลองแห่งประเทศไทย", "สมค.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "คณะกรรมการว่าด้วยข้อสัญญาที่ไม่เป็นธรรม",
        "สำนักงานผู้เกี่ยวข้องกับแม่น้ำ",
        "ศูนย์รับเสนอโครงการ"
      })
  void wordsOfSentencesMayStandInsideABody(String body) {
    assertThat(texts(EntityType.ORGANISATION, body + " (River Care Committee: RCC) แถลง"))
        .contains(body);
  }

  @Test
  void aMonkMayBeCalledAsACourtWordBegins() {
    assertThat(texts(EntityType.PERSON, "โดย พระมหามงคลชัย ใจดี กล่าวว่า"))
        .containsExactly("พระมหามงคลชัย ใจดี");
    assertThat(texts(EntityType.PERSON, "The Civil Eng. Department of the city met")).isEmpty();
  }

  @Test
  void takesACallCenterForNoBody() {
    assertThat(texts(EntityType.ORGANISATION, "โทร 1234 Call Center ตลอดวัน")).isEmpty();
    assertThat(texts(EntityType.ORGANISATION, "ติดต่อ River Data Center ได้"))
        .containsExactly("River Data Center");
  }

  @Test
  void joinsTitledAndBareNamesOfAPerson() {
    assertThat(
            mentions(
                "นาย Tran Van Minh รัฐมนตรี พูดก่อน",
                "ต่อมา Tran Van Minh พูดอีก",
                "Mr. Minh left"))
        .filteredOn(mention -> mention.type() == EntityType.PERSON)
        .extracting(Mention::entity)
        .startsWith("Tran Van Minh", "Tran Van Minh");
    assertThat(entity(EntityType.PERSON, "วิทยา สุขสำราญ", "นายวิทยา สุขสำราญ กล่าว").aliases())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ตามพระราชบัญญัติคุ้มครองแม่น้ำ พ.ศ. ๒๕๔๐ มาตรา ๗ กำหนด \
          | พระราชบัญญัติคุ้มครองแม่น้ำ พ.ศ. ๒๕๔๐ มาตรา ๗ | พระราชบัญญัติคุ้มครองแม่น้ำ พ.ศ. ๒๕๔๐
          ผิดมาตรา 15 แห่งประมวลกฎหมายอาญา | มาตรา 15 แห่งประมวลกฎหมายอาญา | ประมวลกฎหมายอาญา
          ร่างรัฐธรรมนูญที่เสนอ | ร่างรัฐธรรมนูญ | ร่างรัฐธรรมนูญ
          under the River Protection Act of old | River Protection Act | River Protection Act
          """)
  void findsLaws(String text, String law, String name) {
    List<Mention> laws =
        mentions(text).stream().filter(mention -> mention.type() == EntityType.LAW).toList();
    assertThat(laws).extracting(Mention::text).containsExactly(law);
    assertThat(laws).extracting(Mention::entity).containsExactly(name);
  }

  @Test
  void findsNumberedMeetings() {
    assertThat(
            texts(
                EntityType.EVENT,
                "เปิดการประชุมแม่น้ำโลก ครั้งที่ ๗ และการประชุมทะเล ครั้งที่ 2/2562 ขึ้น"))
        .containsExactly("การประชุมแม่น้ำโลก ครั้งที่ ๗", "การประชุมทะเล ครั้งที่ 2/2562");
    assertThat(texts(EntityType.EVENT, "at the 7th Rivers of Asia Conference in town"))
        .containsExactly("7th Rivers of Asia Conference");
  }

  @Test
  void givesOneEntityToOneDay() {
    LocalDate day = LocalDate.of(2019, 12, 19);
    Recognition found =
        RECOGNISER.recognise(List.of("วันนี้ ๑๙ ธันวาคม พ.ศ. ๒๕๖๒ หรือ 19 Dec 2019"), day);
    assertThat(found.mentions()).extracting(Mention::value).containsOnly("2019-12-19").hasSize(3);
    assertThat(found.entities()).extracting(Entity::name).containsExactly("2019-12-19");
    assertThat(found.entities().getFirst().aliases()).isEmpty();
  }

  @Test
  void findsNothingInNothing() {
    assertThat(RECOGNISER.recognise(List.of("", " ", "123"), null).mentions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พระราชบัญญัติเรือ%d พ.ศ. 2562 ",
        "%d มกราคม 2562 ",
        "บริษัท เรือ%dใบ จำกัด (มหาชน) "
      })
  void whatStandsThereManyTimesTakesLinearTime(String form) {
    String text =
        IntStream.range(0, 30_000).mapToObj(form::formatted).collect(Collectors.joining());
    assertTimeout(Duration.ofSeconds(15), () -> assertThat(mentions(text)).isNotEmpty());
  }

  @Test
  void aLongRowOfTitlesIsReadInOneGo() {
    assertThat(mentions("Mr. ".repeat(20_000) + "John Carter"))
        .extracting(Mention::text)
        .last()
        .asString()
        .endsWith("John Carter");
  }
}
