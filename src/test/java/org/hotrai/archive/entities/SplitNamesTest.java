package org.hotrai.archive.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.archive.Correcting;
import org.hotrai.archive.SavedPages;
import org.hotrai.archive.imports.ImportOptions;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.hotrai.correction.Correction.Merge;
import org.hotrai.correction.Correction.Rename;
import org.hotrai.correction.Correction.Split;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Part;
import org.hotrai.message.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitNamesTest {
  @TempDir private Path folder;
  private SavedPages pages;
  private Archive archive;

  @BeforeEach
  void open() {
    pages = new SavedPages(folder);
    archive = Archive.open(folder.resolve("test.hotrai"));
  }

  @AfterEach
  void close() {
    assertThat(archive.upkeep().verify(Progress.SILENT)).isEmpty();
    archive.close();
  }

  private long take(String name, String url, String sentence) {
    return SavedPages.imported(archive, pages.article(name, url, sentence)).getFirst();
  }

  private CorrectionEntry say(Correction correction) {
    return Correcting.say(archive, correction);
  }

  private void undo(long id) {
    Correcting.undo(archive, id);
  }

  private List<String> mentioned(long article) {
    return archive.library().read(article).mentions().stream()
        .map(each -> each.text() + " = " + each.type() + " " + each.entity())
        .toList();
  }

  private int found(String query) {
    return archive.search().ids(query).size();
  }

  @Test
  void wordsThatWereSplitOffAreNoNameOfTheRest() {
    long third = take("c.html", "https://example.org/3", "ผู้ว่าฯ ไปจังหวัดเลย แล้วกลับจาก จ.เลย");
    take("d.html", "https://example.org/4", "ฝนตกหนักที่จังหวัดเลย ตั้งแต่เช้า");
    EntityName loei = new EntityName(EntityType.PLACE, "เลย");
    List<String> names = archive.entities().find(loei.key()).orElseThrow().aliases();
    assertThat(names).contains("จ.เลย");
    assertThat(found("place:จ.เลย")).isEqualTo(2);
    CorrectionEntry split = say(new Split(loei, "เลยสอง", new Part.Written("จ.เลย")));
    assertThat(mentioned(third)).contains("จ.เลย = PLACE เลยสอง", "จังหวัดเลย = PLACE เลย");
    assertThat(found("place:จ.เลย")).isEqualTo(1);
    assertThat(archive.entities().find(loei.key()).orElseThrow().aliases()).doesNotContain("จ.เลย");
    assertThat(archive.entities().named(null, "จ.เลย"))
        .extracting(Entity::name)
        .containsExactly("เลยสอง");
    archive.imports().again(ImportOptions.USUAL, Progress.SILENT, again -> {});
    take("d2.html", "https://example.org/4", "ฝนตกหนักที่ จ.เลย และจังหวัดเลย ตั้งแต่เช้า");
    assertThat(found("place:จ.เลย")).isEqualTo(2);
    assertThat(archive.entities().find(loei.key()).orElseThrow().aliases()).doesNotContain("จ.เลย");
    sharedNamesAreParted();
    undo(split.id());
    assertThat(archive.entities().find(loei.key()).orElseThrow().aliases()).contains("จ.เลย");
    archive.corrections().redo(List.of(split.id()), List.of());
    archive.corrections().spread(Progress.SILENT);
    assertThat(archive.entities().find(loei.key()).orElseThrow().aliases()).doesNotContain("จ.เลย");
  }

  @Test
  void aNameSplitOffAfterAMergeMeansWhatWasSplitOff() {
    EntityName loei = new EntityName(EntityType.PLACE, "เลย");
    EntityName nan = new EntityName(EntityType.PLACE, "น่าน");
    take("c.html", "https://example.org/3", "ผู้ว่าฯ ไปจังหวัดน่าน แต่เช้า");
    take("d.html", "https://example.org/4", "ฝนตกหนักที่จังหวัดเลย และ จ.เลย ตั้งแต่เช้า");
    say(new Rename(nan, "นันทบุรี"));
    say(new Merge(loei, new EntityName(EntityType.PLACE, "นันทบุรี")));
    assertThat(found("place:จ.เลย")).isEqualTo(2);
    say(new Split(new EntityName(EntityType.PLACE, "นันทบุรี"), "เลย", new Part.Written("จ.เลย")));
    assertThat(found("place:จ.เลย")).isEqualTo(1);
    assertThat(archive.entities().named(null, "จ.เลย"))
        .extracting(Entity::name)
        .containsExactly("เลย");
    assertThat(archive.entities().find(loei.key()).orElseThrow().aliases())
        .containsExactly("จ.เลย");
  }

  @Test
  void whatSplitsNothingIsRefused() {
    long loei = take("c.html", "https://example.org/3", "ผู้ว่าฯ ไปจังหวัดเลย แล้วกลับจาก จ.เลย");
    long nan = take("d.html", "https://example.org/4", "ผู้ว่าฯ ไปจังหวัดน่าน แต่เช้า");
    EntityName name = new EntityName(EntityType.PLACE, "เลย");
    Split written = new Split(name, "เลยสอง", new Part.Written("จ.เลย"));
    say(written);
    List<String> before = mentioned(loei);
    for (Split nothing :
        List.of(
            new Split(name, "เลยสาม", new Part.Written("จ.เลย")),
            new Split(name, "เลยสาม", Part.InArticles.of(List.of(nan))))) {
      assertThatThrownBy(() -> say(nothing))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("เลย");
    }
    assertThat(archive.corrections().log()).hasSize(1);
    assertThat(mentioned(loei)).isEqualTo(before);
    say(new Split(name, "เลยสาม", Part.InArticles.of(List.of(loei, nan))));
    assertThat(mentioned(loei)).contains("จังหวัดเลย = PLACE เลยสาม", "จ.เลย = PLACE เลยสอง");
  }

  @Test
  void theLogTellsWhatDoesNothing() {
    take("c.html", "https://example.org/3", "ผู้ว่าฯ ไปจังหวัดเลย แล้วกลับจาก จังหวัดน่าน");
    EntityName river = new EntityName(EntityType.PLACE, "เมืองริมน้ำ");
    CorrectionEntry rename = say(new Rename(new EntityName(EntityType.PLACE, "เลย"), river.name()));
    say(new Merge(river, new EntityName(EntityType.PLACE, "น่าน")));
    assertThat(archive.corrections().log()).noneMatch(CorrectionEntry::idle);
    undo(rename.id());
    assertThat(archive.corrections().log())
        .extracting(CorrectionEntry::idle)
        .containsExactly(false, true, false);
    archive.corrections().redo(List.of(rename.id()), List.of());
    assertThat(archive.corrections().log()).noneMatch(CorrectionEntry::idle);
  }

  private void sharedNamesAreParted() {
    Path list = folder.resolve("list.csv");
    archive.corrections().exportTo(list);
    try (Archive other = Archive.open(folder.resolve("other.hotrai"))) {
      other.corrections().importFrom(list);
      other
          .imports()
          .run(
              List.of(
                  pages.article(
                      "e.html", "https://example.org/5", "ผู้ว่าฯ ไปจังหวัดเลย แล้วกลับจาก จ.เลย")),
              Progress.SILENT);
      other.corrections().spread(Progress.SILENT);
      assertThat(other.entities().named(null, "จ.เลย"))
          .extracting(Entity::name)
          .containsExactly("เลยสอง");
    }
  }
}
