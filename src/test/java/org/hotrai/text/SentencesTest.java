package org.hotrai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> sentences(String text) {
    return Sentences.of(text).stream().map(span -> span.of(text).strip()).toList();
  }

  private static String around(String text, String place, int most) {
    int start = text.indexOf(place);
    return Sentences.around(text, new Span(start, start + place.length()), most).of(text);
  }

  @Test
  void signsAndLinesEndSentences() {
    assertThat(sentences("The court met. It heard Mr. Lee and Dr. Kim in No. 3! Then it rose."))
        .containsExactly(
            "The court met.", "It heard Mr. Lee and Dr. Kim in No. 3!", "Then it rose.");
    assertThat(sentences("• ข้อหนึ่ง\n• ข้อสอง")).containsExactly("• ข้อหนึ่ง", "• ข้อสอง");
    assertThat(sentences("")).isEmpty();
  }

  @Test
  void aFullStopOfAnAbbreviationEndsNone() {
    String thai = "เมื่อปี พ.ศ. 2562 สำนักงาน ก.พ. รายงานว่า มีผู้สมัคร 300 คน";
    assertThat(sentences(thai)).containsExactly(thai);
    assertThat(sentences("คณะรัฐมนตรี (ครม.) ได้รับรายงานแล้ว")).hasSize(1);
    assertThat(sentences("A speech by J. Smith was long.")).hasSize(1);
    assertThat(sentences("3. Rules apply.")).containsExactly("3. Rules apply.");
    assertThat(sentences("เปิดเมื่อ 3 มี.ค. The hall opened.")).hasSize(1);
  }

  @Test
  void theSentenceOfAPlaceIsFound() {
    String text = "The court met. It heard the mayor of Nan. Then it rose.";
    assertThat(around(text, "mayor", 80)).isEqualTo("It heard the mayor of Nan.");
    assertThat(around(text, "Nan. Then", 80)).isEqualTo("It heard the mayor of Nan. Then it rose.");
  }

  @Test
  void aLongSentenceIsCutAtSpacesAroundThePlace() {
    String text =
        "ประชาชนร่วมงานคับคั่ง นายสมชาย ใจดี กล่าวเปิดงาน และเดินชมตลาดน้ำ ก่อนเดินทางกลับ";
    assertThat(around(text, "นายสมชาย ใจดี", 30)).isEqualTo("นายสมชาย ใจดี กล่าวเปิดงาน");
    assertThat(around(text, "นายสมชาย ใจดี", 500)).isEqualTo(text);
    assertThat(around(text, "นายสมชาย ใจดี", 3)).isEqualTo("นายสมชาย ใจดี");
    String repeated = "ให้คำแนะนำต่าง ๆ แก่นายสมชาย ใจดี เป็นประจำ";
    assertThat(around(repeated, "นายสมชาย", 22)).isEqualTo("แก่นายสมชาย ใจดี");
  }

  @Test
  void whereThereIsNoSpaceItIsCutBetweenWords() {
    String text = "คณะรัฐมนตรีเห็นชอบให้จังหวัดน่านจัดงานประจำปีที่ริมแม่น้ำในเดือนหน้า";
    assertThat(around(text, "น่าน", 20)).contains("น่าน").hasSizeLessThanOrEqualTo(20);
    assertThat(text).contains(around(text, "น่าน", 20));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("กขาำ่ิ ab.A3?\n").ofMaxLength(120);
  }

  @Property(seed = "3", tries = 400)
  void sentencesAreTheTextAndAPlaceIsWhole(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 100) int from,
      @ForAll @IntRange(max = 20) int length,
      @ForAll @IntRange(max = 90) int most) {
    assertThat(String.join("", Sentences.of(text).stream().map(span -> span.of(text)).toList()))
        .isEqualTo(text);
    int start = Math.min(from, text.length());
    Span place = new Span(start, Math.min(text.length(), start + length));
    if (place.of(text).isBlank()) {
      return;
    }
    Span around = Sentences.around(text, place, most);
    Span kept = new Span(start + leading(place.of(text)), place.end() - trailing(place.of(text)));
    assertThat(around.start()).isLessThanOrEqualTo(kept.start());
    assertThat(around.end()).isGreaterThanOrEqualTo(kept.end());
    assertThat(around.end() - around.start())
        .isLessThanOrEqualTo(Math.max(most, place.end() - place.start()));
  }

  private static int leading(String text) {
    return text.length() - text.stripLeading().length();
  }

  private static int trailing(String text) {
    return text.length() - text.stripTrailing().length();
  }
}
