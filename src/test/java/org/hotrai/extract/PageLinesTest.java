package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up!",
        "Sign up for our letter of Sunday.",
        "Sign up for Canal Notes, a weekly newsletter about boats.",
        "Subscribe to hear more.",
        "Join us on Facebook",
        "สมัครรับข่าวสารทางอีเมล",
        "กดติดตามเพจของเรา"
      })
  void callsAreOfThePage(String line) {
    assertThat(PageLines.isOfThePage(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up at the town hall from 3 to 7 May, between nine and noon.",
        "Subscribers to the railway bonds got four per cent a year.",
        "Newsletters of that time were written by hand.",
        "Join us for the opening of the hall on 5 May 2020.",
        "สมัครรับเลือกตั้งได้ไม่เกินหนึ่งเขต ผู้สมัครต้องมีชื่อในทะเบียนบ้าน",
        "สมัครรับการคัดเลือกได้ที่สำนักงานเขต"
      })
  void whatNoticesAndArticlesSayIsNot(String line) {
    assertThat(PageLines.isOfThePage(line)).isFalse();
  }

  @Test
  void aListWithMoreThanCallsIsTheArticles() {
    String list = "<ul><li>Follow us on Facebook for the hours</li>%s</ul>";
    String page = "<main><h1>สำเนาเอกสารเก่า</h1><p>" + Pages.LONG + "</p>" + list + "<p>%s</p>";
    String number = "<li>Call 02 123 4567</li>";
    assertThat(Pages.textOf(page.formatted(number, Pages.OTHER))).contains("02 123 4567");
    assertThat(Pages.textOf(page.formatted("", Pages.OTHER))).doesNotContain("Facebook");
  }
}
