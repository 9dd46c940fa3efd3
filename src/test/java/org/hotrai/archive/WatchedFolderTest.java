package org.hotrai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.imports.ImportedItem.Status;
import org.hotrai.archive.imports.WatchedFolder;
import org.hotrai.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
  @TempDir private Path folder;
  private final BlockingQueue<ImportedItem> taken = new LinkedBlockingQueue<>();
  private final BlockingQueue<Message> failures = new LinkedBlockingQueue<>();
  private Path saved;
  private SavedPages pages;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    saved = Files.createDirectory(folder.resolve("ที่ บันทึก"));
    pages = new SavedPages(saved);
    archive = Archive.open(folder.resolve("test.hotrai"));
  }

  @AfterEach
  void close() {
    archive.close();
    assertThat(failures).isEmpty();
  }

  private WatchedFolder watch() {
    return archive.watch(
        saved,
        Duration.ofMillis(80),
        new WatchedFolder.Listener() {
          @Override
          public void taken(ImportedItem item) {
            taken.add(item);
          }

          @Override
          public void failed(Message reason) {
            failures.add(reason);
          }
        });
  }

  private ImportedItem next() throws InterruptedException {
    return Objects.requireNonNull(taken.poll(20, TimeUnit.SECONDS), "nothing was taken in");
  }

  /** Something that comes in last shows that what was saved before it has been looked at. */
  private void settle(String name) throws InterruptedException {
    pages.article(name, "https://a.example/" + name, "เรื่องสุดท้าย");
    assertThat(next().path()).endsWith(name);
  }

  @Test
  void takesInWhatIsSavedFromNowOn() throws InterruptedException {
    pages.article("old.html", "https://a.example/old", "เรื่องเก่า");
    try (WatchedFolder watched = watch()) {
      assertThat(watched.folder()).isEqualTo(saved);
      pages.article("new.html", "https://a.example/new", "เรื่องใหม่");
      ImportedItem item = next();
      assertThat(item.status()).isEqualTo(Status.IMPORTED);
      assertThat(item.path()).endsWith("new.html");
      pages.article("new.html", "https://a.example/new", "เรื่องใหม่ที่แก้ไขแล้ว");
      assertThat(next().status()).isEqualTo(Status.UPDATED);
      pages.login("login.html", "https://a.example/login");
      assertThat(next().rejected()).isNotNull();
    }
    assertThat(taken).isEmpty();
    assertThat(saved.resolve("new.html")).exists();
  }

  @Test
  void takesInThePicturesThatComeBehindTheirPage() throws IOException, InterruptedException {
    String text = "เรือข้ามฟากออกวันละสองเที่ยวตลอดปีจากท่าหน้าวัดไปยังตลาดอีกฝั่งหนึ่ง ".repeat(4);
    try (WatchedFolder _ = watch()) {
      Files.writeString(
          saved.resolve("late.html"),
          "<meta charset=utf-8><h1>เรือ</h1><p>%s</p><img src=late_files/a.png width=300><p>%s</p>"
              .formatted(text, text));
      ImportedItem first = next();
      assertThat(first.status()).isEqualTo(Status.IMPORTED);
      Path pictures = Files.createDirectory(saved.resolve("late_files"));
      Files.write(
          pictures.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
      assertThat(next().path()).endsWith("late.html");
      settle("z.html");
    }
    assertThat(taken).isEmpty();
    // Two pages and a picture.
    assertThat(archive.upkeep().stats().sizes().contents()).isEqualTo(3);
  }

  @Test
  void takesInLaterWhatWasSavedWhileNobodyWatched() throws InterruptedException {
    try (WatchedFolder _ = watch()) {
      settle("1.html");
    }
    pages.article("2.html", "https://a.example/2", "เรื่องที่สอง");
    try (WatchedFolder _ = watch()) {
      assertThat(next().path()).endsWith("2.html");
      settle("3.html");
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void remembersWhatItTookInWhileItWasBeingClosed() throws InterruptedException {
    CompletableFuture<WatchedFolder> watching = new CompletableFuture<>();
    CountDownLatch closing = new CountDownLatch(1);
    WatchedFolder.Listener slow =
        new WatchedFolder.Listener() {
          @Override
          public void taken(ImportedItem item) {
            taken.add(item);
            closeElsewhere(watching.join(), closing);
          }

          @Override
          public void failed(Message reason) {
            failures.add(reason);
          }
        };
    watching.complete(archive.watch(saved, Duration.ofMillis(80), slow));
    pages.article("1.html", "https://a.example/1", "เรื่องแรก");
    assertThat(next().path()).endsWith("1.html");
    assertThat(closing.await(20, TimeUnit.SECONDS)).isTrue();
    try (WatchedFolder _ = watch()) {
      settle("2.html");
    }
    assertThat(taken).isEmpty();
  }

  /** Closes the folder on another thread, and returns when that waits for this one. */
  private static void closeElsewhere(WatchedFolder watched, CountDownLatch closed) {
    Thread closer =
        Thread.ofPlatform()
            .start(() -> {
              watched.close();
              closed.countDown();
            });
    while (closer.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  @Test
  void passesOverWhatIsUnfinishedOrNoPage() throws IOException, InterruptedException {
    try (WatchedFolder _ = watch()) {
      pages.article("a.html.crdownload", "https://a.example/a", "ยังไม่เสร็จ");
      pages.article("b.html.part", "https://a.example/b", "ยังไม่เสร็จ");
      pages.article(".c.html", "https://a.example/c", "ซ่อนอยู่");
      Files.write(saved.resolve("d.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
      Files.createFile(saved.resolve("e.html"));
      settle("z.html");
    }
    assertThat(taken).isEmpty();
    assertThat(archive.library().list()).hasSize(1);
  }

  @Test
  void aLinkToNothingDoesNotHoldTheOthersBack() throws IOException, InterruptedException {
    Files.createSymbolicLink(saved.resolve("0.html"), Path.of("nowhere.html"));
    try (WatchedFolder _ = watch()) {
      settle("1.html");
    }
    assertThat(archive.library().list()).hasSize(1);
  }

  @Test
  void theFolderMayVanishAndComeBack() throws IOException, InterruptedException {
    try (WatchedFolder _ = watch()) {
      settle("1.html");
      Path away = folder.resolve("away");
      Files.move(saved, away);
      Message gone = Objects.requireNonNull(failures.poll(20, TimeUnit.SECONDS), "not told");
      assertThat(gone.code()).isEqualTo("archive.watched-gone");
      Files.createDirectory(saved);
      settle("2.html");
    }
    assertThat(archive.library().list()).hasSize(2);
  }
}
