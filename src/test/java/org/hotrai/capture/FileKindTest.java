package org.hotrai.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Random;
import org.hotrai.capture.encoding.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {
  private static final String PROSE =
      """
      ห้องสมุดชุมชนเปิดใหม่ริมคลอง (ใกล้ตลาด) มีหนังสือกว่า 4,000 เล่ม

      The library is open daily, 9 to 5; bring a friend.
      """;

  private static FileKind kind(String content) {
    return FileKind.of(content.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>",
        "<p class=x>ข่าว",
        "<frameset cols=20%,80%><frame src=a.html>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">",
        "\uFEFF  \n<html>",
        "text in front <br> of the first tag"
      })
  void knowsPages(String content) {
    assertThat(kind(content)).isEqualTo(FileKind.HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><DL><p>",
        "<!DOCTYPE html><html><head><title>Pocket Export</title></head><h1>Unread</h1><ul><li>",
        "<html><head><title>Instapaper: Export</title></head><body><ol><li>",
        "title,url,time_added,tags,status\nข่าว,https://klong.example/7,1576722605,,unread\n",
        "\"Title\";\"Link\"\n\"ข่าว\";\"https://klong.example/7\"",
        "https://klong.example/7\n\nhttps://klong.example/8\n"
      })
  void knowsListsOfAddresses(String content) {
    assertThat(kind(content)).isEqualTo(FileKind.BOOKMARKS);
  }

  @Test
  void takesATextBehindItsAddressForNoList() {
    assertThat(kind("https://klong.example/7\n" + PROSE)).isEqualTo(FileKind.PLAIN_TEXT);
  }

  @Test
  void knowsPagesWithAByteThatIsNoCharacter() {
    assertThat(kind("<html>\0<head><title>\0\0ข่าว" + " ".repeat(400))).isEqualTo(FileKind.HTML);
  }

  @Test
  void knowsPagesInWideCharacters() {
    assertThat(FileKind.of("<html><p>ข่าว".getBytes(UTF_16))).isEqualTo(FileKind.HTML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
  void knowsPagesInTheWidestCharacters(Charset wide) {
    byte[] page = "\uFEFF<html><p>ข่าวน้ำท่วมริมคลอง".getBytes(wide);
    assertThat(FileKind.of(page)).isEqualTo(FileKind.HTML);
    assertThat(PageText.of(page, null)).isEqualTo("<html><p>ข่าวน้ำท่วมริมคลอง");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void knowsPagesInWideCharactersWithoutAMark(Charset wide) {
    assertThat(FileKind.of("<html><p>ข่าวน้ำท่วมริมคลอง".getBytes(wide))).isEqualTo(FileKind.HTML);
    assertThat(FileKind.of(PROSE.getBytes(wide))).isEqualTo(FileKind.PLAIN_TEXT);
  }

  @Test
  @Timeout(3)
  void readsALongWordInNoTime() {
    assertThat(kind("x".repeat(200_000))).isEqualTo(FileKind.OTHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 | PDF",
        "GIF89a | PICTURE",
        "{\\rtf1 | OFFICE",
        "OggS | MEDIA",
        "WARC/1.0 | CONTAINER",
        "bplist00 | WEBARCHIVE",
        "<?xml version='1.0'?><plist> | WEBARCHIVE",
        "MIME-Version: 1.0 | MHTML",
        "<rss version='2.0'> | FEED",
        "<?xml version='1.0'?><!-- made by --><feed xmlns='a'> | FEED",
        "<?xml version='1.0'?><rdf:RDF xmlns='a'><p>x</p> | FEED",
        "<!DOCTYPE rss [<!ENTITY nbsp '&#160;'> <!ENTITY % a PUBLIC 'x'>]><rss> | FEED",
        "<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1> | BOOKMARKS",
        "<svg xmlns='http://www.w3.org/2000/svg'> | OTHER",
      })
  void knowsOtherKindsByTheirBeginning(String content, FileKind kind) {
    assertThat(kind(content)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: a\nfound here\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=x\n",
        "MIME-Version: 1.0\nContent-Type: multipart/related;\nboundary=\"x\"\n",
        "Subject: ข่าว\n\nContent-Type: multipart/related\n",
        "ข่าว\nContent-Location: https://klong.example/\n",
      })
  void knowsMimeFilesWhoseHeaderIsBroken(String header) {
    String part = "\n--klong\nContent-Type: text/html\n\n<p>ข่าวคลอง</p>\n--klong--";
    assertThat(kind(header + part)).isEqualTo(FileKind.MHTML);
    assertThat(kind("<html><pre>" + header + part)).isEqualTo(FileKind.HTML);
  }

  @Test
  void knowsMimeFilesByTheirHeader() {
    assertThat(kind("From: <Saved by x>\n\ty\nContent-Type: multipart/related; b=c\n\n<p>"))
        .isEqualTo(FileKind.MHTML);
    assertThat(kind("\n------=_Next\r\nContent-Type: text/html\r\n\r\n<p>"))
        .isEqualTo(FileKind.MHTML);
    assertThat(kind("From: a@b.example\nSubject: x\nDate: 1 May 2020 10:00:00 +0700\n\nข่าวคลอง"))
        .isEqualTo(FileKind.MHTML);
    assertThat(kind("From: the canal\nSubject: x\n\nข่าวคลอง")).isEqualTo(FileKind.PLAIN_TEXT);
    assertThat(kind("Note: a page\nof MIME-Version: 1.0\n\n<p>")).isEqualTo(FileKind.HTML);
  }

  @Test
  void knowsPlainText() {
    assertThat(kind(PROSE)).isEqualTo(FileKind.PLAIN_TEXT);
    assertThat(FileKind.of(PROSE.getBytes(Charset.forName("x-windows-874"))))
        .isEqualTo(FileKind.PLAIN_TEXT);
    assertThat(FileKind.of(PROSE.getBytes(UTF_16))).isEqualTo(FileKind.PLAIN_TEXT);
    assertThat(kind("- ข้อหนึ่ง\n- ข้อสอง\n- ข้อสาม\n")).isEqualTo(FileKind.PLAIN_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"ข่าว\", \"day\": 19}",
        "[{\"a\": 1}, {\"a\": 2}]",
        "body {\n  color: red;\n}\n.menu > a { margin: 0 }\n",
        "(function(){var a=1;window.b=function(c){return a+c}})();",
        "import os\n\ndef main():\n    return os.name\n\nmain()\n",
        "id,title,day\n1,ก,2019-12-19\n2,ข,2019-12-20\n",
        "id\ttitle\tday\n1\tก\t2019\n2\tข\t2020\n",
        "<?xml version='1.0'?><catalogue><book id='1'/></catalogue>",
        "[section]\nkey = value\nother = 2\n",
        "HTTrack3.49-2 launched on Thu, 19 Dec 2019 09:30:05 at http://a.example/\n\n120 links"
            + " scanned, with nothing wrong\n",
        "--2019-12-19 09:30:05--  http://a.example/\nResolving a.example... found\n\nSaving to:"
            + " index.html, all of it\n",
      })
  void tellsDataAndProgramsFromText(String content) {
    assertThat(kind(content)).isEqualTo(FileKind.OTHER);
  }

  @Test
  void knowsNoiseEvenIfATagIsInIt() {
    byte[] noise = new byte[20_000];
    new Random(25).nextBytes(noise);
    noise[0] = 7;
    System.arraycopy("<p>".getBytes(ISO_8859_1), 0, noise, 5_000, 3);
    assertThat(FileKind.of(noise)).isEqualTo(FileKind.OTHER);
    assertThat(kind("QUJD".repeat(1_000))).isEqualTo(FileKind.OTHER);
  }
}
