package org.hotrai.capture.encoding;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
