package org.hotrai.extract.saved;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.hotrai.capture.Resource;
import org.hotrai.capture.Resources;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {
  private static final String TEXT =
      "<p>ชุมชนริมคลองร่วมกันปลูกต้นไม้ตลอดสองฝั่งน้ำในเช้าวันเสาร์ ".repeat(6) + "</p>";

  private final Map<String, Resource> saved = new HashMap<>();

  private void save(String name, String html) {
    saved.put(name, new Resource(name, "text/html", html.getBytes(UTF_8)));
  }

  private FramedPage filled(String html) {
    return Frames.filled(
        Jsoup.parse(html, "https://klong.example/"), Resources.of(saved), Jsoup::parse);
  }

  @Test
  void fillsAFrameSet() {
    save(
        "menu.html",
        "<title>เมนู</title><a href=1>หน้าแรก</a><a href=2>ข่าวทั้งหมดของหน่วยงาน</a>");
    save("main.html", "<title>ปลูกต้นไม้</title><meta name=author content=ก>" + TEXT);
    FramedPage page =
        filled(
            "<title>หน่วยงาน</title><frameset cols=1,2><frame src=menu.html><frame src=main.html>"
                + "<noframes>no</noframes></frameset>");
    assertThat(page.document().body().normalName()).isEqualTo("body");
    assertThat(page.document().body().text()).startsWith("หน้าแรก").contains("ปลูกต้นไม้");
    assertThat(page.document().title()).isEqualTo("ปลูกต้นไม้");
    assertThat(page.document().select("meta[name=author]")).hasSize(1);
    assertThat(page.frames()).extracting(Resource::url).containsExactly("menu.html", "main.html");
  }

  @Test
  void showsWhatStandsInsteadOfFramesThatAreMissing() {
    String set =
        "<title>ก</title><frameset cols=1,2><frame src=a.html><noframes>%s</noframes></frameset>";
    assertThat(filled(set.formatted("<body>" + TEXT + "</body>")).document().body().text())
        .startsWith("ชุมชนริมคลอง");
    String needed = set.formatted("<body><p>Frames are needed.</p></body>");
    assertThat(filled(needed).document().body().normalName()).isEqualTo("frameset");
  }

  @Test
  void fillsFrameSetsInFrameSets() {
    save("in/set.html", "<frameset><frame src='a.html'></frameset>");
    save("in/a.html", "<title>ก</title><img src=b.png><a href=c.html>ค</a>" + TEXT);
    FramedPage page = filled("<frameset><frame src='in/set.html'></frameset>");
    assertThat(page.document().select("img").attr("src")).isEqualTo("in/b.png");
    assertThat(page.document().select("a").attr("href")).isEqualTo("in/c.html");
    assertThat(page.document().body().text()).contains("ปลูกต้นไม้");
    assertThat(page.frames()).extracting(Resource::url).containsExactly("in/set.html", "in/a.html");
  }

  @Test
  void staysWithAFrameSetOfWhichNothingWasSaved() {
    FramedPage page = filled("<frameset><frame src=gone.html></frameset>");
    assertThat(page.frames()).isEmpty();
    assertThat(page.document().select("frame")).hasSize(1);
  }

  @Test
  void doesNotFollowFramesInACircle() {
    save("a.html", "<frameset><frame src=b.html></frameset>");
    save("b.html", "<frameset><frame src=a.html></frameset>");
    assertThat(filled("<frameset><frame src=a.html></frameset>").frames()).hasSize(2);
  }

  @Test
  void readsAFrameInItsOwnEncoding() {
    byte[] thai = TEXT.getBytes(Charset.forName("x-windows-874"));
    saved.put("a.html", new Resource("a.html", "text/html;charset=windows-874", thai));
    assertThat(filled("<frameset><frame src=a.html></frameset>").document().text())
        .contains("ปลูกต้นไม้");
  }

  @Test
  void takesInAnIframeThatHoldsNearlyAllText() {
    save("main.html", "<title>ใน</title>" + TEXT);
    FramedPage page = filled("<title>นอก</title><h1>ประกาศ</h1><iframe src=main.html></iframe>");
    assertThat(page.document().body().text()).startsWith("ประกาศ ชุมชน");
    assertThat(page.document().title()).isEqualTo("นอก");
    assertThat(page.frames()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hidden", "width=1", "style='display: none'", "aria-hidden=true"})
  void leavesHiddenIframesOut(String hidden) {
    save("main.html", TEXT);
    assertThat(filled("<h1>ก</h1><iframe src=main.html " + hidden + ">").frames()).isEmpty();
  }

  @Test
  void leavesIframesOfARealPageOut() {
    save("main.html", TEXT);
    assertThat(filled(TEXT.repeat(3) + "<iframe src=main.html>").frames()).isEmpty();
    assertThat(filled("<p>" + "ข้อความสั้น ".repeat(20) + "<iframe src=main.html>").frames())
        .isEmpty();
  }

  @Test
  void leavesShortIframesOut() {
    save("ad.html", "<p>ซื้อเลยวันนี้</p>");
    assertThat(filled("<iframe src=ad.html>").frames()).isEmpty();
  }

  @Test
  void readsFramesThatAPageHoldsInItself() {
    String encoded = Base64.getEncoder().encodeToString(TEXT.getBytes(UTF_8));
    for (String frame :
        new String[] {
          "<iframe srcdoc=\"" + TEXT + "\"></iframe>",
          "<iframe src='data:text/html;base64," + encoded + "'></iframe>",
          "<frameset><frame src='data:text/html;charset=utf-8;base64," + encoded + "'></frameset>"
        }) {
      FramedPage page = filled(frame);
      assertThat(page.document().body().text()).contains("ปลูกต้นไม้");
      assertThat(page.frames()).isEmpty();
    }
  }

  @Test
  void namesThingsOfAFrameFromElsewhereByTheirWholeAddress() {
    String frame = "https://other.example/a/frame.html";
    save(frame, "<img src=b.png><a href='/c'>ค</a><a href='#top'>บน</a>" + TEXT);
    FramedPage page = filled("<frameset><frame src='" + frame + "'></frameset>");
    assertThat(page.document().select("img").attr("src"))
        .isEqualTo("https://other.example/a/b.png");
    assertThat(page.document().select("a").eachAttr("href"))
        .containsExactly("https://other.example/c", "#top");
  }
}
