package org.hotrai.cli.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hotrai.cli.Console;
import org.hotrai.cli.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesCommandTest {
  @TempDir private Path folder;
  private Console console;

  @BeforeEach
  void fill() throws IOException {
    console = new Console(folder.resolve("a.hotrai"));
    for (String name : List.of("1", "2")) {
      Path page = folder.resolve(name + ".html");
      Files.writeString(
          page,
          """
          <!DOCTYPE html><!-- saved from url=(0021)https://example.org/%1$s -->
          <html lang="th"><meta charset="utf-8"><title>ข่าว %1$s</title><body><article>
          <h1>ข่าว %1$s</h1><p>นายสมชาย ใจดี ได้พบกับนายปิติ ชูใจ ที่ห้องประชุมเพื่อหารือเรื่องแผนงาน
          ประจำปีของหน่วยงานและการจัดสรรงบประมาณให้แก่ท้องถิ่น</p><p>ทั้งนี้
          หน่วยงานที่เกี่ยวข้องจะรายงานความคืบหน้าให้ที่ประชุมทราบในเดือนถัดไป</p></article></body></html>
          """
              .formatted(name),
          StandardCharsets.UTF_8);
      assertThat(console.run("import", page.toString()).status()).isZero();
    }
  }

  private String out(String... arguments) {
    Console.Answer answer = console.run(arguments);
    assertThat(answer.status()).as(answer.err()).isZero();
    return answer.out();
  }

  @Test
  void correctsAndListsAndTakesBack() {
    assertThat(out("entities", "rename", "สมชาย ใจดี", "สมชัย")).contains("1");
    assertThat(out("entities", "--type", "person"))
        .contains("PERSON\tสมชัย\t2")
        .doesNotContain("สมชาย");
    // By a former name, too.
    out("entities", "merge", "สมชาย ใจดี", "ปิติ ชูใจ");
    assertThat(out("entities", "--type", "person")).contains("PERSON\tปิติ ชูใจ\t2\t4");
    assertThat(out("entities", "log"))
        .contains("\tmerge\tPERSON สมชัย\tPERSON ปิติ ชูใจ")
        .contains("\trename\tPERSON สมชาย ใจดี\tPERSON สมชัย");
    out("entities", "undo", "2");
    assertThat(out("entities", "--type", "person")).contains("PERSON\tสมชัย\t2");
    out("entities", "undo", "--redo", "2");
    assertThat(out("entities", "--type", "person")).contains("PERSON\tปิติ ชูใจ\t2\t4");
    assertThat(out("entities", "log", "--jsonl")).contains("\"undoes\":2");
  }

  @Test
  void correctsWordsOfAnArticle() {
    out("entities", "hide", "1", "นายสมชาย ใจดี");
    assertThat(out("entities", "--type", "person")).contains("PERSON\tสมชาย ใจดี\t1");
    out("entities", "mark", "ห้องประชุม", "ห้องประชุมใหญ่", "--type", "place", "--article", "2");
    assertThat(out("entities", "--type", "place")).contains("PLACE\tห้องประชุมใหญ่\t1");
    out("entities", "mark", "ห้องประชุม", "--type", "place");
    assertThat(out("entities", "--type", "place")).contains("PLACE\tห้องประชุม\t1");
    out("entities", "split", "ปิติ ชูใจ", "ปิติ ชูใจ (ศาล)", "--article", "2");
    assertThat(out("entities", "--type", "person")).contains("PERSON\tปิติ ชูใจ (ศาล)\t1");
    out("entities", "never", "ปิติ ชูใจ (ศาล)");
    out("entities", "kind", "ปิติ ชูใจ", "place");
    out("entities", "alias", "ปิติ ชูใจ", "แผนงาน");
    assertThat(out("entities")).contains("PLACE\tปิติ ชูใจ\t2\t3").doesNotContain("(ศาล)");
  }

  @Test
  void hidesOnlyWhatIsExactlySoAndAllOfItInOne() throws IOException {
    out(
        "import",
        page(
                "ministry.html",
                "<p>นายสมชาย ใจดี แถลง จากนั้นกระทรวงยุติธรรมชี้แจงว่าความยุติธรรมสำคัญ และ"
                    + "นายสมชาย ใจดี ขอบคุณกระทรวงยุติธรรม</p>")
            .toString());
    String before = out("entities");
    assertThat(before).contains("กระทรวงยุติธรรม");
    assertThat(refused("hide", "3", "ยุติธรรม")).contains("3").contains("ยุติธรรม");
    assertThat(out("entities")).isEqualTo(before);
    assertThat(out("entities", "hide", "3", "กระทรวงยุติธรรม")).hasLineCount(1).contains("1", "2");
    assertThat(out("entities")).doesNotContain("กระทรวงยุติธรรม");
    assertThat(out("entities", "undo", "2")).contains("2");
    assertThat(out("entities")).isEqualTo(before);
    out("entities", "undo", "--redo", "1");
    assertThat(out("entities")).doesNotContain("กระทรวงยุติธรรม");
  }

  @Test
  void sharesAList() {
    out("entities", "rename", "สมชาย ใจดี", "สมชัย");
    out("entities", "note", "สมชัย", "อธิบดี");
    out("entities", "link", "สมชัย", " q1");
    assertThat(out("entities", "--jsonl", "--type", "person"))
        .contains("\"note\":\"อธิบดี\",\"link\":\"https://www.wikidata.org/wiki/Q1\"")
        .contains("\"note\":null,\"link\":null");
    String file = folder.resolve("list.csv").toString();
    assertThat(out("entities", "export", file)).contains("3");
    assertThat(out("entities", "import", file)).contains("0").contains("3");
    Console other = new Console(folder.resolve("b.hotrai"));
    assertThat(other.run("entities", "import", file).status()).isZero();
    assertThat(other.run("import", folder.resolve("1.html").toString()).status()).isZero();
    assertThat(other.run("entities", "--type", "person").out()).contains("PERSON\tสมชัย\t1");

    // All lines of the file go, and come back, in one.
    other.run("entities", "undo", "2");
    assertThat(other.run("entities", "undo", "3", "--together").out()).contains("2");
    assertThat(other.run("entities", "export", folder.resolve("none.csv").toString()).out())
        .contains("0");
    assertThat(other.run("entities", "undo", "--redo", "--together", "1").out()).contains("3");
    assertThat(other.run("entities", "--type", "person").out()).contains("PERSON\tสมชัย\t1");
  }

  @Test
  void mistakesAreToldInOneLine() throws IOException {
    assertThat(refused("rename", "ไม่มีใคร", "ก")).contains("--type");
    assertThat(refused("undo", "9")).contains("9");
    assertThat(refused("hide", "1", "ไม่มีคำนี้")).contains("ไม่มีคำนี้");
    assertThat(refused("split", "ปิติ ชูใจ", "ก")).contains("--written");
    assertThat(refused("link", "ปิติ ชูใจ", "x")).contains("https://");
    assertThat(refused("export", folder.resolve("a.txt").toString())).contains(".csv");
    Path file = folder.resolve("bad.csv");
    Files.writeString(file, "action,type,name\nnever,person,ก\nfly,person,ก\n");
    Console.Answer answer = console.run("entities", "import", file.toString());
    assertThat(answer.status()).isEqualTo(ExitStatus.REJECTED);
    assertThat(answer.out()).contains("New 1, already there 0, bad lines 1");
    assertThat(answer.err()).contains("line 3").contains("fly");
  }

  @Test
  void theNewerNameHoldsWhereverItWasGiven() throws IOException {
    out("entities", "rename", "สมชาย ใจดี", "สมชัย");
    Path file = folder.resolve("names.csv");
    String row = "action,type,name,to_name,made\nrename,person,%s,ธีระ,%s\n";
    Files.writeString(file, row.formatted("สมชาย ใจดี", "2020-01-01T00:00:00Z"));
    assertThat(out("entities", "import", file.toString()))
        .contains("New 1, already there 0, bad lines 0");
    assertThat(out("entities")).contains("สมชัย").doesNotContain("ธีระ");
    assertThat(out("entities", "log").lines().toList()).first().asString().contains("สมชัย");
    // A clock that is fast does not outlast what is said behind it.
    Files.writeString(file, row.formatted("ปิติ ชูใจ", "2999-01-01T00:00:00Z"));
    out("entities", "import", file.toString());
    assertThat(out("entities")).contains("ธีระ").doesNotContain("ปิติ ชูใจ");
    out("entities", "rename", "ธีระ", "ธีรา");
    assertThat(out("entities")).contains("ธีรา").doesNotContain("ธีระ");
  }

  @Test
  void whatOlderLinesGoOnFromHoldsUnderTheNewerName() throws IOException {
    out("entities", "rename", "สมชาย ใจดี", "สมชัย");
    out("entities", "merge", "ปิติ ชูใจ", "สมชัย");
    Path file = folder.resolve("office.csv");
    Files.writeString(
        file,
        """
        action,type,name,to_type,to_name,words,made
        rename,person,สมชาย ใจดี,person,ธีระ,,2020-01-01T00:00:00Z
        note,person,ธีระ,,,อธิบดี,2020-01-02T00:00:00Z
        merge,person,สมชัย,person,ปิติ ชูใจ,,2020-01-03T00:00:00Z
        """);
    assertThat(out("entities", "import", file.toString())).contains("New 3");
    assertThat(out("entities", "--jsonl", "--type", "person"))
        .hasLineCount(1)
        .contains("\"name\":\"สมชัย\"", "\"note\":\"อธิบดี\"");
  }

  @Test
  void elementsOfJsonThatTellNoCorrectionAreNamed() throws IOException {
    Path file = folder.resolve("bad.json");
    Files.writeString(
        file,
        """
        [7, {"action":"never","type":"PERSON","name":5},
        {"action":"never","type":"PERSON","name":"ปิติ ชูใจ"}, null]
        """);
    Console.Answer answer = console.run("entities", "import", file.toString());
    assertThat(answer.out()).contains("New 1, already there 0, bad lines 3");
    assertThat(answer.err().strip().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("line 1", "element 1", "7"),
            line -> assertThat(line).contains("line 1", "element 2", "name"),
            line -> assertThat(line).contains("line 2", "element 4", "null"));
  }

  @Test
  void aPartOfAFullNameIsNotCutOut() {
    assertThat(refused("mark", "ชูใจ", "ปิติ ชูใจ", "--article", "1")).contains("ปิติ ชูใจ");
    assertThat(out("entities", "--type", "person")).contains("PERSON\tปิติ ชูใจ\t2\t2");
    out("entities", "mark", "ชูใจ", "ใจดี", "--type", "person", "--article", "1");
    assertThat(out("entities", "--type", "person")).contains("PERSON\tใจดี\t1");
  }

  @Test
  void itIsToldWhereANewNameIsThatOfAnother() {
    assertThat(out("entities", "rename", "สมชาย ใจดี", "ปิติ  ชูใจ").lines())
        .hasSize(2)
        .last()
        .asString()
        .contains("สมชาย ใจดี", "ปิติ", "2 articles");
    assertThat(out("entities", "rename", "ปิติ ชูใจ", "ปีติ").lines()).hasSize(1);
  }

  @Test
  void whatBeginsWithAMarkIsNoName() {
    for (String action : List.of("mark", "alias")) {
      Console.Answer answer =
          action.equals("mark")
              ? console.run("entities", "mark", "ิติน", "--type", "PERSON")
              : console.run("entities", "alias", "ปิติ ชูใจ", "ิติ");
      assertThat(answer.status()).isNotZero();
      assertThat(answer.err()).contains("letter before it");
    }
  }

  private String refused(String... arguments) {
    String[] all =
        Stream.concat(Stream.of("entities"), Stream.of(arguments)).toArray(String[]::new);
    Console.Answer answer = console.run(all);
    assertThat(answer.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(answer.err().strip().lines()).hasSize(1);
    return answer.err();
  }

  @Test
  void importFinishesWhatCorrectionsHaveWaitedFor() throws IOException {
    String english = "<p>The Ministry of Gongphop met the farmers of the province on Monday.</p>";
    String thai = "<p>กระทรวงก้องภพพบเกษตรกรของจังหวัดเมื่อวันจันทร์ที่ผ่านมา</p>";
    String both =
        "<p>กระทรวงก้องภพ (Ministry of Gongphop) พบเกษตรกรของจังหวัดเมื่อวันจันทร์ที่ผ่านมา</p>";
    Console other = new Console(folder.resolve("other.hotrai"));
    Path first = page("english.html", english);
    assertThat(other.run("import", first.toString()).status()).isZero();
    other.run("entities", "rename", "Ministry of Gongphop", "MoG");
    Path list = folder.resolve("list.json");
    assertThat(other.run("entities", "export", list.toString()).status()).isZero();
    out("entities", "import", list.toString());
    out("import", page("thai.html", thai).toString());
    assertThat(out("search", "--jsonl", "org:กระทรวงก้องภพ").lines()).hasSize(1);
    out("import", page("both.html", both).toString());
    assertThat(out("search", "--jsonl", "org:MoG").lines()).hasSize(2);
  }

  private Path page(String name, String paragraph) throws IOException {
    Path page = folder.resolve(name);
    Files.writeString(
        page,
        """
        <!DOCTYPE html><!-- saved from url=(0021)https://example.org/%1$s -->
        <html><meta charset="utf-8"><title>News %1$s</title><body><article><h1>News %1$s</h1>%2$s
        <p>They spoke for two hours about the water of the canals and the price of rice, which has
        fallen since the harvest, and will meet again next month.</p></article></body></html>
        """
            .formatted(name, paragraph),
        StandardCharsets.UTF_8);
    return page;
  }
}
