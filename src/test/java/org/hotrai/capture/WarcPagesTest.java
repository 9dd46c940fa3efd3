package org.hotrai.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.hotrai.capture.CaptureResult.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcPagesTest {
  private static final String PAGE = "<!doctype html><html><p>น้ำท่วมตลาดริมคลอง";
  private static final String URL = "https://news.example/1";

  @TempDir Path folder;

  private Readings read(Records records) throws IOException {
    return Readings.of(folder, "crawl", records.bytes());
  }

  private String text(String headers, byte[] body) throws IOException {
    String type = headers.isEmpty() ? "Content-Type: text/html" : "Content-Type: text/html\n";
    return read(new Records(true).answer(URL, "200 OK", type + headers, body)).texts().getFirst();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void givesPagesWithAddressTimeAndEncoding(boolean packed) throws IOException {
    Readings read = read(new Records(packed).page(URL, PAGE).page("https://b.example/", PAGE));
    assertThat(read.members()).containsExactly(URL, "https://b.example/");
    Capture page = read.pages().getFirst();
    assertThat(page.url()).isEqualTo(URL);
    assertThat(page.savedAt()).isEqualTo(Instant.parse(Records.DAY));
    assertThat(page.charset()).isEqualTo("utf-8");
    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(read.texts()).containsOnly(PAGE);
    assertThat(read.reasons()).isEmpty();
    assertThat(read.progress()).isSorted().hasSizeGreaterThan(2);
  }

  @Test
  void tellsByTheBytesWhatAServerCallsAPage() throws IOException {
    byte[] json = "{\"items\": [{\"html\": \"<p>ข่าว</p>\"}]}".getBytes(UTF_8);
    Readings read =
        read(
            new Records(true)
                .page(URL, "%PDF-1.7 \u0000\u0001")
                .answer(URL + "2", "200 OK", "Content-Type: text/html", CapturesTest.PNG)
                .answer(URL + "3", "200 OK", "Content-Type: text/html", json)
                .page(URL + "4", PAGE));
    assertThat(read.reasons()).containsExactly("capture.pdf " + URL);
    assertThat(read.texts()).containsExactly(PAGE);
  }

  @Test
  void takesAPartThatIsAllForAll() throws IOException {
    byte[] html = PAGE.getBytes(UTF_8);
    String range = "Content-Type: text/html\nContent-Range: bytes 0-%d/%d";
    String all = range.formatted(html.length - 1, html.length);
    String part = range.formatted(html.length - 1, html.length + 1);
    Records records = new Records(true);
    records.answer(URL, "206 Partial Content", all, html);
    records.answer(URL + "2", "206 Partial Content", part, html);
    assertThat(read(records).members()).containsExactly(URL);
  }

  @Test
  void goesOnBehindStrayBytes() throws IOException {
    ByteArrayOutputStream glued = new ByteArrayOutputStream();
    glued.write(new Records(false).page(URL, PAGE).bytes());
    glued.write("garbage garbage\r\n\r\n\0\0\0".getBytes(UTF_8));
    glued.write(new Records(false).page(URL + "2", PAGE).bytes());
    Readings read = Readings.of(folder, "crawl", glued.toByteArray());
    assertThat(read.members()).containsExactly(URL, URL + "2");
  }

  @Test
  void passesOverWhatIsNoPage() throws IOException {
    byte[] html = PAGE.getBytes(UTF_8);
    Readings read =
        read(
            new Records(true)
                .record("warcinfo", "", "application/warc-fields", "a: b".getBytes(UTF_8))
                .record("request", URL, "application/http; msgtype=request", html)
                .record("metadata", URL, "text/html", html)
                .record("response", "dns:a.example", "text/dns", html)
                .answer(URL, "404 Not Found", "Content-Type: text/html", html)
                .answer(URL, "500 Oh", "Content-Type: text/html", html)
                .answer(URL, "200 OK", "Content-Type: image/png", CapturesTest.PNG)
                .answer(URL, "200 OK", "Content-Type: application/json", html)
                .answer(URL, "200 OK", "Content-Type: text/plain", "<p>x".getBytes(UTF_8))
                .page(URL + "/empty", ""));
    assertThat(read.pages()).isEmpty();
    assertThat(read.reasons()).containsExactly("capture.no-pages");
  }

  @Test
  void saysOfConversionsThatTheyAreNoPages() throws IOException {
    byte[] text = "น้ำท่วมตลาดริมคลอง".getBytes(UTF_8);
    Records made = new Records(true).record("conversion", URL, "text/plain", text);
    assertThat(read(made).reasons()).containsExactly("capture.conversions");
    assertThat(read(made.page(URL, PAGE)).reasons()).isEmpty();
  }

  @Test
  void tellsThePageByItsContentWhereItsTypeSaysNothing() throws IOException {
    assertThat(
            read(new Records(false)
                    .answer(URL, "200 OK", "Server: x", PAGE.getBytes(UTF_8))
                    .record("resource", "file:///ข่าว 1", "text/plain", PAGE.getBytes(UTF_8)))
                .members())
        .containsExactly(URL, "file:///ข่าว%201");
  }

  @Test
  void readsResourcesAndAddressesInAngleBrackets() throws IOException {
    byte[] html = PAGE.getBytes(UTF_8);
    Readings read =
        read(
            new Records(true)
                .record("resource", "<" + URL + ">", "text/html; charset=\"tis-620\"", html));
    assertThat(read.pages().getFirst().url()).isEqualTo(URL);
    assertThat(read.pages().getFirst().charset()).isEqualTo("tis-620");
  }

  @Test
  void undoesWhatTheWayFromTheServerDid() throws IOException {
    byte[] html = PAGE.getBytes(UTF_8);
    byte[] gzip = Records.gzip(html);
    byte[] chunked = Records.joined("5;x=y\r\n", Arrays.copyOf(html, 5), "\r\n");
    byte[] rest = Arrays.copyOfRange(html, 5, html.length);
    byte[] chunks =
        Records.joined(chunked, Integer.toHexString(rest.length), "\r\n", rest, "\r\n0\r\n\r\n");
    assertThat(text("Content-Encoding: gzip", gzip)).isEqualTo(PAGE);
    assertThat(text("Content-Encoding: gzip", html)).isEqualTo(PAGE);
    assertThat(text("Content-Encoding: identity", html)).isEqualTo(PAGE);
    assertThat(text("Content-Encoding: deflate", deflated(html, true))).isEqualTo(PAGE);
    assertThat(text("Content-Encoding: deflate", deflated(html, false))).isEqualTo(PAGE);
    assertThat(text("Content-Encoding: zstd", Zstd.compress(html))).isEqualTo(PAGE);
    assertThat(text("Content-Encoding: zstd", html)).isEqualTo(PAGE);
    assertThat(text("Transfer-Encoding: chunked", chunks)).isEqualTo(PAGE);
    assertThat(text("Transfer-Encoding: chunked", html)).isEqualTo(PAGE);
    byte[] both = Records.joined(Integer.toHexString(gzip.length), "\r\n", gzip, "\r\n0\r\n\r\n");
    assertThat(text("Transfer-Encoding: chunked\nContent-Encoding: gzip", both)).isEqualTo(PAGE);
  }

  @Test
  void undoesBrotli() throws IOException {
    String page = "<!doctype html><html><p>" + "น้ำท่วมตลาดริมคลอง ".repeat(30);
    byte[] packed =
        Base64.getDecoder()
            .decode(
                "G4kG+B0HbizHSPu6HUpwHhACvBV6saEzE81MUvyHUz5wyYgwLuYBGBhR2VdfdC/z0bzEZl"
                    + "BZXAqTn0FgcYgN");
    byte[] chunks = Records.joined(Integer.toHexString(packed.length), "\r\n", packed, "\r\n0\r\n");
    assertThat(text("Content-Encoding: br", packed)).isEqualTo(page);
    assertThat(text("Content-Encoding: BR\nTransfer-Encoding: chunked", chunks)).isEqualTo(page);
  }

  @Test
  void keepsWhatCanBeHadOfABrokenAnswer() throws IOException {
    byte[] gzip = Records.gzip(PAGE.repeat(200).getBytes(UTF_8));
    assertThat(text("Content-Encoding: gzip", Arrays.copyOf(gzip, gzip.length - 12)))
        .startsWith(PAGE);
    assertThat(text("Transfer-Encoding: chunked", Records.joined("4\r\n<htm\r\nl><p>x")))
        .isEqualTo("<html><p>x");
    assertThat(text("Content-Encoding: br", PAGE.getBytes(UTF_8))).isEqualTo(PAGE);
  }

  private static byte[] deflated(byte[] bytes, boolean header) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed, new Deflater(9, !header))) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void makesARepeatNoPageOfItsOwnAndACopyAVersion() throws IOException {
    Readings read =
        read(
            new Records(true)
                .page(URL, PAGE)
                .record(
                    "revisit", URL, "application/http", "HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8))
                .page(URL, PAGE + " เช้านี้"));
    assertThat(read.members()).containsExactly(URL, URL + " " + Records.DAY);
  }

  private static Records repeat(Records records, String url, String headers, String http) {
    return records.record(
        "revisit", url, "application/http\n" + headers, (http + "\r\n\r\n").getBytes(UTF_8));
  }

  private static Records original(boolean packed) {
    byte[] answer =
        Records.joined("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", PAGE);
    return new Records(packed)
        .record("response", URL, "application/http\nWARC-Payload-Digest: sha1:AB", answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WARC-Payload-Digest: sha1:AB | HTTP/1.1 200 OK\r\nContent-Type: text/html",
        "WARC-Payload-Digest: sha1:AB\nWARC-Refers-To-Target-URI: http://gone.example/ | HTTP/1.1"
            + " 200 OK",
        "WARC-Refers-To-Target-URI: https://news.example/1 | HTTP/1.1 304 Not Modified"
      })
  void makesARepeatOfAnotherAddressAPage(String repeat) throws IOException {
    String[] parts = repeat.split(" \\| ", 2);
    for (boolean packed : new boolean[] {true, false}) {
      Records records = original(packed);
      Readings read = read(repeat(records, "https://b.example/", parts[0], parts[1]));
      assertThat(read.members()).containsExactly(URL, "https://b.example/");
      assertThat(read.texts()).containsOnly(PAGE);
      assertThat(read.pages().getLast().url()).isEqualTo("https://b.example/");
      assertThat(read.pages().getLast().charset()).isEqualTo("utf-8");
      assertThat(read.reasons()).isEmpty();
    }
  }

  @Test
  void saysOfARepeatThatItsPageIsNotThere() throws IOException {
    String html = "HTTP/1.1 200 OK\r\nContent-Type: text/html";
    Records records = original(true);
    repeat(records, "https://b.example/", "WARC-Payload-Digest: sha1:CD", html);
    repeat(records, "https://b.example/", "WARC-Payload-Digest: sha1:CD", html);
    repeat(records, "https://c.example/", "WARC-Refers-To-Target-URI: http://x.example/", html);
    repeat(records, "https://d.example/", "a: b", "HTTP/1.1 200 OK\r\nContent-Type: image/png");
    repeat(records, "https://e.example/", "a: b", "HTTP/1.1 304 Not Modified");
    repeat(records, "https://f.example/", "a: b", "HTTP/1.1 301 Moved\r\nLocation: /1");
    Readings read = read(records);
    assertThat(read.members()).containsExactly(URL);
    assertThat(read.reasons())
        .containsExactly("capture.repeat https://b.example/", "capture.repeat https://c.example/");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsTheFramesOfAPageAndMakesThoseOfAFrameSetNoPages(boolean packed) throws IOException {
    String set = "<frameset><frame src=menu.html><frame src='/old/main.html'></frameset>";
    Readings read =
        read(
            new Records(packed)
                .page("https://news.example/in/", set)
                .page("https://news.example/in/menu.html", PAGE)
                .answer(
                    "https://news.example/old/main.html",
                    "200 OK",
                    "Content-Type: text/html; charset=tis-620",
                    PAGE.getBytes(UTF_8))
                .page(URL, "<iframe src=frame.html></iframe>")
                .page("https://news.example/frame.html", PAGE));
    assertThat(read.members())
        .containsExactly("https://news.example/in/", URL, "https://news.example/frame.html");
    assertThat(read.pages().getFirst().resources().find("/old/main.html"))
        .hasValueSatisfying(frame -> {
          assertThat(frame.isPage()).isTrue();
          assertThat(frame.charset()).isEqualTo("tis-620");
        });
    assertThat(read.pages().get(1).resources().find("frame.html")).isPresent();
  }

  @Test
  void findsPicturesAmongRecordsThatArePackedAsOne() throws IOException {
    Records records =
        original(false)
            .answer(
                "https://news.example/1.png", "200 OK", "Content-Type: image/png", CapturesTest.PNG)
            .page("https://news.example/2", PAGE);
    repeat(records, "https://b.example/", "WARC-Payload-Digest: sha1:AB", "HTTP/1.1 200 OK");
    Readings read = Readings.of(folder, "one.gz", Records.gzip(records.bytes()));
    assertThat(read.members()).containsExactly(URL, "https://news.example/2", "https://b.example/");
    assertThat(read.pages().getFirst().resources().find("1.png")).isPresent();
  }

  @Test
  void givesAPageUnderTheAddressThatItLiesAt() throws IOException {
    Readings read =
        read(
            new Records(true)
                .answer("http://a.example/", "301 Moved", "Location: " + URL, new byte[0])
                .page(URL, PAGE));
    assertThat(read.members()).containsExactly(URL);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsThePicturesOfAPage(boolean packed) throws IOException {
    byte[] png = CapturesTest.PNG;
    Readings read =
        read(
            new Records(packed)
                .page(URL, PAGE)
                .answer("https://news.example/old.png", "302 Found", "Location: /ภาพ/1.png", png)
                .answer("https://news.example/ภาพ/1.png", "200 OK", "Content-Type: image/png", png)
                .answer(
                    "https://news.example/no.png", "200 OK", "Content-Type: image/png", new byte[9])
                .record(
                    "revisit",
                    "https://news.example/same.png",
                    "application/http\nWARC-Refers-To-Target-URI: https://news.example/ภาพ/1.png",
                    new byte[0]));
    Resources pictures = read.pages().getFirst().resources();
    assertThat(pictures.find("/ภาพ/1.png")).map(Resource::bytes).contains(png);
    assertThat(pictures.find("http://news.example/%E0%B8%A0%E0%B8%B2%E0%B8%9E/1.png#x"))
        .isPresent();
    assertThat(pictures.find("old.png")).map(Resource::url).contains("old.png");
    assertThat(pictures.find("./same.png")).isPresent();
    assertThat(pictures.find("no.png")).isEmpty();
    assertThat(pictures.find("")).isEmpty();
  }

  @Test
  void asksForPicturesFromTheBaseThatThePageStates() throws IOException {
    Readings read =
        read(
            new Records(true)
                .page(URL, "<!doctype html><base href='https://cdn.example/p/'><p>x")
                .answer(
                    "https://cdn.example/p/1.png",
                    "200 OK",
                    "Content-Type: image/png",
                    CapturesTest.PNG));
    assertThat(read.pages().getFirst().resources().find("1.png")).isPresent();
  }

  @Test
  void takesAnAnswerThatIsAllThereThoughItsRecordSaysMore() throws IOException {
    String header =
        """
        WARC/1.0
        WARC-Type: response
        WARC-Target-URI: http://a.example/
        Content-Type: application/http
        Content-Length: 99999

        """;
    String answer =
        """
        HTTP/1.1 200 OK
        Content-Type: text/html
        Content-Length: 9

        <html><p>\
        """;
    Readings read = read(new Records(false).raw(header, answer.getBytes(UTF_8)).page(URL, PAGE));
    assertThat(read.members()).containsExactly("http://a.example/", URL);
    assertThat(read.texts().getFirst()).isEqualTo("<html><p>");
    assertThat(read.reasons()).isEmpty();
  }

  @Test
  void readsManyRecordsThatArePackedAsOne() throws IOException {
    byte[] plain = new Records(false).page(URL, PAGE).page("http://b.example/", PAGE).bytes();
    assertThat(Readings.of(folder, "one.gz", Records.gzip(plain)).members()).hasSize(2);
  }

  @Test
  void readsArcFiles() throws IOException {
    String answer = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>ok";
    String arc =
        """
        filedesc://a.arc 0.0.0.0 20140216050221 text/plain 5
        1 0 A

        http://a.example/x y 10.0.0.1 20140216050221 text/html %d
        %s
        http://bad.example/ 10.0.0.1 2014021605022100 text/html abc
        %s
        http://c.example/ 10.0.0.1 20140216 text/html %d
        %s
        """
            .formatted(answer.length(), answer, answer, answer.length(), answer);
    Readings read = Readings.of(folder, "a.arc", arc.getBytes(UTF_8));
    assertThat(read.members()).containsExactly("http://a.example/x%20y", "http://c.example/");
    assertThat(read.pages().getFirst().savedAt()).isEqualTo(Instant.parse("2014-02-16T05:02:21Z"));
    assertThat(read.reasons()).containsExactly("capture.no-record");
  }

  @Test
  void refusesAPageOfTooManyTags() throws IOException {
    Readings read = read(new Records(true).page(URL, "<br>".repeat(Tags.MOST + 1)).page(URL, PAGE));
    assertThat(read.members()).hasSize(1);
    assertThat(read.reasons()).containsExactly("capture.too-many-tags " + URL);
  }
}
