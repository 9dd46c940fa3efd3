package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.TWO;
import static org.hotrai.extract.Pages.textWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "To continue reading, please subscribe to the paper.",
        "You have read your last free article. Log in or register.",
        "Déjà abonné ? Connectez-vous, la suite est réservée aux abonnés.",
        "Um weiterzulesen, melden Sie sich bitte an.",
        "สมัครสมาชิกเพื่ออ่านต่อ"
      })
  void whatAGateOffersIsNoPartOfTheArticle(String gate) {
    String offer = "<p>%s</p><p>One pound a week, every day of the year.</p>".formatted(gate);
    assertThat(textWith("<div>" + offer + "<button>Subscribe</button></div>")).isEqualTo(TWO);
    assertThat(textWith(offer + "<p><a href=/login>Log in</a></p>")).isEqualTo(TWO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To continue reading on another device, sign in with the same account.",
        "The sign said: “This article is for subscribers only.”",
        "Under rule 12 this content is available only to members of the committee.",
        "จากนั้นเข้าสู่ระบบเพื่ออ่านเนื้อหาของหนังสือที่ยืมไว้"
      })
  void wordsOfAGateAreTheArticlesWhereNothingLetsAnybodyIn(String last) {
    assertThat(textWith("<p>%s</p><p>Then the book opens.</p>".formatted(last)))
        .isEqualTo(TWO + "\n\n" + last + "\n\nThen the book opens.");
  }

  @Test
  void textThatGoesOnBehindAGateIsTheArticles() {
    String gate = "<p>To continue reading, <a href=/login>log in</a>.</p>";
    assertThat(textWith(gate + "<p>" + LONG + "</p>")).endsWith("log in.\n\n" + LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The children ran to the bridge, and no police officer would follow them.",
        "Norway, already a member of the older club, will not register its boats twice.",
        "Volunteers sign up for the course at the town hall, with an account or without.",
        "To read the full report, ministers of the member states will need a week.",
        "ประชาชนติดตามข่าวสารได้ทางสถานีวิทยุชุมชน"
      })
  void whatAnArticleMaySayIsKept(String last) {
    assertThat(textWith("<p>" + last + "</p>")).isEqualTo(TWO + "\n\n" + last);
  }

  @Test
  void anArticleThatGoesOnBehindAGateIsWhole() {
    String gate = "To continue reading, please subscribe to the paper.";
    String rest = ("<p>" + LONG + "</p>").repeat(12);
    assertThat(textWith("<p>" + gate + "</p>" + rest)).contains(gate).endsWith(LONG);
  }

  @Test
  void aBoxThatAsksForAnAddressIsNoPartOfTheArticle() {
    String box =
        "<div><h3>รับจดหมายข่าวของเรา</h3><p>ส่งให้ทุกเดือนโดยไม่คิดค่าใช้จ่าย</p>"
            + "<form><input type=email><button>ตกลง</button></form></div>";
    assertThat(textWith(box + "<p>" + LONG + "</p>")).isEqualTo(TWO + "\n\n" + LONG);
  }
}
