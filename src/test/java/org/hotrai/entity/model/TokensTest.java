package org.hotrai.entity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Clusters;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static Tokens tokens(String text, Candidate... candidates) {
    return new Tokens(new BlockText(0, text), List.of(candidates));
  }

  private static List<String> words(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .mapToObj(token -> tokens.text().substring(tokens.start(token), tokens.end(token)))
        .toList();
  }

  @Test
  void areWordsAndSigns() {
    assertThat(words(tokens("คนไปตลาด (เช้า)")))
        .containsExactly("คน", "ไป", "ตลาด", "(", "เช้า", ")");
  }

  @Test
  void partNumbersFromThaiWords() {
    assertThat(words(tokens("เด็ก13คน"))).containsExactly("เด็ก", "13", "คน");
    assertThat(words(tokens("ข้อ๗วรรค"))).containsExactly("ข้อ", "๗", "วรรค");
  }

  @Test
  void areCutWhereARuleCuts() {
    Candidate inside =
        new Candidate(0, new Span(0, 2), EntityType.PLACE, "ตล", null, Origin.RULE, 0.5);
    assertThat(words(tokens("ตลาด", inside))).containsExactly("ตล", "าด");
  }

  @Test
  void knowTheSpaceBeforeThem() {
    Tokens tokens = tokens("ไป ตลาดเช้า");
    assertThat(IntStream.rangeClosed(0, tokens.size()).mapToObj(tokens::isSpaced))
        .containsExactly(true, true, false, true);
  }

  @Property(tries = 300, seed = "9")
  void cutNoClusterAndLeaveOutNothingButSpace(
      @ForAll
          @StringLength(max = 30)
          @CharRange(from = 'ก', to = '๛')
          @CharRange(from = ' ', to = 'z')
          String text) {
    Tokens tokens = tokens(text);
    for (int token = 0; token < tokens.size(); token++) {
      assertThat(Clusters.isBoundary(text, tokens.start(token))).isTrue();
      assertThat(Clusters.isBoundary(text, tokens.end(token))).isTrue();
    }
    assertThat(String.join("", words(tokens)).replaceAll("\\s", ""))
        .isEqualTo(text.replaceAll("\\s", ""));
  }
}
