package org.hotrai.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hotrai.annotation.Anchor;
import org.hotrai.archive.Archive;
import org.hotrai.archive.SavedPages;
import org.hotrai.archive.imports.ImportedItem.Status;
import org.hotrai.archive.job.Progress;
import org.hotrai.extract.Extractor;
import org.hotrai.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReextractionTest {
  private static final Charset THAI = Charset.forName("x-windows-874");

  @TempDir private Path folder;
  private Path file;
  private SavedPages pages;
  private Archive archive;

  @BeforeEach
  void open() {
    file = folder.resolve("test.hotrai");
    pages = new SavedPages(folder);
    archive = Archive.open(file);
  }

  @AfterEach
  void close() {
    assertThat(archive.upkeep().verify(Progress.SILENT)).isEmpty();
    archive.close();
  }

  private ImportedItem take(Path page, ImportOptions options) {
    List<ImportedItem> items = new ArrayList<>();
    archive.imports().run(List.of(page), options, Progress.SILENT, items::add);
    return items.getFirst();
  }

  private long id(Path page) {
    return Objects.requireNonNull(take(page, ImportOptions.USUAL).id());
  }

  private List<ImportedItem> again(ImportOptions options) {
    List<ImportedItem> items = new ArrayList<>();
    archive.imports().again(options, Progress.SILENT, items::add);
    return items;
  }

  private void alter(String... statements) throws SQLException {
    archive.close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
    archive = Archive.open(file);
  }

  private String one(String sql) throws SQLException {
    archive.close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    } finally {
      archive = Archive.open(file);
    }
  }

  @Test
  void whatReadsAsBeforeIsUnchanged() throws SQLException {
    for (int i = 0; i < 70; i++) {
      id(pages.article(i + ".html", "https://a.example/" + i, "เมื่อวันที่ ๓ มีนาคม ๒๕๖" + i % 10));
    }
    var entities = archive.entities().list(null);
    assertThat(again(ImportOptions.USUAL))
        .hasSize(70)
        .allMatch(item -> item.status() == Status.DUPLICATE);
    assertThat(archive.entities().list(null)).isEqualTo(entities);
    assertThat(one("SELECT min(extractor) FROM version"))
        .isEqualTo(Integer.toString(Extractor.VERSION));
  }

  @Test
  void aSpacerThatOnlyItsBytesShowStaysOut() throws IOException {
    byte[] spacer = new byte[64];
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 0, spacer, 0, 4);
    spacer[19] = 1;
    spacer[23] = 1;
    Files.createDirectory(folder.resolve("1_files"));
    Files.write(folder.resolve("1_files/a.png"), spacer);
    String picture = "ที่ประชุมเห็นชอบแผน<img src='1_files/a.png'>";
    id(pages.article("1.html", "https://a.example/1", picture));
    assertThat(again(ImportOptions.USUAL)).allMatch(item -> item.status() == Status.DUPLICATE);
  }

  @Test
  void theSameDateInOtherDigitsIsNoChange() {
    id(pages.article("1.html", "https://a.example/1", "เมื่อวันที่ 3 มีนาคม 2565"));
    id(pages.article("2.html", "https://a.example/2", "เมื่อวันที่ ๓ มีนาคม ๒๕๖๕"));
    assertThat(again(ImportOptions.USUAL)).allMatch(item -> item.status() == Status.DUPLICATE);
  }

  @Test
  void whatAnOlderProgramReadIsReplacedInPlace() throws SQLException {
    String url = "https://a.example/1";
    long id = id(pages.article("1.html", url, "ที่ประชุมเห็นชอบแผน"));
    id(pages.article("1.html", url, "ที่ประชุมแก้ไขแผน"));
    archive.annotations().addNote(id, "ตรวจแล้ว");
    archive.annotations().addHighlight(id, new Anchor("แก้ไขแผน", "ที่ประชุม", " ซึ่ง"), "");
    archive.annotations().setRead(List.of(id), true);
    alter(
        "UPDATE body SET blocks = '[]'",
        "UPDATE version SET title = 'เก่า', extractor = 0",
        "DELETE FROM mention",
        "DELETE FROM search_segment",
        "UPDATE search_state SET change = change + 1");
    assertThat(again(ImportOptions.USUAL))
        .hasSize(2)
        .allMatch(item -> item.status() == Status.UPDATED && Objects.equals(item.id(), id));
    assertThat(archive.library().versions(id)).hasSize(2);
    assertThat(archive.library().read(id, 1).article().text()).contains("เห็นชอบแผน");
    assertThat(archive.library().read(id).article().text()).contains("แก้ไขแผน");
    assertThat(archive.search().ids("แก้ไขแผน")).containsExactly(id);
    assertThat(archive.search().ids("เห็นชอบแผน")).isEmpty();
    assertThat(archive.annotations().notes(id)).hasSize(1);
    assertThat(archive.annotations().highlights(id)).hasSize(1);
    assertThat(archive.annotations().marks(id).read()).isTrue();
  }

  @Test
  void aPageThatGivesNothingNowLeavesItsArticle() throws SQLException {
    Path login = pages.login("login.html", "https://a.example/login");
    long rejected = Objects.requireNonNull(take(login, ImportOptions.USUAL).rejected());
    long id = Objects.requireNonNull(archive.rejected().takeIn(rejected, "เดิม").id());
    alter("UPDATE original SET taken_in = 0");
    ImportedItem item = again(ImportOptions.USUAL).getFirst();
    assertThat(item.status()).isEqualTo(Status.REJECTED);
    assertThat(item.id()).isEqualTo(id);
    assertThat(item.reason())
        .isEqualTo(Message.of("archive.keeps-its-text", Message.of("extract.login")));
    assertThat(archive.library().read(id).article().title()).isEqualTo("เดิม");
  }

  @Test
  void aRejectedPageInWhichAnArticleIsFoundNowBecomesOne() throws SQLException {
    Path page = pages.article("1.html", "https://a.example/1", "ที่ประชุมเห็นชอบแผน");
    id(page);
    alter(
        "DELETE FROM search_segment",
        "UPDATE search_state SET change = change + 1",
        "DELETE FROM mention",
        "DELETE FROM address",
        "DELETE FROM body",
        "DELETE FROM version",
        "DELETE FROM article",
        "INSERT INTO rejected (original, reason, extractor)"
            + " VALUES (1, '{\"code\":\"no.such.code\",\"arguments\":[7]}', 0)");
    assertThat(archive.rejected().list().getFirst().reason())
        .isEqualTo(Message.of("archive.other-reason"));
    ImportedItem item = again(ImportOptions.USUAL).getFirst();
    assertThat(item.status()).isEqualTo(Status.IMPORTED);
    assertThat(archive.rejected().list()).isEmpty();
    assertThat(archive.library().list()).hasSize(1);
  }

  @Test
  void entitiesThatWereLeftOutAreAddedLater() throws SQLException {
    Path page = pages.article("1.html", "https://a.example/1", "เมื่อวันที่ ๓ มีนาคม ๒๕๖๕");
    ImportedItem item = take(page, new ImportOptions(null, false));
    long id = Objects.requireNonNull(item.id());
    assertThat(archive.library().read(id).mentions()).isEmpty();
    assertThat(one("SELECT recognised FROM version")).isEqualTo("0");
    assertThat(again(ImportOptions.USUAL).getFirst().status()).isEqualTo(Status.UPDATED);
    assertThat(archive.library().read(id).mentions()).isNotEmpty();
    assertThat(one("SELECT recognised FROM version")).isEqualTo("1");
  }

  @Test
  void theEncodingOfAnImportStaysWithThePage() {
    Path page = pages.encoded("1.html", "https://a.example/1", "ข้อความเดิม", THAI);
    Charset wrong = Charset.forName("windows-1252");
    long id = Objects.requireNonNull(take(page, new ImportOptions(wrong, true)).id());
    assertThat(archive.originals().chosenEncoding(id)).contains(wrong);
    assertThat(archive.library().read(id).article().text()).doesNotContain("ข้อความเดิม");
    assertThat(again(ImportOptions.USUAL).getFirst().status()).isEqualTo(Status.DUPLICATE);
    assertThat(take(page, ImportOptions.USUAL).status()).isEqualTo(Status.DUPLICATE);
    assertThat(archive.originals().chosenEncoding(id)).contains(wrong);
    ImportedItem other = take(page, new ImportOptions(THAI, true));
    assertThat(other.status()).isEqualTo(Status.UPDATED);
    assertThat(other.id()).isEqualTo(id);
    assertThat(archive.library().read(id).article().text()).contains("ข้อความเดิม");
    assertThat(archive.library().versions(id)).hasSize(1);
    assertThat(take(page, new ImportOptions(THAI, true)).status()).isEqualTo(Status.DUPLICATE);
  }

  @Test
  void oneArticleCanBeDecodedAgain() {
    long id = id(pages.encoded("1.html", "https://a.example/1", "ข้อความเดิม", THAI));
    assertThat(archive.originals().chosenEncoding(id)).isEmpty();
    String right = archive.library().read(id).article().text();
    assertThat(right).contains("ข้อความเดิม");
    Charset wrong = Charset.forName("windows-1252");
    assertThat(archive.originals().decodeAgain(id, wrong).status()).isEqualTo(Status.UPDATED);
    assertThat(archive.library().read(id).article().text()).isNotEqualTo(right);
    assertThat(archive.originals().decodeAgain(id, null).status()).isEqualTo(Status.UPDATED);
    assertThat(archive.originals().chosenEncoding(id)).isEmpty();
    assertThat(archive.library().read(id).article().text()).isEqualTo(right);
    ImportedItem nothing = archive.originals().decodeAgain(id, StandardCharsets.UTF_16LE);
    assertThat(nothing.status()).isIn(Status.REJECTED, Status.UPDATED);
  }

  @Test
  void aDamagedPageCostsALine() throws SQLException {
    id(pages.article("1.html", "https://a.example/1", "ที่ประชุมเห็นชอบแผน"));
    id(pages.article("2.html", "https://a.example/2", "ที่ประชุมรับทราบแผน"));
    alter("UPDATE content SET bytes = zeroblob(20) WHERE rowid = 1");
    assertThat(again(ImportOptions.USUAL))
        .extracting(ImportedItem::status)
        .containsExactly(Status.REJECTED, Status.DUPLICATE);
    archive.close();
    file = folder.resolve("other.hotrai");
    archive = Archive.open(file);
  }
}
