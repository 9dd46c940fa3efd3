package org.hotrai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotrai.cli.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CliTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <!-- saved from url=(0037)https://river.example/news/water-plan -->
      <html lang="th"><head><meta charset="utf-8"><title>แผนจัดการน้ำฉบับใหม่ | ข่าวลุ่มน้ำ</title></head>
      <body><nav><a href="/">หน้าแรก</a></nav><article><h1>แผนจัดการน้ำฉบับใหม่</h1>
      <time datetime="2021-03-05T09:30:00+07:00">5 มีนาคม 2564</time>
      <p>นางสาวมาลี ศรีสุข อธิบดีกรมทรัพยากรน้ำ กล่าวเมื่อวันที่ ๕ มีนาคม พ.ศ. ๒๕๖๔ ว่า
      แผนจัดการน้ำฉบับใหม่จะเริ่มใช้ในจังหวัดเชียงรายและประเทศลาวพร้อมกัน
      หลังจากที่คณะทำงานได้รับฟังความเห็นของชุมชนริมฝั่งตลอดหนึ่งปีที่ผ่านมา</p>
      <p>รายละเอียดทั้งหมดอ่านได้ที่ https://river.example/plan/2564 และที่สำนักงานทุกแห่ง
      ประชาชนที่สนใจขอรับเอกสารฉบับพิมพ์ได้โดยไม่เสียค่าใช้จ่าย จนกว่าเอกสารจะหมด</p>
      </article><footer>© ข่าวลุ่มน้ำ</footer></body></html>
      """;

  @TempDir private Path folder;
  private Console console;
  private Path page;

  @BeforeEach
  void savePage() throws IOException {
    console = new Console(folder.resolve("test.hotrai"));
    page = Files.writeString(folder.resolve("water.html"), PAGE);
  }

  @Test
  void importReportsALineForEachCapture() throws IOException {
    Path broken = Files.writeString(folder.resolve("empty.html"), "");
    Path report = folder.resolve("report.jsonl");
    Console.Answer answer =
        console.run("import", page.toString(), broken.toString(), "--report", report.toString());
    assertThat(answer.status()).isEqualTo(ExitStatus.REJECTED);
    assertThat(answer.err().lines()).singleElement().asString().contains("empty.html");
    List<String> lines = Files.readAllLines(report);
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst())
        .contains("\"status\":\"imported\"", "\"id\":1", "\"member\":null", "\"reason\":null");
    assertThat(lines.getLast()).contains("\"status\":\"rejected\"", "\"id\":null");
    assertThat(console.run("import", page.toString(), "--report", report.toString()).status())
        .isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(report)).contains("\"status\":\"duplicate\"", "\"id\":1");
  }

  @Test
  void extractGivesTheFieldsOfTheContract() {
    Console.Answer answer = console.run("extract", "--jsonl", page.toString());
    assertThat(answer.status()).isEqualTo(ExitStatus.DONE);
    assertThat(answer.err()).isEmpty();
    JsonNode article = answer.json();
    assertThat(article.propertyNames())
        .containsExactly(
            "path",
            "member",
            "status",
            "reason",
            "title",
            "byline",
            "published",
            "language",
            "siteName",
            "sourceUrl",
            "links",
            "blocks",
            "text");
    assertThat(article.get("title").asString()).isEqualTo("แผนจัดการน้ำฉบับใหม่");
    assertThat(article.get("published").asString()).isEqualTo("2021-03-05T09:30:00+07:00");
    assertThat(article.get("sourceUrl").asString())
        .isEqualTo("https://river.example/news/water-plan");
    assertThat(article.get("blocks")).hasSize(2);
  }

  @Test
  void recognizeCountsInCodePoints() {
    Console.Answer answer =
        console.runWith("😀 ๕ มีนาคม พ.ศ. ๒๕๖๔\n\nปลายบรรทัด\n", "recognize", "--lines", "-");
    assertThat(answer.status()).isEqualTo(ExitStatus.DONE);
    assertThat(answer.lines()).hasSize(3);
    JsonNode date = answer.lines().getFirst().get("mentions").get(0);
    assertThat(date.propertyNames())
        .containsExactly("start", "end", "type", "text", "entity", "value");
    assertThat(date.get("start").asInt()).isEqualTo(2);
    assertThat(date.get("type").asString()).isEqualTo("DATE");
    assertThat(date.get("value").asString()).isEqualTo("2021-03-05");
    assertThat(answer.lines().get(1).get("mentions")).isEmpty();
  }

  @Test
  void recognizeTellsMoneyOnDemand() {
    String line = "เรือราคา 1.5 ล้านบาท มาเมื่อ 5 มีนาคม 2564\n";
    JsonNode plain = console.runWith(line, "recognize", "--lines", "-").json().get("mentions");
    assertThat(plain).hasSize(1);
    JsonNode all =
        console.runWith(line, "recognize", "--lines", "-", "--money").json().get("mentions");
    assertThat(all).hasSize(2);
    assertThat(all.get(0).get("type").asString()).isEqualTo("MONEY");
    assertThat(all.get(0).get("value").asString()).isEqualTo("THB 1500000");
  }

  @Test
  void noEntityIsMoney() {
    Console.Answer answer = console.run("entities", "kind", "เรือ", "--type", "MONEY");
    assertThat(answer.status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void recognizeAnswersManyLinesInTheirOrder() {
    int count = 3_000;
    String lines =
        IntStream.range(0, count)
            .mapToObj(
                i -> "ประชุมเมื่อวันที่ " + (1 + i % 28) + " มีนาคม " + (2500 + i % 60) + "\n")
            .collect(Collectors.joining());
    Console.Answer answer = console.runWith(lines, "recognize", "--lines", "-");
    assertThat(answer.lines()).hasSize(count);
    for (int i = 0; i < count; i++) {
      assertThat(answer.lines().get(i).get("mentions").get(0).get("value").asString())
          .isEqualTo(String.format("%d-03-%02d", 1957 + i % 60, 1 + i % 28));
    }
  }

  @Test
  void searchListAndShowAgree() {
    console.run("import", page.toString());
    JsonNode hit = console.run("search", "ทรัพยากรน้ำ", "--jsonl").json();
    assertThat(hit.propertyNames()).containsExactly("id", "title", "snippet", "score");
    assertThat(hit.get("snippet").asString()).contains("ทรัพยากรน้ำ");
    JsonNode listed = console.run("list", "--jsonl").json();
    assertThat(listed.propertyNames())
        .containsExactly("id", "title", "published", "siteName", "sourceUrl");
    assertThat(listed.get("id").isIntegralNumber()).isTrue();
    JsonNode shown = console.run("show", "1", "--format", "json").json();
    assertThat(shown.get("title")).isEqualTo(listed.get("title"));
    assertThat(shown.get("mentions")).isNotEmpty();
    for (JsonNode mention : shown.get("mentions")) {
      String text = shown.get("blocks").get(mention.get("block").asInt()).get("text").asString();
      int start = text.offsetByCodePoints(0, mention.get("start").asInt());
      int end = text.offsetByCodePoints(0, mention.get("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(mention.get("text").asString());
    }
  }

  @Test
  void queriesFromAFileAreAnsweredOneALine() throws IOException {
    console.run("import", page.toString());
    Path queries = Files.writeString(folder.resolve("q.txt"), "\"แผนจัดการน้ำ\"\nไม่มีคำนี้\n");
    Console.Answer answer =
        console.run("search", "--jsonl", "--queries", queries.toString(), "--limit", "1");
    assertThat(answer.lines()).hasSize(2);
    assertThat(answer.lines().getFirst().propertyNames())
        .containsExactly("query", "total", "ids", "milliseconds");
    assertThat(answer.lines().getFirst().get("total").asInt()).isEqualTo(1);
    assertThat(answer.lines().getLast().get("ids")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "json"})
  void showSpeaksEveryFormat(String format) {
    console.run("import", page.toString());
    Console.Answer answer = console.run("show", "1", "--format", format);
    assertThat(answer.status()).isEqualTo(ExitStatus.DONE);
    assertThat(answer.out())
        .contains("แผนจัดการน้ำฉบับใหม่", "โดยไม่เสียค่าใช้จ่าย")
        .doesNotContain("หน้าแรก");
  }

  @Test
  void shownPagesStandAlone() {
    Path samples = Path.of("resources/org/hotrai/archive/imports/samples");
    console.run("import", samples.resolve("electric-bus-trial.html").toString());
    String shown = console.run("show", "1", "--format", "html").out();
    assertThat(shown).startsWith("<!DOCTYPE html>").contains("data:image/png;base64,");
    assertThat(shown).doesNotContain("hotrai-picture:", "<script");
  }

  @Test
  void readersMarksAreKept() {
    console.run("import", page.toString());
    console.run("tag", "1", "--add", "น้ำ", "--read", "--favourite");
    assertThat(console.run("tag", "1").out()).isEqualTo("1\tread favourite\tน้ำ\n");
    console.run("tag", "1", "--remove", "น้ำ", "--no-read");
    assertThat(console.run("tag", "1").out()).isEqualTo("1\tunread favourite\t\n");
    console.run("note", "1", "อ่านซ้ำก่อนอ้างอิง");
    assertThat(console.run("note", "1").out()).contains("อ่านซ้ำก่อนอ้างอิง");
    assertThat(console.run("delete", "1").status()).isEqualTo(ExitStatus.DONE);
    assertThat(console.run("list", "--jsonl").out()).isEmpty();
    assertThat(console.run("search", "น้ำ", "--jsonl").out()).isEmpty();
    console.run("undelete", "1");
    assertThat(console.run("note", "1").out()).contains("อ่านซ้ำก่อนอ้างอิง");
  }

  @Test
  void backupsCanBeRestored() {
    console.run("import", page.toString());
    Path backup = folder.resolve("backup.hotrai");
    assertThat(console.run("backup", backup.toString()).status()).isEqualTo(ExitStatus.DONE);
    console.run("delete", "1");
    assertThat(console.run("restore", backup.toString()).status()).isEqualTo(ExitStatus.DONE);
    assertThat(console.run("list", "--jsonl").lines()).hasSize(1);
    assertThat(console.run("verify").status()).isEqualTo(ExitStatus.DONE);
    assertThat(console.run("stats").out()).contains("Articles: 1");
  }

  @Test
  void exportsAreWholeFiles() throws IOException {
    console.run("import", page.toString());
    Path json = folder.resolve("all.jsonl");
    console.run("export", "--format", "json", "--all", "--out", json.toString());
    assertThat(Files.readString(json))
        .isEqualTo(console.run("show", "1", "--format", "json").out());
    Path pdf = folder.resolve("all.pdf");
    console.run("export", "--format", "pdf", "--query", "แผน", "--out", pdf.toString());
    assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    try (var files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith(".all"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "serch, 2",
    "show, 2",
    "show 99, 2",
    "show x, 2",
    "search, 2",
    "tag 99 --add a, 2",
    "export --format pdf --out x, 2",
    "export --format docx --all --out x, 2",
    "open, 3",
  })
  void mistakesGetOneLine(String command, int status) {
    console.run("import", page.toString());
    Console.Answer answer = console.run(command.split(" "));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.out()).isEmpty();
  }

  @Test
  void archivesThatCannotBeHadEndWithThree() throws IOException {
    Path text = Files.writeString(folder.resolve("text.hotrai"), "no archive");
    Console.Answer answer = new Console(text).run("list");
    assertThat(answer.status()).isEqualTo(ExitStatus.UNAVAILABLE);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(Files.readString(text)).isEqualTo("no archive");
  }

  @Test
  void helpSpeaksThai() {
    Console thai = new Console(folder.resolve("th.hotrai"), Locale.of("th"));
    assertThat(thai.run("--help").out()).contains("หอไตร", "นำหน้าเว็บที่บันทึกไว้เข้าคลัง");
    assertThat(thai.run("import", "--help").out())
        .contains("--report=FILE")
        .startsWith("วิธีใช้: ");
    assertThat(thai.run("entities", "--help").out())
        .contains("วิธีใช้: hotrai entities", "[คำสั่ง]", "คำสั่ง:")
        .doesNotContain("Usage", "Commands", "COMMAND");
  }
}
