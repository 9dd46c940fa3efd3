package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.article;

import org.hotrai.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ประกาศกรมหอสมุด เรื่อง การยืมหนังสือหายาก | <h1>ประกาศกรมหอสมุด</h1><p>เรื่อง การยืมหนังสือหายาก</p>
          ประกาศกรมหอสมุด เรื่อง การยืมหนังสือหายาก | <p align=center><b>ประกาศกรมหอสมุด</b></p><p align=center><b>เรื่อง การยืมหนังสือหายาก</b></p>
          คำสั่งจังหวัดริมคลอง ที่ ๑๒/๒๕๖๒ เรื่อง แต่งตั้งคณะทำงาน | <h2>คำสั่งจังหวัดริมคลอง</h2><h2>ที่ ๑๒/๒๕๖๒</h2><h3>เรื่อง แต่งตั้งคณะทำงาน</h3>
          ระเบียบคณะกรรมการหอสมุด ว่าด้วยการยืมหนังสือ (ฉบับที่ ๒) พ.ศ. ๒๕๔๒ | <center><b>ระเบียบคณะกรรมการหอสมุด<br>ว่าด้วยการยืมหนังสือ<br>(ฉบับที่ ๒)<br>พ.ศ. ๒๕๔๒</b></center>
          ประกาศกรมหอสมุด เรื่อง การยืมหนังสือ พ.ศ. 2546 | <center><b>ประกาศกรมหอสมุด<br><br>เรื่อง การยืมหนังสือ<br><br>พ.ศ. 2546</b></center>
          """)
  void aNoticeIsKnownByIssuerAndSubject(String title, String lines) {
    Article article = article("<title>หอสมุด</title><body>" + lines + "<p>" + LONG + "</p>");
    assertThat(article.title()).isEqualTo(title);
    assertThat(article.text()).isEqualTo(LONG);
  }

  @Test
  void aNoticeThatTheTabNamesHasItsSubjectToo() {
    String page = "<title>ประกาศกรมหอสมุด</title><p>ประกาศกรมหอสมุด</p><p>เรื่อง การยืม</p><p>";
    assertThat(article(page + LONG).title()).isEqualTo("ประกาศกรมหอสมุด เรื่อง การยืม");
  }

  @Test
  void aLetterIsKnownByItsSubject() {
    String page =
        "<p>ที่ หส ๐๑/๒๕๖๓</p><p>เรื่อง ขอเชิญประชุมบรรณารักษ์</p><p>เรียน ผู้อำนวยการ</p><p>";
    assertThat(article(page + LONG).title()).isEqualTo("เรื่อง ขอเชิญประชุมบรรณารักษ์");
  }

  @ParameterizedTest
  @CsvSource({
    "ข่าวหอสมุด, เรื่อง: สมชาย ใจดี",
    "ประกาศผลรางวัลหนังสือ, เรื่องนี้ยังมีต่อ",
    "ประกาศกรมหอสมุด, วันที่ 5 มีนาคม 2563"
  })
  void otherLinesBelongToNoTitle(String title, String line) {
    String page = "<h1>" + title + "</h1><p>" + line + "</p><p>" + LONG;
    assertThat(article(page).title()).isEqualTo(title);
  }
}
