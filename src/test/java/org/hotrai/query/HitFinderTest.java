package org.hotrai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hotrai.text.Clusters;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;

class HitFinderTest {
  private static List<String> hits(String query, String text) {
    return new HitFinder(QueryParser.parse(query).query())
        .hits(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void thaiIsFoundInsideLongerWords() {
    assertThat(hits("ไทย", "คนไทยรักชาติไทย")).containsExactly("ไทย", "ไทย");
  }

  @Test
  void wordsOfATitleAreFoundThere() {
    HitFinder finder = new HitFinder(QueryParser.parse("title:ไทย ชาติ -title:รัก").query());
    String text = "คนไทยรักชาติ";
    assertThat(finder.titleHits(text))
        .extracting(span -> span.of(text))
        .containsExactly("ไทย", "ชาติ");
    assertThat(finder.hits(text)).extracting(span -> span.of(text)).containsExactly("ชาติ");
  }

  @Test
  void clustersAreNeverCut() {
    assertThat(hits("ที", "ที่นี่ไม่มี แต่ทีนี้มี")).containsExactly("ที");
    assertThat(hits("กำ", "กํา และ น้ำ")).containsExactly("กํา");
  }

  @Test
  void latinWordsAreWhole() {
    assertThat(hits("art", "The party of ART, arts")).containsExactly("ART");
    assertThat(hits("v", "aured-v/ข่าว และ AIPRข่าว")).containsExactly("v");
    assertThat(hits("aipr", "ข่าวAIPRข่าว")).containsExactly("AIPR");
  }

  @Test
  void theLongVowelSignOfJapaneseIsNoLetterOfASpacedWord() {
    assertThat(hits("AI", "スーパーAIとコーヒーAIR")).containsExactly("AI");
  }

  @Test
  void digitsOfAnyScriptAreAlike() {
    assertThat(hits("2562", "ปี ๒๕๖๒ และ 25621")).containsExactly("๒๕๖๒");
  }

  @Test
  void phrasesAllowOtherSpaces() {
    assertThat(hits("\"rule of law\"", "the Rule\nof  law; rule and of law"))
        .containsExactly("Rule\nof  law");
    assertThat(hits("\"พ.ศ. 2562\"", "ในพ.ศ.๒๕๖๒")).containsExactly("พ.ศ.๒๕๖๒");
  }

  @Test
  void excludedWordsAreNoHits() {
    assertThat(hits("law -draft -(-bill)", "draft law bill")).containsExactly("law", "bill");
  }

  @Test
  void overlappingHitsAreOne() {
    assertThat(hits("ประเทศไทย ไทยแลนด์", "ประเทศไทยแลนด์")).containsExactly("ประเทศไทยแลนด์");
  }

  @Test
  void filtersHaveNoHits() {
    assertThat(hits("site:asean.org date:2019", "asean.org 2019")).isEmpty();
  }

  @Property(seed = "25")
  void hitsAreOrderedAndCutNothing(@ForAll String text, @ForAll String words) {
    int last = 0;
    for (Span hit : new HitFinder(new Query.Text(words)).hits(text + words + text)) {
      assertThat(hit.start()).isGreaterThanOrEqualTo(last);
      assertThat(Clusters.isBoundary(text + words + text, hit.end())).isTrue();
      last = hit.end();
    }
  }
}
