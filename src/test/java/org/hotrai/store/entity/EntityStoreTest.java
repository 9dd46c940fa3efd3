package org.hotrai.store.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hotrai.article.Article;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.entity.KnownArticle;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.Watcher;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.correction.CorrectionStore;
import org.hotrai.store.correction.apply.CorrectionWork;
import org.hotrai.text.SearchFold;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityStoreTest {
  private static final String INSTITUTE = "สถาบันอาเซียนว่าด้วยสันติภาพ";
  private static final EntityKey KEY =
      new EntityKey(EntityType.ORGANISATION, SearchFold.fold(INSTITUTE));
  private static final EntityKey THAILAND = new EntityKey(EntityType.PLACE, "ไทย");

  @TempDir Path folder;
  private ArchiveFile file;
  private EntityStore entities;
  private long first;
  private long second;

  @BeforeEach
  void fill() {
    file = ArchiveFile.open(folder.resolve("a.hotrai"));
    entities = new EntityStore(file);
    first = add("https://example.org/1", EntityType.ORGANISATION, INSTITUTE, "AIPR", "AIPR");
    second =
        add("https://example.org/2", EntityType.ORGANISATION, INSTITUTE, INSTITUTE, "ASEAN-IPR");
    add("https://example.org/3", EntityType.PLACE, "ไทย", "ไทย", "ประเทศไทย", "Thailand");
  }

  private long add(String url, EntityType type, String chief, String written, String... aliases) {
    return new ArticleStore(file).add(Pages.mentioning(url, type, chief, written, aliases)).id();
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void knowsAnEntityByEachOfItsNames() {
    Entity institute = new Entity(KEY, INSTITUTE, List.of());
    assertThat(entities.named(EntityType.ORGANISATION, KEY.foldedName())).contains(institute);
    assertThat(entities.named(EntityType.ORGANISATION, "aipr")).contains(institute);
    assertThat(entities.named(EntityType.PLACE, "aipr")).isEmpty();
  }

  @Test
  void knowsAllThatShareAName() {
    add("https://example.org/4", EntityType.ORGANISATION, "สถาบันแม่น้ำ", "สถาบันแม่น้ำ", "AIPR");
    assertThat(entities.named(EntityType.ORGANISATION, "aipr"))
        .extracting(Entity::name)
        .containsExactly(INSTITUTE, "สถาบันแม่น้ำ");
  }

  @Test
  void knowsTheArticleThatCameLast() {
    assertThat(entities.latest(KEY).orElseThrow().article().sourceUrl())
        .isEqualTo("https://example.org/2");
    assertThat(entities.latest(new EntityKey(EntityType.EVENT, "x"))).isEmpty();
  }

  @Test
  void aTransactionKnowsWhatItWroteAndForgetsItWhenItIsUndone() {
    Article before = entities.latest(KEY).orElseThrow().article();
    assertThatThrownBy(() ->
            file.inTransaction(() -> {
              add("https://example.org/5", EntityType.ORGANISATION, INSTITUTE, "AIPR", "AIPR");
              KnownArticle written = entities.latest(KEY).orElseThrow();
              assertThat(written.article().sourceUrl()).isEqualTo("https://example.org/5");
              assertThat(written.mentions()).extracting(Mention::text).containsExactly("AIPR");
              throw new IllegalStateException("undone");
            }))
        .hasMessage("undone");
    assertThat(entities.latest(KEY)).map(KnownArticle::article).contains(before);
    file.inTransaction(
        () -> assertThat(entities.latest(KEY)).map(KnownArticle::article).contains(before));
  }

  @Test
  void theArticleThatCameLastTellsWhatWasRecognisedThere() {
    CorrectionStore corrections = new CorrectionStore(file);
    EntityName institute = new EntityName(EntityType.ORGANISATION, INSTITUTE);
    corrections.add(List.of(new Correction.Rename(institute, "สถาบันอื่น")));
    new CorrectionWork(file).run(Watcher.NONE);
    KnownArticle latest = entities.latest(KEY).orElseThrow();
    assertThat(latest.article().sourceUrl()).isEqualTo("https://example.org/2");
    assertThat(latest.mentions()).extracting(Mention::entity).containsOnly(INSTITUTE);
    assertThat(latest.mentionsOf(new Entity(KEY, INSTITUTE, List.of())))
        .isEqualTo(latest.mentions());
    assertThat(latest.mentionsOf(new Entity(THAILAND, "ไทย", List.of()))).isEmpty();
  }

  @Test
  void listsTheMostMentionedFirst() {
    assertThat(entities.list(null))
        .extracting(use -> use.entity().key())
        .containsExactly(KEY, THAILAND);
    assertThat(entities.list(EntityType.PLACE))
        .singleElement()
        .satisfies(use -> assertThat(use.mentions()).isEqualTo(1));
    assertThat(entities.list(EntityType.ORGANISATION).getFirst().articles()).isEqualTo(2);
  }

  @Test
  void countsNewestVersionsThatAreNotDeleted() {
    EntityKey unknown = new EntityKey(EntityType.EVENT, "x");
    assertThat(entities.articlesWith(KEY)).containsExactlyInAnyOrder(first, second);
    assertThat(entities.articleCounts(List.of(KEY, THAILAND, unknown)))
        .isEqualTo(Map.of(KEY, 2, THAILAND, 1, unknown, 0));
    new ArticleStore(file).delete(List.of(first));
    new ArticleStore(file).add(Pages.page("https://example.org/3", "ใหม่", "ไม่มีชื่อ"));
    assertThat(entities.articlesWith(KEY)).containsExactly(second);
    assertThat(entities.articleCounts(List.of(KEY, THAILAND)))
        .isEqualTo(Map.of(KEY, 1, THAILAND, 0));
    assertThat(entities.list(null)).hasSize(1);
  }
}
