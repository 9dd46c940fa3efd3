package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.OTHER;
import static org.hotrai.extract.Pages.article;

import org.hotrai.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForumTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dl class=postprofile><dt>สมชาย</dt><dd><b>โพสต์:</b> 0</dd><dd>ลงทะเบียนเมื่อ: 5 ม.ค."
            + " 2561</dd></dl>",
        "<table><tr><td><b>สมชาย</b><br>สมาชิกใหม่<br>กระทู้: 12<br>เข้าร่วม: 5 ม.ค."
            + " 2561</td></tr></table>",
        "<div class=poster><h4>สมชาย</h4><ul><li>Newbie</li><li>Posts: 1,024</li></ul></div>",
      })
  void whatAForumTellsOfTheMemberIsNoText(String member) {
    Article article =
        article(
            "<title>ยืมเอกสาร - กระดาน</title><h2><a href=v>ยืมเอกสาร</a></h2><div class=post>"
                + member
                + "<p class=author>โดย <b>สมชาย</b> » 05 มี.ค. 2563</p><div class=content>"
                + LONG
                + "<br><br>"
                + OTHER
                + "</div></div>");
    assertThat(article.title()).isEqualTo("ยืมเอกสาร");
    assertThat(article.text()).isEqualTo(LONG + "\n\n" + OTHER);
    assertThat(article.published()).isEqualTo("2020-03-05");
    assertThat(article.byline()).containsExactly("สมชาย");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>ถาม: สามคูณห้าได้เท่าไร ตอบ: 15</div>",
        "<table border=1><tr><td>ลงทะเบียน: 08.30-09.00 น.</td><td>สมัคร: 1-15 ม.ค."
            + " 2567</td></tr></table>",
      })
  void whatIsAskedAndWhenToComeIsText(String line) {
    String text =
        article("<h1>งานอบรม</h1><p>" + LONG + "</p>" + line + "<p>" + OTHER + "</p>").text();
    assertThat(text).containsPattern("ตอบ: 15|ลงทะเบียน: 08.30(?s:.*)สมัคร: 1-15");
  }
}
