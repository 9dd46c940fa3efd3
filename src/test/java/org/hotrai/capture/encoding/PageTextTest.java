package org.hotrai.capture.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {
  private static final Charset THAI = Charset.forName("x-windows-874");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String SENTENCE =
      "<p>ห้องสมุดเปิดวันจันทร์ … “อ่านด้วยกัน” – ทุกสัปดาห์</p>";

  private static byte[] declared(String name, String body, Charset written) {
    return ("<meta charset=\"" + name + "\">" + body).getBytes(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TIS-620", "tis620", "iso-8859-11", "windows-874", "cp874"})
  void readsEveryThaiNameAsWindows874(String name) {
    assertThat(PageText.of(declared(name, SENTENCE, THAI), null)).endsWith(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TIS-620", "windows-874", "ISO-8859-1", "us-ascii", "no-such-encoding"})
  void believesTheBytesWhereTheyAreUtf8(String name) {
    assertThat(PageText.of(declared(name, SENTENCE, UTF_8), null)).endsWith(SENTENCE);
  }

  @Test
  void readsUndeclaredThai() {
    assertThat(PageText.of(SENTENCE.getBytes(THAI), null)).isEqualTo(SENTENCE);
  }

  @Test
  void readsThaiThatClaimsToBeUtf8() {
    assertThat(PageText.of(declared("utf-8", SENTENCE, THAI), null)).endsWith(SENTENCE);
  }

  @Test
  void takesUndeclaredUtf8ForNothingElse() {
    String text = "<p>See § 7 of the “Act” – it’s here.</p>";
    assertThat(PageText.of(text.getBytes(UTF_8), null)).isEqualTo(text);
  }

  @Test
  void takesLonelyAccentsForWestern() {
    String text = "<p>Das Gericht tagt im März über die Gebühren.</p>";
    assertThat(PageText.of(text.getBytes(WESTERN), null)).isEqualTo(text);
  }

  @Test
  void readsIso88591AsBrowsersDo() {
    assertThat(PageText.of(declared("iso-8859-1", "“Müller”", WESTERN), null)).endsWith("“Müller”");
  }

  @Test
  void obeysByteOrderMarks() {
    assertThat(PageText.of(("\uFEFF" + SENTENCE).getBytes(UTF_8), "tis-620")).isEqualTo(SENTENCE);
    assertThat(PageText.of(("\uFEFF" + SENTENCE).getBytes(UTF_16LE), null)).isEqualTo(SENTENCE);
  }

  @Test
  void believesTheContainerBeforeThePage() {
    assertThat(PageText.of(declared("iso-8859-1", SENTENCE, THAI), "windows-874"))
        .endsWith(SENTENCE);
  }

  @Test
  void readsXmlDeclarations() {
    String page = "<?xml version=\"1.0\" encoding=\"tis-620\"?><html>" + SENTENCE;
    assertThat(PageText.of(page.getBytes(THAI), null)).isEqualTo(page);
  }

  @Test
  void forgivesAPageThatWasCutInsideALetter() {
    byte[] whole = SENTENCE.replace("</p>", "").getBytes(UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThat(PageText.of(cut, null)).startsWith("<p>ห้องสมุด");
  }

  @Property(seed = "25")
  void utf8ComesBackAsItWas(@ForAll String text) {
    String page = "<p>ก" + new String(text.getBytes(UTF_8), UTF_8);
    assertThat(PageText.of(page.getBytes(UTF_8), null)).isEqualTo(page);
  }

  @Test
  void readsThaiWithinAPageThatClaimsToBeWestern() {
    assertThat(PageText.of(declared("windows-1252", SENTENCE, THAI), null)).endsWith(SENTENCE);
  }

  @Test
  void keepsWesternLettersThatStandSideBySide() {
    String text = "<p>Decisões e informações: não há ações.</p>";
    assertThat(PageText.of(declared("iso-8859-1", text, WESTERN), null)).endsWith(text);
    assertThat(PageText.of("caf\u00e9".getBytes(WESTERN), null)).isEqualTo("café");
  }

  @Test
  void readsUndeclaredCyrillic() {
    String text = "<p>Библиотека работает по понедельникам и средам до семи часов вечера.</p>";
    assertThat(PageText.of(text.getBytes(Charset.forName("windows-1251")), null)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ຫໍສະໝຸດເປີດວັນຈັນ", "စာကြည့်တိုက်ဖွင့်သည်", "បណ្ណាល័យបើកនៅថ្ងៃច័ន្ទ"})
  void readsTheNeighboursOfThai(String text) {
    assertThat(PageText.of(declared("iso-8859-1", text, UTF_8), "tis-620")).endsWith(text);
  }

  @ParameterizedTest
  @CsvSource({
    "EUC-JP, 図書館は土曜日に開館し、町の人々は古い書類の写しを借りることができます。",
    "EUC-KR, 도서관은 토요일에 문을 열고 주민들은 오래된 문서의 사본을 빌릴 수 있습니다.",
    "Big5, 圖書館將於星期六開放，居民可以借閱舊文件的副本，並由館員協助閱讀。",
    "GB18030, 图书馆将于星期六开放，居民可以借阅旧文件的副本，并由馆员协助阅读。",
    "Shift_JIS, 図書館は土曜日に開館し、町の人々は古い書類の写しを借りることができます。",
  })
  void readsUndeclaredEastAsian(String name, String text) {
    String page = "<html><body>%s</body></html>".formatted(("<p>" + text + "</p>\n").repeat(12));
    assertThat(PageText.of(page.getBytes(Charset.forName(name)), null)).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"หนี้", "การลักลอ", "ฝ่าวิกฤตโควิ"})
  void theSameWordOfThaiManyTimesIsNotEastAsian(String word) {
    String page = "<html><body>" + "<td><font size=2>%s</font></td>".formatted(word).repeat(8);
    assertThat(PageText.of(page.getBytes(Charset.forName("windows-874")), null)).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "windows-874"})
  void readsThaiThatWasEncodedTwice(String wrong) {
    String thai = "<p>หอจดหมายเหตุเปิดให้ยืม</p><p>กรรมการเห็นชอบแล้ว</p><p>ประกาศ ณ วันนี้</p>";
    StringBuilder twice = new StringBuilder();
    for (byte one : thai.getBytes(UTF_8)) {
      String read = new String(new byte[] {one}, Charset.forName(wrong));
      twice.append(read.equals("\uFFFD") ? String.valueOf((char) (one & 0xFF)) : read);
    }
    String rest = "<p>“หอ” – เธอเน้นว่าเธอเห็นเนินดิน</p>";
    assertThat(PageText.of((twice + rest).getBytes(UTF_8), null)).isEqualTo(thai + rest);
  }

  @Test
  void readsUtf16WithoutAMark() {
    assertThat(PageText.of(SENTENCE.getBytes(UTF_16LE), null)).isEqualTo(SENTENCE);
    assertThat(PageText.of(SENTENCE.getBytes(UTF_16BE), "utf-8")).isEqualTo(SENTENCE);
  }

  @Test
  void believesEastAsianDeclarationsOnlyWhereTheyFit() {
    Charset chinese = Charset.forName("gb18030");
    assertThat(PageText.of(declared("gb2312", "图书馆星期一开放", chinese), null)).endsWith("图书馆星期一开放");
    assertThat(PageText.of(declared("shift_jis", SENTENCE, UTF_8), null)).endsWith(SENTENCE);
  }

  @Test
  void decodesAsAPersonChose() {
    byte[] page = declared("utf-8", SENTENCE, THAI);
    assertThat(PageText.in(page, THAI)).endsWith(SENTENCE);
    assertThat(PageText.in(page, UTF_8)).contains("\uFFFD");
    assertThat(PageText.in(("\uFEFF" + SENTENCE).getBytes(UTF_8), UTF_8)).isEqualTo(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TIS-620", "windows-874", " cp874 ", "ISO-8859-11"})
  void knowsTheThaiNames(String name) {
    assertThat(CharsetName.parse(name)).contains(THAI);
  }

  @Test
  void knowsOtherNamesAndRefusesUnknownOnes() {
    assertThat(CharsetName.parse("UTF8")).contains(UTF_8);
    assertThat(CharsetName.parse("latin1")).contains(WESTERN);
    assertThat(CharsetName.parse("no-such")).isEmpty();
    assertThat(CharsetName.parse("not a name!")).isEmpty();
  }

  @Property(seed = "25", tries = 300)
  void thaiComesBackWhateverItIsWrittenIn(
      @ForAll("thai") String text, @ForAll("encodings") Charset written, @ForAll boolean declared) {
    String top = declared ? "<meta charset=" + written.name().replace("x-", "") + ">" : "";
    String page = top + "<p>" + text + "</p>";
    assertThat(PageText.of(page.getBytes(written), null)).isEqualTo(page);
  }

  @Property(seed = "25", tries = 300)
  void utf8ComesBackWhateverSingleBytesAreDeclared(
      @ForAll String written, @ForAll("singleBytes") String name) {
    String text = new String(written.replace("\0", "").getBytes(UTF_8), UTF_8);
    String page = "<meta charset=" + name + "><p>ก" + text + "</p>";
    assertThat(PageText.of(page.getBytes(UTF_8), null)).isEqualTo(page);
  }

  @Provide
  Arbitrary<String> thai() {
    return Arbitraries.of(
            "ห้องสมุด",
            "น้ำท่วม",
            "เปิด",
            "วันจันทร์",
            "แล้ว",
            "ใหญ่",
            "ไม่",
            "โรงเรียน",
            "ผู้ใหญ่บ้าน",
            "ฯลฯ",
            "๒๕๖๒",
            "เด็ก ๆ",
            "ก็",
            "ญี่ปุ่น",
            "กฎหมาย",
            "รัฐสภา",
            " ",
            " 12 ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(words -> "ข่าว" + String.join("", words));
  }

  @Provide
  Arbitrary<Charset> encodings() {
    return Arbitraries.of(THAI, Charset.forName("TIS-620"), UTF_8, UTF_16LE, UTF_16BE);
  }

  @Provide
  Arbitrary<String> singleBytes() {
    return Arbitraries.of("iso-8859-1", "tis-620", "windows-1252", "windows-1251", "us-ascii");
  }

  private static final String TEMPLATE = "<title>ข่าวห้องสมุด</title><div>เมนูหลัก</div>";

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "tis-620", "iso-8859-1", "no-such-encoding"})
  void readsAPageThatIsHalfUtf8AndHalfWindows874(String name) {
    byte[] unicode = joined(declared(name, TEMPLATE, UTF_8), SENTENCE.getBytes(THAI));
    assertThat(PageText.of(unicode, null)).endsWith(TEMPLATE + SENTENCE);
    byte[] thai = joined(declared(name, TEMPLATE, THAI), SENTENCE.getBytes(UTF_8));
    assertThat(PageText.of(thai, null)).endsWith(TEMPLATE + SENTENCE);
    byte[] beside =
        joined(TEMPLATE.getBytes(UTF_8), "หนังสือพิมพ์".getBytes(THAI), "รายวัน".getBytes(UTF_8));
    assertThat(PageText.of(beside, null)).endsWith(TEMPLATE + "หนังสือพิมพ์รายวัน");
  }

  @Test
  void aLetterThatIsCutMakesNoPageMixed() {
    byte[] cut = java.util.Arrays.copyOf("ห้องสมุด".getBytes(UTF_8), 11);
    byte[] page = joined(SENTENCE.getBytes(UTF_8), cut, SENTENCE.getBytes(UTF_8));
    assertThat(PageText.of(page, null)).isEqualTo(SENTENCE + "ห้อ\uFFFD" + SENTENCE);
  }

  @Test
  void westernSignsInUtf8MakeNoPageThai() {
    byte[] page =
        joined(
            "<p>See § 7 of the “Act” – it’s here.</p>".getBytes(UTF_8),
            "<p>Müller, café".getBytes(WESTERN));
    assertThat(PageText.of(page, null)).doesNotContainPattern("[ก-๛]");
  }

  @Test
  void signsBehindLettersThatAreCutStay() {
    byte[] excerpt =
        joined(
            "<p>งานบุญของหมู่บ้าน".getBytes(UTF_8),
            new byte[] {(byte) 0xE0, (byte) 0xB8},
            "… “อ่านทั้งหมด”".getBytes(UTF_8));
    byte[] page = joined(SENTENCE.getBytes(UTF_8), excerpt, excerpt, excerpt);
    assertThat(PageText.of(page, null))
        .isEqualTo(SENTENCE + "<p>งานบุญของหมู่บ้าน\uFFFD… “อ่านทั้งหมด”".repeat(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"အလုပ်သမားများ", "កម្មករ", "Работники или они", "ແຮງງານ"})
  void otherScriptsBesideThaiStayAlthoughAByteIsBroken(String other) {
    String text = SENTENCE + "<p>" + (other + " ").repeat(4) + "</p>";
    byte[] page = joined(text.getBytes(UTF_8), new byte[] {'x', (byte) 0xB8, 'y'});
    assertThat(PageText.of(page, null)).startsWith(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"big5", "gb18030", "shift_jis", "euc-kr"})
  void thaiThatClaimsToBeEastAsianIsThai(String name) {
    byte[] page = declared(name, SENTENCE + "<p>ระเบียบการยืมหนังสือของห้องสมุด", THAI);
    assertThat(PageText.of(page, null)).endsWith(SENTENCE + "<p>ระเบียบการยืมหนังสือของห้องสมุด");
  }

  @Test
  void eastAsianStaysAlthoughAByteIsBroken() {
    Charset big5 = Charset.forName("Big5");
    byte[] page = joined(declared("big5", "<p>圖書館的書籍借閱規則", big5), new byte[] {(byte) 0xFF});
    assertThat(PageText.of(page, null)).contains("圖書館的書籍借閱規則");
  }
}
