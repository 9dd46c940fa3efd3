package org.hotrai.archive.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hotrai.message.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  private void write(Path target) {
    byte[] bytes = "new".getBytes(StandardCharsets.UTF_8);
    WholeFile.write(
        target,
        folder.resolve("kept"),
        out -> {
          out.write(bytes);
          return true;
        });
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsWrittenToAndNotReplaced() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(() -> {
          try {
            return Files.readString(pipe);
          } catch (IOException unreadable) {
            return unreadable.toString();
          }
        });
    write(pipe);
    assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("new");
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(pipe).exists();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    write(link);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void theKeptFileIsNotReplaced() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept"), "old");
    assertThatThrownBy(() -> write(kept)).isInstanceOf(Failure.class);
    assertThat(kept).hasContent("old");
  }

  @Test
  void nothingStaysOfAFileThatFailed() throws IOException {
    Path target = folder.resolve("file");
    assertThatThrownBy(() ->
            WholeFile.write(
                target,
                folder.resolve("kept"),
                out -> {
                  throw new IOException("full");
                }))
        .isInstanceOf(Failure.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatTheContentThrowsPassesThroughAndLeavesNoFile() {
    Path target = folder.resolve("file");
    assertThatThrownBy(() ->
            WholeFile.write(
                target,
                folder.resolve("kept"),
                out -> {
                  out.write(1);
                  throw new IllegalStateException("cancelled");
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aTargetInNoFolderIsTold() {
    assertThatThrownBy(() -> write(folder.resolve("none").resolve("file")))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.told().code()).isEqualTo("archive.cannot-write"));
  }
}
