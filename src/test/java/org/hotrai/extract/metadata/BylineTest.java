package org.hotrai.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  private static List<String> names(String head, String body) {
    return ReadPage.of(head, "<h1>แผนฟื้นฟูคลอง</h1>" + body).byline();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=byline>By <a href=/x>Mali Suwan</a> 19 May 2019</p>",
        "<span class=author>ByMali Suwan</span>",
        "<div class=byline><span>By</span><b>Mali Suwan</b></div>",
        "<p>By Mali Suwan</p>",
        "<p>Posted on May 19, 2019 by Mali Suwan</p>",
        "<p><b>Autor:</b> Mali Suwan</p>",
        "<h4>Autor</h4><p>Mali Suwan</p>",
        "<p>Von Mali Suwan, Bangkok | 19.05.2019</p>",
        "<div>19.05.2019 | 9:30 | Mali Suwan</div>",
        "<a rel=author href=/x>View all posts by Mali Suwan</a>",
        "<div class=author-box><a href=/x>Mali Suwan</a><a href=/y>Follow</a></div>",
        "<footer class=entry-meta>By <span class='author vcard'>Mali Suwan</span></footer>",
      })
  void findsTheName(String body) {
    assertThat(names("", body)).containsExactly("Mali Suwan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>โดย มะลิ สุวรรณ</p>",
        "<p>ผู้เขียน: มะลิ สุวรรณ</p>",
        "<div class=writer>เรื่อง มะลิ สุวรรณ</div>",
        "<span itemprop=author>เขียนโดย มะลิ สุวรรณ</span>",
      })
  void findsThaiNames(String body) {
    assertThat(names("", body)).containsExactly("มะลิ สุวรรณ");
  }

  @Test
  void findsTheNameUnderTheTextAtTheRightMargin() {
    Metadata metadata =
        ReadPage.of(
            "<h1>Boats</h1><p>" + ReadPage.TEXT + "</p><p align=right><em>Mali Suwan</em></p>");
    assertThat(metadata.byline()).containsExactly("Mali Suwan");
  }

  @Test
  void putsPersonsBeforeTheSiteAndBodies() {
    assertThat(
            names(
                "<meta property=og:site_name content='Canal Paper'>"
                    + "<meta name=author content='Canal Paper'>",
                "<p>By Mali Suwan</p>"))
        .containsExactly("Mali Suwan");
    assertThat(
            names(
                "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":"
                    + "{\"@type\":\"Organization\",\"name\":\"Water Office\"}}</script>",
                ""))
        .containsExactly("Water Office");
  }

  @Test
  void resolvesAuthorsOfAGraph() {
    assertThat(
            names(
                "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Article\",\"author\":"
                    + "[{\"@id\":\"#m\"},{\"name\":\"Dao Saen\"}]},{\"@type\":[\"Person\","
                    + "\"Organization\"],\"@id\":\"#m\",\"name\":\"Mali Suwan\"}]}</script>",
                ""))
        .containsExactly("Mali Suwan", "Dao Saen");
  }

  @Test
  void takesNoNameFromCommentsAndOtherArticles() {
    assertThat(
            names(
                "",
                "<div class=comments><b class=author>Kai Dam</b></div><a href=/2><h3>Another long"
                    + " story of the canal</h3><i class=author>Ped Lek</i></a>"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "By Mali Suwan and Dao Saen=Mali Suwan; Dao Saen",
        "Mali Suwan, Dao Saen und Kai Dam=Mali Suwan; Dao Saen; Kai Dam",
        "Mali Suwan, dpa=Mali Suwan",
        "Mali Suwan/SP-X=Mali Suwan",
        "AFP/The Canal=AFP/The Canal",
        "Amt für Wasser und Boote - AWB=Amt für Wasser und Boote",
        "Suwan, Mali=Mali Suwan",
        "MALI SUWAN · mali suwan=MALI SUWAN",
        "孔德明=孔德明",
        "Redaktion=Redaktion",
        "Redaktion Canal=Redaktion Canal",
        "https://klong.example/mali=",
        "Share=",
        "19 May 2019=",
        "in other news=",
      })
  void takesNamesOutOfAByline(String written, String expected) {
    assertThat(String.join("; ", Names.in(written))).isEqualTo(expected == null ? "" : expected);
  }
}
