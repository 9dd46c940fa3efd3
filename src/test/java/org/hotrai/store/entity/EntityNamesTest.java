package org.hotrai.store.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hotrai.article.EntityType;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.article.ArticleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityNamesTest {
  @TempDir Path folder;

  @Test
  void findsByAPartOfAnyNameTheMostMentionedFirst() {
    try (ArchiveFile file = ArchiveFile.open(folder.resolve("a.hotrai"))) {
      add(file, "https://example.org/1", EntityType.PLACE, "ฮานอย", "Hanoi");
      add(file, "https://example.org/2", EntityType.PLACE, "กรุงฮานอย", "Ha Noi");
      add(file, "https://example.org/3", EntityType.PLACE, "กรุงฮานอย", "Ha Noi");
      EntityNames names = new EntityNames(file);

      assertThat(names.holding("ฮานอย", 9))
          .extracting(use -> use.entity().name())
          .containsExactly("กรุงฮานอย", "ฮานอย");
      assertThat(names.holding("HANOI", 9))
          .singleElement()
          .satisfies(use -> assertThat(use.articles()).isEqualTo(1));
      assertThat(names.holding("ฮานอย", 1)).hasSize(1);
      assertThat(names.holding("ลาว", 9)).isEmpty();
    }
  }

  private static void add(
      ArchiveFile file, String url, EntityType type, String name, String alias) {
    new ArticleStore(file).add(Pages.mentioning(url, type, name, name, alias));
  }
}
