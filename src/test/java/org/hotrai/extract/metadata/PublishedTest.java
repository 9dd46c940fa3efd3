package org.hotrai.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
  private static final String JSON_LD =
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"%s\","
          + "\"dateModified\":\"2021-01-09\"}</script>";

  private static @Nullable String day(String head, String body) {
    return ReadPage.of(head, body).published();
  }

  @Test
  void keepsTheWrittenOffset() {
    assertThat(day(JSON_LD.formatted("2019-12-19T23:30:00+07:00"), "<h1>เรือ</h1>"))
        .isEqualTo("2019-12-19T23:30:00+07:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>เรือ</h1><p>19 December 2019, updated 21 December 2019</p>",
        "<h1>เรือ</h1><p>19 Aralık 2019 - 14:32 | Son Güncelleme: 21 Aralık 2019</p>",
      })
  void theDayBeforeThatOfAChangeIsMeant(String body) {
    assertThat(day("", body)).isEqualTo("2019-12-19");
  }

  @Test
  void aNameThatEndsInDigitsIsNoPartOfTheDayBehindIt() {
    String post = "<a href=/m>สมาชิกหมายเลข 12345</a><abbr>19 ธันวาคม 2562 เวลา 09:30 น.</abbr>";
    assertThat(day("", "<h1>เรือ</h1><div>" + post + "</div>")).isEqualTo("2019-12-19");
  }

  @Test
  void theDayOfAnArticleNamedInTheTextIsNotMeant() {
    String text = "<p>" + "เรือข้ามฟากออกวันละสองเที่ยวตลอดปี ".repeat(4) + "</p>";
    String other = "<a href=/2>ตลาดน้ำเปิดใหม่</a><p>2 December 2019, 12:04</p>";
    assertThat(day("", "<p>19.12.2019</p><h1>เรือ</h1>" + text + text + other))
        .isEqualTo("2019-12-19");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>เรือลำแรกออกเมื่อวันที่ 11 พฤษภาคม 2443 จากท่าหน้าวัดไปยังตลาดอีกฝั่งหนึ่ง</p>",
        "<p>ก</p><p>ข</p><p>ค</p><p>ง</p><p>คำสั่งนี้แทนคำสั่งลงวันที่ 3 มีนาคม 2545</p>",
        "<p>ก</p><p>ข</p><p>ค</p><p>ง</p><p>เจ้าท่าจะประชุมในวันที่ 30 ธันวาคม 2570</p>",
        "<p>ก</p><p>ข</p><p>ค</p><p>ง</p><p><a href=1.pdf>ประกาศ 5 ม.ค. 2567.pdf</a></p>",
        "<p>ก</p><p>ข</p><p>ค</p><ol><li id=cite_note-1>ข่าวเรือ, 5 มกราคม 2560</li></ol>",
        "<table><tr><td>เที่ยว<td>เรือ<td>ท่า<td>วันที่<tr><td>1<td>ก<td>ข<td>1 ม.ค."
            + " 2567<tr><td>2<td>ก<td>ข<td>2 ม.ค. 2567<tr><td>3<td>ก<td>ข<td>3 ม.ค. 2567</table>",
        "<table><tr><th>วันที่<th>งาน<tr><td>5 มกราคม 2567<td>รับสมัคร<tr><td>12 มกราคม"
            + " 2567<td>สอบ<tr><td>20 มกราคม 2567<td>ประกาศผล</table>",
      })
  void otherDaysThatTheTextTellsOfAreNotMeant(String body) {
    assertThat(day("", "<h1>เรือข้ามฟาก</h1>" + body)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td><table><tr><td>1<td>ก<td>3 ม.ค. 2562<tr><td>2<td>ข<td>2 ม.ค."
            + " 2562<tr><td>3<td>ค<td>1 ม.ค. 2562</table><td><h1>เรือข้ามฟาก</h1>19 ธ.ค."
            + " 2562</table>",
        "<table><tr><td>เรื่อง<td><h1>เรือข้ามฟาก</h1><tr><td>วันที่<td>19 ธ.ค."
            + " 2562<tr><td>ปรับปรุง<td>20 ธ.ค. 2562<tr><td>หมดอายุ<td>21 ธ.ค. 2562</table>",
        "<h1>เรือข้ามฟาก</h1><p>ก</p><p>ข</p><p>ค</p><p>ง</p><p>Dated 19 December 2019</p>",
        "<h1>เรือข้ามฟาก</h1><p>ก</p><p>ข</p><p>ค</p><p>ง</p><p>คำสั่งลงวันที่ 19 ธันวาคม 2562</p>",
      })
  void theArticlesOwnDayIsMeantThoughOthersStandBesideIt(String body) {
    assertThat(day("", body)).isEqualTo("2019-12-19");
  }

  @Test
  void structuredDataOfOtherArticlesAreNotMeant() {
    String other = "{\"@type\":\"NewsArticle\",\"url\":\"%s\",\"datePublished\":\"%s\"}";
    String two =
        "<link rel=canonical href=https://a.example/2><script"
            + " type=application/ld+json>{\"@graph\":["
            + other.formatted("https://a.example/1", "2019-01-01")
            + ","
            + other.formatted("https://a.example/2", "2019-12-19")
            + "]}</script>";
    assertThat(day(two, "<h1>เรือ</h1>")).isEqualTo("2019-12-19");
    String list =
        "<script type=application/ld+json>{\"@type\":\"ItemList\",\"itemListElement\":["
            + other.formatted("https://a.example/1", "2019-01-01")
            + "]}</script>";
    assertThat(day(list, "<h1>เรือ</h1><p>19 ธันวาคม 2562</p>")).isEqualTo("2019-12-19");
  }

  @Test
  void theDayOfWhatThePageIsAboutIsNotMeant() {
    String release = "<td>First release</td><td><span class='bday dtstart published'>2009-05-27";
    String box = "<h1>Boats</h1><table class=infobox><tr>" + release + "</span></td></tr></table>";
    String text =
        "<p>" + "Boats cross the river twice a day all the year round. ".repeat(9) + "</p>";
    String edited = "<p>This page was last edited on 19 December 2019.</p>";
    assertThat(day("", box + text + edited)).isEqualTo("2019-12-19");
  }

  @Test
  void takesTheShownDayWhereHeadAndStructuredDataDiffer() {
    String head =
        JSON_LD.formatted("2019-12-17")
            + "<meta property=article:published_time content='2019-12-19T08:00:00+07:00'>";
    assertThat(day(head, "<h1>Boats</h1><p>19 December 2019</p>"))
        .isEqualTo("2019-12-19T08:00:00+07:00");
    assertThat(day(head, "<h1>Boats</h1>")).isEqualTo("2019-12-17");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-18T17:00:00Z, 2019-12-19",
    "2019-12-20T05:00:00Z, 2019-12-19",
    "2019-12-18T03:00:00Z, 2019-12-18T03:00:00Z",
    "2019-12-20T20:00:00Z, 2019-12-20T20:00:00Z",
    "2019-12-18T17:00:00+07:00, 2019-12-18T17:00:00+07:00",
  })
  void takesTheLocalDayOfATimeInUtc(String told, String expected) {
    assertThat(day(JSON_LD.formatted(told), "<h1>เรือ</h1><p>๑๙ ธันวาคม ๒๕๖๒</p>"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>วันพฤหัสบดีที่ ๑๙ ธันวาคม พุทธศักราช ๒๕๖๒</p>",
    "<div><span>ข่าว</span> | <span>๑๙ ธ.ค. ๖๒</span></div>",
    "<p>A standfirst.</p><div><ul><li>19/12/2562</li></ul></div>",
    "<aside class=meta><time datetime=2019-12-19>today</time><b>19.12.2019</b></aside>",
    "<p>Updated: 21.12.2019</p><p>Published: 19.12.2019</p>",
  })
  void readsTheDayNearTheTitle(String line) {
    assertThat(day("<meta name=date content=2021-02-03>", "<h1>แผนคลอง</h1>" + line))
        .isEqualTo("2019-12-19");
  }

  @Test
  void readsADayBehindALabelAnywhereOnThePage() {
    String text = ("<p>" + ReadPage.TEXT + "</p>").repeat(4);
    assertThat(day("", "<h1>แผนคลอง</h1>" + text + "<p>เผยแพร่เมื่อ 19 ธันวาคม 2562</p>"))
        .isEqualTo("2019-12-19");
    assertThat(day("", "<h1>Boats</h1>" + text + "<dl><dt>Mise en ligne</dt><dd>19 décembre 2019"))
        .isEqualTo("2019-12-19");
  }

  @Test
  void takesNoDayFromOtherArticles() {
    assertThat(
            day(
                "<meta name=dcterms.date content=2019-12-19>",
                "<h1>Boats</h1><div class=related><p>Old 1 May 2018</p></div>"
                    + "<a href=/2><h3>Another long story of the canal</h3><i>2 May 2018</i></a>"))
        .isEqualTo("2019-12-19");
  }

  @Test
  void takesChangesOnlyWhereNothingElseIsTold() {
    String changed = "<meta property=article:modified_time content=2021-02-03>";
    assertThat(day(changed, "<h1>Boats</h1><p>19 May 2019</p>")).isEqualTo("2019-05-19");
    assertThat(day(changed, "<h1>Boats</h1>")).isEqualTo("2021-02-03");
  }

  @ParameterizedTest
  @CsvSource({
    "https://klong.example/2019/12/19/boats",
    "https://klong.example/news/19-12-2019",
    "https://klong.example/n20191219_k1.html",
  })
  void readsTheDayOfTheUrl(String url) {
    Metadata metadata = MetadataReader.read(Jsoup.parse("<h1>Boats</h1>" + ReadPage.TEXT), url);
    assertThat(metadata.published()).isEqualTo("2019-12-19");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พิมพ์เมื่อ 3 มกราคม 2567",
        "วันที่พิมพ์: 3 ม.ค. 2567",
        "วันนี้ วันพุธที่ 3 มกราคม 2567",
        "วันนี้วันที่ 3 มกราคม พ.ศ. 2567",
        "วันนี้ : 3/1/2567",
        "เข้าชมวันที่ 3 มกราคม 2567",
        "สืบค้นเมื่อ 3 มกราคม 2567",
        "Printed on 3 January 2024",
        "Print date: 3/1/2024",
        "Today is Wednesday, 3 January 2024",
        "Retrieved 3 January 2024",
      })
  void theDayOfTheReaderIsNotThatOfTheArticle(String line) {
    String text = "<p>" + ReadPage.TEXT + "</p>";
    String end = "<p>เผยแพร่เมื่อ 5 มีนาคม 2563</p>";
    assertThat(day("", "<p>" + line + "</p><h1>แผนคลอง</h1>" + text + end)).isEqualTo("2020-03-05");
    assertThat(day("", "<h1>แผนคลอง</h1><p class=date>" + line + "</p>" + text + end))
        .isEqualTo("2020-03-05");
    assertThat(day("", "<h1>แผนคลอง</h1><p class=date>" + line + "</p>" + text)).isNull();
  }

  @Test
  void aDayBehindTheTitleIsLikelierThanOneOverThePage() {
    String text = ("<p>" + ReadPage.TEXT + "</p>").repeat(9);
    String menu = "<ul>" + "<li>เมนู".repeat(9) + "</ul>";
    assertThat(
            day(
                "",
                "<p>วันพุธที่ 3 มกราคม 2567</p>"
                    + menu
                    + "<h1>แผนคลอง</h1>"
                    + text
                    + "<p>5 มีนาคม 2563</p>"))
        .isEqualTo("2020-03-05");
  }

  @Test
  void sinceWhenAMemberWritesIsNoDayOfThePost() {
    String post = "<p>ลงทะเบียนเมื่อ: 05 ม.ค. 2018</p><p>โดย สมชาย » มีนาคม 05, 2020, 10:22:11</p>";
    assertThat(day("", "<h2 class=topic-title>แผนคลอง</h2>" + post)).isEqualTo("2020-03-05");
  }

  @ParameterizedTest
  @CsvSource({
    "de, 2021-03-04T23:00:00Z, 2021-03-05",
    "de-AT, 2021-06-04T22:00:00.000Z, 2021-06-05",
    "th, 2021-06-04T17:00:00Z, 2021-06-05",
    "de, 2021-03-04T22:00:00Z, 2021-03-04T22:00:00Z",
    "en, 2021-03-04T23:00:00Z, 2021-03-04T23:00:00Z",
  })
  void midnightOfThePlaceIsWrittenForTheDay(String language, String written, String expected) {
    String page = "<html lang='%s'><head>%s</head><body><h1>Boats</h1><p>%s</p></body></html>";
    String head = JSON_LD.formatted(written);
    assertThat(ReadPage.of(page.formatted(language, head, ReadPage.TEXT)).published())
        .isEqualTo(expected);
    String shown = "4." + written.substring(6, 7) + ".2021</p><p>" + ReadPage.TEXT;
    assertThat(ReadPage.of(page.formatted(language, head, shown)).published())
        .isEqualTo(written.replace(".000", ""));
  }

  @Test
  void theTimeThatAForumTellsIsNotThatOfThePost() {
    String body =
        "<p>Aktuelle Zeit: 14.10.2022, 12:18</p><h2 class=topic-title>Boote am Kanal</h2>"
            + "<p>Antworten</p>".repeat(13)
            + "<p>von Mali » 05.03.2021, 05:42</p>";
    assertThat(day("<title>Boote am Kanal</title>", body)).isEqualTo("2021-03-05");
  }

  @Test
  void theDayOfTheLastChangeCountsWhereNoOtherStandsThere() {
    String stand = "<h1>Boote am Kanal</h1><p>Stand: 05.03.2021 10:11 Uhr</p>";
    String text = "<p>" + ReadPage.TEXT + "</p>";
    assertThat(day("", stand + text.repeat(13) + "<p>Seit 1.2.2019 im Netz</p>"))
        .isEqualTo("2021-03-05");
    assertThat(day("", stand + "<p>4. März 2021</p>" + text)).isEqualTo("2021-03-04");
  }

  @Test
  void theDayThatANoticeGivesUnderItsTextComesBeforeThoseInTheText() {
    String title = "<h1>ประกาศรับสมัครคนคัดแยกเอกสาร</h1><p>" + ReadPage.TEXT + "</p>";
    String text =
        "<p>ผู้สนใจยื่นใบสมัครได้ถึงวันที่ ๙ มีนาคม ๒๕๕๓ ที่ห้องสมุดประจำตำบลทุกวันเว้นวันหยุด</p>";
    String closing =
        "<p>จึงประกาศมาให้ทราบทั่วกัน</p><p>ประกาศ ณ วันที่ ๒ กุมภาพันธ์ พ.ศ. ๒๕๕๓</p>";
    assertThat(day("", title + text + closing)).isEqualTo("2010-02-02");
    String exam = "<p>สอบคัดลายมือวันที่ 21 มีนาคม 2553 เวลา 9.00 น.</p>";
    assertThat(day("", title + text + exam + closing)).isEqualTo("2010-02-02");
    assertThat(day("", title + "<p>7 ก.พ. 2553</p>" + text + closing)).isEqualTo("2010-02-07");
    String far = ("<p>" + ReadPage.TEXT + "</p>").repeat(14);
    assertThat(day("", title + text + far + closing)).isEqualTo("2010-02-02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>ปิดรับสมัคร 30 ธ.ค. 2562 ประกาศเมื่อ 19 ธ.ค. 2562</p>",
        "<p>วันหมดอายุ 30/12/2562 | วันที่ประกาศ 19/12/2562</p>",
        "<p>19 December 2019 | Closing date: 30 December 2019</p>",
        "<p>รับสมัครถึง 30 ธ.ค. 2562</p><p>19 ธ.ค. 2562</p>",
        "<table><tr><td>วันหมดอายุ<td>30/12/2562<tr><td>วันที่ประกาศ<td>19/12/2562</table>",
        "<p>ทั้งนี้ ตั้งแต่วันที่ 30 ธ.ค. 2562 เป็นต้นไป</p><p>สั่ง ณ วันที่ 19 ธ.ค."
            + " 2562<br>(นายปรีชา)</p>",
        "<p>Closing date: 30 December 2019</p><p>Posted: 19 December 2019</p>",
        "<p>Application deadline: 30 December 2019 | Date: 19 December 2019</p>",
        "<p>วันที่ปิดรับสมัคร : 30 ธ.ค. 2562</p><p>วันที่ประกาศ : 19 ธ.ค. 2562</p>",
        "<p>มีงานถึงวันที่ 30 ธันวาคม 2562</p><p>ประกาศเมื่อ 19 ธันวาคม 2562</p>",
        "<p>Deadline: 30 December 2019</p><p>19 December 2019</p>",
        "<p>แก้ไขล่าสุด 21 ธ.ค. 2562 | ลงประกาศ 19 ธ.ค. 2562</p>",
        "<p class=date>หมดเขต 30 ธ.ค. 2562</p><p class=date>19 ธ.ค. 2562</p>",
      })
  void theDayBehindADeadlineIsNotMeant(String line) {
    assertThat(day("", "<h1>รับสมัครคนพายเรือ</h1>" + line)).isEqualTo("2019-12-19");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><a>ถูกใจ</a> · <a>ตอบกลับ</a> · <abbr>20 ธันวาคม 2562</abbr></div>",
        "<div><abbr>20 ธันวาคม 2562</abbr></div><div><a>ถูกใจ</a></div>"
      })
  void theDayOfACommentIsNotThatOfThePostAboveIt(String below) {
    assertThat(
            day(
                "<title>เทศบาลริมคลอง</title>",
                "<h3><a href=/k>เทศบาลริมคลอง</a></h3>"
                    + ("<p>" + "ที่ประชุมเห็นชอบแผนระบายน้ำ ".repeat(6)).repeat(3)
                    + "<div><abbr>19 ธันวาคม 2562 เวลา 09:30 น.</abbr> · สาธารณะ</div>"
                    + "<div><h3><a href=/s>สมชาย</a></h3><div>ดีมากครับ</div>"
                    + below
                    + "</div>"))
        .isEqualTo("2019-12-19");
  }
}
