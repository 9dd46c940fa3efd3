package org.hotrai.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.CaptureResult.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapturesTest {
  static final byte[] PNG = {
    (byte) 0x89,
    'P',
    'N',
    'G',
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    13,
    'I',
    'H',
    'D',
    'R',
    0,
    0,
    2,
    0,
    0,
    0,
    1,
    0
  };

  @TempDir Path folder;

  private CaptureResult read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    List<CaptureResult> results = new ArrayList<>();
    Captures.read(new SavedFile(name, file), results::add, bytesRead -> {});
    assertThat(results).hasSize(1);
    return results.getFirst();
  }

  private Capture page(String name, String html) throws IOException {
    return (Capture) read(name, html.getBytes(UTF_8));
  }

  @Test
  void tellsThePageByItsContent() throws IOException {
    assertThat(page("page.txt", "<html><p>ข่าว").mediaType()).isEqualTo("text/html");
    assertThat(page("no-ending", "<p class=x>ข่าว").bytes()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', capture.empty",
    "%PDF-1.7, capture.pdf",
    "WARC/1.0, capture.cut-off",
  })
  void refusesWhatIsNoPage(String content, String reason) throws IOException {
    assertThat(((Unreadable) read("page.html", content.getBytes(UTF_8))).reason().code())
        .isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt | ถ้า a < b แล้ว <p> คือแท็กย่อหน้า | text/plain
          A.TXT | ถ้า a < b แล้ว <p> คือแท็กย่อหน้า | text/plain
          a.html | ถ้า a < b แล้ว <p> คือแท็กย่อหน้า | text/html
          a.txt | <p>ข่าวน้ำขึ้น | text/html
          a.txt | <html><body>ข่าวน้ำขึ้น<p>ให้รีบตัก | text/html
          a.txt | ข่าว<br>น้ำ<br>ขึ้น<br>ให้<br>รีบ<br>ตัก | text/html
          a.md | # ข่าว * น้ำขึ้น | text/markdown
          a.MARKDOWN | <p>ข่าวน้ำขึ้น | text/markdown
          a.md | {"key": ["value"]} | text/markdown
          a.md | <html><body>ข่าวน้ำขึ้น<p>ให้รีบตัก | text/html
          a.md.txt | # ข่าวน้ำขึ้น | text/plain
          """)
  void aFileThatIsCalledATextMayMentionTags(String name, String content, String type)
      throws IOException {
    Readings read = Readings.of(folder, name, content.getBytes(UTF_8));
    assertThat(read.pages().getFirst().mediaType()).isEqualTo(type);
  }

  @Test
  void countsTheTagsOfAPageThatWasPacked() throws IOException {
    String page = "<html>" + "<b>ข่าว</b>".repeat(Tags.MOST / 2 + 1);
    String mime =
        "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(page.getBytes(UTF_8));
    assertThat(((Unreadable) read("page.mhtml", mime.getBytes(UTF_8))).reason().code())
        .isEqualTo("capture.too-many-tags");
  }

  @Test
  void refusesAPictureThatIsCalledAPage() throws IOException {
    assertThat(read("page.html", PNG)).isInstanceOf(Unreadable.class);
  }

  @Test
  void readsWhereABrowserSavedThePageFrom() throws IOException {
    Capture capture =
        page("a.html", "<!-- saved from url=(0028)https://news.example/ข่าว/1 -->\n<html><p>ก");
    assertThat(capture.url()).isEqualTo("https://news.example/ข่าว/1");
    assertThat(capture.savedAt()).isNull();
  }

  @Test
  void passesOverAFileThatWasSavedFromNowhere() throws IOException {
    assertThat(page("a.html", "<!-- saved from url=(0014)about:internet --><html>").url()).isNull();
  }

  @Test
  void readsTheNoteOfSingleFile() throws IOException {
    Capture capture =
        page(
            "a.html",
            """
            <!DOCTYPE html> <html lang=th><!--
             Page saved with SingleFile
             url: https://a.example/1
             saved date: Thu Dec 19 2019 09:30:05 GMT+0700 (Indochina Time)
            --><p>ก
            """);
    assertThat(capture.url()).isEqualTo("https://a.example/1");
    assertThat(capture.savedAt()).isEqualTo(Instant.parse("2019-12-19T02:30:05Z"));
  }

  @Test
  void findsPicturesBesideThePage() throws IOException {
    Path pictures = Files.createDirectories(folder.resolve("ข่าว วันนี้_files"));
    Files.write(pictures.resolve("ภาพ 1.png"), PNG);
    Files.writeString(pictures.resolve("script.js"), "alert(1)");
    String encoded = "./%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7%20วันนี้_files/ภาพ%201.png";
    Resources saved = page("ข่าว วันนี้.html", "<html><p>ข่าว").resources();
    assertThat(saved.find(encoded)).map(Resource::mediaType).contains("image/png");
    assertThat(saved.find("./x_files/no.png")).isEmpty();
    assertThat(saved.find("ข่าว วันนี้_files/script.js")).isEmpty();
  }

  @Test
  void findsFilesByTheirNamesHoweverTheyAreWritten() throws IOException {
    Path pictures = Files.createDirectories(folder.resolve("น้ำ_files"));
    Files.write(pictures.resolve("100%25 é.png"), PNG);
    Files.writeString(pictures.resolve("frame.html"), "<p>ก");
    Resources saved = page("น้ำ.html", "<html><p>ข่าว").resources();
    assertThat(
            List.of(
                "./น้ำ_files/100%2525%20%C3%A9.png",
                "น้ำ_files/100%25 e\u0301.png",
                "น้ำ_files\\100%25 é.png?v=1",
                "%B9%E9%D3_files/100%2525 é.png"))
        .allSatisfy(url -> assertThat(saved.find(url)).as(url).isPresent());
    assertThat(saved.find("น้ำ_files/frame.html")).map(Resource::isPage).contains(true);
  }

  @Test
  void neverLeavesTheFolderOfThePage() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Path secret = Files.write(folder.resolve("secret.png"), PNG);
    Files.createSymbolicLink(inner.resolve("link.png"), secret);
    Resources saved = page("inner/page.html", "<html><p>ข่าว").resources();
    assertThat(List.of("../secret.png", "%2e%2e/secret.png", "link.png", secret.toString()))
        .allSatisfy(url -> assertThat(saved.find(url)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "video/mp4", "font/woff2"})
  void aFileThatIsTooLongIsLeftOutOfItsPage(String kind) throws IOException {
    String held = "<p>ก<img src='data:" + kind + ";base64," + "A".repeat(HeldFiles.LONGEST + 1);
    Capture capture = page("a.html", "<html>" + held + "'><p>ข<img src='data:image/gif;base64,R'>");
    assertThat(capture.text())
        .isEqualTo("<html><p>ก<img src=''><p>ข<img src='data:image/gif;base64,R'>");
    assertThat(capture.bytes()).hasSizeGreaterThan(HeldFiles.LONGEST);
  }
}
