package org.hotrai.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotrai.cli.Console;
import org.hotrai.cli.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiteCommandTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><!--
       Page saved with SingleFile
       url: https://%1$s.example/news
       saved date: Mon Feb 03 2025 10:00:00 GMT+0700
      -->
      <html lang="th"><head><meta charset="utf-8"><title>%2$s</title>
      <meta name="author" content="สมชาย ใจดี"><meta property="og:site_name" content="ข่าวตัวอย่าง">
      </head><body><article><h1>%2$s</h1><p>เผยแพร่เมื่อ 5 มกราคม พ.ศ. 2567</p>
      <p>คณะกรรมการพิจารณาแล้วเห็นว่าเป็นประโยชน์ต่อประชาชนในพื้นที่ จึงมีมติให้ดำเนินการต่อไปตามแผนงาน
      ที่เสนอมา และให้หน่วยงานที่เกี่ยวข้องรายงานความคืบหน้าให้ที่ประชุมทราบในเดือนถัดไป</p>
      <p>ทั้งนี้ จะเปิดรับฟังความคิดเห็นของผู้มีส่วนได้เสียทุกฝ่ายอย่างต่อเนื่องตลอดทั้งปี</p>
      </article></body></html>
      """;

  @TempDir Path folder;
  private Console console;

  @BeforeEach
  void importPages() throws IOException {
    console = new Console(folder.resolve("test.hotrai"));
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("1.html"), PAGE.formatted("one", "ขยายแผนจัดการน้ำ"));
    Files.writeString(pages.resolve("2.html"), PAGE.formatted("two", "เกษตรกรรับมือ"));
    assertThat(console.run("import", pages.toString()).status()).isEqualTo(ExitStatus.DONE);
  }

  private String cited(String... arguments) {
    Console.Answer answer = console.run(arguments);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isEqualTo(ExitStatus.DONE);
    return answer.out();
  }

  @Test
  void aListOfSourcesStandsInThaiOrder() {
    assertThat(cited("cite", "--all").lines())
        .containsExactly(
            "สมชาย ใจดี. (2567, 5 มกราคม). เกษตรกรรับมือ. ข่าวตัวอย่าง. https://two.example/news",
            "สมชาย ใจดี. (2567, 5 มกราคม). ขยายแผนจัดการน้ำ. ข่าวตัวอย่าง."
                + " https://one.example/news");
  }

  @Test
  void notesStandAsAskedForInTheEraAndDigitsAskedFor() {
    assertThat(cited("cite", "--style", "thai-legal", "--form", "note", "1", "2").lines())
        .first()
        .isEqualTo(
            "สมชาย ใจดี, “ขยายแผนจัดการน้ำ,” ข่าวตัวอย่าง, 5 มกราคม 2567, "
                + "สืบค้นเมื่อ 3 กุมภาพันธ์ 2568, https://one.example/news.");
    assertThat(cited("cite", "--era", "common", "--digits", "thai", "1"))
        .startsWith("สมชาย ใจดี. (ค.ศ. ๒๐๒๔, ๕ มกราคม). ");
    assertThat(cited("cite", "--html", "--query", "แผนจัดการน้ำ"))
        .contains("<em>ขยายแผนจัดการน้ำ</em>. ข่าวตัวอย่าง. <a href=\"https://one.example/news\"");
  }

  @Test
  void programsGetTheCommonEraWhateverThePageCountsIn() throws IOException {
    assertThat(exported("bibtex"))
        .contains("year = {2024},\n  month = jan,\n  day = {5},", "urldate = {2025-02-03},");
    assertThat(exported("ris"))
        .contains("PY  - 2024\r\n", "DA  - 2024/01/05/\r\n", "Y2  - 2025/02/03/\r\n");
    assertThat(exported("csl"))
        .contains(
            "\"issued\":{\"date-parts\":[[2024,1,5]]}",
            "\"accessed\":{\"date-parts\":[[2025,2,3]]}");
  }

  private String exported(String format) throws IOException {
    Path file = folder.resolve("out." + format);
    cited("export", "--format", format, "--out", file.toString(), "1");
    return Files.readString(file);
  }

  @Test
  void mistakesAreToldInALine() {
    assertThat(console.run("cite").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(console.run("cite", "1", "--all").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(console.run("cite", "99").status()).isEqualTo(ExitStatus.USAGE);
    Console.Answer style = console.run("cite", "--style", "mla", "1");
    assertThat(style.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(style.err().lines()).singleElement().asString().contains("mla");
  }
}
