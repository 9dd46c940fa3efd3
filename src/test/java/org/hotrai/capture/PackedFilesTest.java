package org.hotrai.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedFilesTest {
  private static final String PAGE = "<!doctype html><html><p>ตลาดน้ำเปิดวันเสาร์";

  @TempDir Path folder;

  private Readings read(byte[] container) throws IOException {
    return Readings.of(folder, "container", container);
  }

  @Test
  void givesEachPageWithItsName() throws IOException {
    Object[] files = {"ข่าว/หนึ่ง.html", PAGE, "two.html", PAGE + "2"};
    for (byte[] container :
        new byte[][] {
          Packs.zip(files),
          Packs.zipped(UTF_8, ZipEntry.STORED, files),
          Packs.tar(files),
          Records.gzip(Packs.tar(files)),
          Zstd.compress(Packs.tar(files)),
        }) {
      Readings read = read(container);
      assertThat(read.members()).containsExactly("ข่าว/หนึ่ง.html", "two.html");
      assertThat(read.texts()).containsExactly(PAGE, PAGE + "2");
      assertThat(read.reasons()).isEmpty();
      assertThat(read.progress()).isSorted();
    }
  }

  @Test
  void readsAPackedPageAsIfItWereNot() throws IOException {
    Readings read = read(Records.gzip(PAGE.getBytes(UTF_8)));
    assertThat(read.pages()).hasSize(1);
    assertThat(read.pages().getFirst().member()).isNull();
  }

  @Test
  void readsWhatAHardLinkStandsForAndPassesOverSymbolicLinks() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed, "UTF-8")) {
      byte[] page = PAGE.getBytes(UTF_8);
      TarArchiveEntry file = new TarArchiveEntry("a/page.html");
      file.setSize(page.length);
      tar.putArchiveEntry(file);
      tar.write(page);
      tar.closeArchiveEntry();
      for (byte kind : new byte[] {TarConstants.LF_LINK, TarConstants.LF_SYMLINK}) {
        TarArchiveEntry link = new TarArchiveEntry("link" + (char) kind + ".html", kind);
        link.setLinkName("a/page.html");
        tar.putArchiveEntry(link);
        tar.closeArchiveEntry();
      }
    }
    Readings read = read(packed.toByteArray());
    assertThat(read.members()).containsExactly("a/page.html", "link1.html");
    assertThat(read.texts()).containsOnly(PAGE);
    assertThat(read.reasons()).isEmpty();
  }

  @Test
  void readsNamesInOldEncodings() throws IOException {
    Charset thai = Charset.forName("x-windows-874");
    assertThat(read(Packs.zipped(thai, ZipEntry.DEFLATED, "ข่าวน้ำท่วม 1.html", PAGE)).members())
        .containsExactly("ข่าวน้ำท่วม 1.html");
    assertThat(read(Packs.tar(thai, "ข่าวน้ำท่วม.html", PAGE)).members())
        .containsExactly("ข่าวน้ำท่วม.html");
    assertThat(
            read(Packs.zipped(
                    Charset.forName("IBM437"), ZipEntry.DEFLATED, "Ölkännchen é.html", PAGE))
                .members())
        .containsExactly("Ölkännchen é.html");
  }

  @Test
  void passesOverTheFramesOfFrameSets() throws IOException {
    String set = "<frameset><frame src='menu.html'><frame src='../two/main.html'></frameset>";
    Readings read =
        read(Packs.zip("one/index.html", set, "one/menu.html", PAGE, "two/main.html", PAGE));
    assertThat(read.members()).containsExactly("one/index.html");
    assertThat(read.pages().getFirst().resources().find("../two/main.html"))
        .hasValueSatisfying(frame -> assertThat(frame.isPage()).isTrue());
  }

  @Test
  void passesOverWhatServesPages() throws IOException {
    Readings read =
        read(
            Packs.zip(
                "ข่าว.html", PAGE,
                "ข่าว_files/frame.html", PAGE,
                "my_files/kept.html", PAGE,
                "style.css", "p{}",
                "app.js", "var a = '<p>';",
                "picture", CapturesTest.PNG,
                ".hidden/a.html", PAGE,
                "__MACOSX/._a.html", PAGE,
                "site/hts-cache/a.html", PAGE,
                "page.png", PAGE,
                "paper.pdf", "%PDF-1.7"));
    assertThat(read.members()).containsExactly("ข่าว.html", "my_files/kept.html", "page.png");
    assertThat(read.reasons()).containsExactly("capture.pdf paper.pdf");
  }

  @Test
  void takesWhatAnIndexBesideAPageTellsOfIt() throws IOException {
    String index =
        """
        <?xml version="1.0"?>
        <RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#"
            xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <RDF:Description RDF:about="urn:root">
        <MAF:originalurl RDF:resource="https://a.example/?a=1&amp;b=2"/>
        <MAF:archivetime RDF:resource="Tue, 03 Nov 2020 10:00:00 +0700"/>
        <MAF:indexfilename RDF:resource="หน้า.html"/><MAF:charset RDF:resource="UTF-8"/>
        </RDF:Description></RDF:RDF>
        """;
    Readings read =
        read(
            Packs.zip(
                "1/index.rdf", index, "1/หน้า.html", PAGE, "1/b.html", PAGE, "2/หน้า.html", PAGE));
    assertThat(read.members()).containsExactly("1/หน้า.html", "1/b.html", "2/หน้า.html");
    assertThat(read.pages())
        .extracting(page -> page.url())
        .containsExactly("https://a.example/?a=1&b=2", null, null);
    assertThat(read.pages().getFirst().savedAt()).isEqualTo("2020-11-03T03:00:00Z");
    assertThat(read.pages().getFirst().charset()).isEqualTo("UTF-8");
    assertThat(read.reasons()).isEmpty();
  }

  @Test
  void findsPicturesBesideThePage() throws IOException {
    Object[] files = {
      "ก/หน้า.html", PAGE, "ก/หน้า_files/1 a.png", CapturesTest.PNG, "b.png", CapturesTest.PNG
    };
    for (byte[] container : new byte[][] {Packs.zip(files), Records.gzip(Packs.tar(files))}) {
      Resources beside = read(container).pages().getFirst().resources();
      assertThat(beside.find("./หน้า_files/1%20a.png?v=2"))
          .map(Resource::mediaType)
          .contains("image/png");
      assertThat(beside.find("../b.png")).isPresent();
      assertThat(beside.find("../../b.png")).isEmpty();
      assertThat(beside.find("/b.png")).isEmpty();
      assertThat(beside.find("https://a.example/b.png")).isEmpty();
      assertThat(beside.find("")).isEmpty();
    }
  }

  @Test
  void readsContainersInContainers() throws IOException {
    byte[] records = new Records(true).page("https://a.example/", PAGE).bytes();
    byte[] inner = Packs.zip("p.html", PAGE, "crawl.warc.gz", records);
    assertThat(read(Packs.tar("in.zip", inner, "../up.html", PAGE)).members())
        .containsExactly("in.zip!p.html", "in.zip!crawl.warc.gz!https://a.example/", "../up.html");
  }

  @Test
  void readsPagesAndPicturesOfAZipInATarInAZip() throws IOException {
    Object[] files = {
      "ข่าว.html", PAGE, "ข่าว_files/1.png", CapturesTest.PNG, "note.txt", "ประชุม"
    };
    byte[] stored = Packs.zipped(UTF_8, ZipEntry.STORED, files);
    byte[] broken = Arrays.copyOf(stored, stored.length / 2);
    Readings read =
        read(
            Packs.zip(
                "a.zip", Packs.zip(files),
                "b.tar.gz", Records.gzip(Packs.tar("c.zip", stored)),
                "d.zip", broken,
                "e.zip", Packs.zip()));
    assertThat(read.members())
        .contains("a.zip!ข่าว.html", "a.zip!note.txt", "b.tar.gz!c.zip!ข่าว.html");
    assertThat(read.pages().getFirst().resources().find("ข่าว_files/1.png")).isPresent();
    assertThat(read.reasons()).containsExactly("capture.damaged d.zip", "capture.no-pages e.zip");
  }

  @Test
  void goesDownOnlySoFar() throws IOException {
    byte[] nested = Packs.zip("p.html", PAGE);
    for (int i = 0; i < 3; i++) {
      nested = Packs.zip("z", nested);
    }
    assertThat(read(nested).members()).containsExactly("z!z!z!p.html");
    assertThat(read(Packs.zip("z", nested)).reasons()).containsExactly("capture.too-deep z!z!z!z");
  }

  @Test
  void tellsOfOthersThatAreZipsToo() throws IOException {
    assertThat(
            read(Packs.zip("[Content_Types].xml", "<x/>", "word/document.xml", "<w/>")).reasons())
        .containsExactly("capture.document");
    assertThat(read(Packs.zip("mimetype", "application/epub+zip", "a.xhtml", PAGE)).reasons())
        .containsExactly("capture.document");
    assertThat(read(Packs.zip("a.css", "p{}")).reasons()).containsExactly("capture.no-pages");
  }

  @Test
  void tellsOfLockedFiles() throws IOException {
    byte[] zip = Packs.zip("a.html", PAGE, "b.png", CapturesTest.PNG);
    for (int i = 0; i < zip.length - 8; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && (zip[i + 2] == 1 || zip[i + 2] == 3)) {
        zip[i + (zip[i + 2] == 1 ? 8 : 6)] |= 1;
      }
    }
    assertThat(read(zip).reasons()).containsExactly("capture.encrypted a.html");
  }

  @Test
  void saysThatOthersMustBeUnpackedFirst() throws IOException {
    for (String start : List.of("7z\u00BC\u00AF'\u001C", "Rar!\u001A", "\u00FD7zXZ", "]*M\u0018")) {
      assertThat(read(start.getBytes(ISO_8859_1)).reasons())
          .containsExactly("capture.packed-otherwise");
    }
    byte[] cut = Arrays.copyOf(Zstd.compress(PAGE.getBytes(UTF_8)), 30);
    assertThat(read(cut).reasons()).containsExactly("capture.damaged");
  }

  @Test
  void keepsWhatComesBeforeACut() throws IOException {
    Object[] files = {"a.html", PAGE, "b.html", PAGE.repeat(50)};
    byte[] zip = Packs.zip(files);
    Readings cut = read(Arrays.copyOf(zip, zip.length - 200));
    assertThat(cut.members()).containsExactly("a.html");
    assertThat(cut.reasons()).containsExactly("capture.damaged");
    byte[] tar = Packs.tar(files);
    assertThat(read(Arrays.copyOf(tar, 1_600)).members()).containsExactly("a.html");
    byte[] gz = Records.gzip(tar);
    Readings packed = read(Arrays.copyOf(gz, gz.length - 20));
    assertThat(packed.members()).contains("a.html");
    assertThat(packed.reasons()).contains("capture.cut-off");
  }

  @Test
  void refusesBombs() throws IOException {
    byte[] zeros = new byte[100 << 20];
    assertThat(read(Records.gzip(zeros)).reasons()).containsExactly("capture.bomb");
    assertThat(read(Zstd.compress(zeros)).reasons()).containsExactly("capture.bomb");
    byte[] bomb = Packs.zip("a.html", zeros, "b.html", PAGE);
    assertThat(read(bomb).reasons()).containsExactly("capture.bomb a.html");
    assertThat(read(Packs.zip("x.zip", bomb, "y.zip", bomb)).reasons())
        .containsExactly("capture.bomb x.zip!a.html");
  }

  @Test
  void refusesATooLongPage() throws IOException {
    byte[] page = Records.joined("<html>", new byte[(int) Captures.LONGEST_PAGE]);
    Arrays.fill(page, 6, page.length, (byte) ' ');
    Readings read = read(Packs.zipped(UTF_8, ZipEntry.STORED, "a.html", page, "b.html", PAGE));
    assertThat(read.reasons()).containsExactly("capture.too-long a.html");
    assertThat(read.members()).containsExactly("b.html");
  }
}
