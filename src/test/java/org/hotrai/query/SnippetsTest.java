package org.hotrai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.text.Clusters;
import org.junit.jupiter.api.Test;

class SnippetsTest {
  private static final String FILLER =
      "คณะกรรมการได้ประชุมกันเพื่อพิจารณาร่างระเบียบว่าด้วยการเก็บรักษาเอกสารของหน่วยงาน "
          .repeat(10);

  private static Snippet snippet(String query, String text) {
    return new Snippets(new HitFinder(QueryParser.parse(query).query())).of(text);
  }

  private static List<String> hits(Snippet snippet) {
    return snippet.hits().stream().map(hit -> hit.of(snippet.text())).toList();
  }

  @Test
  void shortTextIsShownWhole() {
    Snippet snippet = snippet("ทะเล", "บ้านริมทะเล\nเงียบสงบ");
    assertThat(snippet.text()).isEqualTo("บ้านริมทะเล เงียบสงบ");
    assertThat(hits(snippet)).containsExactly("ทะเล");
  }

  @Test
  void theHitIsInAPieceCutAtWords() {
    Snippet snippet = snippet("มหาสมุทร", FILLER + "เรือออกสู่มหาสมุทรอันกว้างใหญ่ " + FILLER);
    assertThat(snippet.text()).startsWith("…").endsWith("…").hasSizeBetween(100, 240);
    assertThat(hits(snippet)).containsExactly("มหาสมุทร");
    assertThat(Clusters.isMark(snippet.text().codePointAt(1))).isFalse();
  }

  @Test
  void thePieceWithMostOfTheWordsIsChosen() {
    String text = "ช้าง " + FILLER + "ช้างกับม้าอยู่ด้วยกัน " + FILLER + "ม้า";
    assertThat(hits(snippet("ช้าง ม้า", text))).containsExactly("ช้าง", "ม้า");
  }

  @Test
  void hitsAtTheEndAreShown() {
    assertThat(hits(snippet("ปลายทาง", FILLER + "ปลายทาง"))).containsExactly("ปลายทาง");
  }

  @Test
  void withoutHitsTheBeginningIsShown() {
    Snippet snippet = snippet("ไม่มี", FILLER);
    assertThat(snippet.text()).startsWith("คณะกรรมการ").endsWith("…");
    assertThat(snippet.hits()).isEmpty();
  }

  @Test
  void aLongPhraseIsShownWhole() {
    String phrase = "เอกสาร".repeat(60);
    assertThat(hits(snippet('"' + phrase + '"', FILLER + phrase + FILLER))).containsExactly(phrase);
  }

  @Test
  void inALongTextThePieceWithAllWordsIsFoundWhereverItStands() {
    String text =
        "ช้าง " + FILLER.repeat(20) + "ช้างกับม้าอยู่ด้วยกัน " + FILLER.repeat(20) + "ม้า";
    assertThat(hits(snippet("ช้าง ม้า", text))).containsExactly("ช้าง", "ม้า");
    assertThat(hits(snippet("ม้า", text))).containsExactly("ม้า");
    assertThat(hits(snippet("เสือ OR ม้า", text))).containsExactly("ม้า");
  }

  @Test
  void everyHitInThePieceIsMarkedWhereverALookAtTheTextEnds() {
    for (int before = 3_700; before < 4_100; before += 7) {
      String text = "ก ".repeat(before / 2) + "ปลา ".repeat(60) + "ก ".repeat(3_000);
      Snippet snippet = snippet("ปลา", text);
      int shown = (snippet.text().length() - snippet.text().replace("ปลา", "").length()) / 3;
      assertThat(snippet.hits()).as("%d letters before", before).hasSize(shown);
    }
  }

  @Test
  void twoFormsOfOneWordAreNotTwoWords() {
    String text =
        "art arts " + FILLER.repeat(20) + "art arts ศาล together " + FILLER.repeat(20) + "ศาล";
    assertThat(hits(snippet("art* ศาล", text))).contains("ศาล");
  }
}
