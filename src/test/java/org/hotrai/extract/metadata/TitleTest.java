package org.hotrai.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {
  private static String title(String head, String body) {
    return ReadPage.of(head, body).title().text();
  }

  @Test
  void takesTheHeadingThatTheTabRepeats() {
    assertThat(
            title(
                "<title>แผนฟื้นฟูคลองสายหลัก | ข่าวคลอง</title>",
                "<h1>ข่าวคลอง</h1><h2>แผนฟื้นฟูคลองสายหลัก</h2>"))
        .isEqualTo("แผนฟื้นฟูคลองสายหลัก");
  }

  @Test
  void takesTheFirstRankWhereTheHeadSaysTheSameInOtherWords() {
    assertThat(
            title(
                "<title>Canal plan approved</title>"
                    + "<meta property=og:title content='Canal plan approved'>",
                "<h1>Council approves canal plan</h1><div class=teaser-title>Old boats</div>"))
        .isEqualTo("Council approves canal plan");
  }

  @Test
  void takesTheOnlyHeadingOfTheFirstRank() {
    assertThat(
            title(
                "<title>About us - Canal</title><meta property=og:title content='About us'>",
                "<h1>The boat and water club</h1>"))
        .isEqualTo("The boat and water club");
  }

  @Test
  void passesOverTheSiteAndWhatOnlyScreenReadersShow() {
    assertThat(
            title(
                "<title>Old boats » Canal paper</title>",
                "<h1><a href='/'>Canal paper</a></h1><h2 class=sr-only>Main content</h2>"
                    + "<h2>Old boats</h2>"))
        .isEqualTo("Old boats");
  }

  @Test
  void takesThePostBelowTheNameOfItsBlog() {
    String blog = "<h1>Along the canal</h1><h2 class=date-header>Sunday</h2>";
    String post = "<h3 class='post-title entry-title'><a href=/1>Old boats</a></h3>";
    assertThat(title("<title>Along the canal: Old boats</title>", blog + post))
        .isEqualTo("Old boats");
    assertThat(title("<title>Along the canal</title>", blog + post)).isEqualTo("Along the canal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<center><p>เล่ม ๑๓๗ ตอนที่ ๑ ก</p><p>ราชกิจจานุเบกษา</p><p>๓ มกราคม ๒๕๖๓</p></center>",
        "<p><b>หน้า ๑ เล่ม ๑๓๗</b></p><p><b>ตอนพิเศษ ๑ ง</b></p>",
        ""
      })
  void hasTheKindTheNameAndTheYearOfALaw(String gazette) {
    String law =
        "<p><b>พระราชกฤษฎีกา</b></p><p><b>จัดตั้งท่าเรือ (องค์การมหาชน)</b></p><p><b>พ.ศ."
            + " ๒๕๖๓</b></p>";
    assertThat(title("<title>ratcha</title>", gazette + law))
        .isEqualTo("พระราชกฤษฎีกา จัดตั้งท่าเรือ (องค์การมหาชน) พ.ศ. ๒๕๖๓");
    String only = "<p><b>พระราชกฤษฎีกา</b></p><p><b>จัดตั้งท่าเรือ</b></p>";
    assertThat(title("<title>ratcha</title>", gazette + only)).isEqualTo("พระราชกฤษฎีกา");
  }

  @Test
  void leavesOutKickersSmallPrintAndReadings() {
    assertThat(title("", "<h1><span class=kicker>Canal</span>: Old boats go</h1>"))
        .isEqualTo("Old boats go");
    assertThat(title("", "<h1>Old boats go<br><small>19 May 2019</small></h1>"))
        .isEqualTo("Old boats go");
    assertThat(title("", "<h1><ruby>運河<rt>うんが</rt></ruby>の船</h1>")).isEqualTo("運河の船");
  }

  @Test
  void takesTheToldHeadlineWhereTheHeadingHoldsALabelToo() {
    assertThat(
            title(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
                    + "\"headline\":\"Old boats leave the canal\"}</script>",
                "<h1><b>News</b> Old boats leave the canal</h1>"))
        .isEqualTo("Old boats leave the canal");
  }

  @Test
  void findsTheTitleOfOldPagesInTheLineThatTheTabRepeats() {
    assertThat(
            title(
                "<title>แผนฟื้นฟูคลองสายหลักสองฝั่ง</title>",
                "<table><tr><td><a href=/a>หน้าแรก</a></td></tr><tr><td><font size=4>"
                    + "<span>แผนฟื้นฟูคลอง</span><span>สายหลักสองฝั่ง</span></font></td></tr></table>"))
        .isEqualTo("แผนฟื้นฟูคลองสายหลักสองฝั่ง");
  }

  @Test
  void findsTheTitleOfOldPagesInTheFirstStrongLine() {
    assertThat(
            title(
                "<title>กรมคลอง</title>",
                "<table><tr><td><b>๑๙ ธันวาคม ๒๕๖๒</b></td></tr><tr><td><font size=4>"
                    + "แผนฟื้นฟูคลองสายหลักสองฝั่ง</font></td></tr></table>"))
        .isEqualTo("แผนฟื้นฟูคลองสายหลักสองฝั่ง");
  }

  @Test
  void believesNoSiteNameThatIsThePagesTitle() {
    assertThat(
            title(
                "<title>Old boats leave</title>"
                    + "<meta name=application-name content='Old boats leave'>",
                "<h1>Old boats leave</h1><p class=title>Another story of today</p>"))
        .isEqualTo("Old boats leave");
  }

  @Test
  void takesNoKickerForATitleThoughItIsAHeadingOfTheFirstRank() {
    assertThat(
            title(
                "<title>More boats on the canal - Timetable: extra trips</title>",
                "<h1 class=strapline>Timetable: extra trips</h1>"
                    + "<h2 class=title>More boats on the canal</h2>"))
        .isEqualTo("More boats on the canal");
  }

  @Test
  void takesTheHeadingThatAClassCallsATitleWhereNoneIsOfTheFirstRank() {
    assertThat(
            title(
                "<title>canal.example reviewed by Mali</title>"
                    + "<meta property=og:title content='Mali gave canal.example five stars'>",
                "<h2 class=review-content__title>The best boats ever</h2><h2>Related</h2>"))
        .isEqualTo("The best boats ever");
  }

  @Test
  void trustsNoClassOfATitleThatStandsOverSeveralTexts() {
    String list = "<h2 class=entry-title>Old boats</h2><h2 class=entry-title>New boats</h2>";
    assertThat(title("<meta property=og:title content='All about piers'>", list))
        .isEqualTo("All about piers");
  }

  @Test
  void leavesOutASubtitleInLettersOfItsOwnAndTheSignOfAnAnchor() {
    assertThat(title("", "<h1>Old boats<br><span style='font-size:12px'>A song</span></h1>"))
        .isEqualTo("Old boats");
    assertThat(title("", "<h1><span style='font-size:40px'>Old boats</span> leave</h1>"))
        .isEqualTo("Old boats leave");
    assertThat(title("", "<h1>Old boats<a class=headerlink href='#old'>¶</a></h1>"))
        .isEqualTo("Old boats");
  }

  @Test
  void takesNoSmallLettersForAStrongLine() {
    assertThat(
            title(
                "<title>Boats</title>",
                "<p><b><font size=-1>These links open new windows</font></b></p>"))
        .isEqualTo("Boats");
  }

  @Test
  void takesTheOneHeadingThatMicrodataCallTheHeadline() {
    String tab = "<title>Storm: what boats must do | Canal</title>";
    String box = "<h1>Storm: what boats must do</h1>";
    String marked = "<div itemprop=headline>What owners of boats must do in a storm</div>";
    assertThat(title(tab, box + marked)).isEqualTo("What owners of boats must do in a storm");
    assertThat(title(tab, box + marked + "<p itemprop=headline>Boats sold: what now</p>"))
        .isEqualTo("Storm: what boats must do");
    assertThat(title(tab, box + "<p itemprop=headline>The canal paper</p>"))
        .isEqualTo("Storm: what boats must do");
  }

  @Test
  void takesTheFullerOfTwoHeadingsAboveTheText() {
    String head = "<title>The boats of the long canal</title>";
    String shown = "<h1>The boats of the long canal</h1>";
    String fuller = "<h2>The boats of the long canal – from sail to motor</h2>";
    String text = "<p>" + "Long ago all boats had sails. ".repeat(10) + "</p>";
    assertThat(title(head, shown + fuller + text))
        .isEqualTo("The boats of the long canal – from sail to motor");
    assertThat(title(head, shown + text + fuller)).isEqualTo("The boats of the long canal");
    assertThat(title("<title>Boats</title>", "<h1>Boats</h1><h2>Boats – a list</h2>" + text))
        .isEqualTo("Boats");
  }

  @Test
  void takesTheSpellingOfTheHeadWhereTwoHeadingsSayTheSame() {
    assertThat(
            title(
                "<title>Canal paper: Boats With An Engine</title>"
                    + "<meta property=og:title content='Boats With An Engine'>",
                "<h3>Boats With An Engine</h3><h1>Boats With An <code>engine</code></h1>"))
        .isEqualTo("Boats With An Engine");
  }

  @Test
  void findsTheTitleBeforeTheNamesOfAChineseSite() {
    assertThat(
            title("<title>运河边的老船又回到城里来了_新闻频道_运河网</title>", "<div>运河边的老船又回到城里来了</div><h3>最新评论</h3>"))
        .isEqualTo("运河边的老船又回到城里来了");
  }

  @Test
  void leavesOutWhatStoodBeforeSmallPrint() {
    assertThat(title("", "<h1>Old boats go <span>: </span><small>Research</small></h1>"))
        .isEqualTo("Old boats go");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Old boats go | Politics | Canal paper",
        "Old boats go - กีฬา - Canal paper",
        "Old boats go | Canal paper | Politics",
        "Politics | Canal paper | Old boats go",
      })
  void aSectionOnTheTabIsNotTheSite(String tab) {
    assertThat(ReadPage.of("<title>" + tab + "</title>", "<h1>Old boats go</h1>").siteName())
        .isEqualTo("Canal paper");
  }

  @Test
  void theAuthorOnTheTabIsNotTheSite() {
    assertThat(
            ReadPage.of(
                    "<title>Old boats go | by Mali Suwan | Canal paper</title>",
                    "<h1>Old boats go</h1>")
                .siteName())
        .isEqualTo("Canal paper");
  }

  @ParameterizedTest
  @ValueSource(strings = {"แผนฟื้นฟูคลอง.pdf", "Microsoft Word - แผนฟื้นฟูคลอง.doc"})
  void aTitleIsNoNameOfAFile(String tab) {
    assertThat(ReadPage.of("<title>" + tab + "</title>", "").title().text())
        .isEqualTo("แผนฟื้นฟูคลอง");
  }

  @Test
  void aSmallHeadingThatTheTabShowsIsTheTitle() {
    String body = "<h4><a href=p>สมชาย</a></h4><h5><a href=x>แผนฟื้นฟูคลอง</a></h5>";
    assertThat(ReadPage.of("<title>แผนฟื้นฟูคลอง</title>", body).title().text())
        .isEqualTo("แผนฟื้นฟูคลอง");
  }

  @ParameterizedTest
  @ValueSource(strings = {"วันแรกของงานมีผู้เข้าชม 300 คน", "เรือจำลองลำใหม่ ผู้ชม 20,000 คน"})
  void howManyCameToSeeIsTheTitlesOwn(String title) {
    assertThat(title("", "<h1>" + title + "</h1>")).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {" (อ่าน 31 ครั้ง)", " | เข้าชม 31 ครั้ง", " ผู้เข้าชม : 31 คน"})
  void howOftenThePageWasReadIsNotTheTitles(String counter) {
    assertThat(title("", "<h1>แผนฟื้นฟูคลองสายหลัก" + counter + "</h1>"))
        .isEqualTo("แผนฟื้นฟูคลองสายหลัก");
  }

  @Test
  void theDayBeforeATitleIsNoneOfIt() {
    assertThat(ReadPage.of("", "<h1>05.03.2021 - Boote am Kanal</h1>").title().text())
        .isEqualTo("Boote am Kanal");
    assertThat(ReadPage.of("", "<h1>11.9.2001: 20 Boote am Kanal</h1>").title().text())
        .isEqualTo("11.9.2001: 20 Boote am Kanal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The name of a section over the title.
        "<title>ข่าวกิจกรรม |"
            + " กรมคลอง</title><h1>ข่าวกิจกรรม</h1><h2>เด็กนักเรียนปลูกต้นไม้ริมคลอง</h2>",
        "<title>ข่าวกิจกรรม</title><meta property=og:title content=ข่าวกิจกรรม><h2>ข่าวกิจกรรม</h2>"
            + "<p>5 มี.ค. 2562</p><h3>เด็กนักเรียนปลูกต้นไม้ริมคลอง</h3>",
        // The name of the site, in a box of that name.
        "<title>สำนักข่าวริมคลอง</title><div id=logo><h1>สำนักข่าวริมคลอง</h1></div>"
            + "<h2>เด็กนักเรียนปลูกต้นไม้ริมคลอง</h2>",
        // No heading at all.
        "<title>กรมคลอง</title><table><tr><td>เด็กนักเรียนปลูกต้นไม้ริมคลอง</td></tr><tr><td><p>5"
            + " มี.ค. 2562</p></table>",
        "<title>กรมคลอง</title><table><tr><td><div>เด็กนักเรียนปลูกต้นไม้ริมคลอง</div></td></tr><tr><td>5"
            + " มี.ค. 2562</table>",
        "<title>กรมคลอง</title><h1>เด็กนักเรียนปลูกต้นไม้ริมคลอง <span>เปิดอ่าน 31"
            + " ครั้ง</span></h1>",
        "<title>ข่าวสาร</title><table><tr><td>เรื่อง</td><td>เด็กนักเรียนปลูกต้นไม้ริมคลอง</td></tr></table>",
        "<title>ระบบข่าว</title><p>หัวข้อข่าว : เด็กนักเรียนปลูกต้นไม้ริมคลอง</p><p>วันที่ : 5"
            + " มี.ค. 2562</p>",
        "<title>เด็กนักเรียนปลูกต้นไม้ริมคลอง - สำนักข่าวคลอง</title><p>สำนักข่าวคลอง</p>",
        // A title that was cut short for other sites.
        "<title>กรมคลอง</title><meta property=og:title content='เด็กนักเรียนปลูกต้นไม้...'>"
            + "<h3>เด็กนักเรียนปลูกต้นไม้ริมคลอง</h3>",
      })
  void findsTheTitleUnderTheNamesOfSectionAndSite(String page) {
    assertThat(ReadPage.of(page + "<p>" + ReadPage.TEXT).title().text())
        .isEqualTo("เด็กนักเรียนปลูกต้นไม้ริมคลอง");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>ข่าวสาร</title><h1>ข่าวสาร</h1><p>%s</p><h2>เด็กนักเรียนปลูกต้นไม้ริมคลอง</h2>",
        "<title>ข่าวสาร</title><h1>ข่าวสาร</h1><h2><a"
            + " href=/2>เด็กนักเรียนปลูกต้นไม้ริมคลอง</a></h2>",
      })
  void theNameOfASectionIsTheTitleWhereNoOtherStandsUnderIt(String page) {
    String whole = page.formatted(ReadPage.TEXT) + "<p>" + ReadPage.TEXT;
    assertThat(ReadPage.of(whole).title().text()).isEqualTo("ข่าวสาร");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id=dnn_ctr412_dnnTITLE_titleLabel class=Head",
        "class=Head",
        "id=dnn_ctr412_View_lblTitle class=NewsHead",
        "class=eds_titleTitle"
      })
  void takesTheLabelOverTheTextWhereTheTabNamesOnlyTheSite(String label) {
    assertThat(
            title(
                "<title>เทศบาลตำบลริมคลอง</title>",
                "<div>เทศบาลตำบลริมคลอง</div><ul><li><a href=/a>หน้าแรก</a></li>"
                    + "<li><a href=/b>ข่าวสาร</a></li><li><a href=/c>ติดต่อเรา</a></li></ul>"
                    + "<span id=dnn_ctr390_dnnTITLE_titleLabel class=Head>เมนูหลัก</span>"
                    + "<ul><li><a href=/d>ประวัติ</a></li><li><a href=/e>โครงสร้าง</a></li></ul>"
                    + "<div><span "
                    + label
                    + ">เปิดแผนระบายน้ำฉบับใหม่ของตำบล</span></div><p>"
                    + "ที่ประชุมเห็นชอบแผนระบายน้ำฉบับใหม่ ".repeat(8)))
        .isEqualTo("เปิดแผนระบายน้ำฉบับใหม่ของตำบล");
  }

  @Test
  void takesTheCaseOnTheTabForATitleThatOnlySaysWhatItIs() {
    assertThat(
            title(
                "<title>คำพิพากษาศาลริมคลองที่ 45/2562 | ศาลริมคลอง</title>", "<h1>คำพิพากษา</h1>"))
        .isEqualTo("คำพิพากษาศาลริมคลองที่ 45/2562");
    assertThat(title("<title>คำพิพากษา | ศาลริมคลอง</title>", "<h1>คำพิพากษา</h1>"))
        .isEqualTo("คำพิพากษา");
  }

  @Test
  void takesTheStrongLineUnderTheSectionOfACourtThatTheTabNames() {
    assertThat(
            title(
                "<title>ข่าวศาลปกครอง</title>",
                "<p><b>ข่าวศาลปกครอง</b></p><p><b>ศาลสั่งให้จ่ายค่าชดเชยน้ำท่วมแก่ชาวบ้าน</b></p>"
                    + "<p>19 ธันวาคม 2562</p>"))
        .isEqualTo("ศาลสั่งให้จ่ายค่าชดเชยน้ำท่วมแก่ชาวบ้าน");
  }

  @Test
  void leavesOutTheSiteBehindABarWhereDashesPartTheTitle() {
    assertThat(title("<title>Klong - Rain | Facebook</title>", "")).isEqualTo("Klong - Rain");
    assertThat(
            title(
                "<title>(2) Canals to be widened - Klong Town | Facebook</title>"
                    + "<meta property=og:site_name content='Klong Town'>",
                ""))
        .isEqualTo("Canals to be widened");
    assertThat(title("<title>Klong - Rain | Part 2</title>", ""))
        .isEqualTo("Klong - Rain | Part 2");
  }

  @Test
  void keepsANumberThatIsMoreThanMessagesThatWait() {
    assertThat(title("<title>(500) Canals of Summer - Review</title>", ""))
        .isEqualTo("(500) Canals of Summer");
  }

  @Test
  void passesOverTheNamesOfThoseWhoCommentOnAPost() {
    assertThat(
            title(
                "<title>ที่ประชุมเห็นชอบแผนระบายน้ำ | Facebook</title>",
                "<div>"
                    + "ที่ประชุมเห็นชอบแผนระบายน้ำฉบับใหม่ ".repeat(8)
                    + "</div><h3><a href=/s>สมชาย ริมคลอง</a></h3>"))
        .isEqualTo("ที่ประชุมเห็นชอบแผนระบายน้ำ");
  }
}
