package org.hotrai.extract.saved;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SaverTracesTest {
  private static String text(String html) {
    Document page = Jsoup.parse(html);
    SaverTraces.remove(page);
    return page.body().text();
  }

  @Test
  void takesTheToolBarOfAWebArchiveOut() {
    assertThat(
            text(
                "<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><style>a</style><div>12 captures</div>"
                    + " 2019 <!-- END WAYBACK TOOLBAR INSERT --><p>ข่าวคลอง</p>"))
        .isEqualTo("ข่าวคลอง");
  }

  @Test
  void staysWithABarThatDoesNotEnd() {
    assertThat(text("<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><p>ข่าวคลอง</p>"))
        .isEqualTo("ข่าวคลอง");
  }

  @Test
  void putsPicturesIntoTheirPlaces() {
    Document page =
        Jsoup.parse(
            """
            <style>:root{--sf-img-1: url("data:image/png;base64,AAAA");--sf-img-2:url(data:image/gif;base64,BBBB)}</style>
            <style>:root{--sf-img-3: url("data:image/png</style>
            <img id=a src="data:image/svg+xml,<svg></svg>" style="background-image:var(--sf-img-1)">
            <img id=b src="data:image/svg+xml,x" style="background:var( --sf-img-2 ) !important">
            <img id=c src="c.png" style="background:var(--sf-img-3)">
            <img id=d src="d.png">
            """);
    SharedPictures.restore(page);
    assertThat(page.select("img").eachAttr("src"))
        .containsExactly(
            "data:image/png;base64,AAAA", "data:image/gif;base64,BBBB", "c.png", "d.png");
  }
}
