package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Running text that a page hides until its reader goes on. */
class ShownLaterTest {
  private static final String REST =
      "ผู้ยืมต้องแนบสำเนาบัตรประจำตัวประชาชนและลงชื่อในสมุดทุกครั้ง"
          + " ส่วนแฟ้มที่เปราะบางให้อ่านในหอต่อหน้าเจ้าหน้าที่เท่านั้น";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=more style='display:none'><p>%s</p></div>",
        "<span class=read-more-target style='display:none'><p>%s</p></span>",
        "<div class=more-text hidden><p>%s</p></div><button>Read more</button>",
        "<div class='wow fadeIn' style='visibility:hidden'><p>%s</p></div>",
        "<h2>ระเบียบ</h2><section hidden=until-found><p>%s</p></section>"
      })
  void theRestOfATextStays(String part) {
    assertThat(Pages.textWith(part.formatted(REST))).startsWith(Pages.TWO).endsWith("\n\n" + REST);
  }

  @Test
  void theRestOfALongTextStaysWhateverItIsCalled() {
    String long5 = ("<p>" + Pages.LONG + "</p>").repeat(5);
    String rest = "<div class=read-more-target style='display:none'><p>" + REST + "</p></div>";
    assertThat(Pages.textWith(long5 + rest)).endsWith("\n\n" + REST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=tab-content><div class='tab-pane active'><p>%1$s 1</p></div>"
            + "<div class=tab-pane style='display:none'><p>%1$s 2</p></div></div>",
        "<div role=tabpanel><p>%1$s 1</p></div><div role=tabpanel hidden><p>%1$s 2</p></div>"
      })
  void theTextOfOtherTabsStays(String tabs) {
    assertThat(Pages.textWith(tabs.formatted(REST))).contains(REST + " 1", REST + " 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=more-news hidden><p>%s</p></div>",
        "<div id=more hidden><p><a href=/2>%s</a></p></div>",
        "<div class=more hidden><p>%s</p><form><textarea></textarea></form></div>",
        "<div class='cookie-law animated' style='display:none'><p>%s</p></div>",
        "<div class='animated fadeIn' style='display:none'><p>%s</p></div>",
        "<div class='newsletter more' style='display:none'><p>%s</p></div>",
        "<div class='overlay animated' style='visibility:hidden'><p>%s</p></div>",
        "<div class=box hidden><p>%s</p></div>"
      })
  void whatIsNoRestOfTheTextStaysOut(String part) {
    assertThat(Pages.textWith(part.formatted(REST))).isEqualTo(Pages.TWO);
  }

  @Test
  void aListOfOtherNewsIsNoRestOfTheText() {
    String item =
        "<li><a href=/%1$d>หอเปิดให้ยืมแฟ้มที่ดินริมน้ำเป็นครั้งที่ %1$d ของปีนี้</a></li>";
    String list = item.formatted(2) + item.formatted(3) + item.formatted(4);
    assertThat(Pages.textWith("<div id=more hidden><ul>" + list + "</ul></div>"))
        .isEqualTo(Pages.TWO);
  }
}
