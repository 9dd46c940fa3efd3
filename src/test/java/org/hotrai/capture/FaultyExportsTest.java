package org.hotrai.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyExportsTest {
  @TempDir private Path folder;

  @Test
  void readsTheTextsOfAListInXmlWhateverIsWrongInIt() throws IOException {
    String list =
        """
        <?xml version="1.0" encoding="windows-874"?>
        <result><entry><title>ป่า&nbsp;ไม้ & น้ำ</title><url>https://a.example/1</url>
        <content><p>ตลาด<b>น้ำ</b>เปิด\u0001</p><p>วันเสาร์</p></content></entry>
        <entry><title>ฟ้า</title><url>https://a.example/2</url><content>ที่<i>สอง</i></content></entry>
        </result>
        """;
    Readings read =
        Readings.of(folder, "export.xml", list.getBytes(Charset.forName("x-windows-874")));
    assertThat(read.members()).containsExactly("1 ป่า\u00A0ไม้ & น้ำ", "2 ฟ้า");
    assertThat(read.texts().getFirst()).contains("<p>ตลาด<b>น้ำ</b>เปิด", "<p>วันเสาร์</p>");
    assertThat(read.texts().getLast()).contains("ที่<i>สอง</i>");
    assertThat(read.reasons()).isEmpty();
  }

  @Test
  void readsTheRowsAroundOneThatIsLongerThanAny() throws IOException {
    String row = "https://a.example/%d,ก,%s\n";
    String table =
        "url,title,text\n"
            + row.formatted(1, "ตลาดน้ำ")
            + row.formatted(2, "x".repeat(33 << 20))
            + row.formatted(3, "คลอง");
    Readings read = Readings.of(folder, "export.csv", table.getBytes(UTF_8));
    assertThat(read.pages())
        .extracting(page -> page.url())
        .containsExactly("https://a.example/1", "https://a.example/3");
    assertThat(read.reasons()).containsExactly("capture.damaged");
    String list =
        "<?xml version=\"1.0\"?><r><entry><title>ก</title><content>ตลาดน้ำ</content></entry>";
    String cut = list + "<entry><title>ข</title><content>" + "x".repeat(33 << 20);
    Readings marked = Readings.of(folder, "export.xml", cut.getBytes(UTF_8));
    assertThat(marked.members()).containsExactly("1 ก");
    assertThat(marked.reasons()).containsExactly("capture.damaged");
  }

  @Test
  void losesNothingOfRowsThatAreNotWrittenAsTablesAre() throws IOException {
    String table =
        """
        url,title,text,content,created_at
        https://a.example/1,ก,ตลาด, และน้ำ, จบ,,2019-12-19T00:00:00Z
        https://a.example/2,ข,,"คลอง",2019-12-20,,
        https://a.example/3,ค,"ป่า
        https://a.example/4,ง,"ทะเล",,2019-12-22
        """;
    Readings read = Readings.of(folder, "export.csv", table.getBytes(UTF_8));
    assertThat(read.texts().get(0)).contains("<p>ตลาด, และน้ำ, จบ</p>");
    assertThat(read.texts().get(1)).contains("<p>คลอง</p>");
    assertThat(read.texts().get(2)).contains("ป่า", "https://a.example/4", "ทะเล");
    assertThat(read.pages().get(0).savedAt()).isEqualTo("2019-12-19T00:00:00Z");
  }

  @Test
  void tellsTheEncodingOfShortCellsByTheWholeRow() throws IOException {
    String table = "url,title,text\nhttps://a.example/1,สปสช,ตลาดน้ำเปิดวันเสาร์และวันอาทิตย์\n";
    Readings read = Readings.of(folder, "export.csv", table.getBytes(Charset.forName("TIS-620")));
    assertThat(read.members()).containsExactly("1 สปสช");
  }
}
