package org.hotrai.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  private static List<String> names(String head, String body) {
    return ReadPage.of(head, "<h1>แผนฟื้นฟูคลอง</h1>" + body).byline();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=byline>By <a href=/x>Mali Suwan</a> 19 May 2019</p>",
        "<div><div class=date-line>19 May 2019</div><div class=by-line>Mali Suwan</div></div>",
        "<span class=author>ByMali Suwan</span>",
        "<div class=byline><span>By</span><b>Mali Suwan</b></div>",
        "<p>By Mali Suwan</p>",
        "<p>Interview by Mali Suwan, 11 February 2020</p>",
        "<p>By <b>Mali Suwan</b> Photographs by <b>Somchai Dee</b></p>",
        "<p>By <a href=/people/ms>Mali Suwan</a> <span>16 August 2021</span></p>",
        "<div class=author-block><a href=/x>Mali Suwan</a><span>Columnist</span></div>",
        "<p>Posted on May 19, 2019 by Mali Suwan</p>",
        "<p><b>Autor:</b> Mali Suwan</p>",
        "<h4>Autor</h4><p>Mali Suwan</p>",
        "<p>Von Mali Suwan, Bangkok | 19.05.2019</p>",
        "<div>19.05.2019 | 9:30 | Mali Suwan</div>",
        "<a rel=author href=/x>View all posts by Mali Suwan</a>",
        "<div class=author-box><a href=/x>Mali Suwan</a><a href=/y>Follow</a></div>",
        "<footer class=entry-meta>By <span class='author vcard'>Mali Suwan</span></footer>",
        "<p><a href='https://klong.example/autoren/mali-suwan-7'><b>Mali Suwan</b></a></p>",
        "<div class=authorbox><b>von</b> <span>Mali Suwan</span></div>",
        "<p>Verfasst von: <b>Mali Suwan</b> | 31. Dezember 2008</p>",
        "<h3>06.11.2023 13:30 von Mali Suwan <span>Symbolbild Archiv</span></h3>",
        "<p>Autor: Rechtsanwalt Mali Suwan</p>",
        "<p class=byline>By Mali Suwan, Senior Staff Writer, Boats, Piers and Bridges</p>",
        "<p class=byline>Mali Suwan Mali Suwan</p>",
        "<p class=post-author>Publié par Mali Suwan</p>",
        "<div class=field__label>Autor/in</div><div class='field author'>Autor/in Mali Suwan</div>",
        "<p>Ein Gastbeitrag von Mali Suwan</p>",
        "<p>Am Kanal fahren wieder Boote, sagt die Stadt. Von Mali Suwan</p>",
        "<div>Geschrieben von <a href=/a/1>Mali Suwan</a> in <a href=/c>Boote</a> um 10:11</div>",
        "<span class=documentAuthor>erstellt von <a href=/a/ms>Mali Suwan</a> —</span>",
        "<a data-testid=authorName href='/@mali'>Mali Suwan</a>",
        "<li><span class=user-name>Mali Suwan</span></li>",
      })
  void findsTheName(String body) {
    assertThat(names("", body)).containsExactly("Mali Suwan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>โดย มะลิ สุวรรณ</p>",
        "<p>ผู้เขียน: มะลิ สุวรรณ</p>",
        "<div class=writer>เรื่อง มะลิ สุวรรณ</div>",
        "<div class=writer>เรื่องโดย มะลิ สุวรรณ</div>",
        "<span itemprop=author>เขียนโดย มะลิ สุวรรณ</span>",
        "<div class=author-bio><h4>มะลิ สุวรรณ</h4><p>นักเขียนอิสระ</p></div>",
      })
  void findsThaiNames(String body) {
    assertThat(names("", body)).containsExactly("มะลิ สุวรรณ");
  }

  @Test
  void findsTheNameUnderTheTextAtTheRightMargin() {
    Metadata metadata =
        ReadPage.of(
            "<h1>Boats</h1><p>" + ReadPage.TEXT + "</p><p align=right><em>Mali Suwan</em></p>");
    assertThat(metadata.byline()).containsExactly("Mali Suwan");
  }

  @Test
  void putsPersonsBeforeTheSiteAndBodies() {
    assertThat(
            names(
                "<meta property=og:site_name content='Canal Paper'>"
                    + "<meta name=author content='Canal Paper'>",
                "<p>By Mali Suwan</p>"))
        .containsExactly("Mali Suwan");
    assertThat(
            names(
                "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":"
                    + "{\"@type\":\"Organization\",\"name\":\"Water Office\"}}</script>",
                ""))
        .containsExactly("Water Office");
  }

  @Test
  void resolvesAuthorsOfAGraph() {
    assertThat(
            names(
                "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Article\",\"author\":"
                    + "[{\"@id\":\"#m\"},{\"name\":\"Dao Saen\"}]},{\"@type\":[\"Person\","
                    + "\"Organization\"],\"@id\":\"#m\",\"name\":\"Mali Suwan\"}]}</script>",
                ""))
        .containsExactly("Mali Suwan", "Dao Saen");
  }

  @Test
  void takesNoNameFromCommentsAndOtherArticles() {
    assertThat(
            names(
                "",
                "<div class=comments><b class=author>Kai Dam</b></div><a href=/2><h3>Another long"
                    + " story of the canal</h3><i class=author>Ped Lek</i></a>"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "By Mali Suwan and Dao Saen=Mali Suwan; Dao Saen",
        "Mali Suwan, Dao Saen und Kai Dam=Mali Suwan; Dao Saen; Kai Dam",
        "Mali Suwan, dpa=Mali Suwan",
        "Mali Suwan/SP-X=Mali Suwan",
        "AFP/The Canal=AFP/The Canal",
        "Amt für Wasser und Boote - AWB=Amt für Wasser und Boote",
        "Suwan, Mali=Mali Suwan",
        "MALI SUWAN · mali suwan=MALI SUWAN",
        "孔德明=孔德明",
        "ข่าวคลองออนไลน์=ข่าวคลองออนไลน์",
        "เรื่องเล่าริมคลอง=เรื่องเล่าริมคลอง",
        "โดย สพฐ.=สพฐ.",
        "Redaktion=Redaktion",
        "Redaktion Canal=Redaktion Canal",
        "https://klong.example/mali=",
        "Share=",
        "19 May 2019=",
        "in other news=",
        "The plan was read to all members in full=",
        "Staff and boat service reports=Staff and boat service reports",
        "Office of the Head of the Canal=Office of the Head of the Canal",
        "โดย มะลิ สุวรรณ | เปิดอ่าน 345=มะลิ สุวรรณ",
      })
  void takesNamesOutOfAByline(String written, String expected) {
    assertThat(String.join("; ", Names.in(written))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>Source: Canal Radio/ms</p>, Canal Radio/ms",
    "<p>Bangkok (TNA) – The boats left in the morning.</p>, TNA",
    "<p>© 2006-2008 by Mali Suwan. All rights reserved.</p>, Mali Suwan",
  })
  void takesWhatCreditsThePageGivesWhereItNamesNobody(String body, String name) {
    assertThat(names("", body)).containsExactly(name);
    assertThat(names("", "<p>By Dao Saen</p>" + body)).containsExactly("Dao Saen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Source: boats.example/en</p>",
        "<p>Canal Boat Club (CBC) – a club of boats.</p>",
        "<p>© 2017 VON DER Boat Trade.</p>",
        "<p>© 2017 by Canal Media GmbH</p>",
        "<p>Copyright 2012 Canal. Design by Free Boats</p>",
        "<p class=author>Revised Edition</p>",
        "<p class=author>Publié par Unknown</p>",
        "<p id=Authority_control>Identifiers</p>",
        "<li class=login-username><a href=/n>Your Letters</a></li>",
        "<table class=vcard><tr><td class=fn>Old Canal</td></tr></table>",
        "<div class=author-follow><a class=author-name href=/x>Dao Saen</a></div>",
      })
  void takesNoNameFromWhatNamesNoAuthor(String body) {
    assertThat(names("", body)).isEmpty();
  }

  @Test
  void prefersAWrittenOutNameToAHandleWithDigits() {
    assertThat(
            names(
                "<script"
                    + " type=application/ld+json>{\"@type\":\"Article\",\"creator\":\"MS7567\"}</script>",
                "<span class='author vcard'><span class=fn>Mali Suwan</span></span>"))
        .containsExactly("Mali Suwan");
  }

  @Test
  void takesTheSitesOwnNameWhereALineSaysItAndNoOtherIsNamed() {
    assertThat(
            names(
                "<meta property=og:site_name content=klongnews>",
                "<p>Geschrieben von: klongnews</p>"))
        .containsExactly("klongnews");
  }

  @Test
  void keepsInitialsInTheMiddleAndDigitsOfAName() {
    assertThat(names("<meta name=author content='Mali (M.S.) Suwan'>", ""))
        .containsExactly("Mali (M.S.) Suwan");
    assertThat(names("<meta name=author content='Kanal 90/Die Boote'>", ""))
        .containsExactly("Kanal 90/Die Boote");
    assertThat(names("<meta name=author content='Boote GmbH & Co. KG'>", ""))
        .containsExactly("Boote GmbH & Co. KG");
  }

  @Test
  void readsNoPlacesBehindTheAddressOfASite() {
    assertThat(names("<meta name=author content='klong.example, Bangkok, Thailand'>", ""))
        .containsExactly("klong.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>เรื่อง : มะลิ สุวรรณ ภาพ : ดาว แสงเดือน</p>",
        "<p>เรื่อง มะลิ สุวรรณ | ภาพ ดาว แสงเดือน</p>",
        "<p>เรื่อง: มะลิ สุวรรณ</p><p>ภาพ: ดาว แสงเดือน</p>",
      })
  void findsWhoWroteBesideWhoTookThePictures(String body) {
    assertThat(names("", body)).containsExactly("มะลิ สุวรรณ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>เรื่อง กำหนดหลักเกณฑ์การยืมเอกสาร</p>",
        "<p>เรื่อง ขอเชิญประชุม</p><p>เรียน ผู้อำนวยการห้องสมุด</p>",
        "<p>เรื่อง : แต่งตั้ง คณะกรรมการ</p>",
      })
  void whatAnOrderIsAboutIsNoName(String body) {
    assertThat(names("", body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "โดยให้มีผลตั้งแต่วันที่ 1 มกราคม 2567",
        "โดยกำหนดวิธีการซ่อมเรือไว้สามข้อ",
        "โดยมีเรือทั้งหมดห้าสิบลำ",
        "โดย ทั้งสองฝ่ายทำงานร่วมกันตลอดปี",
        "โดยมุ่งเน้นการเดินเรือในแม่น้ำ",
        "โดย นายกรัฐมนตรีลงเรือในวันเดียวกัน",
        "โดยเด็ดขาด",
        "โดยสมัครใจ",
        "โดยรวมแล้ว",
        "โดยพบว่าเรือมีไฟ",
        "โดยกรมเรือเป็นเจ้าภาพ",
        "โดยสามารถลงเรือที่ท่า",
        "โดยสารเรือข้ามฟาก",
        "โดยการซ่อมเรือทั้งลำ",
        "โดยมีผู้บริหารลงเรือ",
        "โดยชาวเรือแม่น้ำสายเล็กช่วยกันซ่อมเรือ",
      })
  void aSentenceThatGoesOnWithByNamesNobody(String line) {
    assertThat(names("", "<p>" + line + "</p>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"โดย มะลิ สุวรรณ", "โดยมะลิ สุวรรณ", "โดย: มะลิ สุวรรณ", "เขียนโดย มะลิ สุวรรณ"})
  void readsThaiNames(String line) {
    assertThat(names("", "<p>" + line + "</p>")).containsExactly("มะลิ สุวรรณ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สามารถ ใจเรือ",
        "ดำเนิน ใจเรือ",
        "สว่าง ใจเรือ",
        "ของขวัญ ใจเรือ",
        "ต้องตา ใจเรือ",
        "เพื่อนข้างบ้าน",
        "การรถไฟ",
        "สมาคมชาวเรือแม่น้ำสายเล็กแห่งเมืองท่า",
      })
  void readsNamesThatBeginAsSentencesDo(String name) {
    assertThat(names("", "<p>โดย " + name + "</p>")).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ໂດຍ: ສົມສັກ ແກ້ວມະນີ",
        "ຂຽນໂດຍ ສົມສັກ ແກ້ວມະນີ",
        "ວັນທີ 5 ມີນາ 2020 | ໂດຍ: ສົມສັກ ແກ້ວມະນີ"
      })
  void readsLaoNames(String line) {
    assertThat(ReadPage.of("", "<h1>ຫໍສະໝຸດ</h1><p>" + line + "</p>").byline())
        .containsExactly("ສົມສັກ ແກ້ວມະນີ");
  }

  @Test
  void whoKeepsTheSiteIsNoAuthor() {
    assertThat(ReadPage.of("<meta name=author content='Super User'>", "<h1>แผนคลอง</h1>").byline())
        .isEmpty();
  }

  @Test
  void whereStructuredDataNameTheFirstAuthorThePageNamesAll() {
    String first =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":"
            + "{\"@type\":\"Person\",\"name\":\"Mali Suwan\"}}</script>";
    assertThat(names(first + "<meta name=author content='Mali Suwan, Timo Kern'>", ""))
        .containsExactly("Mali Suwan", "Timo Kern");
    assertThat(names(first, "<p class=byline>Von Mali Suwan und Timo Kern</p>"))
        .containsExactly("Mali Suwan", "Timo Kern");
    assertThat(names(first + "<meta name=author content='Timo Kern, Ida Voss'>", ""))
        .containsExactly("Mali Suwan");
    assertThat(names(first + "<meta name=author content='Mali Suwan, Bangkok'>", ""))
        .containsExactly("Mali Suwan");
  }

  @Test
  void readsSeveralNamesBesideTheDay() {
    assertThat(names("", "<p>May 19, 2019 | Mali Suwan, Dao Saen and Kai Dam</p>"))
        .containsExactly("Mali Suwan", "Dao Saen", "Kai Dam");
  }

  @Test
  void readsAKhmerColon() {
    String line = "<p>១៩ ឧសភា ២០១៩ | ដោយ៖ ចាន់ ស្រីមុំ</p>";
    assertThat(ReadPage.of("", "<h1>បណ្ណាល័យ</h1>" + line).byline())
        .containsExactly("ចាន់ ស្រីមុំ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "รายงานโดย มะลิ สุวรรณ",
        "เรียบเรียงโดย : มะลิ สุวรรณ",
        "บทความโดย มะลิ สุวรรณ",
        "แปลโดย มะลิ สุวรรณ",
        "ข่าว : มะลิ สุวรรณ",
        "ข่าว/ภาพ : มะลิ สุวรรณ",
        "ภาพและข่าว: มะลิ สุวรรณ",
        "เรื่อง/ภาพ : มะลิ สุวรรณ",
        "ผู้สื่อข่าว มะลิ สุวรรณ",
        "นักข่าว : มะลิ สุวรรณ",
        "เขียน : มะลิ สุวรรณ",
        "ภาพ/ข่าว มะลิ สุวรรณ",
        "เรื่องและภาพโดย มะลิ สุวรรณ",
        "มะลิ สุวรรณ / รายงาน",
        "โดย มะลิ สุวรรณ คณะประมง มหาวิทยาลัยริมคลอง",
      })
  void findsWhoReported(String line) {
    assertThat(names("", "<p>" + line + "</p>")).containsExactly("มะลิ สุวรรณ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Published : 19 May 2019<br>SECTION: News<br>WRITER: MALI SUWAN AND KAI DAM</p>",
        "<p>%s</p><p>(Reporting by MALI SUWAN and KAI DAM; Editing by Dao Saen)</p>",
      })
  void findsTheReportersOfNewspapersAndAgencies(String body) {
    assertThat(names("", body.formatted(ReadPage.TEXT))).containsExactly("MALI SUWAN", "KAI DAM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ข่าว : น้ำท่วมตลาดริมคลองสูงกว่าปีก่อน",
        "ผู้สื่อข่าว รายงานว่าน้ำท่วม",
        "ผู้สื่อข่าวลงเรือสำรวจคลองทั้งสาย",
        "รายงานโดยละเอียด",
        "ໂດຍສະເພາະຄອງໃຫຍ່ຈະປິດ",
        "ដោយឡែកព្រែកធំនឹងបិទ",
      })
  void whatIsReportedIsNoName(String line) {
    assertThat(names("", "<p>" + line + "</p>")).isEmpty();
  }

  @Test
  void aHeadlineBehindTheWordForNewsIsNoName() {
    assertThat(names("", "<h2>ข่าว : น้ำท่วมใหญ่ ริมคลอง</h2>")).isEmpty();
    assertThat(names("", "<p><a href=/2>ข่าว : น้ำท่วมใหญ่ ริมคลอง</a></p>")).isEmpty();
  }

  @Test
  void theBylineOfAPageComesBeforeTheOfficeThatSentTheNews() {
    String sent = "<p>เรียบเรียงโดย กองเรือ สำนักงานคลอง</p>";
    assertThat(names("", "<p class=author>ทีมข่าวคลอง</p>" + sent)).containsExactly("ทีมข่าวคลอง");
  }

  @Test
  void readsBurmeseAndLaoLabels() {
    assertThat(ReadPage.of("", "<h1>စာကြည့်တိုက်</h1><p>ရေးသားသူ - ကိုကိုလွင်</p>").byline())
        .containsExactly("ကိုကိုလွင်");
    assertThat(ReadPage.of("", "<h1>ຫໍສະໝຸດ</h1><p>ຂ່າວໂດຍ: ສົມສັກ ແກ້ວມະນີ</p>").byline())
        .containsExactly("ສົມສັກ ແກ້ວມະນີ");
  }
}
