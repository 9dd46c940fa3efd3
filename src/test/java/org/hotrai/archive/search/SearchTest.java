package org.hotrai.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.archive.job.Progress;
import org.hotrai.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  @TempDir private Path folder;
  private Path pages;
  private Archive archive;

  @BeforeEach
  void fill() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    page(
        "a",
        "ร่างกฎหมายที่ดิน",
        "สภาพิจารณาร่างกฎหมายเรื่องที่ดินของประชาชนในวันจันทร์ที่ผ่านมานี้");
    page(
        "b", "เที่ยวเมืองน่าน", "นักท่องเที่ยวพากันเดินทางไปเมืองน่านเพื่อชมทะเลหมอกยามเช้ากันมาก");
    page("c", "The court and the land", "The court heard the owners of the land for two days.");
    archive = Archive.open(folder.resolve("a.hotrai"));
    assertThat(archive.imports().run(List.of(pages), Progress.SILENT)).hasSize(3);
  }

  private void page(String name, String title, String text) throws IOException {
    String html =
        "<html><head><title>%1$s</title></head><body><article><h1>%1$s</h1><p>%2$s</p><p>%2$s</p>"
            .formatted(title, text);
    Files.writeString(pages.resolve(name + ".html"), html);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private SearchResult typed(String query) {
    return archive.search().typed(query, 10).more(10).result();
  }

  private List<String> titles(SearchResult result) {
    return result.hits().stream().map(hit -> hit.article().summary().title()).toList();
  }

  @Test
  void wordsThatDoNotStandTogetherAreOfferedWithANote() {
    SearchResult result = archive.search().find("กฎหมายประชาชน", 10);
    assertThat(titles(result)).containsExactly("ร่างกฎหมายที่ดิน");
    assertThat(result.total()).isEqualTo(1);
    assertThat(result.notes())
        .containsExactly(Message.of("archive.search.all-words", "กฎหมายประชาชน"));
    assertThat(result.hits().getFirst().snippet().hits()).isNotEmpty();
    assertThat(archive.search().find("\"กฎหมายประชาชน\"", 10).total()).isZero();
    assertThat(archive.search().ids("กฎหมายประชาชน")).isEmpty();
  }

  @Test
  void whatIsBeingTypedIsFoundBeforeItIsWhole() {
    assertThat(titles(typed("เที"))).containsExactly("เที่ยวเมืองน่าน");
    assertThat(titles(typed("cour"))).hasSize(1);
    assertThat(typed("cour ").total()).isZero();
    assertThat(archive.search().find("เที", 10).total()).isZero();
  }

  @Test
  void suggestsWhatIsSpeltAlmostSo() {
    assertThat(archive.search().find("กฏหมาย", 10).suggestions()).containsExactly("กฎหมาย");
    assertThat(archive.search().find("cuort", 10).suggestions()).contains("court");
    assertThat(archive.search().find("land cuort", 10).suggestions()).contains("land court");
    assertThat(archive.search().find("xyzzyx", 10).suggestions()).isEmpty();
    assertThat(archive.search().find("court", 10).suggestions()).isEmpty();
  }

  @Test
  void keysThatGiveAnOperatorSuggestNothing() {
    assertThat(archive.search().find("ขยะพลาสติกหมด", 10).suggestions()).isEmpty();
  }

  @Test
  void suggestsWhatTheSameKeysGiveInTheOtherLayout() {
    // The keys of น่าน on a keyboard left in English.
    assertThat(archive.search().find("ojko", 10).suggestions()).contains("น่าน");
    assertThat(archive.search().find("แนีพะ", 10).suggestions()).contains("court");
  }
}
