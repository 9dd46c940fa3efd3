package org.hotrai.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.hotrai.article.EntityType;
import org.hotrai.store.AnnotationStore;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.Watcher;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.index.WordStarts;
import org.hotrai.store.upkeep.Upkeep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionStoreTest {
  @TempDir private Path folder;
  private ArchiveFile file;
  private ArticleStore articles;
  private CompletionStore store;

  @BeforeEach
  void open() {
    file = ArchiveFile.open(folder.resolve("test.hotrai"));
    articles = new ArticleStore(file);
    store = new CompletionStore(file);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private long add(String url, String title) {
    return articles.add(Pages.page(url, title, "ข้อความ")).id();
  }

  @Test
  void titlesAreFoundByTheBeginningOfAnyOfTheirWords() {
    add("https://a.example/1", "กระทรวงยุติธรรมเปิดห้องสมุดกฎหมาย");
    add("https://a.example/2", "Court opens e-Filing for Small Claims");
    assertThat(store.titles("กระทรวงยุต", 5)).hasSize(1);
    assertThat(store.titles("ห้องสมุดกฎ", 5)).hasSize(1);
    assertThat(store.titles("ระทรวง", 5)).isEmpty();
    assertThat(store.titles("small CL", 5))
        .containsExactly("Court opens e-Filing for Small Claims");
    assertThat(store.titles("e-fil", 5)).hasSize(1);
    assertThat(store.titles("mall", 5)).isEmpty();
    assertThat(store.titles("\"", 5)).isEmpty();
  }

  @Test
  void whatIsTypedBeyondTheKeptBeginningCountsToo() {
    add("https://a.example/1", "Constitutional Court of the Kingdom of Thailand");
    add("https://a.example/2", "Constitutional Court of the Kingdom of Cambodia");
    assertThat(store.titles("constitutional court of the kingdom of c", 5)).hasSize(1);
  }

  @Test
  void titlesFollowTheArticles() {
    long id = add("https://a.example/1", "ประกาศฉบับแรก");
    articles.add(Pages.page("https://a.example/1", "ประกาศฉบับแก้ไข", "ข้อความใหม่"));
    assertThat(store.titles("ประกาศ", 5)).containsExactly("ประกาศฉบับแก้ไข");
    articles.delete(List.of(id));
    assertThat(store.titles("ประกาศ", 5)).isEmpty();
    articles.undelete(List.of(id));
    assertThat(store.titles("ประกาศ", 5)).hasSize(1);
  }

  @Test
  void namesAreFoundByTheirAliasesThoseOfMostArticlesFirst() {
    articles.add(
        Pages.mentioning("https://a.example/1", EntityType.PERSON, "สมชาย ใจดี", "นายสมชาย"));
    for (int i = 2; i < 5; i++) {
      articles.add(
          Pages.mentioning(
              "https://a.example/" + i,
              EntityType.ORGANISATION,
              "สมาคมประชาชาติ",
              "ASEAN",
              "ASEAN",
              "อาเซียน"));
    }
    assertThat(store.entities("ase", null, 5))
        .extracting(CompletionStore.Named::name)
        .containsExactly("สมาคมประชาชาติ");
    assertThat(store.entities("สม", null, 5))
        .extracting(CompletionStore.Named::name)
        .containsExactly("สมาคมประชาชาติ", "สมชาย ใจดี");
    assertThat(store.entities("สม", EntityType.PERSON, 5))
        .extracting(CompletionStore.Named::name)
        .containsExactly("สมชาย ใจดี");
  }

  @Test
  void datesAreNoNames() {
    articles.add(Pages.mentioning("https://a.example/1", EntityType.DATE, "มกราคม 2563", "มกราคม"));
    assertThat(store.entities("มกรา", null, 5)).isEmpty();
  }

  @Test
  void tagsAndSitesAreFoundByTheirWords() {
    long id = add("https://www.news.example.co.th/1", "ข่าว");
    add("https://other.example/1", "ข่าวอื่น");
    new AnnotationStore(file).tag(List.of(id), "ศาล ปกครอง");
    assertThat(store.tags("ปก", 5)).containsExactly("ศาล ปกครอง");
    assertThat(store.tags("กครอง", 5)).isEmpty();
    assertThat(store.sites("exam", 5)).containsExactly("news.example.co.th", "other.example");
    assertThat(store.sites("xam", 5)).isEmpty();
  }

  @Test
  void repairMakesThemAnew() throws Exception {
    add("https://a.example/1", "ประกาศฉบับแรก");
    articles.add(Pages.mentioning("https://a.example/2", EntityType.LAW, "พ.ร.บ. ป่าไม้", "พรบ."));
    file.write(session -> {
      session.change("INSERT INTO title_start (title_start) VALUES ('delete-all')");
      return session.change("INSERT INTO name_start (name_start) VALUES ('delete-all')");
    });
    assertThat(store.titles("ประกาศ", 5)).isEmpty();
    new Upkeep(file).repair(Watcher.NONE);
    assertThat(store.titles("ประกาศ", 5)).hasSize(1);
    assertThat(store.entities("พ.ร.บ", null, 5)).hasSize(1);
  }

  @Property(tries = 200)
  void everyBeginningIsPartOfTheText(
      @ForAll
          @StringLength(max = 40)
          @CharRange(from = 'ก', to = '๙')
          @CharRange(from = ' ', to = 'z')
          String text) {
    String key = WordStarts.key(text);
    for (String start : WordStarts.of(List.of(text)).split(" ", -1)) {
      assertThat(key).contains(start);
      assertThat(start.codePointCount(0, start.length())).isLessThanOrEqualTo(WordStarts.KEPT);
    }
  }
}
