package org.hotrai.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.LoggedCorrection;
import org.hotrai.message.Message;
import org.hotrai.query.QueryParser;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.correction.CorrectionStore;
import org.hotrai.store.correction.apply.CorrectionWork;
import org.hotrai.store.original.KeptOriginal;
import org.hotrai.store.original.OriginalStore;
import org.hotrai.store.original.RejectedStore;
import org.hotrai.store.search.SearchIndex;
import org.hotrai.store.upkeep.Upkeep;
import org.hotrai.store.version.MessageJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
  private static final byte[] PAGE = "<p>ข้อความเดิม".getBytes(StandardCharsets.UTF_8);
  @TempDir private Path folder;
  private Path path;

  /** An archive as the first version of the program made it. */
  @BeforeEach
  void makeOld() throws SQLException, IOException {
    path = folder.resolve("old.hotrai");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement();
        InputStream script =
            Objects.requireNonNull(Migrations.class.getResourceAsStream("V1__archive.sql"))) {
      statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      statement.executeUpdate(old());
    }
  }

  private static String old() {
    return """
    INSERT INTO content VALUES ('%1$s', 'text/html', %2$d, 'none', x'%3$s');
    INSERT INTO original VALUES (7, 'a.html', NULL, 'https://a.example/1', NULL, 'text/html',
      'UTF-8', '%1$s', '2024-01-02T03:04:05Z');
    INSERT INTO article VALUES (1, 'a.example/1', 1, NULL);
    INSERT INTO version VALUES (1, 1, 7, 'หัวข้อ', '[]', NULL, NULL, 'th', NULL, NULL,
      'https://a.example/1', 'a.example', 'ข้อความเดิม', '', '2024-01-02T03:04:05Z');
    INSERT INTO body VALUES (1, 1,
      '[{"url":"https://b.example/%%E0%%B8%%82%%E0%%B9%%88%%E0%%B8%%B2%%E0%%B8%%A7","role":"cited","text":"ข่าว"}]',
      '[{"kind":"paragraph","text":"ข้อความเดิม"}]');
    INSERT INTO entity VALUES (5, 'PERSON', 'สมชาย ใจดี', 'สมชาย ใจดี');
    INSERT INTO entity_alias VALUES (5, 'นายสมชาย', 'นายสมชาย');
    INSERT INTO mention VALUES (1, 1, 0, 0, 0, 7, 5, 'ข้อความ', NULL, 'RULE', 0.5);
    INSERT INTO note VALUES (1, 1, 'บันทึก', '2024-01-02T03:04:05Z');
    INSERT INTO search (rowid, title, body) VALUES (1, 'หัวข้อ', 'ข้อความ เดิม');
    PRAGMA application_id = %4$d;
    PRAGMA user_version = 1;
    """
        .formatted(
            Packed.sha256(PAGE),
            PAGE.length,
            HexFormat.of().formatHex(PAGE),
            FileHeader.APPLICATION_ID);
  }

  @Test
  void anOldArchiveKeepsWhatIsInItAndCanDoWhatIsNew() {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      assertThat(new ArticleStore(file).read(1).article().text()).isEqualTo("ข้อความเดิม");
      assertThat(new ArticleStore(file).versions(1))
          .singleElement()
          .matches(version -> version.shown() && version.savedAt() == null);
      assertThat(new AnnotationStore(file).notes(1)).hasSize(1);
      assertThat(new SearchIndex(file).ids(QueryParser.parse("วามเด").query())).isEmpty();
      assertThat(new SearchIndex(file).ids(QueryParser.parse("วามเดิม").query()))
          .containsExactly(1L);
      assertThat(new Upkeep(file).verify(Watcher.NONE)).isEmpty();
      assertThat(new RejectedStore(file).list()).isEmpty();
      KeptOriginal kept = new OriginalStore(file).ofArticle(1);
      assertThat(kept.capture().bytes()).isEqualTo(PAGE);
      assertThat(kept.capture().chosenCharset()).isNull();
      assertThat(kept.takenIn()).isFalse();
      long extractor =
          file.read(session -> session.number("SELECT extractor FROM version WHERE article = 1"));
      assertThat(extractor).isZero();
    }
  }

  @Test
  void whatAnOldArchiveMentionsIsKeptAndCanBeCorrected() {
    EntityName somchai = new EntityName(EntityType.PERSON, "สมชาย ใจดี");
    Mention mention =
        new Mention(
            0, 0, 7, EntityType.PERSON, "ข้อความ", "สมชาย ใจดี", null, Mention.Origin.RULE, 0.5);
    try (ArchiveFile file = ArchiveFile.open(path)) {
      ArticleStore articles = new ArticleStore(file);
      CorrectionStore log = new CorrectionStore(file);
      assertThat(log.log()).isEmpty();
      assertThat(new CorrectionWork(file).isLeft()).isFalse();
      assertThat(articles.read(1).mentions()).containsExactly(mention);
      assertThat(articles.read(1).entities())
          .containsExactly(new Entity(somchai.key(), "สมชาย ใจดี", List.of("นายสมชาย")));
      log.add(List.of(new Correction.Rename(somchai, "สมชัย")));
      new CorrectionWork(file).run(Watcher.NONE);
      assertThat(articles.read(1).mentions()).containsExactly(mention.of("สมชัย"));
      log.add(List.of(new Correction.Undo(1)));
      new CorrectionWork(file).run(Watcher.NONE);
      assertThat(articles.read(1).mentions()).containsExactly(mention);
      assertThat(found(file, "person:นายสมชาย")).containsExactly(1L);
    }
  }

  @Test
  void correctionsThatAreThereKeepTheOrderInWhichTheyCame() throws SQLException {
    ArchiveFile.open(path).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          INSERT INTO correction (made, action, type, name, to_name) VALUES
            ('2024-01-02T00:00:00Z', 'never', 'PERSON', 'ก', NULL),
            ('2024-01-01T00:00:00Z', 'never', 'PERSON', 'ข', NULL),
            ('2999-01-01T00:00:00Z', 'never', 'PERSON', 'ค', NULL),
            ('2024-01-03T00:00:00Z', 'never', 'PERSON', 'ง', NULL);
          ALTER TABLE version DROP COLUMN saved_again;
          PRAGMA user_version = 12;
          """);
    }
    try (ArchiveFile file = ArchiveFile.open(path)) {
      List<LoggedCorrection> log = new CorrectionStore(file).log();
      assertThat(log).isSortedAccordingTo(LoggedCorrection.AS_MADE);
      assertThat(log.getFirst().made()).isEqualTo("2024-01-02T00:00:00Z");
      assertThat(log.getLast().made()).isBeforeOrEqualTo(Instant.now());
    }
  }

  @Test
  void anArticleIsFoundByTheKeyThatItsAddressHasNow() throws SQLException {
    ArchiveFile.open(path).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          UPDATE article SET url_key = 'a.example//1?msclkid=7&s=a+b';
          UPDATE version SET source_url = 'https://a.example//1?msclkid=7&s=a+b';
          ALTER TABLE version DROP COLUMN saved_again;
          PRAGMA user_version = 13;
          """);
    }
    try (ArchiveFile file = ArchiveFile.open(path)) {
      String url = "https://www.a.example/1?s=a%20b";
      assertThat(new ArticleStore(file).idsByUrl(List.of(url))).containsEntry(url, 1L);
      assertThat(found(file, "source:a.example/1?s=a+b")).containsExactly(1L);
    }
  }

  @Test
  void correctionsOfAnArticleThatKeepsItsKeyKeepTheirs() throws SQLException {
    ArchiveFile.open(path).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          UPDATE article SET url_key = 'a.example/a//b/100';
          INSERT INTO article (id, url_key, newest, deleted_at)
            VALUES (2, 'a.example/a/b/100', 1, '2024-01-01T00:00:00Z');
          INSERT INTO correction (id, made, action, type, name) VALUES
            (1, '2024-01-02T00:00:00Z', 'never', 'PERSON', 'ก');
          INSERT INTO correction_article VALUES
            (1, 'a.example/a//b/100', 'https://a.example/a//b/100', 1),
            (1, 'b.example//1', 'https://b.example//1', NULL);
          ALTER TABLE version DROP COLUMN saved_again;
          PRAGMA user_version = 13;
          """);
    }
    try (ArchiveFile file = ArchiveFile.open(path)) {
      List<String> keys =
          file.read(session ->
              session.list(
                  "SELECT key FROM correction_article ORDER BY key", row -> row.getString(1)));
      assertThat(keys).containsExactly("a.example/a//b/100", "b.example/1");
    }
  }

  @Test
  void whatAnOldArchiveCitesIsFound() {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      assertThat(found(file, "source:b.example/ข่าว")).containsExactly(1L);
      assertThat(found(file, "source:https://www.a.example/1")).containsExactly(1L);
      assertThat(found(file, "source:c.example")).isEmpty();
    }
  }

  @Test
  void linksThatCannotBeReadKeepNoArchiveClosed() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE body SET links = '['");
    }
    try (ArchiveFile file = ArchiveFile.open(path)) {
      assertThat(found(file, "source:a.example")).containsExactly(1L);
    }
  }

  private static List<Long> found(ArchiveFile file, String query) {
    return new SearchIndex(file).ids(QueryParser.parse(query).query());
  }

  @Test
  void anOldBackupIsRestored() {
    Path restored = folder.resolve("new.hotrai");
    Upkeep.restore(path, restored, Watcher.NONE);
    try (ArchiveFile file = ArchiveFile.open(restored)) {
      assertThat(new ArticleStore(file).read(1).article().title()).isEqualTo("หัวข้อ");
      assertThat(new RejectedStore(file).count()).isZero();
    }
  }

  @Test
  void reasonsAreKeptAsCodes() {
    Message reason = Message.of("a.b", "ข้อความ \"หนึ่ง\"", 7, Message.of("c", 8L));
    assertThat(MessageJson.read(MessageJson.write(reason)))
        .isEqualTo(Message.of("a.b", "ข้อความ \"หนึ่ง\"", 7L, Message.of("c", 8L)));
    assertThat(List.copyOf(reason.arguments())).hasSize(3);
  }
}
