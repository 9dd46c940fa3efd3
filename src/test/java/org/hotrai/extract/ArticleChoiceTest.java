package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.OTHER;
import static org.hotrai.extract.Pages.textOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleChoiceTest {
  private static final String HEADING = "<h1>สำเนาเอกสารเก่า</h1>";
  private static final String TEXT = LONG + "\n\n" + OTHER;
  private static final String PARAGRAPHS = "<p>" + LONG + "</p><p>" + OTHER + "</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "has-sidebar",
        "layout no-sidebar",
        "field-label-hidden",
        "col overflow-hidden",
        "with-navigation",
        "c-sidebar-layout",
        "tracking-wide",
        "md:hidden",
        "post tag-newsletter category-comments",
        "read-more"
      })
  void namesThatTellHowAPartIsSetDoNotTakeItOut(String name) {
    String page =
        "<div class='"
            + name
            + "'>"
            + HEADING
            + "<div class='"
            + name
            + "'>"
            + PARAGRAPHS
            + "</div></div>";
    assertThat(textOf(page)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=share-buttons>ส่งต่อเรื่องนี้ให้เพื่อน</div>",
        "<div class='relatedPosts'><h3>เรื่องอื่น</h3><p>ห้องสมุดเคลื่อนที่ออกเดินทางทุกวันเสาร์ไปยังหมู่บ้านริมแม่น้ำ</div>",
        "<div id=newsletter_box>รับข่าวสารของหอจดหมายเหตุทุกวันศุกร์ทางจดหมายอิเล็กทรอนิกส์ได้ที่นี่</div>",
        "<div id=comments><p>ขอบคุณสำหรับข่าวดี ๆ แบบนี้"
            + " เดือนหน้าจะแวะไปดูเอกสารด้วยตนเองแน่นอน</div>",
        "<aside>หอจดหมายเหตุปิดทำการในวันหยุดนักขัตฤกษ์และวันจันทร์แรกของเดือน</aside>",
        "<div hidden>ข้อความนี้ซ่อนอยู่จนกว่าผู้อ่านจะกดปุ่มเพื่อดูรายละเอียดเพิ่มเติม</div>",
        "<div style='display: none'>ข้อความนี้ซ่อนอยู่จนกว่าผู้อ่านจะกดปุ่มเพื่อดูรายละเอียด</div>",
        "<p aria-hidden=true>ข้อความนี้มีไว้ให้ตามองเห็นเท่านั้นและไม่ใช่ส่วนหนึ่งของเรื่อง</p>",
        "<template><p>แม่แบบของข่าวที่สคริปต์จะเติมข้อความลงไปภายหลัง</p></template>",
        "<p>{{ article.summary }}</p><p>${title}</p><p>undefined</p>",
        "<form class=x><p>กรอกชื่อและที่อยู่เพื่อรับจดหมายข่าวฉบับต่อไปของเรา</p><input></form>",
        "<p>สมัครรับข่าวสารจากหอจดหมายเหตุได้ทุกวัน</p>",
        "<h3>บทความที่เกี่ยวข้อง</h3><ul><li><a href=/1>เรื่องแรก</a><li><a"
            + " href=/2>เรื่องที่สอง</a></ul>",
        "<p>Foto: Somchai/Getty Images</p>",
        "<div itemprop=author><p>ผู้เขียนเป็นบรรณารักษ์มาสามสิบปีและชอบเก็บแผนที่เก่าของลุ่มน้ำ</div>"
      })
  void partsThatAreNoArticleAreDropped(String part) {
    String page =
        HEADING + "<div class=content><p>" + LONG + "</p>" + part + "<p>" + OTHER + "</p>";
    assertThat(textOf(page)).isEqualTo(TEXT);
  }

  @Test
  void aBoxAboutCookiesIsDroppedWhateverItIsCalled() {
    String page =
        "<div class=zx7><p>เว็บไซต์นี้ใช้คุกกี้เพื่อให้ท่านใช้งานได้สะดวก"
            + " โปรดกดยอมรับเพื่อใช้งานต่อ</p></div>";
    assertThat(textOf(page + "<div>" + HEADING + PARAGRAPHS + "</div>")).isEqualTo(TEXT);
  }

  @Test
  void aStandfirstBetweenTheTitleAndTheTextIsKept() {
    String page =
        "<div>"
            + HEADING
            + "<div class=teaser-text><p>"
            + LONG
            + "</p></div><div class=byline>x</div>"
            + "<div class=article-body><p>"
            + OTHER
            + "</p><p>"
            + OTHER
            + "</p></div></div>";
    assertThat(textOf(page)).startsWith(LONG + "\n\n" + OTHER);
  }

  @Test
  void aTitleThatLinksToThePageItselfIsNoTeaser() {
    String page =
        "<div class=post><h1><a href=/1>สำเนาเอกสารเก่า</a></h1><div><p>"
            + LONG
            + "</div></div><div class=side><p>"
            + "หอจดหมายเหตุปิดทำการในวันหยุด</p></div>";
    assertThat(textOf(page)).contains(LONG);
  }

  @Test
  void moreCommentsThanTextDoNotTakeItsPlace() {
    String page =
        "<article>"
            + HEADING
            + PARAGRAPHS
            + "</article><section class=comments>"
            + ("<p>" + LONG + " ความเห็น</p>").repeat(6)
            + "</section>";
    assertThat(textOf(page)).isEqualTo(TEXT);
  }

  @Test
  void notesOfAnArticleAreKept() {
    String notes =
        "<ol class=footnotes><li>ดู <a href=/a>ทะเบียนเอกสารชุดแรกของตำบล</a>"
            + "<li>ดู <a href=/b>รายงานประจำปีของหอจดหมายเหตุ</a></ol>";
    assertThat(textOf(HEADING + "<div class=content>" + PARAGRAPHS + notes + "</div>"))
        .endsWith("1. ดู ทะเบียนเอกสารชุดแรกของตำบล\n2. ดู รายงานประจำปีของหอจดหมายเหตุ");
  }

  @Test
  void aShortThaiLineThatEndsLikeALabelIsKept() {
    String line = "เด็ก ๆ ชอบนั่งฟังครูแล้วอ่านต่อ";
    assertThat(textOf(HEADING + "<div class=content>" + PARAGRAPHS + "<p>" + line + "</p></div>"))
        .endsWith(line);
  }

  @Test
  void anAnnouncementMayEndWithWordsThatStandOverLinksElsewhere() {
    String line = "ข่าวที่เกี่ยวข้อง";
    assertThat(textOf(HEADING + "<div class=content>" + PARAGRAPHS + "<p>" + line + "</p></div>"))
        .endsWith(line);
  }

  @Test
  void aQuestionInAButtonOfAHeadingIsKept() {
    String faq = "<h2><button>ยืมได้กี่ฉบับ</button></h2><p>ยืมได้ครั้งละสองฉบับ</p>";
    assertThat(textOf(HEADING + "<div class=content>" + PARAGRAPHS + faq + "</div>"))
        .endsWith("ยืมได้กี่ฉบับ\n\nยืมได้ครั้งละสองฉบับ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See also <a href=/14>section 14</a>, <a href=/15>section 15</a>, and the <a href=/r>Rules"
            + " of the Archive</a>",
        "ดูเพิ่มเติม <a href=/14>มาตรา ๑๔</a>",
        "Watch <a href=/c>committees of all the villages</a> will warn people",
        "ติดตามตัว<a href=/n>นายสมหวัง ใจดี ผู้ต้องหาคดีลักเอกสาร</a>มาดำเนินคดี"
      })
  void aSentenceWithLinksIsTheArticles(String sentence) {
    String line = sentence.replaceAll("<[^>]*>", "");
    assertThat(
            textOf(
                "<main><h1>สำเนาเอกสารเก่า</h1><p>" + LONG + "</p><p>" + sentence + "</p></main>"))
        .endsWith(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"See also", "ອ່ານຕໍ່", "អានបន្ត", "ဆက်လက်ဖတ်ရှုရန်", "Xem thêm"})
  void aTitleBehindALabelLeadsElsewhere(String label) {
    String lead = "<p>" + label + ": <a href=/2>Fourteen boxes of letters were found</a></p>";
    assertThat(textOf("<main><h1>สำเนาเอกสารเก่า</h1><p>" + LONG + "</p>" + lead + "</main>"))
        .isEqualTo(LONG);
  }
}
