package org.hotrai.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.cli.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long lists are read in parts, which nobody sees. */
class ListCommandTest {
  @TempDir private Path folder;

  @Test
  void aLongListIsInTheOrderOfTheWindow() throws IOException {
    Path archive = folder.resolve("test.hotrai");
    Path pages = Files.createDirectory(folder.resolve("pages"));
    for (int i = 0; i < 1_203; i++) {
      Files.writeString(
          pages.resolve(i + ".html"),
          """
          <!DOCTYPE html><html lang="th"><head><title>ประกาศฉบับที่ %d</title></head>
          <body><article><h1>ประกาศฉบับที่ %1$d</h1>
          <p>ให้ปิดถนนสายที่ %1$d ตั้งแต่วันนี้เป็นต้นไป เพื่อซ่อมสะพานข้ามคลองและวางท่อระบายน้ำใหม่
          ประชาชนที่สัญจรไปมาโปรดใช้เส้นทางเลี่ยงตามป้ายที่เจ้าหน้าที่ติดตั้งไว้ทั้งสองฝั่ง</p>
          </article></body></html>\
          """
              .formatted(i));
    }
    Console console = new Console(archive);
    console.run("import", "--no-entities", pages.toString());
    console.run("delete", "7", "1100");
    List<String> ids =
        console
            .run("list")
            .out()
            .lines()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    try (Archive opened = Archive.open(archive)) {
      assertThat(ids)
          .hasSize(1_201)
          .isEqualTo(
              opened.library().list().stream()
                  .map(article -> String.valueOf(article.summary().id()))
                  .toList());
    }
    assertThat(console.run("list", "--query", "ถนน").out().lines()).hasSize(1_201);
  }
}
