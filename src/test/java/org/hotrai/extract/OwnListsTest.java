package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of links between the paragraphs of an article. */
class OwnListsTest {
  private static String textOf(String between) {
    return Pages.textOf(
        "<article><h1>สำเนาเอกสารเก่า</h1><p>%s</p>%s<p>%s</p></article>"
            .formatted(Pages.LONG, between, Pages.OTHER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "คณะกรรมการติดตามและประเมินผลการซ่อมแฟ้ม ประกอบด้วย",
        "ผู้ดูแลหออ่านคำขอยืมดังต่อไปนี้",
        "ผู้สนใจสามารถดูแฟ้มได้ดังต่อไปนี้",
        "ที่ประชุมยังพิจารณาเรื่องอื่น ๆ ได้แก่",
        "Interested readers may borrow the following:"
      })
  void whatASentenceAnnouncesStays(String sentence) {
    String list = "<ul><li><a href=/1>แฟ้มที่ดิน</a></li><li><a href=/2>แฟ้มทะเบียน</a></li></ul>";
    assertThat(textOf("<p>" + sentence + "</p>" + list)).contains("แฟ้มที่ดิน", "แฟ้มทะเบียน");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ข่าวที่คุณอาจสนใจ ได้แก่",
        "ติดตามข่าวอื่นของเราได้ดังนี้",
        "อ่านข่าวอื่นได้ดังต่อไปนี้"
      })
  void whatLeadsToOtherArticlesStaysOut(String sentence) {
    String list = "<ul><li><a href=/1>ตลาดน้ำเปิด</a></li><li><a href=/2>สะพานใหม่</a></li></ul>";
    assertThat(textOf("<p>" + sentence + "</p>" + list)).doesNotContain("ตลาดน้ำเปิด");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          งบ 1,200 ล้าน | true
          จำนวน 1 200 แฟ้ม | true
          มาตรา 12 และ 13 | true
          พ.ศ. 2485 | true
          (1990–2001) | true
          5 มกราคม 2567 | false
          เผยแพร่ 5 ม.ค. 2567 10:30 น. | false
          Jan 5 2024 | false
          5. Januar 2024 | false
          3 hours ago | false
          2 ชั่วโมงที่แล้ว | false
          """)
  void whenAnotherArticleCameOutIsNotSaidOfALink(String beside, boolean stays) {
    String list =
        "<ul><li><a href=/1>แฟ้มที่ดินของตำบลริมน้ำ</a> "
            + beside
            + "</li><li><a href=/2>แฟ้มทะเบียนของตำบล</a> "
            + beside
            + "</li></ul>";
    assertThat(textOf(list).contains("แฟ้มที่ดิน")).isEqualTo(stays);
  }

  @ParameterizedTest
  @CsvSource({
    "archive.example.or.th, land.example.go.th, true",
    "www.archive.example.ac.th, archive.example.gov, true",
    "loans.example.com, games.example.net, false",
    "www.casino.or, bet.ac, false",
    "play.casino.org, win.bet.go, false"
  })
  void twoSourcesAreThoseOfInstitutions(String one, String other, boolean stays) {
    String list =
        "<ul><li><a href=https://"
            + one
            + "/a>แฟ้มที่ดิน</a></li><li><a href=https://"
            + other
            + "/b>แฟ้มทะเบียน</a></li></ul>";
    assertThat(textOf(list).contains("แฟ้มที่ดิน")).isEqualTo(stays);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><div><a href='/f/plan.pdf'>แผนผังห้องเก็บแฟ้ม</a></div></div>",
        "<table><thead><tr><th>แนบ</th><th>ขนาด</th></tr></thead><tbody><tr><td><a"
            + " href='/f/plan.pdf'>แผนผังห้องเก็บแฟ้ม</a></td><td>1.2 MB</td></tr></tbody></table>"
      })
  void documentsUnderALabelOfTheirOwnStay(String files) {
    String text =
        Pages.textOf(
            "<article><h1>สำเนาเอกสารเก่า</h1><div class=field-body><p>"
                + Pages.LONG
                + "</p><p>"
                + Pages.OTHER
                + "</p></div><div class=field-files><div>ไฟล์แนบ</div>"
                + files
                + "</div></article>");
    assertThat(text).contains("แผนผังห้องเก็บแฟ้ม");
  }

  @Test
  void whatAnEncyclopediaListsStays() {
    String list =
        "<h2>คลองสาขา</h2><ul><li><a href=/w/1>คลองบัว</a></li><li><a"
            + " href=/w/2>คลองตัน</a></li></ul><h2>อ้างอิง</h2>";
    String text =
        Pages.textOf(
            "<h1>สำเนาเอกสารเก่า</h1><div class=mw-parser-output><p>%s</p>%s<p>%s</p></div>"
                .formatted(Pages.LONG, list, Pages.OTHER));
    assertThat(text).contains("คลองสาขา", "คลองบัว", "คลองตัน");
  }
}
