package org.hotrai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.data.Offset;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of the hand cost nothing: no file is made or lost, nothing is done by half. */
class MistakesTest {
  @TempDir private Path folder;
  private Path archive;
  private Path page;
  private Console console;

  @BeforeEach
  void savePage() throws IOException {
    archive = folder.resolve("test.hotrai");
    console = new Console(archive);
    page =
        Files.writeString(
            folder.resolve("canal.html"),
            """
            <!DOCTYPE html><html lang="th"><head><title>ขุดลอกคลอง</title></head>
            <body><article><h1>ขุดลอกคลอง</h1>
            <p>นายสมหมาย ใจเย็น กล่าวว่าจะขุดลอกคลองทุกสายในอำเภอให้เสร็จก่อนฤดูฝน
            เพื่อให้น้ำไหลได้สะดวกและไม่ท่วมบ้านเรือนของประชาชนที่อยู่ริมฝั่ง</p></article></body></html>
            """);
  }

  private String refused(int status, String... arguments) {
    Console.Answer answer = console.run(arguments);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.out()).isEmpty();
    return answer.err();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"list", "search คลอง", "show 1", "entities", "verify", "stats", "backup copy"})
  void aMistypedArchiveIsNotMade(String command) throws IOException {
    refused(ExitStatus.UNAVAILABLE, command.split(" "));
    assertThat(archive).doesNotExist();
    Files.createFile(archive);
    refused(ExitStatus.UNAVAILABLE, command.split(" "));
    assertThat(archive).isEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"import", "extract", "backup", "restore", "entities export", "search --queries"})
  void anEmptyNameIsNotTheCurrentFolder(String command) {
    console.run("import", page.toString());
    String[] arguments =
        Stream.concat(Stream.of(command.split(" ")), Stream.of("")).toArray(String[]::new);
    assertThat(refused(ExitStatus.USAGE, arguments)).contains("name of a file");
  }

  @Test
  void resultsThatCannotBeWrittenAreToldOf() {
    console.run("import", page.toString());
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("full");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = console.runInto(full, err, "list");
    assertThat(status).isEqualTo(ExitStatus.UNAVAILABLE);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
  }

  @Test
  void aNameSaysNothingToTheTerminal() {
    assertThat(Terminal.oneLine("a\u001B[31m\u0007b\tc\nd")).isEqualTo("a\uFFFD[31m\uFFFDb\tc d");
  }

  @Test
  void anExportDoesNotReplaceTheArchive() {
    console.run("import", page.toString());
    refused(ExitStatus.USAGE, "export", "--format", "pdf", "--all", "--out", archive.toString());
    assertThat(console.run("verify").status()).isEqualTo(ExitStatus.DONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pdf --paper a6",
        "pdf --columns 3",
        "pdf --columns none",
        "pdf --margin 9.9",
        "pdf --margin NaN",
        "pdf --size 21",
        "pdf --face comic",
        "html --paper a5",
        "text --justify",
      })
  void pagesThatCannotBeAreRefused(String wish) {
    console.run("import", page.toString());
    Path target = folder.resolve("out");
    String all = "export --all --out " + target + " --format " + wish;
    refused(ExitStatus.USAGE, all.split(" "));
    assertThat(target).doesNotExist();
  }

  @Test
  void pagesAreMadeAsTheyAreWished() throws IOException {
    console.run("import", page.toString());
    Path target = folder.resolve("out.pdf");
    String wish = "--paper a5 --columns 2 --margin 12.5 --size 9 --face Serif --justify";
    String all = "export --all --format pdf --out " + target + " " + wish;
    assertThat(console.run(all.split(" ")).status()).isEqualTo(ExitStatus.DONE);
    try (PDDocument document = Loader.loadPDF(target.toFile())) {
      assertThat(document.getPage(0).getMediaBox().getWidth())
          .isCloseTo(419.5f, Offset.offset(0.1f));
    }
  }

  @Test
  void aReportDoesNotReplaceTheArchiveOrAPage() throws IOException {
    console.run("import", page.toString());
    String saved = Files.readString(page);
    for (Path kept : new Path[] {archive, page}) {
      refused(ExitStatus.USAGE, "import", page.toString(), "--report", kept.toString());
    }
    assertThat(page).hasContent(saved);
    assertThat(console.run("verify").status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void tagsAreAddedAllOrNone() {
    console.run("import", page.toString());
    refused(ExitStatus.USAGE, "tag", "1", "--add", "คลอง", "--add", " ");
    refused(ExitStatus.USAGE, "tag", "1", "99", "--add", "คลอง");
    assertThat(console.run("tag", "1", "1").out())
        .isEqualTo("1\tunread\t" + System.lineSeparator());
  }

  @Test
  void notesAreChangedAllOrNone() {
    console.run("import", page.toString());
    String before = console.run("note", "1", "ตรวจแล้ว").out();
    refused(ExitStatus.USAGE, "note", "1", "--remove", "1", "--change", "7", "ใหม่");
    refused(ExitStatus.USAGE, "note", "1", "--change", "7", "ใหม่");
    refused(ExitStatus.USAGE, "note", "1", " ");
    assertThat(console.run("note", "1").out()).isEqualTo(before);
  }

  @Test
  void anArticleNamedTwiceCountsOnce() {
    console.run("import", page.toString());
    assertThat(console.run("delete", "1", "1").out()).contains("1 article;");
  }

  @Test
  void aFolderIsNoFileOfLines() {
    refused(ExitStatus.USAGE, "recognize", "--lines", folder.toString());
    refused(ExitStatus.USAGE, "search", "--queries", folder.toString());
    refused(ExitStatus.USAGE, "search", "คลอง", "--queries", page.toString());
  }

  @Test
  void anArchiveThatCannotBeWrittenEndsWithThree() {
    console.run("import", page.toString());
    assertThat(archive.toFile().setWritable(false, false)).isTrue();
    Console.Answer answer = console.run("tag", "1", "--add", "คลอง");
    assertThat(answer.status()).isEqualTo(ExitStatus.UNAVAILABLE);
    assertThat(answer.out()).isEmpty();
    assertThat(console.run("list").status()).isEqualTo(ExitStatus.DONE);
  }
}
