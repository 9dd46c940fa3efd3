package org.hotrai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.sql.Connections;
import org.hotrai.store.sql.Session;
import org.hotrai.store.upkeep.Upkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFileTest {
  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void choosePath() {
    path = folder.resolve("ข่าว 100%?#.hotrai");
  }

  private void makeOne() {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      new ArticleStore(file).add(Pages.page("https://example.org/a", "หัวข้อ", "เนื้อความ"));
    }
  }

  private static void assertRefused(Path path, String code) throws IOException {
    byte[] before = Files.readAllBytes(path);
    assertThatThrownBy(() -> ArchiveFile.open(path).close())
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.told().code()).isEqualTo(code));
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    try (var files = Files.list(Objects.requireNonNull(path.getParent()))) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void makesAFileThatNamesItself() throws IOException, SQLException {
    path = folder.resolve("new/folder/a.hotrai");
    try (ArchiveFile file = ArchiveFile.open(path)) {
      assertThat(file.notice()).isEmpty();
      assertThat(file.isReadOnly()).isFalse();
      assertThat(file.path()).isEqualTo(path);
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        var statement = connection.createStatement();
        var row = statement.executeQuery("PRAGMA user_version")) {
      assertThat(row.getInt(1)).isEqualTo(Migrations.NEWEST);
    }
    assertThat(FileHeader.of(path).kind()).isEqualTo(FileHeader.Kind.ARCHIVE);
  }

  @Test
  void leavesOneFileAndKeepsWhatIsInIt() throws IOException {
    makeOne();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
    try (ArchiveFile file = ArchiveFile.open(path)) {
      assertThat(new ArticleStore(file).read(1).article().title()).isEqualTo("หัวข้อ");
    }
  }

  @Test
  void openingChangesNothing() throws IOException {
    makeOne();
    byte[] before = Files.readAllBytes(path);
    try (ArchiveFile file = ArchiveFile.open(path)) {
      assertThat(new ArticleStore(file).summaries()).hasSize(1);
    }
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
  }

  @Test
  void closingTwiceIsFineAndUsingItThenIsAFailure() {
    ArchiveFile file = ArchiveFile.open(path);
    file.close();
    file.close();
    ArticleStore articles = new ArticleStore(file);
    assertThatThrownBy(articles::summaries).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> articles.add(Pages.page(null, "a", "b"))).isInstanceOf(Failure.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "SQLite format 3", "<html>a saved page that is long enough</html>"})
  void refusesWhatIsNoDatabase(String content) throws IOException {
    Files.writeString(path, content.repeat(20));
    assertRefused(path, "store.not-an-archive");
  }

  @Test
  void refusesOtherDatabases() throws IOException, SQLException {
    path = folder.resolve("other.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        var statement = connection.createStatement()) {
      statement.executeUpdate("CREATE TABLE a (b)");
    }
    assertRefused(path, "store.not-an-archive");
  }

  @Test
  void refusesFolders() throws IOException {
    Files.createDirectories(path);
    assertThatThrownBy(() -> ArchiveFile.open(path)).isInstanceOf(Failure.class);
  }

  @Test
  void refusesNewerVersions() throws IOException {
    makeOne();
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
    bytes.putInt(60, Migrations.NEWEST + 1);
    Files.write(path, bytes.array());
    assertRefused(path, "store.newer-version");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void refusesVersionsThatNeverWere(int version) throws IOException {
    makeOne();
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
    bytes.putInt(60, version);
    Files.write(path, bytes.array());
    assertRefused(path, "store.damaged");
  }

  @Test
  void refusesWhatWasCutShort() throws IOException {
    makeOne();
    byte[] whole = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(whole, whole.length / 2));
    assertRefused(path, "store.damaged");
  }

  @Test
  void refusesADamagedSchema() throws IOException {
    makeOne();
    byte[] bytes = Files.readAllBytes(path);
    Arrays.fill(bytes, 100, 4096, (byte) 0x77);
    Files.write(path, bytes);
    assertRefused(path, "store.damaged");
  }

  @Test
  void opensReadOnlyFilesForReading() throws IOException {
    makeOne();
    byte[] before = Files.readAllBytes(path);
    assertThat(path.toFile().setReadOnly()).isTrue();
    try (ArchiveFile file = ArchiveFile.open(path)) {
      assertThat(file.isReadOnly()).isTrue();
      assertThat(file.notice()).contains(Message.of("store.opened-read-only", path.toString()));
      assertThat(new ArticleStore(file).summaries()).hasSize(1);
      assertThat(new Upkeep(file).verify(Watcher.NONE)).isEmpty();
      assertThatThrownBy(() -> new ArticleStore(file).delete(List.of(1L)))
          .isInstanceOf(Failure.class);
    }
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void opensForReadingWhatLiesInAReadOnlyFolder() throws IOException {
    makeOne();
    var folders = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    assumeTrue(folders != null);
    folders.setPermissions(PosixFilePermissions.fromString("r-xr-xr-x"));
    try (ArchiveFile file = ArchiveFile.open(path)) {
      assertThat(file.notice()).contains(Message.of("store.opened-read-only", path.toString()));
      assertThat(new ArticleStore(file).summaries()).hasSize(1);
    } finally {
      folders.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void readsWhatLiesBesideALogThatNeverGotRoom() throws IOException {
    makeOne();
    Files.createFile(Connections.log(path));
    var connections = new Connections(path, Duration.ZERO, true);
    try (Session session = connections.reader()) {
      assertThat(session.number("SELECT count(*) FROM article")).isEqualTo(1);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void saysOnANetworkDriveThatItIsSlower() throws IOException {
    makeOne();
    try (ArchiveFile file = ArchiveFile.open(path, new Settings(Duration.ofMillis(50), true))) {
      assertThat(file.notice()).contains(Message.of("store.network-drive", path.toString()));
      new ArticleStore(file).add(Pages.page(null, "ใหม่", "ข่าวใหม่"));
      assertThat(Connections.log(path)).doesNotExist();
      assertThat(new ArticleStore(file).summaries()).hasSize(2);
    }
    try (ArchiveFile file = ArchiveFile.open(path)) {
      assertThat(file.notice()).isEmpty();
      assertThat(new ArticleStore(file).summaries()).hasSize(2);
    }
  }

  @Test
  void aSecondWriterIsToldThatTheArchiveIsInUse() throws IOException {
    Settings hasty = new Settings(Duration.ofMillis(50), false);
    try (ArchiveFile first = ArchiveFile.open(path);
        ArchiveFile second = ArchiveFile.open(path, hasty)) {
      ArticleStore other = new ArticleStore(second);
      first.inTransaction(() -> {
        new ArticleStore(first).add(Pages.page(null, "a", "b"));
        assertThat(other.summaries()).isEmpty();
        assertThatThrownBy(() -> other.add(Pages.page(null, "c", "d")))
            .isInstanceOfSatisfying(
                Failure.class,
                failure -> assertThat(failure.told().code()).isEqualTo("store.in-use"));
      });
      other.add(Pages.page(null, "c", "d"));
      assertThat(other.summaries()).hasSize(2);
    }
  }

  @Test
  void tellsOnceThatAnotherProgramHasWritten() throws IOException {
    try (ArchiveFile file = ArchiveFile.open(path);
        ArchiveFile other = ArchiveFile.open(path)) {
      assertThat(file.othersHaveWritten()).isFalse();
      new ArticleStore(file).add(Pages.page(null, "แรก", "ข่าวแรก"));
      assertThat(file.othersHaveWritten()).isFalse();
      new ArticleStore(other).add(Pages.page(null, "สอง", "ข่าวที่สอง"));
      assertThat(file.othersHaveWritten()).isTrue();
      assertThat(file.othersHaveWritten()).isFalse();
    }
  }

  @Test
  void whatWasCommittedSurvivesAKill() throws IOException {
    Path killed = folder.resolve("killed.hotrai");
    try (ArchiveFile file = ArchiveFile.open(path)) {
      ArticleStore articles = new ArticleStore(file);
      articles.add(Pages.page(null, "แรก", "ข่าวแรก"));
      file.inTransaction(() -> {
        articles.add(Pages.page(null, "สอง", "ข่าวที่สอง"));
        copyAsItLies(killed);
      });
    }
    try (ArchiveFile file = ArchiveFile.open(killed)) {
      assertThat(new ArticleStore(file).summaries())
          .singleElement()
          .satisfies(only -> assertThat(only.title()).isEqualTo("แรก"));
      assertThat(new Upkeep(file).verify(Watcher.NONE)).isEmpty();
    }
    assertThat(Connections.log(killed)).doesNotExist();
  }

  @Test
  void aKillWhileTheLogIsFoldedBackLosesNothing() throws IOException {
    Path killed = folder.resolve("killed.hotrai");
    makeOne();
    try (ArchiveFile file = ArchiveFile.open(path)) {
      for (int i = 0; i < 50; i++) {
        new ArticleStore(file).add(Pages.page(null, "ข่าว " + i, "เนื้อความ".repeat(100) + i));
      }
      copyAsItLies(killed);
    }
    byte[] folded = Files.readAllBytes(path);
    byte[] half = Files.readAllBytes(killed);
    assertThat(half.length).isLessThan(folded.length);
    System.arraycopy(folded, 0, half, 0, 8192);
    Files.write(killed, half);
    try (ArchiveFile file = ArchiveFile.open(killed)) {
      assertThat(new ArticleStore(file).summaries()).hasSize(51);
      assertThat(new Upkeep(file).verify(Watcher.NONE)).isEmpty();
    }
  }

  private void copyAsItLies(Path target) {
    try {
      Files.copy(path, target);
      Files.copy(Connections.log(path), Connections.log(target));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void aTransactionIsWholeOrNothing() {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      ArticleStore articles = new ArticleStore(file);
      assertThatThrownBy(() ->
              file.inTransaction(() -> {
                articles.add(Pages.page(null, "a", "b"));
                assertThat(articles.summaries()).hasSize(1);
                throw new IllegalStateException("stop");
              }))
          .hasMessage("stop");
      assertThat(articles.summaries()).isEmpty();
    }
  }

  @Test
  void aPartThatFailsMakesTheTransactionFail() {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      ArticleStore articles = new ArticleStore(file);
      assertThatThrownBy(() ->
              file.inTransaction(() -> {
                articles.add(Pages.page(null, "a", "b"));
                assertThatThrownBy(() -> articles.delete(List.of(1L, 99L)))
                    .isInstanceOf(Failure.class);
              }))
          .isInstanceOf(IllegalStateException.class);
      assertThat(articles.summaries()).isEmpty();
      articles.add(Pages.page(null, "c", "d"));
      assertThat(articles.summaries()).hasSize(1);
    }
  }

  @Test
  void readsDoNotWaitForAWrite() {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      ArticleStore articles = new ArticleStore(file);
      int[] seen = {-1};
      file.inTransaction(() -> {
        articles.add(Pages.page(null, "a", "b"));
        Thread reader = Thread.ofPlatform().start(() -> seen[0] = articles.summaries().size());
        try {
          reader.join();
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
        }
      });
      assertThat(seen[0]).isZero();
    }
  }
}
