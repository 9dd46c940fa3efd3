package org.hotrai.capture.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeReaderTest {
  private static final String FILE =
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://klong.example/news/7
      Subject: =?utf-8?B?4LiC4LmI4Liy4Lin4LiE4Lil4Lit4LiH?=
      Date: Thu, 19 Dec 2019 09:30:05 +0700
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="----Klong--7----"


      ------Klong--7----
      Content-Type: text/html; charset="utf-8"
      Content-ID: <frame-7@mhtml.example>
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://klong.example/news/7

      <p>=E0=B8=84=E0=B8=A5=E0=B8=AD=E0=B8=87 =
      a=3Db</p>
      ------Klong--7----
      Content-Type: image/png
      Content-Transfer-Encoding: base64
      Content-Location: https://klong.example/a.png

      iVBO
      Rw==

      ------Klong--7------
      """;

  private static MimeFile read(String file) {
    return MimeReader.read(file.getBytes(UTF_8));
  }

  private static String page(String file) {
    return read(file).page().map(part -> new String(part.body(), UTF_8).strip()).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void readsAPageWithWhatItShows(String lineEnd) {
    MimeFile file = read(FILE.replace("\n", lineEnd));
    assertThat(file.location()).isEqualTo("https://klong.example/news/7");
    assertThat(file.date()).isEqualTo(Instant.parse("2019-12-19T02:30:05Z"));
    assertThat(file.subject()).isEqualTo("ข่าวคลอง");
    assertThat(file.parts()).hasSize(2);
    MimePart page = file.page().orElseThrow();
    assertThat(page.charset()).isEqualTo("utf-8");
    assertThat(page.contentId()).isEqualTo("frame-7@mhtml.example");
    assertThat(new String(page.body(), UTF_8).strip()).isEqualTo("<p>คลอง a=b</p>");
    assertThat(file.parts().get(1).body()).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void readsWhatWasCutOff() {
    assertThat(page(FILE.substring(0, FILE.indexOf("Rw==")))).isEqualTo("<p>คลอง a=b</p>");
    assertThat(page(FILE.substring(0, FILE.indexOf(" =\na=3D")))).isEqualTo("<p>คลอง");
  }

  @Test
  void findsTheBoundaryThatTheHeaderDoesNotName() {
    assertThat(page(FILE.replace("boundary=\"----Klong--7----\"", "boundary=\"----Other----\"")))
        .isEqualTo("<p>คลอง a=b</p>");
    assertThat(page(FILE.replace("\tboundary=\"----Klong--7----\"\n", "")))
        .isEqualTo("<p>คลอง a=b</p>");
  }

  @Test
  void readsAFileWithoutItsHeader() {
    String parts = FILE.substring(FILE.indexOf("------Klong"));
    assertThat(page(parts)).isEqualTo("<p>คลอง a=b</p>");
    assertThat(read(parts).parts()).hasSize(2);
  }

  @Test
  void readsTheOnlyPartOfAFileWithoutAnyBoundary() {
    String header = FILE.substring(0, FILE.indexOf("\n------Klong"));
    String part =
        "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=E0=B8=81</p>";
    assertThat(page(header + "\n" + part)).isEqualTo("<p>ก</p>");
  }

  @Test
  void readsPartsInsideParts() {
    String file =
        """
        MIME-Version: 1.0
        Content-Location: https://klong.example/a/
        Content-Type: multipart/mixed; boundary=out

        --out
        Content-Type: multipart/related; boundary="in"; start="<second@x>"

        --in
        Content-Type: text/html
        Content-ID: <first@x>

        <p>หนึ่ง</p>
        --in
        Content-Type: text/html
        Content-ID: <second@x>
        Content-Location: b/page.html

        <p>สอง</p>
        --in--
        --out
        Content-Type: image/gif
        Content-Base: https://elsewhere.example/
        Content-Location: i.gif

        GIF8
        --out--
        """;
    assertThat(page(file)).isEqualTo("<p>สอง</p>");
    assertThat(read(file).parts())
        .extracting(MimePart::location)
        .containsExactly(
            null, "https://klong.example/a/b/page.html", "https://elsewhere.example/i.gif");
  }

  @Test
  void readsALetterWithOneHtmlPart() {
    String letter =
        """
        Received: from a
        Subject: =?windows-874?Q?=A2=E8=D2=C7?=
        MIME-Version: 1.0
        Content-Type: text/html; charset*=us-ascii'en'windows-874
        Content-Transfer-Encoding: base64

        """
            + Base64.getEncoder().encodeToString("<p>คลอง".getBytes(Charset.forName("TIS-620")));
    MimeFile file = read(letter);
    assertThat(file.subject()).isEqualTo("ข่าว");
    MimePart page = file.page().orElseThrow();
    assertThat(page.charset()).isEqualTo("windows-874");
    assertThat(page.body()).isEqualTo("<p>คลอง".getBytes(Charset.forName("TIS-620")));
  }

  @Test
  void keepsBytesThatAreNotEncoded() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    byte[] page = "<p>คลอง\0ยาว</p>".getBytes(UTF_8);
    String head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n";
    file.writeBytes(head.getBytes(UTF_8));
    file.writeBytes("Content-Type: text/html\r\n".getBytes(UTF_8));
    file.writeBytes("Content-Transfer-Encoding: binary\r\n\r\n".getBytes(UTF_8));
    file.writeBytes(page);
    file.writeBytes("\r\n--b--\r\n".getBytes(UTF_8));
    assertThat(MimeReader.read(file.toByteArray()).page().orElseThrow().body()).isEqualTo(page);
  }

  @Test
  void readsWhatIsEncodedWrongAsFarAsItGoes() {
    assertThat(page(FILE.replace("=E0=B8=84", "=ZZ=E0=B8=84"))).contains("คลอง a=b");
    assertThat(read(FILE.replace("iVBO", "iV?!BO")).parts()).hasSize(2);
  }

  @Test
  void joinsLocationsThatWereFolded() {
    String folded = FILE.replace("https://klong.example/a.png", "https://klong.\n example/a.png");
    assertThat(read(folded).parts().get(1).location()).isEqualTo("https://klong.example/a.png");
  }

  @Property(seed = "25", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void neverThrows(@ForAll byte[] noise, @ForAll int at) {
    byte[] whole = FILE.getBytes(UTF_8);
    int cut = Math.floorMod(at, whole.length);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(whole, 0, cut);
    file.writeBytes(noise);
    file.write(whole, cut, whole.length - cut);
    assertThat(MimeReader.read(file.toByteArray())).isNotNull();
    assertThat(MimeReader.read(noise)).isNotNull();
  }

  @Test
  void takesTimeThatGrowsWithTheFileAlone() {
    String many = "--x\nContent-Type: a/b\n\n".repeat(100_000);
    String dashes = "MIME-Version: 1.0\n\n" + "--\n----\n-".repeat(500_000);
    String folds = "Subject: a\n" + " b\n".repeat(500_000) + "MIME-Version: 1.0\n\n";
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          for (String file : new String[] {many, dashes, folds, "Content-Type:".repeat(100_000)}) {
            MimeReader.read(file.getBytes(ISO_8859_1));
          }
        });
  }

  @Test
  void givesUpOnPartsInPartsWithoutEnd() {
    StringBuilder nested = new StringBuilder("MIME-Version: 1.0\n");
    for (int i = 0; i < 5_000; i++) {
      nested.append("Content-Type: multipart/related; boundary=b" + i + "\n\n--b" + i + "\n");
    }
    nested.append("Content-Type: text/html\n\n<p>คลอง");
    assertThat(read(nested.toString())).isNotNull();
    String usual =
        """
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=a

        --a
        Content-Type: multipart/related; boundary=b

        --b
        Content-Type: text/html; charset=utf-8

        <p>คลอง
        --b--
        --a--
        """;
    assertThat(page(usual)).isEqualTo("<p>คลอง");
  }
}
