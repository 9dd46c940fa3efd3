package org.hotrai.archive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.hotrai.archive.Archive;
import org.hotrai.archive.SavedPages;
import org.hotrai.archive.job.Progress;
import org.hotrai.message.Failure;
import org.hotrai.message.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExportJobTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);

  @TempDir Path folder;
  private Archive archive;
  private final List<Long> ids = new ArrayList<>();

  @BeforeEach
  void fill() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    SavedPages saved = new SavedPages(pages);
    Files.createDirectory(pages.resolve("1_files"));
    BufferedImage picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, "png", pages.resolve("1_files/a.png").toFile());
    saved.article(
        "1.html",
        "https://a.example/1?x=2&y=3",
        "ที่ประชุม \"เห็นชอบ\" แผน &amp; มติ<img src='1_files/a.png' alt='ภาพประชุม'>");
    saved.dated("2.html", "https://b.example/2", "Mar 05 2021", "นายสมชาย ใจดี เยือนกรุงเทพมหานคร");
    saved.encoded(
        "3.html",
        "https://c.example/3",
        "น้ำท่วมที่จังหวัดน่าน<sup><a id='r1' href='#n1'>๑</a></sup></p>"
            + "<p id='n1'><a href='#r1'>๑</a> กรมทรัพยากรน้ำ</p><p>",
        Charset.forName("windows-874"));
    archive = Archive.open(folder.resolve("a.hotrai"));
    ids.addAll(SavedPages.imported(archive, pages));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Path export(ExportFormat format) {
    Path file = folder.resolve("out." + format.extension());
    assertThat(archive.exports().articles(ids, ExportForm.of(format), file, WORDS, Progress.SILENT))
        .isTrue();
    return file;
  }

  private String text(ExportFormat format) throws IOException {
    return Files.readString(export(format));
  }

  @Test
  void aBookIsValidAndHoldsItsPictures() throws IOException {
    Path book = export(ExportFormat.EPUB);
    StringWriter told = new StringWriter();
    WriterReportImpl report = new WriterReportImpl(new PrintWriter(told));
    new EpubCheck(book.toFile(), report).check();
    assertThat(report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount())
        .as(told.toString())
        .isZero();
    try (ZipFile zip = new ZipFile(book.toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .startsWith("mimetype")
          .anyMatch(name -> name.matches("book/pictures/[0-9a-f]{64}\\.png"));
      String chapter =
          new String(
              zip.getInputStream(zip.getEntry("book/article1.xhtml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(chapter).contains("lang=\"th\"", "แผน &amp; มติ");
      String noted =
          new String(
              zip.getInputStream(zip.getEntry("book/article3.xhtml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(noted).contains("epub:type=\"noteref\"", "epub:type=\"footnote\"");
    }
  }

  @Test
  void oneFileOfHtmlHoldsAllAndNothingTwice() throws IOException {
    String html = text(ExportFormat.HTML);
    assertThat(html).contains("src=\"data:image/png;base64,", "href=\"#a2\"", "id=\"a3\"");
    List<String> identities =
        Pattern.compile(" id=\"([^\"]+)\"")
            .matcher(html)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(identities).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void plainFormsHoldEveryArticle() throws IOException {
    for (ExportFormat format :
        List.of(ExportFormat.TEXT, ExportFormat.MARKDOWN, ExportFormat.JSON)) {
      assertThat(text(format)).contains("เห็นชอบ", "นายสมชาย ใจดี", "น้ำท่วมที่จังหวัดน่าน");
    }
  }

  @Test
  void notesKeepTheirPlaceInEveryForm() throws IOException {
    assertThat(text(ExportFormat.TEXT)).contains("จังหวัดน่าน๑", "๑ กรมทรัพยากรน้ำ");
    assertThat(text(ExportFormat.MARKDOWN)).contains("น่าน[^3-1]", "[^3-1]: กรมทรัพยากรน้ำ");
    assertThat(text(ExportFormat.JSON)).contains("\"kind\":\"footnote\"");
    assertThat(text(ExportFormat.HTML)).contains("doc-noteref", "doc-backlink");
  }

  @Test
  void tablesAreReadAsUnicodeAndComputeNothing() throws IOException {
    String articles = text(ExportFormat.CSV);
    assertThat(articles).startsWith("\uFEFFid,title,");
    assertThat(articles.lines()).hasSize(4);
    String entities = text(ExportFormat.ENTITIES);
    assertThat(entities).contains("PERSON,สมชาย ใจดี,1,นายสมชาย ใจดี,");
  }

  @Test
  void referencesSayWhenAndWhere() throws IOException {
    assertThat(text(ExportFormat.BIBTEX))
        .contains("@misc{hotrai" + ids.get(1), "urldate = {2021-03-05}");
    assertThat(text(ExportFormat.RIS)).contains("UR  - https://b.example/2\r\n", "ER  - \r\n");
    JsonNode csl = new ObjectMapper().readTree(text(ExportFormat.CSL));
    assertThat(csl).hasSize(3);
    assertThat(csl.get(1).at("/accessed/date-parts/0/0").asInt()).isEqualTo(2021);
  }

  @Test
  void anArticleThatIsNotThereIsAFailureInEveryFormat() {
    for (ExportFormat format : ExportFormat.values()) {
      Path file = folder.resolve("none." + format.extension());
      assertThatThrownBy(() ->
              archive
                  .exports()
                  .articles(
                      List.of(ids.getFirst(), 99L),
                      ExportForm.of(format),
                      file,
                      WORDS,
                      Progress.SILENT))
          .isInstanceOf(Failure.class);
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void aPageWithAnAddressThatIsNoneIsHandedOutToo() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("odd"));
    new SavedPages(odd).article("4.html", "https://d.example/#/news#top", "ประชุมสภาเทศบาล");
    ids.addAll(SavedPages.imported(archive, odd));
    Path warc = export(ExportFormat.WARC);
    try (Archive other = Archive.open(folder.resolve("b.hotrai"))) {
      ids.addAll(SavedPages.imported(other, warc));
      assertThat(other.library().list()).hasSize(4);
    }
  }

  @Test
  void keptPagesComeBackAsTheSameArticles() throws IOException {
    Path warc = export(ExportFormat.WARC);
    try (Archive other = Archive.open(folder.resolve("b.hotrai"))) {
      ids.addAll(SavedPages.imported(other, warc));
      for (int i = 0; i < 3; i++) {
        var before = archive.library().read(ids.get(i)).article();
        var after = other.library().read(ids.get(i + 3)).article();
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.sourceUrl()).isEqualTo(before.sourceUrl());
        assertThat(after.blocks()).hasSameSizeAs(before.blocks());
      }
      assertThat(other.library().versions(ids.get(4)).getFirst().savedAt())
          .isEqualTo(archive.library().versions(ids.get(1)).getFirst().savedAt());
    }
  }
}
