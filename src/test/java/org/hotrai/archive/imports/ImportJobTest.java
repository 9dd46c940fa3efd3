package org.hotrai.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.hotrai.archive.Archive;
import org.hotrai.archive.imports.ImportedItem.Status;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.Block;
import org.hotrai.article.EntityType;
import org.hotrai.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJobTest {
  @TempDir private Path folder;
  private Path pages;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    pages = Files.createDirectory(folder.resolve("หน้าเว็บ ที่บันทึก"));
    archive = Archive.open(folder.resolve("test.hotrai"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Path save(int number, String sentence) throws IOException {
    String url = "https://paper.example/news/" + number;
    String page =
        """
        <!DOCTYPE html><!-- saved from url=(%04d)%s -->
        <html lang="th"><head><meta charset="utf-8"><title>ข่าวที่ %d | หนังสือพิมพ์</title></head>
        <body><article><h1>ข่าวที่ %d</h1><p>%s ซึ่งคณะกรรมการได้พิจารณาแล้วเห็นว่าเป็นประโยชน์
        ต่อประชาชนในพื้นที่ จึงมีมติให้ดำเนินการต่อไปตามแผนงานที่เสนอมา</p>
        <p>ทั้งนี้ หน่วยงานที่เกี่ยวข้องจะรายงานความคืบหน้าให้ที่ประชุมทราบในเดือนถัดไป
        และเปิดรับฟังความคิดเห็นของผู้มีส่วนได้เสียทุกฝ่ายอย่างต่อเนื่อง</p></article></body></html>
        """
            .formatted(url.length(), url, number, number, sentence);
    return Files.writeString(pages.resolve("page-%04d.html".formatted(number)), page);
  }

  private List<ImportedItem> run() {
    return archive.imports().run(List.of(pages), Progress.SILENT);
  }

  @Test
  void aFrameSetAndItsFramesAreOneArticle() throws IOException {
    Files.move(save(1, "หอสมุดเปิดวันจันทร์"), pages.resolve("main.html"));
    Files.writeString(pages.resolve("menu.html"), "<p><a href=main.html>หน้าแรก</a></p>");
    Files.writeString(
        pages.resolve("index.html"),
        "<title>หอสมุด</title><frameset><frame src=menu.html><frame src=main.html></frameset>");
    List<ImportedItem> items = run();
    assertThat(items).extracting(ImportedItem::status).containsExactly(Status.IMPORTED);
    assertThat(items.getFirst().title()).isEqualTo("ข่าวที่ 1");
  }

  @Test
  void itemsComeInTheOrderOfTheFiles() throws IOException {
    for (int i = 1; i <= 150; i++) {
      save(i, "โครงการที่ " + i + " เริ่มวันที่ ๓ มีนาคม พ.ศ. ๒๕๖๕");
    }
    List<ImportedItem> items = run();
    assertThat(items)
        .extracting(ImportedItem::title)
        .isEqualTo(IntStream.rangeClosed(1, 150).mapToObj(i -> "ข่าวที่ " + i).toList());
    assertThat(items).allMatch(item -> item.status() == Status.IMPORTED);
    assertThat(archive.library().list()).hasSize(150);
    assertThat(archive.entities().list(EntityType.DATE).getFirst().articles()).isEqualTo(150);
  }

  @Test
  void theArchiveItselfMayLieInTheFolder() throws IOException {
    save(1, "หอสมุดเปิดวันจันทร์");
    Files.writeString(folder.resolve("test.hotrai-notes"), "เรื่องที่ต้องอ่าน");
    List<ImportedItem> items = archive.imports().run(List.of(folder), Progress.SILENT);
    assertThat(items)
        .extracting(item -> String.valueOf(Path.of(item.path()).getFileName()))
        .containsExactly("test.hotrai-notes", "page-0001.html");
    Path itself = archive.file();
    assertThat(archive.imports().run(List.of(itself), Progress.SILENT))
        .extracting(ImportedItem::status)
        .containsExactly(Status.REJECTED);
  }

  @Test
  void picturesThatArriveBehindTheirPageAreTakenInWithIt() throws IOException {
    save(1, "ช่างทาสีศาลาริมน้ำ <img src='./ภาพ_files/a.png' alt='ศาลา' width='320'>");
    long id = Objects.requireNonNull(run().getFirst().id());
    archive.annotations().addNote(id, "รอภาพ");
    assertThat(picture(id)).isEmpty();
    BufferedImage picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    Path beside = Files.createDirectory(pages.resolve("ภาพ_files"));
    ImageIO.write(picture, "png", beside.resolve("a.png").toFile());
    ImportedItem again = run().getFirst();
    assertThat(again.status()).isEqualTo(Status.UPDATED);
    assertThat(again.id()).isEqualTo(id);
    assertThat(picture(id)).isPresent();
    assertThat(archive.library().versions(id)).hasSize(1);
    assertThat(archive.annotations().notes(id)).hasSize(1);
    assertThat(run()).extracting(ImportedItem::status).containsExactly(Status.DUPLICATE);
  }

  private Optional<String> picture(long id) {
    return archive.library().read(id).article().blocks().stream()
        .filter(Block.Image.class::isInstance)
        .flatMap(block -> Stream.ofNullable(((Block.Image) block).resource()))
        .findFirst();
  }

  @Test
  void theSamePageIsADuplicateAndANewTextANewVersion() throws IOException {
    save(1, "ที่ประชุมรับทราบรายงาน");
    long id = Objects.requireNonNull(run().getFirst().id());
    assertThat(run()).extracting(ImportedItem::status).containsExactly(Status.DUPLICATE);
    archive.annotations().addNote(id, "ตรวจกับต้นฉบับแล้ว");
    save(1, "ที่ประชุมแก้ไขรายงาน");
    ImportedItem updated = run().getFirst();
    assertThat(updated.status()).isEqualTo(Status.UPDATED);
    assertThat(updated.id()).isEqualTo(id);
    assertThat(archive.library().read(id).article().text()).contains("แก้ไขรายงาน");
    assertThat(archive.library().read(id, 1).article().text()).contains("รับทราบรายงาน");
    assertThat(archive.annotations().notes(id)).hasSize(1);
    assertThat(archive.search().ids("รับทราบรายงาน")).isEmpty();
  }

  @Test
  void aCancelledImportKeepsWhatItTold() throws IOException {
    for (int i = 1; i <= 200; i++) {
      save(i, "เรื่องที่ " + i);
    }
    List<ImportedItem> told = new ArrayList<>();
    Progress untilTold =
        new Progress() {
          @Override
          public void at(long done, long total, Message what) {
            assertThat(what.code()).startsWith("archive.pages");
          }

          @Override
          public boolean isCancelled() {
            return !told.isEmpty();
          }
        };
    archive.imports().run(List.of(pages), ImportOptions.USUAL, untilTold, told::add);
    assertThat(told).hasSizeBetween(1, 199);
    assertThat(archive.library().list()).hasSameSizeAs(told);
    assertThat(archive.upkeep().verify(Progress.SILENT)).isEmpty();
    assertThat(run())
        .filteredOn(item -> item.status() == Status.IMPORTED)
        .hasSize(200 - told.size());
  }

  @Test
  void entitiesDoNotDependOnHowManyImportsThereWere() throws IOException {
    for (int i = 1; i <= 90; i++) {
      save(i, "กรมทรัพยากรน้ำแห่งลุ่มน้ำที่ " + i % 7 + " และประเทศลาว (Laos) พบกันที่ Vientiane");
    }
    run();
    try (Archive other = Archive.open(folder.resolve("other.hotrai"))) {
      for (Path page : pages()) {
        other.imports().run(List.of(page), Progress.SILENT);
      }
      assertThat(other.entities().list(null)).isEqualTo(archive.entities().list(null));
    }
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(pages)) {
      return files.sorted().toList();
    }
  }

  @Test
  void badFilesCostALineEach() throws IOException {
    save(1, "เรื่องแรก");
    Files.writeString(pages.resolve("empty.html"), "");
    Files.write(
        pages.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    List<ImportedItem> items = run();
    assertThat(items).filteredOn(item -> item.status() == Status.REJECTED).hasSize(2);
    assertThat(items).filteredOn(item -> item.status() == Status.IMPORTED).hasSize(1);
    assertThat(items).allMatch(item -> (item.reason() != null) == (item.id() == null));
  }

  @Test
  void theSamplesComeInWithTheirPictures() {
    List<ImportedItem> items = archive.imports().samples(Progress.SILENT);
    assertThat(items).hasSize(12).allMatch(item -> item.status() == Status.IMPORTED);
    assertThat(archive.upkeep().stats().sizes().contents()).isEqualTo(12 + 6);
    assertThat(archive.search().ids("กตัญญู")).hasSize(1);
  }
}
