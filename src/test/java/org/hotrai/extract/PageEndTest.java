package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.TWO;
import static org.hotrai.extract.Pages.textWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageEndTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Would you like to hear of it first? Sign up here.",
        "The author rows on Sundays. Follow him on Twitter.",
        "Please submit a letter to us.",
        "If you liked this text, subscribe to our channel for more of them.",
        "ชอบเรื่องนี้อย่าลืมกดติดตามไว้ด้วย"
      })
  void callsUnderTheEndAreOfThePage(String call) {
    assertThat(textWith("<p>" + call + "</p>")).isEqualTo(TWO);
    assertThat(textWith("<p>%s</p><p>%s</p>".formatted(call, LONG))).contains(call);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ตำรวจขอให้ประชาชนอย่ากดติดตามเพจที่แอบอ้างชื่อสำนักงานเขต",
        "Anyone who wishes to speak at the hearing may sign up here by 5 May.",
        "Owners who object must submit a letter to the district office.",
        "The firm had told customers that “our newsletter is free”.",
        "Der Verein verschickt den Newsletter nicht mehr.",
        "The office asked voters not to follow them on Facebook."
      })
  void whatIsAskedOfOthersIsTheArticles(String last) {
    assertThat(textWith("<p>" + last + "</p>")).isEqualTo(TWO + "\n\n" + last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unless otherwise stated, the content of this site is licensed under Creative Commons.",
        "Alle Inhalte dieser Seite stehen unter CC-BY 4.0.",
        "เนื้อหาบนเว็บไซต์นี้ใช้สัญญาอนุญาตแบบเปิด"
      })
  void theLicenceOfTheSiteIsThePages(String licence) {
    assertThat(textWith("<p>" + licence + "</p>")).isEqualTo(TWO);
    assertThat(textWith("<p>%s</p><p>%s</p>".formatted(licence, LONG))).contains(licence);
  }

  @Test
  void linesOverACallAreTheArticles() {
    String last = "The hall is open on Sundays, too.";
    assertThat(textWith("<p>%s<br>Follow us on Facebook</p>".formatted(last)))
        .isEqualTo(TWO + "\n\n" + last);
    assertThat(textWith("<p>—<br>If you liked this, subscribe to our paper.</p>")).isEqualTo(TWO);
  }

  @Test
  void aListIsTheArticlesWhateverItAsks() {
    String list = "<ul><li>Bring a card.</li><li>Sign up for our course.</li></ul>";
    assertThat(textWith(list)).endsWith("• Bring a card.\n• Sign up for our course.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "แก้ไขล่าสุด ใน วันพุธที่ 15 กันยายน 2010 เวลา 10:00 น.",
        "ปรับปรุงข้อมูลล่าสุดเมื่อ 3 ม.ค. 2560",
        "Last updated on Wednesday, 15 September 2010"
      })
  void whenThePageWasChangedIsOfThePage(String line) {
    assertThat(textWith("<p>" + line + "</p>")).isEqualTo(TWO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ปรับปรุงล่าสุดแล้วทั้งหมด",
        "แก้ไขล่าสุดโดยพระราชบัญญัติล้มละลาย (ฉบับที่ 10) พ.ศ. 2561"
      })
  void whatElseWasChangedIsTheArticles(String line) {
    assertThat(textWith("<p>" + line + "</p>")).isEqualTo(TWO + "\n\n" + line);
  }
}
