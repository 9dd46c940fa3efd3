package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.article;
import static org.hotrai.extract.Pages.extract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoArticleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          extract.empty | <html><body></body>
          extract.empty-shell | <body><div id=app></div><script>start()</script>
          extract.empty-shell | <body><noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>
          extract.empty-shell | <body><div>กำลังโหลด...</div><script src=a.js></script>
          extract.error-page | <title>404 Not Found</title><h1>Not Found</h1><p>The page that you asked for is not here.
          extract.error-page | <title>ไม่พบหน้าที่ค้นหา</title><p>หน้าที่ท่านค้นหาอาจถูกย้ายหรือลบไปแล้ว
          extract.error-page | <title>404</title><p>Here is nothing, go back to where you came from.
          extract.error-page | <title>Library - 410</title><p>Here is nothing, go back to where you came from.
          extract.error-page | <title>503: Library</title><p>Here is nothing, go back to where you came from.
          extract.error-page | <title>HTTP Status 500</title><p>Here is nothing, go back to where you came from.
          extract.error-page | <title>ข้อผิดพลาด 403</title><p>กลับไปหน้าก่อนนี้แล้วลองใหม่อีกครั้งในภายหลัง
          extract.error-page | <title>ปิดปรับปรุงเว็บไซต์</title><h1>ขออภัย</h1><p>ขณะนี้เว็บไซต์ของหอสมุดปิดซ่อมบำรุง กรุณากลับมาใหม่
          extract.error-page | <title>ปิดปรับปรุงระบบ</title><p>ขณะนี้ระบบอยู่ระหว่างการปรับปรุง ขออภัยในความไม่สะดวก
          extract.error-page | <title>Scheduled maintenance</title><p>We are performing some work and will be back at noon.
          extract.error-page | <title>Down for maintenance</title><p>Our site is currently down and will be back at noon.
          extract.robot-check | <title>Just a moment...</title><p>Checking your browser before you go on to the page.
          extract.login | <title>เข้าสู่ระบบ</title><form><p>กรุณาใส่ชื่อผู้ใช้และรหัสผ่านของห้องสมุด</p><input type=password></form>
          extract.consent | <title>Before you continue</title><p>We and our partners use cookies. Choose what you allow.
          extract.consent | <title>ข่าว</title><p>เราใช้คุกกี้เพื่อจดจำการใช้งานของท่านและปรับปรุงบริการให้ดีขึ้นในครั้งต่อไป
          extract.no-article | <ul><li><a href=/1>หน้าแรก</a><li><a href=/2>ข่าวทั้งหมดของเรา</a></ul>
          extract.no-article | <title>Hi</title><body>x
          """)
  void eachReasonIsToldByItsOwnCode(String code, String html) {
    assertThat(extract(html))
        .isInstanceOfSatisfying(
            Extraction.Rejected.class,
            rejected -> assertThat(rejected.reason().code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>ประกาศ</title><h1>ประกาศ</h1><p>งดให้บริการวันศุกร์</p>",
        "<title>Notice</title><p>The reading room is closed on Friday.</p><script></script>",
        "<title>ประกาศฉบับที่ 404</title><h1>ประกาศฉบับที่ 404</h1><p>ให้ปิดถนนสายที่ 404"
            + " ตั้งแต่วันนี้เป็นต้นไป</p>",
        "<title>404 ครอบครัวได้ที่ดิน</title><h1>404"
            + " ครอบครัวได้ที่ดิน</h1><p>ที่ดินอยู่ริมคลองสายใหม่</p>",
        "<title>Senate passes bill 500-2</title><h1>Bill 500-2</h1><p>The bill on libraries was"
            + " passed.</p>",
        "<title>ชาวเขาไม่สามารถเข้าถึงน้ำสะอาด</title><h1>น้ำ</h1><p>ชาวเขาต้องเดินไปตักน้ำไกล</p>",
        "<title>ปิดปรับปรุงสะพานข้ามคลอง</title><p>กำลังซ่อมราวสะพานให้แล้วเสร็จก่อนฤดูฝน</p>",
        "<title>ปิดปรับปรุงระบบราง</title><p>ขณะนี้กำลังปรับปรุงระบบรางเลียบคลอง"
            + " โปรดใช้เรือแทน</p>",
        "<title>เรือข้าว</title><p>เรือที่ท่ากำลังโหลดข้าวสารขึ้นให้ทันน้ำ</p>",
        "<title>Library under construction</title><p>We are currently unable to say when the"
            + " library by the canal will open, said the mayor.</p>",
        "<title>ปิดปรับปรุงระบบยืมหนังสือ</title><p>ห้องสมุดจะงดให้ยืมหนังสือวันจันทร์หน้าหนึ่งวัน</p>",
        "<title>คุกกี้ของคุณยาย</title><h1>คุกกี้ของคุณยาย</h1><p>อบคุกกี้เก้านาที</p><p>พักไว้ให้เย็นก่อนเก็บใส่โหลแก้วใบใหญ่</p>",
        "<title>Afternoon tea</title><h1>Afternoon tea</h1><p>Bake the cookies for twenty minutes"
            + " and serve them warm, with tea from the hills.</p>",
        "<title>Deleting cookies</title><h1>Deleting cookies</h1><p>Open the settings and delete"
            + " the cookies of all websites, then accept the warning.</p>",
      })
  void shortArticlesAreArticles(String html) {
    assertThat(article(html).text()).isNotEmpty();
  }

  @Test
  void aLoginFormBesideAShortArticleIsNoReason() {
    String html =
        "<title>ประกาศ</title><form><input type=password></form><h1>ประกาศ</h1><div><p>"
            + LONG
            + "</p><p>"
            + LONG
            + "</p><p>"
            + LONG
            + "</p></div>";
    assertThat(article(html).text()).startsWith(LONG);
  }

  @Test
  void keepsALongListThatWasSavedForItsOwnSake() {
    StringBuilder list = new StringBuilder("<title>สารบัญกฎหมาย</title><table>");
    for (int i = 0; i < 60; i++) {
      list.append("<tr><td><a href=/")
          .append(i)
          .append(">ประกาศของห้องสมุดคลองเรื่องการยืมหนังสือ ฉบับที่ ")
          .append(i)
          .append("</a></td></tr>");
    }
    Extraction extraction = Pages.extract(list + "</table>");
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
  }
}
