package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.extract.saved.ShadowRoots;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What components of a page show, and text that is set as it is. */
class ShadowRootsTest {
  private static final String ARTICLE =
      "<article><h1>สำเนาเอกสารเก่า</h1>%s</article>"
          .formatted("<p>" + Pages.LONG + "</p><p>" + Pages.OTHER + "</p>");

  @ParameterizedTest
  @ValueSource(strings = {"shadowrootmode", "shadowroot", "shadowmode"})
  void whatAComponentShowsIsRead(String sign) {
    String page = "<x-app><template %s=open>%s</template></x-app>".formatted(sign, ARTICLE);
    assertThat(Pages.textOf(page)).isEqualTo(Pages.TWO);
  }

  @Test
  void slotsAreFilledInTheOrderOfTheComponent() {
    String component =
        "<template shadowrootmode=open><header><slot name=head></slot></header><article>"
            + "<slot></slot><slot name=end></slot></article></template>";
    String own =
        "<p slot=end>%s</p><h1 slot=head>สำเนาเอกสารเก่า</h1><p>%s</p>"
            .formatted(Pages.OTHER, Pages.LONG);
    assertThat(Pages.textOf("<x-app>" + component + own + "</x-app>")).isEqualTo(Pages.TWO);
  }

  @Test
  void aComponentMayHoldAnother() {
    String inner = "<x-text><template shadowrootmode=open>" + ARTICLE + "</template></x-text>";
    String page = "<x-app><template shadowrootmode=open>" + inner + "</template></x-app>";
    assertThat(Pages.textOf(page)).isEqualTo(Pages.TWO);
  }

  @Test
  @Timeout(10)
  void aComponentMayHoldThousandsOfParts() {
    Document page =
        Jsoup.parse(
            "<x-app><template shadowrootmode=open>%s<div><slot></slot></div></template>%s</x-app>"
                .formatted("<slot name=a></slot>".repeat(50), "<p>สั้น</p>".repeat(40_000)));
    ShadowRoots.show(page.expectFirst("template"));
    assertThat(page.select("div > p")).hasSize(40_000);
  }

  @Test
  void otherTemplatesAreNotShown() {
    String page =
        ARTICLE.replace("</article>", "<template><p>%s ฉบับร่าง</p></template></article>");
    assertThat(Pages.textOf(page.formatted(Pages.LONG))).isEqualTo(Pages.TWO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xmp", "listing", "plaintext"})
  void textThatIsSetAsItIsIsRead(String name) {
    String page = "<h1>สำเนาเอกสารเก่า</h1><%1$s>%2$s</%1$s>".formatted(name, Pages.TWO);
    assertThat(Pages.textOf(page)).contains(Pages.LONG, Pages.OTHER);
  }
}
