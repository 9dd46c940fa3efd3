package org.hotrai.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.CaptureResult.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final Place PLACE = new Place("folder/file", null).inside("member");
  private static final String PNG = Base64.getEncoder().encodeToString(CapturesTest.PNG);
  private static final Instant TIME = Instant.parse("2019-12-19T02:30:05Z");

  private static CaptureResult read(byte[] bytes) {
    List<CaptureResult> results = new ArrayList<>();
    PageReader.read(PLACE, bytes, Resources.NONE, results::add);
    assertThat(results).hasSize(1);
    return results.getFirst();
  }

  @Test
  void givesAllPagesThatLieSideBySide() {
    String part =
        "--B\r\nContent-Type: text/html\r\nContent-Location: http://a.example/%d\r\n\r\n%s\r\n";
    String file =
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
            + part.formatted(1, "<html><p>ข่าวแรก<iframe src=/3></iframe>")
            + part.formatted(2, "<html><p>ข่าวที่สอง")
            + part.formatted(3, "<html><p>ในกรอบ")
            + "--B--\r\n";
    List<CaptureResult> results = new ArrayList<>();
    PageReader.read(PLACE, file.getBytes(UTF_8), Resources.NONE, results::add);
    assertThat(results)
        .extracting(result -> ((Capture) result).url())
        .containsExactly("http://a.example/1", "http://a.example/2");
    assertThat(results).extracting(CaptureResult::member).doesNotHaveDuplicates();
  }

  @Test
  void readsAddressAndTimeAboveANote() {
    Capture note =
        page(
            "---\ntitle: ข่าว\nsource: \"https://klong.example/7\"\ncreated:"
                + " 2019-12-19T09:30:05+07:00\n---\nข่าวของตำบลริมน้ำที่จดไว้ในสมุดบันทึก\n");
    assertThat(note.url()).isEqualTo("https://klong.example/7");
    assertThat(note.savedAt()).isEqualTo("2019-12-19T02:30:05Z");
  }

  @Test
  void readsEachNoteOfEvernote() {
    String gif = Base64.getEncoder().encodeToString("GIF89a".getBytes(UTF_8));
    String file =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
        <en-export><note><title>ข่าวแรก</title><created>20191219T023005Z</created>
        <note-attributes><source-url>https://klong.example/7</source-url></note-attributes>
        <content><![CDATA[<?xml version="1.0"?><en-note><p>ก<b>ข</b></p>
        <en-media hash="1ac2109d47dbc72551f71df89d01ed18" type="image/gif"/><p>ค</p></en-note>]]>
        </content><resource><data encoding="base64">%s</data></resource></note>
        <note><title>ข่าวที่สอง</title><content><![CDATA[<en-note>ง</en-note>]]></content>
        <resource><resource-attributes><source-url>https://klong.example/p.gif</source-url>
        </resource-attributes></resource></note>
        </en-export>
        """
            .formatted(gif);
    List<CaptureResult> results = new ArrayList<>();
    PageReader.read(PLACE, file.getBytes(UTF_8), Resources.NONE, results::add);
    assertThat(results).hasSize(2);
    Capture first = (Capture) results.getFirst();
    assertThat(first.url()).isEqualTo("https://klong.example/7");
    assertThat(first.savedAt()).isEqualTo("2019-12-19T02:30:05Z");
    assertThat(first.text()).contains("<title>ข่าวแรก</title>", "<p>ก<b>ข</b></p>", "<p>ค</p>");
    assertThat(((Capture) results.getLast()).url()).isNull();
    assertThat(first.resources().find("en-media:1ac2109d47dbc72551f71df89d01ed18")).isPresent();
  }

  @Test
  @Timeout(10)
  void manyPagesSideBySideAreNoBomb() {
    StringBuilder file =
        new StringBuilder("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n");
    String part = "--B\r\nContent-Type: text/html\r\nContent-Location: %s\r\n\r\n<html><p>%s\r\n";
    String frames = "<iframe title='%s'></iframe>".formatted("ก".repeat(900)).repeat(4_000);
    file.append(part.formatted("http://a.example/first", frames));
    for (int i = 0; i < 4_000; i++) {
      file.append(part.formatted("http://a.example/page-" + i, "ข่าว"));
    }
    List<CaptureResult> results = new ArrayList<>();
    byte[] bytes = file.append("--B--\r\n").toString().getBytes(UTF_8);
    PageReader.read(PLACE, bytes, Resources.NONE, results::add);
    assertThat(results).hasSize(4_001);
  }

  @Test
  void pagesSideBySideShareThePicturesBesideThem() {
    String file =
        """
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=B

        --B
        Content-Type: text/html
        Content-Location: http://a.example/x/1.html

        <html><p>ข่าวแรก
        --B
        Content-Type: text/html
        Content-Location: http://a.example/y/2.html

        <html><p>ข่าวที่สอง<img src=p.gif>
        --B
        Content-Type: image/gif
        Content-Location: http://a.example/y/p.gif

        GIF89a
        --B--
        """;
    List<CaptureResult> results = new ArrayList<>();
    PageReader.read(PLACE, file.getBytes(UTF_8), Resources.NONE, results::add);
    Resources seen = ((Capture) results.getLast()).resources();
    assertThat(seen.find("p.gif")).isPresent();
    assertThat(seen.find("2.html")).isEmpty();
  }

  private static Capture page(String content) {
    return (Capture) read(content.getBytes(UTF_8));
  }

  private static String reason(String content) {
    return ((Unreadable) read(content.getBytes(UTF_8))).reason().code();
  }

  private static String mhtml(String page) {
    return """
    From: <Saved by Blink>
    Snapshot-Content-Location: https://klong.example/news/7
    Date: Thu, 19 Dec 2019 02:30:05 -0000
    MIME-Version: 1.0
    Content-Type: multipart/related; type="text/html"; boundary="--b"

    ----b
    Content-Type: text/html; charset=windows-874
    Content-Location: https://klong.example/news/7

    %s
    ----b
    Content-Type: image/png
    Content-ID: <picture@klong>
    Content-Transfer-Encoding: base64
    Content-Location: https://klong.example/img/%%E0%%B8%%81%%20a.png

    %s
    ----b
    Content-Type: text/html; charset=windows-874
    Content-ID: <frame@klong>
    Content-Location: frame.html

    <p>frame</p>
    ----b
    Content-Type: text/css
    Content-Location: https://klong.example/style.css

    p { color: red }
    ----b--
    """
        .formatted(page, PNG);
  }

  @Test
  void readsAMimeFile() {
    Capture capture = page(mhtml("<p>ข่าว</p>"));
    assertThat(capture.path()).isEqualTo("folder/file");
    assertThat(capture.member()).isEqualTo("member");
    assertThat(capture.url()).isEqualTo("https://klong.example/news/7");
    assertThat(capture.savedAt()).isEqualTo(TIME);
    assertThat(capture.mediaType()).isEqualTo("text/html");
    assertThat(capture.charset()).isEqualTo("windows-874");
    assertThat(new String(capture.bytes(), UTF_8).strip()).isEqualTo("<p>ข่าว</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://klong.example/img/ก%20a.png",
        "https://klong.example/img/%e0%b8%81 a.png#top",
        "/img/ก a.png",
        "../img/%E0%B8%81%20a.png",
        "cid:picture@klong",
      })
  void findsPicturesOfAMimeFileByEveryName(String name) {
    Resource picture = page(mhtml("<p>ข่าว</p>")).resources().find(name).orElseThrow();
    assertThat(picture.url()).isEqualTo(name);
    assertThat(picture.mediaType()).isEqualTo("image/png");
    assertThat(picture.bytes()).isEqualTo(CapturesTest.PNG);
  }

  @Test
  void findsWhatIsNamedFromTheBaseOfThePage() {
    Capture capture = page(mhtml("<head><base href='/img/'></head><p>ข่าว</p>"));
    assertThat(capture.resources().find("ก a.png")).isPresent();
    assertThat(capture.resources().find("img/ก a.png")).isEmpty();
  }

  @Test
  void findsFramesOfAMimeFileAndNothingElse() {
    Resources resources = page(mhtml("<p>ข่าว</p>")).resources();
    Resource frame = resources.find("cid:frame@klong").orElseThrow();
    assertThat(frame.isPage()).isTrue();
    assertThat(frame.charset()).isEqualTo("windows-874");
    assertThat(resources.find("frame.html")).isPresent();
    assertThat(resources.find("/style.css")).isEmpty();
    assertThat(resources.find("")).isEmpty();
    assertThat(resources.find("https://elsewhere.example/:[%")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "\r\n\r\n", "\uFEFF\n"})
  void readsTheHeaderOfAMimeFileBehindWhatPrecedesIt(String before) {
    Capture capture = page(before + mhtml("<p>ข่าว</p>"));
    assertThat(capture.url()).isEqualTo("https://klong.example/news/7");
    assertThat(capture.savedAt()).isEqualTo(TIME);
  }

  @Test
  void callsAPageAsTheHeaderOfItsMimeFileDoes() {
    Capture capture = page("Subject: ข่าวน้ำขึ้น\n" + mhtml("<p>ข่าว</p>"));
    assertThat(capture.title()).isEqualTo("ข่าวน้ำขึ้น");
  }

  @Test
  void readsALetterOfPlainText() {
    Capture capture =
        page("MIME-Version: 1.0\nSubject: น้ำขึ้น\nDate: 19 Dec 2019 02:30:05 GMT\n\nสวัสดีทุกคน");
    assertThat(capture.title()).isEqualTo("น้ำขึ้น");
    assertThat(capture.mediaType()).isEqualTo("text/plain");
    assertThat(capture.savedAt()).isEqualTo(TIME);
  }

  @Test
  void reportsAMimeFileWithoutAPage() {
    assertThat(reason("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"))
        .isEqualTo("capture.damaged-page");
  }

  private static NSDictionary resource(String url, String type, byte[] bytes) {
    NSDictionary resource = new NSDictionary();
    resource.put("WebResourceURL", url);
    resource.put("WebResourceMIMEType", type);
    resource.put("WebResourceTextEncodingName", "windows-874");
    resource.put("WebResourceData", new NSData(bytes));
    return resource;
  }

  private static byte[] webarchive(String url, byte[] page) throws IOException {
    return webarchive(url, "text/html", page);
  }

  private static byte[] webarchive(String url, String type, byte[] page) throws IOException {
    byte[] inside = "<p>ใน".getBytes(UTF_8);
    NSDictionary frame = new NSDictionary();
    frame.put("WebMainResource", resource("https://klong.example/frame", "text/html", inside));
    NSDictionary archive = new NSDictionary();
    archive.put("WebMainResource", resource(url, type, page));
    archive.put(
        "WebSubresources",
        new NSArray(resource("https://klong.example/a.png", "text/html", CapturesTest.PNG)));
    archive.put("WebSubframeArchives", new NSArray(frame));
    return BinaryPropertyListWriter.writeToArray(archive);
  }

  @Test
  void readsAWebArchive() throws IOException {
    byte[] html = "<html><p>ข่าว".getBytes(Charset.forName("x-windows-874"));
    Capture capture = (Capture) read(webarchive("https://klong.example/7", html));
    assertThat(capture.url()).isEqualTo("https://klong.example/7");
    assertThat(capture.bytes()).isEqualTo(html);
    assertThat(capture.charset()).isEqualTo("windows-874");
    assertThat(capture.resources().find("a.png")).map(Resource::mediaType).contains("image/png");
    assertThat(capture.resources().find("/frame")).map(Resource::isPage).contains(true);
  }

  @Test
  void keepsTheKindAndTheAddressOfTheMainResource() throws IOException {
    byte[] xhtml = "<html xmlns='http://www.w3.org/1999/xhtml'><p>ข่าว</p></html>".getBytes(UTF_8);
    Capture page =
        (Capture) read(webarchive("https://klong.example/7", "application/xhtml+xml", xhtml));
    assertThat(page.mediaType()).isEqualTo("application/xhtml+xml");
    byte[] words = "ประกาศเรื่องน้ำขึ้น\n\nน้ำขึ้นให้รีบตัก".getBytes(UTF_8);
    Capture text = (Capture) read(webarchive("https://klong.example/7.txt", "text/plain", words));
    assertThat(text.mediaType()).isEqualTo("text/plain");
    assertThat(text.url()).isEqualTo("https://klong.example/7.txt");
  }

  @Test
  void readsAWebArchiveOfALocalPage() throws IOException {
    Capture capture = (Capture) read(webarchive("file:///a/7.html", "<p>ก".getBytes(UTF_8)));
    assertThat(capture.url()).isNull();
  }

  @Test
  void refusesAWebArchiveOfSomethingElse() throws IOException {
    CaptureResult result = read(webarchive("https://klong.example/", "%PDF-1.4".getBytes(UTF_8)));
    assertThat(((Unreadable) result).reason().code()).isEqualTo("capture.pdf");
    assertThat(reason("bplist00")).isEqualTo("capture.damaged-page");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100_000})
  void readsThePageThatASelfExtractingPageCarries(int script) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
      String note = "<!--\n Page saved with SingleFile\n url: https://klong.example/7\n -->";
      for (String name : List.of("index.html", "images/0.png", "frames/0/index.html")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            name.endsWith("png") ? CapturesTest.PNG : ("<html>" + note + "<p>ก").getBytes(UTF_8));
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("<!doctype html><html><body>Please wait...".getBytes(UTF_8));
    file.writeBytes(("<script>" + " ".repeat(script) + "</script><!--").getBytes(UTF_8));
    file.writeBytes(zipped.toByteArray());
    Capture capture = (Capture) read(file.toByteArray());
    assertThat(new String(capture.bytes(), UTF_8)).endsWith("<p>ก");
    assertThat(capture.url()).isEqualTo("https://klong.example/7");
    assertThat(capture.resources().find("images/0.png")).isPresent();
    assertThat(capture.resources().find("./frames/0/index.html")).isPresent();
    assertThat(capture.resources().find("images/1.png")).isEmpty();
  }

  @Test
  void takesAPageForItselfIfItCarriesNone() {
    Capture capture = page("<html><p>The bytes PK\u0003\u0004 begin a zip file.");
    assertThat(new String(capture.bytes(), UTF_8)).startsWith("<html>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://klong.example/7 | https://klong.example/7",
        "URL: https://klong.example/7 | https://klong.example/7",
        "<https://klong.example/7> | https://klong.example/7",
        "อ่านที่ https://klong.example/7 |",
      })
  void findsTheAddressOfAText(String line, String url) {
    assertThat(page("ข่าวคลอง\n" + line + "\n\nชุมชนริมคลองร่วมกันปลูกต้นไม้").url())
        .isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 | capture.pdf",
        "GIF89a | capture.picture",
        "{\\rtf1 | capture.office",
        "OggS | capture.media",
        "WARC/1.0 | capture.kind-unknown",
        "'' | capture.empty",
        "{\"a\": 1} | capture.no-page",
      })
  void saysWhatAFileIsThatIsNoPage(String content, String reason) {
    assertThat(reason(content)).isEqualTo(reason);
  }
}
