package org.hotrai.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hotrai.archive.Archive;
import org.hotrai.archive.SavedPages;
import org.hotrai.archive.imports.ImportedItem.Status;
import org.hotrai.archive.job.Progress;
import org.hotrai.article.RejectedPage;
import org.hotrai.message.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedPagesTest {
  @TempDir private Path folder;
  private Archive archive;
  private Path login;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("test.hotrai"));
    login = new SavedPages(folder).login("login.html", "https://library.example/login");
  }

  @AfterEach
  void close() {
    assertThat(archive.upkeep().verify(Progress.SILENT)).isEmpty();
    archive.close();
  }

  private ImportedItem take(Path page) {
    return archive.imports().run(List.of(page), Progress.SILENT).getFirst();
  }

  private long rejected() {
    return Objects.requireNonNull(take(login).rejected());
  }

  @Test
  void aPageWithoutAnArticleIsKeptOnce() {
    ImportedItem item = take(login);
    assertThat(item.status()).isEqualTo(Status.REJECTED);
    assertThat(item.id()).isNull();
    assertThat(take(login).rejected()).isEqualTo(item.rejected());
    RejectedPage page = archive.rejected().list().getFirst();
    assertThat(archive.rejected().count()).isEqualTo(1);
    assertThat(page.id()).isEqualTo(item.rejected());
    assertThat(page.url()).isEqualTo("https://library.example/login");
    assertThat(page.path()).isEqualTo(login.toString());
    assertThat(page.reason().code()).isEqualTo("extract.login");
    assertThat(archive.library().list()).isEmpty();
    assertThat(archive.upkeep().stats().sizes().contents()).isEqualTo(1);
  }

  @Test
  void whatIsNoPageIsOnlyReported() {
    Path empty = new SavedPages(folder).write("empty.html", new byte[0]);
    assertThat(take(empty).rejected()).isNull();
    assertThat(archive.rejected().list()).isEmpty();
  }

  @Test
  void itCanBeReadWithAllItsText() {
    assertThat(archive.rejected().read(rejected()))
        .hasValueSatisfying(page -> {
          assertThat(page.title()).isEqualTo("เข้าสู่ระบบห้องสมุด");
          assertThat(page.text()).contains("กรุณาลงชื่อ");
        });
  }

  @Test
  void takenInByHandItIsAnArticleThatStaysOne() {
    ImportedItem item = archive.rejected().takeIn(rejected(), "หน้าลงชื่อ");
    assertThat(item.status()).isEqualTo(Status.IMPORTED);
    assertThat(archive.rejected().list()).isEmpty();
    long id = Objects.requireNonNull(item.id());
    assertThat(archive.library().read(id).article().title()).isEqualTo("หน้าลงชื่อ");
    assertThat(archive.search().ids("กรุณาลงชื่อ")).containsExactly(id);
    assertThat(take(login).status()).isEqualTo(Status.DUPLICATE);
    archive
        .imports()
        .again(
            ImportOptions.USUAL,
            Progress.SILENT,
            again -> assertThat(again.status()).isEqualTo(Status.DUPLICATE));
    assertThat(archive.library().read(id).article().title()).isEqualTo("หน้าลงชื่อ");
  }

  @Test
  void takenInByHandItCanBeReadInAnotherEncodingThatComesWithAnImport() {
    long id = Objects.requireNonNull(archive.rejected().takeIn(rejected(), "หน้าลงชื่อ").id());
    List<ImportedItem> items = new ArrayList<>();
    ImportOptions wrong = new ImportOptions(StandardCharsets.ISO_8859_1, true);
    archive.imports().run(List.of(login), wrong, Progress.SILENT, items::add);
    assertThat(items).extracting(ImportedItem::status).containsExactly(Status.UPDATED);
    assertThat(archive.library().read(id).article().title()).isEqualTo("หน้าลงชื่อ");
    assertThat(archive.search().ids("กรุณาลงชื่อ")).isEmpty();
  }

  @Test
  void withoutATitleItHasItsOwn() {
    assertThat(archive.rejected().takeIn(rejected(), null).title())
        .isEqualTo("เข้าสู่ระบบห้องสมุด");
  }

  @Test
  void aPageWithoutAnyTextCannotBeTakenIn() {
    Path shell =
        new SavedPages(folder)
            .write("shell.html", "<html><div id=app></div>".getBytes(StandardCharsets.UTF_8));
    long id = Objects.requireNonNull(take(shell).rejected());
    ImportedItem item = archive.rejected().takeIn(id, null);
    assertThat(item.status()).isEqualTo(Status.REJECTED);
    assertThat(archive.rejected().read(id)).isEmpty();
    assertThat(archive.rejected().require(id).reason().code()).isEqualTo("extract.no-text");
  }

  @Test
  void thrownAwayItIsGoneWithItsBytesAndComesBackOnlyWhenImportedAgain() {
    long id = rejected();
    archive.rejected().discard(List.of(id));
    assertThat(archive.rejected().list()).isEmpty();
    assertThat(archive.upkeep().stats().sizes().contents()).isZero();
    assertThatThrownBy(() -> archive.rejected().discard(List.of(id))).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> archive.rejected().takeIn(id, null)).isInstanceOf(Failure.class);
    assertThat(rejected()).isGreaterThan(id);
  }
}
