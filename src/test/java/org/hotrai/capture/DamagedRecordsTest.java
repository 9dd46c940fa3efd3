package org.hotrai.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a file of records that is damaged or cut off, what is sound is read, and only that. */
class DamagedRecordsTest {
  private static final String PAGE = "<!doctype html><html><p>น้ำท่วมตลาดริมคลอง";
  private static final String URL = "https://news.example/1";

  @TempDir private Path folder;

  private Readings read(Records records) throws IOException {
    return Readings.of(folder, "records", records.bytes());
  }

  @Test
  void tellsOfDamageOnce() throws IOException {
    byte[] noise = "no record\r\nat all\r\n".getBytes(UTF_8);
    byte[] page = new Records(true).page(URL, PAGE).bytes();
    Readings read =
        Readings.of(folder, "damaged", Records.joined(page, noise, page, noise, page, noise, page));
    assertThat(read.members()).hasSize(4);
    assertThat(read.reasons()).containsExactly("capture.damaged-places");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsWhatComesBeforeACut(boolean packed) throws IOException {
    byte[] whole = new Records(packed).page(URL, PAGE).page("http://b.example/", PAGE).bytes();
    Readings read = Readings.of(folder, "cut", Arrays.copyOf(whole, whole.length - 20));
    assertThat(read.members()).containsExactly(URL);
    assertThat(read.reasons()).hasSize(1).first().asString().startsWith("capture.cut-off");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void goesOnBehindDamage(boolean packed) throws IOException {
    byte[] first = new Records(packed).page(URL, PAGE).bytes();
    byte[] last = new Records(packed).page("http://b.example/", PAGE).bytes();
    Readings read =
        Readings.of(folder, "damaged", Records.joined(first, "no record\r\nat all\r\n", last));
    assertThat(read.members()).containsExactly(URL, "http://b.example/");
    assertThat(read.reasons()).hasSize(1);
  }

  /** The answer is longer than what one reading takes in, or all at hand with its head. */
  @ParameterizedTest
  @ValueSource(ints = {1, 90_000})
  void refusesAPackedRecordWhoseBytesAreNotThoseThatWerePacked(int repeats) throws IOException {
    String page = PAGE + "ก".repeat(repeats);
    byte[] first = new Records(true).page(URL, page).bytes();
    byte[] last = new Records(true).page("http://b.example/", PAGE).bytes();
    first[first.length - 6] ^= 1;
    Readings read = Readings.of(folder, "damaged", Records.joined(first, last));
    assertThat(read.members()).containsExactly("http://b.example/");
    assertThat(read.reasons()).containsExactly("capture.damaged-at " + URL);
  }

  @Test
  void findsTheRecordBehindOneThatDamageMadeLonger() throws IOException {
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n"
            + "Content-Type: application/http\r\nContent-Length: ";
    byte[] answer =
        Records.joined("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", PAGE, "no line");
    byte[] longer = Records.gzip(Records.joined(header, answer.length - 7, "\r\n\r\n", answer));
    byte[] next = new Records(true).page(URL, PAGE).bytes();
    Readings sound = Readings.of(folder, "longer", Records.joined(longer, next));
    assertThat(sound.members()).containsExactly("http://a.example/", URL);
    longer[longer.length - 1] ^= 1;
    Readings damaged = Readings.of(folder, "longer", Records.joined(longer, next));
    assertThat(damaged.members()).containsExactly(URL);
    assertThat(damaged.reasons()).containsExactly("capture.damaged-at http://a.example/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "999999999", "99999999999999999999", "3", ""})
  void goesOnBehindAWrongLength(String length) throws IOException {
    String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n";
    Records records =
        new Records(false)
            .raw(header + "Content-Length: " + length + "\r\n\r\n", PAGE.getBytes(UTF_8))
            .page(URL, PAGE);
    assertThat(read(records).members()).contains(URL);
    assertThat(read(records).reasons()).isNotEmpty();
  }

  @Test
  void passesOverEmptyLinesBeforeTheFirstRecord() throws IOException {
    byte[] records = new Records(false).page(URL, PAGE).bytes();
    Readings read = Readings.of(folder, "blank", Records.joined("\r\n", records));
    assertThat(read.members()).containsExactly(URL);
  }

  @Test
  void refusesAPageOfWhichARecordHoldsOnlyAPart() throws IOException {
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n"
            + "Content-Type: application/http\r\nWARC-Segment-Number: 1\r\nContent-Length: ";
    byte[] answer = Records.joined("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", PAGE);
    Readings read =
        read(new Records(false).raw(header + answer.length + "\r\n\r\n", answer).page(URL, PAGE));
    assertThat(read.members()).containsExactly(URL);
    assertThat(read.reasons()).containsExactly("capture.segmented http://a.example/");
  }
}
