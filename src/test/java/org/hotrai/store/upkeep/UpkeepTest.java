package org.hotrai.store.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hotrai.article.ArchiveStats;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.query.Query;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.Watcher;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.content.ContentStore;
import org.hotrai.store.search.SearchIndex;
import org.hotrai.store.sql.Connections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpkeepTest {
  private static final String GONE =
      """
      INSERT INTO search_gone SELECT max(id), 0 FROM search_segment WHERE state = 'searched'
      """;

  @TempDir Path folder;
  private Path path;
  private Path copy;
  private ArchiveFile file;
  private ArticleStore articles;
  private Upkeep upkeep;

  @BeforeEach
  void open() {
    path = folder.resolve("a.hotrai");
    copy = folder.resolve("copy.hotrai");
    file = ArchiveFile.open(path);
    articles = new ArticleStore(file);
    upkeep = new Upkeep(file);
    for (int i = 0; i < 20; i++) {
      articles.add(
          Pages.page("https://example.org/" + i, "ข่าวที่ " + i, "เรื่องของแม่น้ำ law " + i));
    }
    articles.delete(List.of(3L, 4L));
    articles.add(Pages.page("https://example.org/7", "ข่าวใหม่", "เรื่องของทะเล"));
  }

  @AfterEach
  void close() {
    file.close();
  }

  private void tamper(String sql) {
    file.write(session -> {
      session.script(sql);
      return true;
    });
  }

  @Test
  void aShownVersionThatIsNotThereIsFoundAndMended() {
    tamper("UPDATE article SET newest = 9 WHERE id = 8");
    assertThat(upkeep.verify(Watcher.NONE)).contains(Message.of("store.version-missing", "8"));
    upkeep.repair(Watcher.NONE);
    assertThat(upkeep.verify(Watcher.NONE)).isEmpty();
    assertThat(articles.read(8).version()).isEqualTo(2);
  }

  @Test
  void aWholeArchiveHasNoProblems() {
    long[] last = new long[2];
    assertThat(
            upkeep.verify((done, total) -> {
              last[0] = done;
              last[1] = total;
            }))
        .isEmpty();
    assertThat(last[0]).isEqualTo(last[1]).isPositive();
  }

  @Test
  void findsOneWrongByte() {
    tamper(
        """
        UPDATE content SET bytes = substr(bytes, 1, 20) || x'00' || substr(bytes, 22)
        WHERE sha256 = (SELECT o.sha256 FROM original o WHERE o.id = 5)
        """);
    assertThat(upkeep.verify(Watcher.NONE))
        .extracting(Message::code)
        .containsExactly("store.content-damaged");
    String hash = articles.read(5).original();
    ContentStore contents = new ContentStore(file);
    assertThatThrownBy(() -> contents.find(hash)).isInstanceOf(Failure.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        GONE,
        """
        INSERT INTO search_segment SELECT 900, state, head FROM search_segment
        WHERE id = (SELECT max(id) FROM search_segment WHERE state = 'searched');
        INSERT INTO search_page SELECT (900 << 20) + (id & 1048575), bytes FROM search_page
        WHERE id >> 20 = (SELECT max(id) FROM search_segment WHERE id < 900 AND state = 'searched')
        """,
        "UPDATE article SET deleted_at = '2024-01-01T00:00:00Z' WHERE id = 6",
        "UPDATE version SET published_day = '2001-01-01' WHERE article = 6",
        "UPDATE version SET title = 'อื่น' WHERE article = 6",
        "UPDATE article SET newest = 1 WHERE id = 8"
      })
  void findsAndMendsAnIndexThatSaysSomethingElse(String sql) {
    tamper(sql);
    assertThat(upkeep.verify(Watcher.NONE))
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).startsWith("store.index-"));
    upkeep.repair(Watcher.NONE);
    assertThat(upkeep.verify(Watcher.NONE)).isEmpty();
    assertThat(new SearchIndex(file).ids(new Query.Text("law"))).isNotEmpty();
  }

  @Test
  void damageOfTheIndexIsToldWhoeverMeetsIt() {
    tamper("UPDATE search_page SET bytes = substr(bytes, 1, length(bytes) - 3)");
    SearchIndex index = new SearchIndex(file);
    assertThatThrownBy(index::spelling).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> index.ids(new Query.Text("law"))).isInstanceOf(Failure.class);
    assertThatThrownBy(this::addMany).isInstanceOf(Failure.class);
    assertThat(upkeep.verify(Watcher.NONE)).isNotEmpty();
    upkeep.repair(Watcher.NONE);
    assertThat(upkeep.verify(Watcher.NONE)).isEmpty();
    addMany();
  }

  private void addMany() {
    for (int i = 0; i < 20; i++) {
      articles.add(Pages.page("https://more.example/" + i, "ข่าว", "เรื่องของปลา " + i));
    }
  }

  @Test
  void repairMendsWhatIsKnownOfUrls() {
    tamper("UPDATE address SET urls = '' WHERE article = 6");
    Query address = new Query.Source("https://example.org/5");
    assertThat(new SearchIndex(file).ids(address)).isEmpty();
    upkeep.repair(Watcher.NONE);
    assertThat(new SearchIndex(file).ids(address)).containsExactly(6L);
  }

  @Test
  void findsTextThatCannotBeRead() {
    tamper("UPDATE body SET blocks = '[' WHERE article = 2");
    assertThat(upkeep.verify(Watcher.NONE))
        .extracting(Message::code)
        .containsExactly("store.article-damaged", "store.index-too-much");
    assertThatThrownBy(() -> articles.read(2)).isInstanceOf(Failure.class);
  }

  @Test
  void aCancelledRepairChangesNothing() {
    tamper(GONE);
    upkeep.repair(cancelled());
    assertThat(upkeep.verify(Watcher.NONE)).hasSize(1);
    assertThat(new SearchIndex(file).ids(new Query.Text("law"))).hasSize(17);
  }

  private static Watcher cancelled() {
    return new Watcher() {
      @Override
      public void at(long done, long total) {}

      @Override
      public boolean isCancelled() {
        return true;
      }
    };
  }

  @Test
  void backsUpWhileSomebodyWrites() {
    file.inTransaction(() -> {
      articles.add(Pages.page(null, "ยังไม่เสร็จ", "กำลังเขียน"));
      upkeep.backup(copy, Watcher.NONE);
    });
    try (ArchiveFile backup = ArchiveFile.open(copy)) {
      assertThat(new ArticleStore(backup).summaries()).hasSize(18);
      assertThat(new Upkeep(backup).verify(Watcher.NONE)).isEmpty();
    }
    assertThat(articles.summaries()).hasSize(19);
  }

  @Test
  void backsUpOverAnOlderBackupAlone() throws IOException {
    upkeep.backup(copy, Watcher.NONE);
    upkeep.backup(copy, Watcher.NONE);
    Path thesis = Files.writeString(folder.resolve("thesis.txt"), "my thesis");
    assertThatThrownBy(() -> upkeep.backup(thesis, Watcher.NONE)).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> upkeep.backup(path, Watcher.NONE)).isInstanceOf(Failure.class);
    assertThat(thesis).hasContent("my thesis");
    Path cancelled = folder.resolve("cancelled.hotrai");
    upkeep.backup(cancelled, cancelled());
    assertThat(cancelled).doesNotExist();
    assertThat(leftovers()).isEmpty();
  }

  private List<String> leftovers() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(found -> String.valueOf(found.getFileName()))
          .filter(name -> name.contains(".part"))
          .toList();
    }
  }

  @Test
  void restoresOverAnArchiveAndWhereThereIsNone() {
    upkeep.backup(copy, Watcher.NONE);
    articles.add(Pages.page(null, "หลังสำรอง", "ข่าว"));
    file.close();
    Upkeep.restore(copy, path, Watcher.NONE);
    Upkeep.restore(copy, folder.resolve("new/b.hotrai"), Watcher.NONE);
    file = ArchiveFile.open(path);
    assertThat(new ArticleStore(file).summaries()).hasSize(18);
    assertThat(new Upkeep(file).verify(Watcher.NONE)).isEmpty();
  }

  @Test
  void restoresOverADamagedArchive() throws IOException {
    upkeep.backup(copy, Watcher.NONE);
    file.close();
    byte[] bytes = Files.readAllBytes(path);
    Arrays.fill(bytes, 100, 4096, (byte) 0x77);
    Files.write(path, bytes);
    Files.write(Connections.log(path), new byte[5000]);
    Upkeep.restore(copy, path, Watcher.NONE);
    file = ArchiveFile.open(path);
    assertThat(new ArticleStore(file).summaries()).hasSize(18);
  }

  @Test
  void doesNotRestoreOverAnArchiveThatIsOpen() {
    upkeep.backup(copy, Watcher.NONE);
    assertThatThrownBy(() -> Upkeep.restore(copy, path, Watcher.NONE))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.told().code()).isEqualTo("store.in-use"));
    articles.add(Pages.page(null, "ยังใช้ได้", "ข่าว"));
    assertThat(upkeep.verify(Watcher.NONE)).isEmpty();
  }

  @Test
  void doesNotRestoreADamagedBackup() throws IOException {
    tamper("UPDATE content SET bytes = x'00' WHERE sha256 = (SELECT min(sha256) FROM content)");
    upkeep.backup(copy, Watcher.NONE);
    file.close();
    byte[] before = Files.readAllBytes(path);
    assertThatThrownBy(() -> Upkeep.restore(copy, path, Watcher.NONE))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> assertThat(failure.told().code()).isEqualTo("store.backup-damaged"));
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void countsWhatIsThere() {
    ArchiveStats stats = upkeep.stats();
    assertThat(stats.articles()).isEqualTo(18);
    assertThat(stats.deleted()).isEqualTo(2);
    assertThat(stats.versions()).isEqualTo(21);
    assertThat(stats.sizes().contents()).isEqualTo(21);
    assertThat(stats.sizes().contentBytes()).isGreaterThan(stats.sizes().contents());
    assertThat(stats.sizes().indexBytes()).isPositive();
  }
}
