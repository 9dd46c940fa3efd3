package org.hotrai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BreaksTest {
  private static final Pattern MARK = Pattern.compile("\\p{M}");

  @Test
  void thaiIsCutIntoWords() {
    String text = "กฎหมายใหม่มีผล 12 มีนาคม";
    assertThat(Words.of(text).stream().map(word -> word.of(text)))
        .containsExactly("กฎหมาย", "ใหม่", "มี", "ผล", "12", "มีนาคม");
  }

  @Test
  void repetitionMarkNeverBeginsALine() {
    String text = "หน่วยงานต่าง ๆ และกรุงเทพฯ";
    assertThat(LineBreaks.of(text)).doesNotContain(text.indexOf('ๆ'), text.indexOf('ฯ'));
  }

  @Test
  void noRareWordTakesACommonOneToPieces() {
    assertThat(pieces("ประชาชนได้รับผลกระทบ")).containsExactly("ประชาชน", "ได้", "รับ", "ผลกระทบ");
    assertThat(pieces("สอบถามรายละเอียดกับผู้เสียหาย"))
        .containsExactly("สอบถาม", "รายละเอียด", "กับ", "ผู้", "เสียหาย");
  }

  @Test
  void linesBreakBetweenThaiWordsBesideThoseThatNoDictionaryHas() {
    assertThat(pieces("ไปประกอบพิธีฮัจย์")).containsExactly("ไป", "ประกอบ", "พิธี", "ฮัจย์");
    assertThat(pieces("กากแคดเมียมในเมียนมา")).endsWith("ใน", "เมียนมา");
    assertThat(pieces("ผู้ป่วยโรคโควิด-19")).containsExactly("ผู้", "ป่วย", "โรค", "โควิด-19");
    assertThat(pieces("ทีมของน.ส.มาลี")).contains("ของ");
    assertThat(pieces("หมู่เกาะพิตแคร์น")).endsWith("แคร์น");
    assertThat(pieces("ประกอบพิธีฆฎฌ์")).startsWith("ประกอบ", "พิธี");
  }

  @Test
  void namesOfLawsAndRanksAreNotTakenToPieces() {
    assertThat(pieces("ความมั่นคงภายในราชอาณาจักร")).endsWith("ราชอาณาจักร");
    assertThat(pieces("พระราชบัญญัติว่าด้วยความผิด")).contains("ว่าด้วย");
    assertThat(pieces("พระองค์เจ้าโสมสวลี")).startsWith("พระองค์เจ้า");
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end : LineBreaks.of(text)) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  @Test
  void clustersKeepTheirMarks() {
    assertThat(Clusters.of("ที่นี่")).containsExactly("ที่", "นี่");
  }

  @Test
  void marksAreThoseOfUnicode() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      boolean mark = MARK.matcher(Character.toString(codePoint)).matches();
      if (Clusters.isMark(codePoint) != mark) {
        assertThat(codePoint).as("a mark: %s", mark).isNegative();
      }
    }
  }

  @Property(seed = "25")
  void linesBreakBetweenClustersAlone(@ForAll("texts") String text) {
    List<Integer> breaks = LineBreaks.of(text);
    assertThat(breaks).allMatch(index -> Clusters.isBoundary(text, index));
    if (!text.isEmpty()) {
      assertThat(breaks.getLast()).isEqualTo(text.length());
    }
  }

  @Property(seed = "25")
  void clustersMakeUpTheText(@ForAll("texts") String text) {
    assertThat(String.join("", Clusters.of(text))).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return ThaiTexts.any();
  }
}
