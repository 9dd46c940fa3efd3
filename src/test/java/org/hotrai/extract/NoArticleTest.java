package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.article;
import static org.hotrai.extract.Pages.extract;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
          extract.error-page | <title>กรม</title><p>Error establishing a database connection</p>
          extract.error-page | <title>Runtime Error</title><h1>Server Error in '/' Application.</h1><p>An application error occurred on the server. The settings of this application prevent its details from being shown. It could be viewed by browsers that run on the machine of the server itself, and by nobody else in the world, which is how the program was set up by those who keep it running from day to day.
          extract.error-page | <title>The page cannot be displayed</title><p>There is a problem with the page you are trying to reach.
          extract.error-page | <title>Privacy error</title><h1>Your connection is not private</h1><p>Attackers might be trying to steal what you send to this site.
          extract.error-page | <title>503 Service Temporarily Unavailable</title><p>The server cannot answer now. Please try again later.
          extract.error-page | <title>Unavailable</title><h1>451: Unavailable due to legal reasons</h1><p>We cannot show this page to readers from where you are.
          extract.error-page | <title>ข่าว</title><h1>กรุณาปิด AdBlock</h1><p>เราตรวจพบว่าท่านใช้โปรแกรมบล็อกโฆษณา จึงยังอ่านข่าวไม่ได้
          extract.error-page | <title>ปิดกั้น</title><p>เนื้อหานี้ถูกระงับการเผยแพร่ตามคำสั่งศาล
          extract.error-page | <title>หมวดข่าว – หอ</title><h1>หมวดข่าว</h1><p>ไม่พบข้อมูล
          extract.error-page | <title>ข่าวของหอ</title><h1>ข่าวของหอ</h1><p>ขออภัย ไม่พบข่าวที่ท่านต้องการ ข่าวนี้อาจถูกลบไปแล้ว
          extract.login | <title>Log in</title><p>You must log in to view this page. Please come back here then.</p><a href=/l>Log in</a>
          extract.login | <title>Session expired</title><p>Your session has expired. Please log in again to go on.
          extract.error-page | <title>Request Rejected</title><body>The requested URL was rejected. Your support ID is 12345.
          extract.error-page | <title>Account Suspended</title><h1>Account Suspended</h1><p>Contact your provider to learn more of it.
          extract.error-page | <title>ข่าว</title><body><b>Warning</b>: include(a.php): failed to open stream in <b>b.php</b> on line <b>3</b><br><b>Warning</b>: mysqli_connect(): refused in c.php on line 4
          extract.robot-check | <title>One moment, please...</title><p>Please wait while your request is being looked at.
          extract.robot-check | <title>Just a moment...</title><p>Checking your browser before you go on to the page.
          extract.login | <title>เข้าสู่ระบบ</title><form><p>กรุณาใส่ชื่อผู้ใช้และรหัสผ่านของห้องสมุด</p><input type=password></form>
          extract.consent | <title>Before you continue</title><p>We and our partners use cookies. Choose what you allow.
          extract.consent | <title>ข่าว</title><p>เราใช้คุกกี้เพื่อจดจำการใช้งานของท่านและปรับปรุงบริการให้ดีขึ้นในครั้งต่อไป
          extract.no-article | <ul><li><a href=/1>หน้าแรก</a><li><a href=/2>ข่าวทั้งหมดของเรา</a></ul>
          extract.no-article | <title>Hi</title><body>x
          extract.no-article | <title>Redirecting</title><p>You are being redirected. If nothing happens, <a href=/x>click here</a>.
          extract.no-article | <title>301 Moved Permanently</title><h1>Moved Permanently</h1><p>The document has moved <a href=/x>here</a>.
          extract.no-article | <title>Local index - Mirror</title><h1>Index of sites:</h1><p>หอจดหมายเหตุ</p><p>Mirror and index made by Copier, an offline browser.
          extract.empty-shell | <title>หอ</title><h1>Your browser is not supported</h1><p>Please upgrade to the latest version of your browser.
          extract.empty-shell | <title>X</title><body><noscript><h1>JavaScript is not available.</h1><p>We have detected that it is off. You can see a list of browsers in our Help Center, with all that you need to know to go on from here.</p><a href=/c>Cookie Policy</a></noscript><script src=a.js></script>
          extract.error-page | <title>ผลการค้นหา: แฟ้มที่ดิน – หอจดหมายเหตุ</title><h1>ผลการค้นหา: แฟ้มที่ดิน</h1><p>ไม่พบผลการค้นหา กรุณาลองใหม่อีกครั้งด้วยคำอื่น</p>
          extract.error-page | <title>Search Results for “canal”</title><h1>Nothing Found</h1><p>Sorry, nothing matched your words. Please try again with other ones.</p>
          extract.no-site | <title>klong-news.example</title><h1>klong-news.example</h1><p>This domain may be for sale. Would you like to buy this domain?</p>
          extract.no-site | <title>หอ.example</title><h1>โดเมนนี้จดทะเบียนแล้ว</h1><p>ขณะนี้ยังไม่มีเว็บไซต์ หากสนใจซื้อโดเมนนี้กรุณาติดต่อเจ้าของ</p>
          extract.no-site | <title>Welcome to nginx!</title><h1>Welcome to nginx!</h1><p>If you see this page, the web server is working. Further configuration is required.</p>
          extract.no-site | <title>Default Page</title><h1>Default Page</h1><p>This is the page that the hosting account shows until its owner uploads a website.</p>
          extract.login | <title>แฟ้มที่ดิน</title><article><h1>แฟ้มที่ดิน</h1><p>เนื้อหานี้สำหรับสมาชิกเท่านั้น กรุณา<a href=/login>เข้าสู่ระบบ</a>ก่อน</p></article>
          extract.login | <title>Files</title><article><h1>Files</h1><p>To continue reading this article, please subscribe. Already a subscriber? <a href=/login>Log in</a></p><p>Get unlimited access to all articles with an account.</p><a href=/sub>Subscribe</a></article>
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
        "<title>ไม่พบข่าวลือ</title><p>ไม่พบข่าวลือเรื่องน้ำท่วมในตำบลริมน้ำอีกต่อไป นายกกล่าว</p>",
        "<title>เว็บไซต์ตำบลล่ม</title><p>เว็บไซต์ตำบลถูกระงับเมื่อวานนี้ นายกสั่งให้แก้แล้ว</p>",
        "<title>Connection lost</title><p>The mayor said that the page cannot be displayed in the"
            + " library, for want of a machine.</p>",
        "<title>ผลการค้นหาเรือล่มวันที่สอง</title><p>หน่วยกู้ภัยไม่พบรายการใดในเรือ"
            + " และจะค้นหาต่อในวันพรุ่งนี้</p>",
        "<title>City sells its domain</title><p>The mayor said that the old domain is for sale, and"
            + " that nobody had asked to buy it yet.</p>",
        "<title>Index of prices rises</title><p>The index of prices rose by a tenth, the office by"
            + " the canal said, and will rise again.</p>",
        "<title>Court moved permanently</title><p>The court has moved to the old library by the"
            + " canal, and will stay there.</p>",
        "<title>แอปตำบลล่ม ขึ้นคำว่า “Service Temporarily"
            + " Unavailable”</title><p>ชาวบ้านจองเรือไม่ได้ นายกสั่งให้เร่งแก้</p>",
        "<title>Ferry service temporarily unavailable</title><p>The boats are being mended, the"
            + " mayor said, and will go again in June.</p>",
        "<title>ใครเคยเจอบ้าง</title><p>เว็บขึ้น Error establishing a database connection"
            + " ตั้งแต่เมื่อวาน แก้อย่างไรดี</p>",
        "<title>Your connection is not private: what the words mean</title><p>The library told its"
            + " readers why they saw a warning.</p>",
        "<title>ตำบลปิดเว็บพนัน</title><p>ผู้เข้าชมจะเห็นข้อความว่า</p><blockquote>เว็บไซต์นี้ถูกระงับตามคำสั่งศาล</blockquote><p>นายกแถลงผล</p>",
        "<title>เนื้อหานี้ถูกระงับ"
            + " ชาวบ้านโวยแอปปิดกั้น</title><p>ชาวบ้านโพสต์ภาพหน้าจอที่ขึ้นข้อความนั้นเมื่อวานนี้</p>",
        "<title>ตำบล</title><b>Warning</b>: mysql_connect() [x]: version mismatch in a.php on line"
            + " 12<h1>เชิญประชุม</h1><p>ขอเชิญชาวบ้านประชุมที่ศาลาริมคลองวันเสาร์นี้</p>",
        "<title>เข้าสู่ระบบจองเรือแบบใหม่</title><p>ตำบลแจ้งว่าผู้จองเรือต้องเข้าสู่ระบบด้วยบัตรประชาชนเท่านั้น</p>",
        "<title>Login details of voters leaked</title><p>Voters must log in and change their"
            + " passwords, the mayor said.</p>",
        "<title>เผยผลการค้นหา “เรือหางยาว”"
            + " วันที่สาม</title><p>นักประดาน้ำไม่พบสิ่งที่คาดว่าเป็นเรือ จะค้นหาต่อ</p>",
        "<title>Canal search results: no boat</title><p>Divers said that nothing was found in the"
            + " canal and that they would go on.</p>",
        "<title>แจ้งผู้ใช้เบราว์เซอร์เก่า"
            + " ไม่รองรับระบบจองแล้ว</title><p>ตำบลขอให้ใช้เบราว์เซอร์อื่นแทนตั้งแต่วันจันทร์</p>",
        "<title>โดเมนนี้ไม่ใช่ของตำบล</title><p>ตำบลเตือนว่าโดเมนนี้จดทะเบียนกับผู้อื่น"
            + " อย่ากรอกเลขบัตรประชาชน</p>",
        "<title>It works!</title><p>The town is hosting the boat races, and the new clock works,"
            + " the mayor said.</p>",
        "<title>สรุปรายวัน</title><p>ไม่มีรายการ ผู้ป่วยใหม่ในตำบล ณ วันศุกร์</p>",
        "<title>ข่าวสหกรณ์</title><p>ข่าวนี้สำหรับสมาชิกสหกรณ์ที่จะดูเงินปันผล"
            + " <a href=/l>เข้าสู่ระบบ</a></p><p>สำนักงานเปิดทุกวัน</p>",
        "<title>Redirecting boats</title><p>The landing has been moved to the library, the mayor"
            + " said.</p>",
        "<title>กำลังเปลี่ยนหน้าตำบล</title><p>นายกคนใหม่นำท่านไปดูคลองที่ขุดใหม่เมื่อวันเสาร์</p>",
        "<title>Welcome to the library</title><p>The new web server of the library has been opened"
            + " by the mayor of the town.</p>",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Index of /files/2019</title><h1>Index of /files/2019</h1><table><tr><th><a"
            + " href='?C=N;O=D'>Name</a></th><th><a href='?C=M;O=A'>Last"
            + " modified</a></th></tr>%s</table>",
        "<title>Archived Sites</title><h1>Saved</h1><table>%s</table><footer><p>Archive created"
            + " using <b>Boxes</b> of tomorrow</p></footer>",
        "<title>Index of /files/</title><h1>Index of /files/</h1><pre><a"
            + " href='../'>../</a>%s</pre>",
        "<title>www.klong.example - /files/</title><h1>Files</h1><pre><a href=/>[To Parent"
            + " Directory]</a>%s</pre>",
        "<title>Directory listing for /files/</title><h1>Files</h1><ul>%s</ul>"
      })
  void whatAServerListsIsNoArticle(String page) {
    String row = "<tr><td><a href=a%1$d.pdf>a%1$d.pdf</a></td><td>2019-12-19 10:33</td></tr>";
    String rows = IntStream.range(0, 60).mapToObj(row::formatted).collect(Collectors.joining("\n"));
    assertThat(Pages.extract(page.formatted(rows))).isInstanceOf(Extraction.Rejected.class);
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

  @Test
  void keepsWhatSomebodyWroteUnderTheWordsOfAnError() {
    String page =
        "<title>Account suspended</title><article><h1>Account suspended</h1><p class=byline>By Mali"
            + " Rimnam</p><p>When the platform closed her shop last March, the weaver lost three"
            + " years of orders in a night.</p></article>";
    assertThat(article(page).text()).contains("the weaver lost");
  }

  @Test
  void keepsWhatSomebodyWroteOverAListOfFiles() {
    String page =
        "<title>Index of /laws</title><h1>Index of /laws</h1><p>This folder holds the laws of the"
            + " province from 1932 on, as they were typed by the clerks of the court.</p><table>"
            + "<tr><th><a href='?C=N;O=D'>Name</a></th></tr><tr><td><a"
            + " href=a.pdf>a.pdf</a></td></tr></table>";
    assertThat(article(page).text()).contains("typed by the clerks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 Not Found | The page you asked for could not be found. It may have been moved.
          404 Not Found - Mali Rimnam | Mali Rimnam is a blog. There is nothing here.
          """)
  void anAuthorThatTheSiteNamesForAllPagesDoesNotSignAnError(String title, String text) {
    String head = "<title>" + title + "</title><meta name=author content='Mali Rimnam'>";
    Extraction extraction = Pages.extract(head + "<h1>" + title + "</h1><p>" + text + "</p>");
    assertThat(extraction).isInstanceOf(Extraction.Rejected.class);
  }
}
