package org.hotrai.store.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.entity.EntityProfileStore.Appearance;
import org.hotrai.store.entity.EntityProfileStore.Place;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityProfileStoreTest {
  private static final Map<String, EntityType> NAMES =
      Map.of("สมหญิง", EntityType.PERSON, "น่าน", EntityType.PLACE);
  private static final EntityKey WOMAN = Pages.key(EntityType.PERSON, "สมหญิง");
  private static final EntityKey NAN = Pages.key(EntityType.PLACE, "น่าน");
  private static final EntityKey UNKNOWN = Pages.key(EntityType.PLACE, "พะเยา");

  @TempDir private Path folder;
  private ArchiveFile file;
  private EntityProfileStore store;

  @BeforeEach
  void open() {
    file = ArchiveFile.open(folder.resolve("a.hotrai"));
    store = new EntityProfileStore(file);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private long add(String url, @Nullable String day, String text) {
    return new ArticleStore(file).add(Pages.naming(url, day, text, NAMES)).id();
  }

  @Test
  void anEntityAppearsInArticlesThatAreShown() {
    long one = add("https://a.example/1", "2019-03-02", "สมหญิง ไปน่าน สมหญิง กลับ");
    long two = add("https://a.example/2", null, "สมหญิง พูด");
    add("https://a.example/3", "2019-03-02", "น่าน ฝนตก");
    assertThat(store.appearances(WOMAN))
        .containsExactly(
            new Appearance(one, LocalDate.of(2019, 3, 2), 2), new Appearance(two, null, 1));
    assertThat(store.entity(WOMAN).orElseThrow().name()).isEqualTo("สมหญิง");
    new ArticleStore(file).delete(List.of(two));
    add("https://a.example/1", "2019-03-02", "มีแต่ น่าน เท่านั้น");
    assertThat(store.appearances(WOMAN)).isEmpty();
    assertThat(store.appearances(NAN)).extracting(Appearance::mentions).containsExactly(1, 1);
    assertThat(store.appearances(UNKNOWN)).isEmpty();
    assertThat(store.entity(UNKNOWN)).isEmpty();
  }

  @Test
  void placesAreCountedForEachEntityByItself() {
    long id = add("https://a.example/1", "2019-03-02", "สมหญิง ไปน่าน\nที่น่าน สมหญิง พูด");
    var all = store.places(List.of(WOMAN, NAN, UNKNOWN), List.of(id, 99L));
    assertThat(all).containsOnlyKeys(id);
    EntityProfileStore.Places places = all.values().iterator().next();
    assertThat(places.blocks()).containsExactly("สมหญิง ไปน่าน", "ที่น่าน สมหญิง พูด");
    assertThat(places.places())
        .containsExactly(
            new Place(WOMAN, 0, 0, new Span(0, 6)),
            new Place(NAN, 0, 0, new Span(9, 13)),
            new Place(NAN, 1, 1, new Span(3, 7)),
            new Place(WOMAN, 1, 1, new Span(8, 14)));
    assertThat(store.places(List.of(UNKNOWN), List.of(id))).isEmpty();
  }

  @Test
  void aBlockIsSharedWhereItMentionsBoth() {
    long one = add("https://a.example/1", null, "สมหญิง ไปน่าน\nน่าน น่าน\nน่าน กับ สมหญิง");
    long two = add("https://a.example/2", null, "สมหญิง พูด\nที่น่าน");
    assertThat(store.sharedBlocks(WOMAN, NAN, List.of(one, two))).isEqualTo(Map.of(one, 2));
    assertThat(store.sharedBlocks(WOMAN, UNKNOWN, List.of(one, two))).isEmpty();
  }
}
