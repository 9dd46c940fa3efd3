package org.hotrai.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hotrai.article.EntityType;
import org.hotrai.store.AnnotationStore;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.search.FacetStore.Count;
import org.hotrai.store.search.FacetStore.NameCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetStoreTest {
  @TempDir private Path folder;
  private ArchiveFile file;
  private ArticleStore articles;
  private FacetStore facets;

  @BeforeEach
  void open() {
    file = ArchiveFile.open(folder.resolve("test.hotrai"));
    articles = new ArticleStore(file);
    facets = new FacetStore(file);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private long add(@Nullable String url, @Nullable String published, @Nullable String site) {
    String title = "ข่าว " + url + published + site;
    return articles.add(Pages.page(Pages.article(url, title, "ข้อความ", published, site))).id();
  }

  @Test
  void sitesAreCountedTheBiggestFirst() {
    long one = add("https://www.court.example/1", "2019-03-02", "ศาล");
    long two = add("https://asean.example/1", "2019-03-09", null);
    long three = add("https://asean.example/2", "2020-01-01", null);
    long four = add(null, null, "ห้องสมุด");
    assertThat(facets.sites(List.of(four, three, two, one)))
        .containsExactly(
            new Count("asean.example", 2), new Count("court.example", 1), new Count("ห้องสมุด", 1));
    assertThat(facets.sites(List.of(one))).containsExactly(new Count("court.example", 1));
  }

  @Test
  void monthsAreCountedWithoutWhatHasNoDate() {
    long one = add("https://a.example/1", "2019-03-02", null);
    long two = add("https://a.example/2", "2019-03-31T23:30:00-05:00", null);
    long three = add("https://a.example/3", null, null);
    assertThat(facets.months(List.of(one, two, three))).isEqualTo(Map.of(YearMonth.of(2019, 3), 2));
  }

  @Test
  void tagsAndLanguagesAreCounted() {
    long one = add("https://a.example/1", null, null);
    long two = add("https://a.example/2", null, null);
    long three = add("https://a.example/3", null, null);
    AnnotationStore annotations = new AnnotationStore(file);
    annotations.tag(List.of(one, two, three), "ศาล");
    annotations.tag(List.of(two), "อ่านแล้ว");
    assertThat(facets.tags(List.of(one, two)))
        .containsExactly(new Count("ศาล", 2), new Count("อ่านแล้ว", 1));
    assertThat(facets.languages(List.of(one, two))).containsExactly(new Count("th", 2));
  }

  @Test
  void namesAreCountedOnceAnArticleInItsNewestVersion() {
    String url = "https://a.example/1";
    long one = articles.add(Pages.mentioning(url, EntityType.PERSON, "สมชาย", "นายสมชาย")).id();
    articles.add(Pages.mentioning(url, EntityType.PERSON, "สมหญิง", "นางสมหญิง"));
    long two =
        articles
            .add(Pages.mentioning("https://a.example/2", EntityType.PERSON, "สมหญิง", "สมหญิง"))
            .id();
    long three =
        articles
            .add(Pages.mentioning("https://a.example/3", EntityType.DATE, "ปี 2562", "ปี 2562"))
            .id();
    assertThat(facets.names(List.of(three, two, one), 8))
        .containsExactly(new NameCount(EntityType.PERSON, "สมหญิง", 2));
    assertThat(facets.names(List.of(one, two), 0)).isEmpty();
  }

  @Test
  void manyArticlesAreCountedAsFewAre() {
    long one =
        articles
            .add(Pages.mentioning("https://a.example/1", EntityType.PLACE, "น่าน", "จังหวัดน่าน"))
            .id();
    articles.add(Pages.mentioning("https://a.example/2", EntityType.PLACE, "น่าน", "น่าน"));
    List<Long> many =
        LongStream.concat(LongStream.of(one), LongStream.range(100, 9000)).boxed().toList();
    assertThat(facets.names(many, 8))
        .isEqualTo(facets.names(List.of(one), 8))
        .containsExactly(new NameCount(EntityType.PLACE, "น่าน", 1));
  }

  @Test
  void deletedArticlesAreNotCounted() {
    long one = add("https://a.example/1", "2019-03-02", null);
    articles.delete(List.of(one));
    assertThat(facets.sites(List.of(one))).isEmpty();
    assertThat(facets.months(List.of(one))).isEmpty();
  }
}
