package org.hotrai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotrai.cli.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the command line does with pages that it has kept. */
class KeptPagesTest {
  private static final String ARTICLE =
      """
      <!-- saved from url=(0024)https://a.example/water/1 -->
      <html><head><title>แผนน้ำ</title></head><body><article><h1>แผนน้ำ</h1>
      <p>นางสาวมาลี ศรีสุข กล่าวเมื่อวันที่ ๕ มีนาคม พ.ศ. ๒๕๖๔ ว่า %s จะเริ่มใช้ในจังหวัดเชียงราย
      หลังจากที่คณะทำงานได้รับฟังความเห็นของชุมชนริมฝั่งตลอดหนึ่งปีที่ผ่านมา</p>
      <p>ประชาชนที่สนใจขอรับเอกสารฉบับพิมพ์ได้โดยไม่เสียค่าใช้จ่าย จนกว่าเอกสารจะหมด</p>
      </article></body></html>
      """;
  private static final String LOGIN =
      "<html><head><title>เข้าสู่ระบบ</title></head><body><p>กรุณาลงชื่อ</p><input type=password>";

  @TempDir private Path folder;
  private Console console;
  private Path login;

  @BeforeEach
  void save() throws IOException {
    console = new Console(folder.resolve("test.hotrai"));
    login = Files.writeString(folder.resolve("login.html"), LOGIN);
  }

  private Path article(String words) throws IOException {
    return Files.writeString(folder.resolve("a.html"), ARTICLE.formatted(words));
  }

  @Test
  void rejectedPagesAreListedShownAndTakenIn() {
    assertThat(console.run("import", login.toString()).status()).isEqualTo(ExitStatus.REJECTED);
    JsonNode page = console.run("rejected", "--jsonl").json();
    assertThat(page.propertyNames())
        .containsExactly("id", "path", "member", "url", "savedAt", "importedAt", "size", "reason");
    assertThat(page.get("path").asString()).isEqualTo(login.toString());
    assertThat(console.run("rejected").out()).startsWith("1\t" + login + "\t");
    assertThat(console.run("rejected", "show", "1").out()).contains("เข้าสู่ระบบ", "กรุณาลงชื่อ");
    assertThat(console.run("stats").out()).contains("Pages without an article: 1");
    Console.Answer taken = console.run("rejected", "take", "1", "--title", "หน้าลงชื่อ");
    assertThat(taken.out()).isEqualToIgnoringNewLines("1\tหน้าลงชื่อ");
    assertThat(console.run("rejected").out()).isEmpty();
    assertThat(console.run("show", "1").out()).startsWith("หน้าลงชื่อ");
    assertThat(console.run("rejected", "take", "1").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void rejectedPagesAreThrownAway() {
    console.run("import", login.toString());
    assertThat(console.run("rejected", "discard", "1").status()).isEqualTo(ExitStatus.DONE);
    assertThat(console.run("rejected").out()).isEmpty();
    assertThat(console.run("rejected", "discard", "1").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(console.run("rejected", "show", "1").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void importAgainReportsEveryPage() throws IOException {
    Path report = folder.resolve("report.jsonl");
    console.run("import", article("แผน").toString(), login.toString(), "--no-entities");
    assertThat(console.run("entities").out()).isEmpty();
    Console.Answer again = console.run("import", "--again", "--report", report.toString());
    assertThat(again.status()).isEqualTo(ExitStatus.REJECTED);
    assertThat(Files.readAllLines(report))
        .satisfiesExactly(
            first -> assertThat(first).contains("\"status\":\"updated\"", "\"id\":1"),
            second -> assertThat(second).contains("\"status\":\"rejected\""));
    assertThat(console.run("entities").out()).isNotEmpty();
    console.run("import", "--again", "--report", report.toString());
    assertThat(Files.readAllLines(report).getFirst()).contains("\"status\":\"duplicate\"");
  }

  @Test
  void importAgainTakesNothingElse() {
    assertThat(console.run("import", "--again", login.toString()).status())
        .isEqualTo(ExitStatus.USAGE);
    assertThat(console.run("import", "--again", "--encoding", "utf-8").status())
        .isEqualTo(ExitStatus.USAGE);
    assertThat(console.run("import", "--again").status()).isEqualTo(ExitStatus.UNAVAILABLE);
    assertThat(console.run("import").err()).contains("PATH");
  }

  @Test
  void theEncodingIsGivenByName() throws IOException {
    byte[] page = ARTICLE.formatted("แผน").getBytes(Charset.forName("x-windows-874"));
    Path file = Files.write(folder.resolve("old.html"), page);
    Console.Answer wrong = console.run("import", "--encoding", "thai-x", file.toString());
    assertThat(wrong.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(wrong.err()).contains("UTF-8", "windows-874");
    console.run("import", "--encoding", "latin1", file.toString());
    assertThat(console.run("show", "1").out()).doesNotContain("แผนน้ำ");
    console.run("import", "--encoding", "TIS-620", file.toString());
    assertThat(console.run("show", "1").out()).startsWith("แผนน้ำ");
    console.run("import", "--encoding", "latin1", file.toString());
    console.run("import", file.toString());
    assertThat(console.run("show", "1").out()).doesNotContain("แผนน้ำ");
    console.run("import", "--encoding", "page", file.toString());
    assertThat(console.run("show", "1").out()).startsWith("แผนน้ำ");
  }

  @Test
  void versionsAreListed() throws IOException {
    console.run("import", article("แผนแรก").toString());
    console.run("import", article("แผนที่สอง").toString());
    assertThat(console.run("show", "1", "--versions").out().lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("1\t").doesNotContain("\tshown\t"),
            second -> assertThat(second).startsWith("2\t").contains("\tshown\t"));
    assertThat(console.run("show", "1", "--version", "1").out()).contains("แผนแรก");
    assertThat(console.run("show", "9", "--versions").status()).isEqualTo(ExitStatus.USAGE);
  }
}
