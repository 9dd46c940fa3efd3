package org.hotrai.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.hotrai.message.Failure;
import org.hotrai.store.ArchiveFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an archive that is open where other programs, and this one, touch its files. */
class HeldLocksTest {
  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void choosePath() {
    path = folder.resolve("ข่าว.hotrai");
  }

  private static void write(ArchiveFile file) {
    file.write(session ->
        session.change("INSERT INTO watched_folder VALUES ('a') " + "ON CONFLICT DO NOTHING"));
  }

  /** The kinds of the locks that the system has on that file. */
  private static List<String> locks(Path file) throws IOException {
    String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
    return Files.readAllLines(Path.of("/proc/locks")).stream()
        .filter(line -> line.contains(inode))
        .map(line -> line.split(" +", -1)[1])
        .toList();
  }

  private static void assumeLinux() {
    assumeTrue(Files.isReadable(Path.of("/proc/locks")));
  }

  private static void touch(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.read();
    }
  }

  @Test
  void locksOfSqliteGoWhenAnythingClosesTheFileAndHeldOnesStay() throws IOException {
    assumeLinux();
    Path index = folder.resolve("ข่าว.hotrai-shm");
    try (ArchiveFile file = ArchiveFile.open(path)) {
      write(file);
      file.holdLocks();
      assertThat(locks(path)).contains("POSIX", "OFDLCK");
      assertThat(locks(index)).contains("POSIX", "OFDLCK");
      touch(path);
      touch(index);
      assertThat(locks(path)).containsExactly("OFDLCK");
      assertThat(locks(index)).containsExactly("OFDLCK");
      write(file);
    }
    assertThat(locks(path)).isEmpty();
    assertThat(folder).isDirectoryNotContaining("glob:**-wal");
  }

  @Test
  void heldLocksLetOthersReadAndWrite() {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      file.holdLocks();
      file.holdLocks();
      try (ArchiveFile other = ArchiveFile.open(path)) {
        write(other);
      }
      write(file);
      long folders = file.read(session -> session.number("SELECT count(*) FROM watched_folder"));
      assertThat(folders).isEqualTo(1);
    }
  }

  @Test
  void withoutALogTheArchiveCanBeWrittenAllTheSame() {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      write(file);
    }
    try (Session session = new Connections(path, Duration.ofSeconds(1), false).writer()) {
      assertThat(session.pragma("journal_mode = DELETE")).isEqualTo("delete");
      Writer writer = new Writer(session, path);
      writer.holdLocks();
      assertThat(writer.<Integer>write(s -> s.change("DELETE FROM watched_folder"))).isOne();
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void nothingIsWrittenOnceAnotherHasTakenTheLogAway() throws IOException {
    assumeLinux();
    ArchiveFile file = ArchiveFile.open(path);
    write(file);
    Path log = folder.resolve("ข่าว.hotrai-wal");
    Files.move(log, folder.resolve("moved"));
    byte[] before = Files.readAllBytes(path);
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> write(file))
          .isInstanceOfSatisfying(
              Failure.class,
              failure -> assertThat(failure.told().code()).isEqualTo("store.log-gone"));
    }
    Files.writeString(log, "another's");
    assertThatThrownBy(() -> write(file)).isInstanceOf(Failure.class);
    file.close();
    assertThat(path).hasBinaryContent(before);
    assertThat(log).hasContent("another's");
  }
}
