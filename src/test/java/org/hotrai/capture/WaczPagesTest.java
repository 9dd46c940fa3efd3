package org.hotrai.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import org.hotrai.capture.CaptureResult.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaczPagesTest {
  private static final String PAGE = "<!doctype html><html><p>รถไฟสายใหม่เปิดเดินรถ";
  private static final String HEAD = "{\"format\": \"json-pages-1.0\", \"title\": \"All\"}\n";
  private static final String NAME = "archive/data.warc.gz";
  private static final byte[] CRAWL =
      new Records(true)
          .answer("http://a.example/", "301 Moved", "Location: https://a.example/1", new byte[0])
          .page("https://a.example/1", PAGE)
          .page("https://ads.example/frame", PAGE + "x")
          .answer("https://a.example/1.png", "200 OK", "Content-Type: image/png", CapturesTest.PNG)
          .bytes();

  @TempDir Path folder;

  private Readings read(int method, String list, String hash) throws IOException {
    String description =
        "{\"resources\": [{\"path\": \"%s\", \"hash\": \"sha256:%s\"}]}".formatted(NAME, hash);
    return Readings.of(
        folder,
        "a.wacz",
        Packs.zipped(
            UTF_8,
            method,
            NAME,
            CRAWL,
            "pages/pages.jsonl",
            list,
            "datapackage.json",
            description));
  }

  private static String hash() throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CRAWL));
  }

  @ParameterizedTest
  @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
  void givesTheListedPagesWithTheirTitles(int method) throws Exception {
    String list =
        HEAD
            + "{\"url\": \"http://a.example/\", \"title\": \"รถไฟ\", \"ts\":"
            + " \"2024-05-01T03:00:01Z\"}";
    Readings read = read(method, list, hash());
    assertThat(read.members()).containsExactly(NAME + "!https://a.example/1");
    Capture page = read.pages().getFirst();
    assertThat(page.title()).isEqualTo("รถไฟ");
    assertThat(page.savedAt()).isEqualTo(Instant.parse(Records.DAY));
    assertThat(page.resources().find("1.png")).isPresent();
    assertThat(read.reasons()).isEmpty();
  }

  @Test
  void givesAllPagesWithoutAList() throws Exception {
    assertThat(read(ZipEntry.STORED, HEAD, hash()).pages()).hasSize(2);
    assertThat(read(ZipEntry.STORED, "{\"url\": \"http://other.example/\"}", hash()).pages())
        .hasSize(2);
  }

  @Test
  void tellsOfListedPagesThatAreNotThere() throws Exception {
    String list = "no json\n{\"url\": \"https://a.example/1\"}\n{\"url\": \"https://a.example/2\"}";
    Readings read = read(ZipEntry.STORED, list, hash());
    assertThat(read.pages()).hasSize(1);
    assertThat(read.reasons()).containsExactly("capture.page-missing https://a.example/2");
  }

  @Test
  void tellsOfChangesAndReadsAllTheSame() throws IOException {
    Readings read = read(ZipEntry.DEFLATED, HEAD, "00");
    assertThat(read.reasons()).containsExactly("capture.changed " + NAME);
    assertThat(read.pages()).hasSize(2);
  }

  @Test
  void readsWhatHasLostItsDescriptionOrItsEnd() throws IOException {
    byte[] zip = Packs.zip(NAME, CRAWL, "indexes/index.cdx", "x");
    Readings read = Readings.of(folder, "a.wacz", zip);
    assertThat(read.reasons()).containsExactly("capture.no-description datapackage.json");
    assertThat(read.pages()).hasSize(2);
    Readings cut = Readings.of(folder, "b.wacz", Arrays.copyOf(zip, zip.length - 60));
    assertThat(cut.pages()).hasSize(2);
    assertThat(cut.reasons()).contains("capture.damaged");
  }
}
