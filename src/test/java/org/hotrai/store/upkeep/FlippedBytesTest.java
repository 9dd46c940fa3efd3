package org.hotrai.store.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.hotrai.message.Failure;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.Watcher;
import org.hotrai.store.article.ArticleStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file is told as one, whatever is damaged in it, and stays as it is. */
class FlippedBytesTest {
  private static final int FILES = 60;
  private static final int FLIPS = 40;
  private static final int HEADER = 100;

  @TempDir private Path folder;
  private byte[] whole = {};

  @BeforeEach
  void makeOne() throws IOException {
    Path path = folder.resolve("whole.hotrai");
    try (ArchiveFile file = ArchiveFile.open(path)) {
      ArticleStore articles = new ArticleStore(file);
      for (int i = 0; i < 20; i++) {
        articles.add(
            Pages.page("https://example.org/" + i, "ข่าวที่ " + i, "เรื่องของภูเขา hill " + i));
      }
    }
    whole = Files.readAllBytes(path);
  }

  @Test
  void areToldAndLeftAlone() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < FILES; i++) {
      byte[] bytes = whole.clone();
      for (int flip = 0; flip < FLIPS; flip++) {
        bytes[HEADER + random.nextInt(bytes.length - HEADER)] ^= (byte) (1 << random.nextInt(8));
      }
      Path path = Files.write(folder.resolve(i + ".hotrai"), bytes);
      verify(path);
      assertThat(path).hasBinaryContent(bytes);
    }
  }

  private static void verify(Path path) {
    try (ArchiveFile file = ArchiveFile.open(path)) {
      new Upkeep(file).verify(Watcher.NONE);
      new ArticleStore(file)
          .summaries()
          .forEach(article -> new ArticleStore(file).read(article.id()));
    } catch (Failure told) {
      assertThat(told.told().code()).startsWith("store.");
    }
  }
}
