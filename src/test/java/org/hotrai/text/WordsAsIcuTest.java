package org.hotrai.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is cut by our own means is cut as ICU cuts it. */
class WordsAsIcuTest {
  private static final BreakIterator ICU = BreakIterator.getWordInstance(ULocale.ROOT);

  private static final String[] PARTS = {
    "คณะกรรมการ",
    "ประกาศ",
    "ราชกิจจานุเบกษา",
    "กระทรวง",
    "มหาดไทย",
    "ตากลม",
    "มากกว่า",
    "กว่า",
    "โคลง",
    "เรือ",
    "สมชาย",
    "วชิรญาณ",
    "ฟหกด",
    "่าสว",
    "ฯ",
    "ๆ",
    "ฯลฯ",
    "กรุงเทพ",
    "ต่าง",
    "ที่",
    "น้ำ",
    "ํา",
    "์",
    "ั",
    "เ",
    "แ",
    "ะ",
    "ก",
    "ข",
    "ฤ",
    "ๅ",
    "ํ",
    "็",
    "นครเชียงใหม่",
    "ทรัพยากร",
    "พ.ศ.",
    "2562",
    "๑๒",
    "฿",
    "๏",
    " ",
    "  ",
    "\n",
    "\t",
    "(",
    ")",
    "“",
    "”",
    "\"",
    "'",
    "’",
    ",",
    ";",
    ":",
    ".",
    "/",
    "-",
    "–",
    "!",
    "?",
    "_",
    "A",
    "b",
    "é",
    "\u0301",
    "\u200B",
    "\u200D",
    "\uFE0F",
    "😀",
    "🇹",
    "🇭",
    "ລາວ",
    "ខ្មែរ",
    "日本",
    "カ",
    "א",
    "\r"
  };

  @BeforeContainer
  static void waitForTheDictionary() throws InterruptedException {
    while (ThaiWords.tellingOf(new WordEnds()) == null) {
      Thread.sleep(5);
    }
  }

  @Property(tries = 20_000, seed = "7")
  void anyText(@ForAll("texts") String text) {
    assertThat(pieces(text)).as(text).isEqualTo(icu(text));
  }

  @Property(tries = 20_000, seed = "8")
  void anyThaiLetters(@ForAll("letters") String text) {
    assertThat(pieces(text)).as(text).isEqualTo(icu(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PARTS).list().ofMaxSize(24).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.strings().withCharRange('ก', 'ฺ').withCharRange('เ', '๎').ofMaxLength(30);
  }

  private static List<String> pieces(String text) {
    WordEnds ends = WordCutter.cut(text);
    List<String> pieces = new ArrayList<>();
    for (int piece = 0; piece < ends.size(); piece++) {
      pieces.add(ends.end(piece) + (ends.isWord(piece) ? " word" : ""));
    }
    return pieces;
  }

  private static List<String> icu(String text) {
    BreakIterator breaks = ICU.clone();
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      pieces.add(end + (breaks.getRuleStatus() != BreakIterator.WORD_NONE ? " word" : ""));
    }
    return pieces;
  }
}
