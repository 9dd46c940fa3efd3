package org.hotrai.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hotrai.archive.Archive;
import org.hotrai.archive.SavedPages;
import org.hotrai.archive.imports.ImportedItem.Status;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.ArticleVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamePagesTest {
  private static final String SHELL =
      "<title>ราชกิจจา</title><frameset><frame src=main.html></frameset>";

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("test.hotrai"));
  }

  @AfterEach
  void close() {
    assertThat(archive.upkeep().verify(Progress.SILENT)).isEmpty();
    archive.close();
  }

  private ImportedItem take(Path page) {
    return archive.imports().run(List.of(page), Progress.SILENT).getFirst();
  }

  private SavedPages beside(String name) throws IOException {
    return new SavedPages(Files.createDirectory(folder.resolve(name)));
  }

  private Path framed(String name, String shell, String sentence) throws IOException {
    SavedPages pages = beside(name);
    pages.article("main.html", "http://gazette.example/main.html", sentence);
    return pages.write("index.html", shell.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void otherTextInTheSameFrameSetIsAnotherArticle() throws IOException {
    Path first = framed("a", SHELL, "ประกาศฉบับที่หนึ่ง");
    Path second = framed("b", SHELL, "ประกาศฉบับที่สอง");
    long one = Objects.requireNonNull(take(first).id());
    ImportedItem other = take(second);
    assertThat(other.status()).isEqualTo(Status.IMPORTED);
    assertThat(archive.library().read(one).article().text()).contains("ฉบับที่หนึ่ง");
    assertThat(take(first).id()).isEqualTo(one);
    assertThat(take(second))
        .isEqualTo(
            new ImportedItem(
                second.toString(), null, Status.DUPLICATE, other.id(), other.title(), null, null));
    assertThat(archive.imports().run(List.of(first, second), Progress.SILENT))
        .extracting(ImportedItem::status)
        .containsOnly(Status.DUPLICATE);
  }

  @Test
  void atTheSameAddressItIsAVersion() throws IOException {
    String shell = "<!-- saved from url=(0024)http://gazette.example/1 -->" + SHELL;
    long id = Objects.requireNonNull(take(framed("a", shell, "ประกาศฉบับที่หนึ่ง")).id());
    ImportedItem next = take(framed("b", shell, "ประกาศฉบับที่สอง"));
    assertThat(next.status()).isEqualTo(Status.UPDATED);
    assertThat(next.id()).isEqualTo(id);
    assertThat(archive.library().read(id, 1).article().text()).contains("ฉบับที่หนึ่ง");
  }

  @Test
  void aFrameWithOtherBytesAndTheSameTextIsNothingNew() throws IOException {
    Path first = framed("a", SHELL, "ประกาศฉบับที่หนึ่ง");
    take(first);
    Path again = framed("b", SHELL, "ประกาศฉบับที่หนึ่ง");
    Path frame = again.resolveSibling("main.html");
    Files.writeString(frame, Files.readString(frame) + "<!-- 2 -->");
    assertThat(take(again).status()).isEqualTo(Status.DUPLICATE);
  }

  @Test
  void addressAndTimeThatComeWithTheSameBytesAreFilledIn() throws IOException {
    Path page = beside("a").encoded("a.html", "about:blank", "ข่าวแรก", StandardCharsets.UTF_8);
    long id = Objects.requireNonNull(take(page).id());
    assertThat(archive.library().read(id).article().sourceUrl()).isNull();
    Path record = folder.resolve("a.warc");
    Files.write(record, record("https://a.example/n/1", Files.readAllBytes(page)));
    ImportedItem told = take(record);
    assertThat(told.status()).isEqualTo(Status.UPDATED);
    assertThat(told.id()).isEqualTo(id);
    assertThat(archive.library().read(id).article().sourceUrl()).isEqualTo("https://a.example/n/1");
    assertThat(archive.library().versions(id))
        .extracting(ArticleVersion::savedAt)
        .containsExactly(Instant.parse("2024-03-05T04:22:33Z"));
    assertThat(take(record).status()).isEqualTo(Status.DUPLICATE);
    assertThat(take(page).status()).isEqualTo(Status.DUPLICATE);
  }

  @Test
  void anAddressThatComesLaterLeavesAnArticleTheKeyThatItsPageGave() throws IOException {
    Path first = canonical("c.html", "ข่าวแรก");
    long id = Objects.requireNonNull(take(first).id());
    Path record = folder.resolve("c.warc");
    Files.write(record, record("https://x.example/a?from=home", Files.readAllBytes(first)));
    assertThat(take(record).id()).isEqualTo(id);
    assertThat(take(canonical("c2.html", "ข่าวที่แก้ไข")).id()).isEqualTo(id);
    archive.imports().again(ImportOptions.USUAL, Progress.SILENT, item -> {});
    Path mobile = folder.resolve("m.warc");
    Files.write(
        mobile, record("https://m.x.example/a", Files.readAllBytes(folder.resolve("c2.html"))));
    assertThat(take(mobile).id()).isEqualTo(id);
    assertThat(take(canonical("c3.html", "ข่าวสุดท้าย")).id()).isEqualTo(id);
    assertThat(archive.library().versions(id)).hasSize(3);
    assertThat(archive.library().list()).hasSize(1);
  }

  private Path canonical(String name, String sentence) throws IOException {
    Path page =
        new SavedPages(folder).encoded(name, "about:blank", sentence, StandardCharsets.UTF_8);
    String link = "<html><meta charset=utf-8><link rel=canonical href=https://x.example/a>";
    return Files.writeString(page, Files.readString(page).replaceFirst("<html>", link));
  }

  @Test
  void anAddressThatAnotherArticleHasIsNotFilledIn() throws IOException {
    Path page = beside("a").encoded("a.html", "about:blank", "ข่าวแรก", StandardCharsets.UTF_8);
    long id = Objects.requireNonNull(take(page).id());
    String url = "https://a.example/k";
    Path other = beside("b").article("b.html", url, "ข่าวอื่น");
    long second = Objects.requireNonNull(take(other).id());
    Path record = folder.resolve("a.warc");
    Files.write(record, record(url, Files.readAllBytes(page)));
    assertThat(take(record).id()).isEqualTo(id);
    archive.imports().again(ImportOptions.USUAL, Progress.SILENT, item -> {});
    assertThat(archive.library().read(id).article().sourceUrl()).isNull();
    assertThat(archive.search().ids("source:a.example/k")).containsExactly(second);
    assertThat(archive.library().list()).hasSize(2);
  }

  @Test
  void aFramedPageThatIsSavedWithoutItsTextLeavesTheTextThatIsShown() throws IOException {
    String shell =
        "<title>ราชกิจจา</title><frameset><frame src=menu.html><frame src=main.html></frameset>";
    Path first = dated("1.mht", "01 Jan", shell, "ข่าวหนึ่ง");
    long id = Objects.requireNonNull(take(first).id());
    take(dated("2.mht", "08 Jan", shell, "ข่าวสอง"));
    assertThat(archive.library().read(id).article().text()).contains("ข่าวสอง");
    for (Path without :
        List.of(dated("4.mht", "22 Jan", shell, null), dated("5.mht", "29 Jan", shell, null))) {
      assertThat(take(without))
          .matches(item -> item.status() == Status.DUPLICATE && Objects.equals(item.id(), id));
    }
    assertThat(archive.library().read(id).article().text()).contains("ข่าวสอง");
    assertThat(archive.library().versions(id))
        .extracting(ArticleVersion::savedAt)
        .containsExactly(
            Instant.parse("2024-01-01T10:00:00Z"), Instant.parse("2024-01-08T10:00:00Z"));
    assertThat(take(dated("6.mht", "30 Jan", shell, "ข่าวหนึ่ง")).status())
        .isEqualTo(Status.UPDATED);
    assertThat(archive.library().read(id).article().text()).contains("ข่าวหนึ่ง");
  }

  /**
   * The frame set as a browser saves it; without text, it has its menu alone, or nothing at all.
   */
  private Path dated(String name, String day, String shell, @Nullable String sentence)
      throws IOException {
    String base = "http://gazette.example/";
    StringBuilder parts = new StringBuilder(part(base + "index.html", shell));
    if (!name.startsWith("5")) {
      parts.append(part(base + "menu.html", "<html><body><a href=/>หน้าแรก</a></body></html>"));
    }
    if (sentence != null) {
      Path page = new SavedPages(folder).article("main.html", base + "main.html", sentence);
      parts.append(part(base + "main.html", Files.readString(page)));
    }
    String head =
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: %sindex.html
        Date: %s 2024 10:00:00 GMT
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"

        """
            .formatted(base, day);
    return Files.writeString(folder.resolve(name), head + parts + "--b--\n");
  }

  private static String part(String url, String html) {
    return """
    --b
    Content-Type: text/html; charset=utf-8
    Content-Transfer-Encoding: 8bit
    Content-Location: %s

    %s
    """
        .formatted(url, html);
  }

  @Test
  void anAddressThatComesLaterLeavesTheEncodingThatWasChosen() throws IOException {
    Charset thai = Charset.forName("x-windows-874");
    Path page = beside("a").encoded("a.html", "about:blank", "ข่าวแรก", thai);
    long id = Objects.requireNonNull(take(page).id());
    Charset chosen = Charset.forName("ISO-8859-1");
    archive.originals().decodeAgain(id, chosen);
    Path record = folder.resolve("a.warc");
    Files.write(record, record("https://a.example/n/1", Files.readAllBytes(page)));
    take(record);
    assertThat(archive.originals().chosenEncoding(id)).contains(chosen);
    assertThat(archive.library().read(id).article().text()).doesNotContain("ข่าวแรก");
  }

  @Test
  void whereARejectedPageIsFromIsFilledIn() throws IOException {
    Path shell = folder.resolve("shell.html");
    Files.writeString(shell, "<html><div id=app></div>");
    assertThat(take(shell).status()).isEqualTo(Status.REJECTED);
    Path record = folder.resolve("a.warc");
    Files.write(record, record("https://a.example/n/1", Files.readAllBytes(shell)));
    assertThat(take(record).status()).isEqualTo(Status.REJECTED);
    assertThat(archive.rejected().list())
        .singleElement()
        .matches(page -> "https://a.example/n/1".equals(page.url()) && page.savedAt() != null);
  }

  private static byte[] record(String url, byte[] page) throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    String head =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Target-URI: %s
        WARC-Date: 2024-03-05T04:22:33Z
        Content-Type: application/http
        Content-Length: %d

        """
            .formatted(url, http.length() + page.length)
            .replace("\n", "\r\n");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write((head + http).getBytes(StandardCharsets.UTF_8));
    all.write(page);
    all.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }
}
