package org.hotrai.store.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.text.SearchFold;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityMemoryTest {
  private static final String COUNCIL = "สภาแม่น้ำแห่งชาติ";

  @TempDir Path folder;
  private ArchiveFile file;
  private EntityStore entities;

  @BeforeEach
  void open() {
    file = ArchiveFile.open(folder.resolve("a.hotrai"));
    entities = new EntityStore(file);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private static void add(ArchiveFile file, String url, String... aliases) {
    new ArticleStore(file)
        .add(Pages.mentioning(url, EntityType.ORGANISATION, COUNCIL, COUNCIL, aliases));
  }

  private List<String> bearers(String name) {
    return entities.named(EntityType.ORGANISATION, SearchFold.fold(name)).stream()
        .map(Entity::name)
        .toList();
  }

  @Test
  void aTransactionSeesEachNameThatItAdds() {
    file.inTransaction(() -> {
      assertThat(bearers(COUNCIL)).isEmpty();
      assertThat(bearers("NRC")).isEmpty();
      add(file, "https://example.org/1");
      assertThat(bearers(COUNCIL)).containsExactly(COUNCIL);
      add(file, "https://example.org/2", "NRC");
      assertThat(bearers("NRC")).containsExactly(COUNCIL);
    });
    assertThat(entities.find(Pages.key(EntityType.ORGANISATION, COUNCIL)).orElseThrow().aliases())
        .containsExactly("NRC");
  }

  @Test
  void whatAnotherConnectionWroteIsSeen() {
    file.inTransaction(() -> assertThat(bearers("NRC")).isEmpty());
    try (ArchiveFile other = ArchiveFile.open(file.path())) {
      add(other, "https://example.org/1", "NRC");
    }
    file.inTransaction(() -> assertThat(bearers("NRC")).containsExactly(COUNCIL));
  }

  @Test
  void whatAnUndoneTransactionWroteIsForgotten() {
    assertThatThrownBy(() ->
            file.inTransaction(() -> {
              add(file, "https://example.org/1", "NRC");
              assertThat(bearers("NRC")).containsExactly(COUNCIL);
              throw new IllegalStateException("undone");
            }))
        .hasMessage("undone");
    file.inTransaction(() -> {
      assertThat(bearers("NRC")).isEmpty();
      add(file, "https://example.org/2", "NRC");
    });
    assertThat(entities.list(EntityType.ORGANISATION))
        .singleElement()
        .satisfies(use -> assertThat(use.entity().aliases()).containsExactly("NRC"));
  }

  @Test
  void anEntityThatWasDroppedIsStoredAnew() {
    add(file, "https://example.org/1", "NRC");
    file.write(session -> session.change("DELETE FROM mention"));
    entities.dropUnmentioned();
    add(file, "https://example.org/2", "NRC");
    assertThat(entities.list(EntityType.ORGANISATION))
        .singleElement()
        .satisfies(use -> assertThat(use.entity().aliases()).containsExactly("NRC"));
  }
}
