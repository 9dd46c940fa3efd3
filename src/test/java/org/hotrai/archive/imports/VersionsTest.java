package org.hotrai.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hotrai.archive.Archive;
import org.hotrai.archive.SavedPages;
import org.hotrai.archive.imports.ImportedItem.Status;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.ArticleVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
  private static final String URL = "https://a.example/news/1";

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

  private ImportedItem take(Path page) {
    return archive.imports().run(List.of(page), Progress.SILENT).getFirst();
  }

  @Test
  void whatWasSavedEarlierIsAVersionBehindTheShownOne() {
    long id =
        Objects.requireNonNull(
            take(pages.dated("b.html", URL, "Mar 05 2021", "ฉบับที่แก้ไข")).id());
    ImportedItem older = take(pages.dated("a.html", URL + "/?utm_id=3", "Mar 06 2020", "ฉบับแรก"));
    assertThat(older.status()).isEqualTo(Status.UPDATED);
    assertThat(older.id()).isEqualTo(id);
    assertThat(archive.library().read(id).article().text()).contains("ฉบับที่แก้ไข");
    assertThat(archive.library().read(id, 2).article().text()).contains("ฉบับแรก");
    assertThat(archive.search().ids("ฉบับแรก")).isEmpty();
    assertThat(archive.search().ids("ฉบับที่แก้ไข")).containsExactly(id);
    take(pages.dated("c.html", URL, "Mar 04 2022", "ฉบับล่าสุด"));
    assertThat(archive.library().read(id).article().text()).contains("ฉบับล่าสุด");
    assertThat(archive.library().versions(id))
        .extracting(ArticleVersion::number, ArticleVersion::shown)
        .containsExactly(tuple(1, false), tuple(2, false), tuple(3, true));
    assertThat(archive.library().versions(id).get(1).savedAt()).isNotNull();
  }

  @Test
  void aDeletedArticleComesBackAsItIsShown() {
    long id =
        Objects.requireNonNull(
            take(pages.dated("b.html", URL, "Mar 05 2021", "ฉบับที่แก้ไข")).id());
    archive.library().delete(List.of(id));
    ImportedItem older = take(pages.dated("a.html", URL, "Mar 06 2020", "ฉบับแรก"));
    assertThat(older.status()).isEqualTo(Status.IMPORTED);
    assertThat(archive.search().ids("ฉบับที่แก้ไข")).containsExactly(id);
  }

  @Test
  void withoutATimeTheLastTakenInIsShown() {
    long id = Objects.requireNonNull(take(pages.article("a.html", URL, "ฉบับแรก")).id());
    take(pages.dated("b.html", URL, "Mar 05 2021", "ฉบับที่สอง"));
    assertThat(archive.library().read(id).article().text()).contains("ฉบับที่สอง");
    take(pages.article("c.html", URL, "ฉบับที่สาม"));
    assertThat(archive.library().read(id).article().text()).contains("ฉบับที่สาม");
  }

  @Test
  void theSameBytesBringADeletedArticleBack() {
    Path page = pages.article("a.html", URL, "ฉบับแรก");
    long id = Objects.requireNonNull(take(page).id());
    archive.library().delete(List.of(id));
    ImportedItem back = take(page);
    assertThat(back.status()).isEqualTo(Status.IMPORTED);
    assertThat(back.id()).isEqualTo(id);
    assertThat(archive.search().ids("ฉบับแรก")).containsExactly(id);
  }

  @Test
  void whatGoesBackToAnEarlierTextShowsThatVersion() {
    Path first = pages.dated("a.html", URL, "Mar 01 2021", "ฉบับแรก");
    long id = Objects.requireNonNull(take(first).id());
    Path second = pages.dated("b.html", URL, "Mar 02 2021", "ฉบับที่แก้ไข");
    take(second);
    ImportedItem back = take(pages.dated("c.html", URL, "Mar 03 2021", "ฉบับแรก"));
    assertThat(back.status()).isEqualTo(Status.UPDATED);
    assertThat(archive.search().ids("ฉบับแรก")).containsExactly(id);
    assertThat(archive.library().versions(id))
        .extracting(ArticleVersion::number, ArticleVersion::shown)
        .containsExactly(tuple(1, true), tuple(2, false));
    assertThat(archive.library().versions(id).getFirst().savedAt())
        .isEqualTo("2021-03-03T03:00:00Z");
    assertThat(take(first).status()).isEqualTo(Status.DUPLICATE);
    assertThat(take(second).status()).isEqualTo(Status.DUPLICATE);
    take(pages.dated("d.html", URL, "Mar 02 2021", "ฉบับระหว่างนั้น"));
    assertThat(archive.library().read(id).article().text()).contains("ฉบับแรก");
  }
}
