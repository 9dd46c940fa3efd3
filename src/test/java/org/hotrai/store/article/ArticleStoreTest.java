package org.hotrai.store.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hotrai.annotation.Anchor;
import org.hotrai.article.ArticleSummary;
import org.hotrai.article.EntityType;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Failure;
import org.hotrai.query.QueryParser;
import org.hotrai.store.AnnotationStore;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.Watcher;
import org.hotrai.store.article.Stored.Status;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.content.Content;
import org.hotrai.store.content.ContentStore;
import org.hotrai.store.search.SearchIndex;
import org.hotrai.store.upkeep.Upkeep;
import org.hotrai.store.version.Incoming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleStoreTest {
  private static final String URL = "https://www.example.org/ข่าว/1/";

  @TempDir Path folder;
  private ArchiveFile file;
  private ArticleStore articles;

  @BeforeEach
  void open() {
    file = ArchiveFile.open(folder.resolve("a.hotrai"));
    articles = new ArticleStore(file);
  }

  @AfterEach
  void close() {
    assertThat(new Upkeep(file).verify(Watcher.NONE)).isEmpty();
    file.close();
  }

  private List<Long> search(String query) {
    return new SearchIndex(file).ids(QueryParser.parse(query).query());
  }

  @Test
  void keepsAllOfAnArticle() {
    Incoming page =
        Pages.withPicture(Pages.mentioning(URL, EntityType.ORGANISATION, "ศาลฎีกา", "ศาล", "ศาล"));
    Stored stored = articles.add(page);
    assertThat(stored.status()).isEqualTo(Status.IMPORTED);
    StoredArticle read = articles.read(stored.id());
    assertThat(read.article()).isEqualTo(page.article());
    assertThat(read.mentions()).isEqualTo(Objects.requireNonNull(page.recognition()).mentions());
    assertThat(read.entities()).isEqualTo(Objects.requireNonNull(page.recognition()).entities());
    assertThat(read.version()).isEqualTo(1);
    assertThat(read.versions()).isEqualTo(1);
    ContentStore contents = new ContentStore(file);
    assertThat(contents.find(read.original()).orElseThrow().bytes())
        .isEqualTo(page.capture().bytes());
    Content picture = contents.find(Packed.sha256(Pages.picture())).orElseThrow();
    assertThat(picture.bytes()).isEqualTo(Pages.picture());
    assertThat(picture.mediaType()).isEqualTo("image/png");
    assertThat(contents.find("00")).isEmpty();
  }

  @Test
  void aFrontPageThatPagesClaimTellsNoneApart() {
    Incoming one = Pages.claiming("https://www.example.org/", "ก", "เรื่องแรก");
    Incoming other = Pages.claiming("https://www.example.org/", "ข", "เรื่องที่สอง");
    assertThat(articles.add(one).status()).isEqualTo(Status.IMPORTED);
    assertThat(articles.add(other).status()).isEqualTo(Status.IMPORTED);
    assertThat(articles.summaries()).hasSize(2);
  }

  @Test
  void theSameBytesAreADuplicate() {
    long id = articles.add(Pages.page(null, "ก", "ข")).id();
    assertThat(articles.add(Pages.page(null, "ก", "ข")))
        .isEqualTo(new Stored(Status.DUPLICATE, id));
    assertThat(articles.summaries()).hasSize(1);
  }

  @Test
  void theSameTextOfTheSameUrlIsADuplicate() {
    Incoming page = Pages.page(URL, "ก", "ข");
    long id = articles.add(page).id();
    assertThat(articles.add(Pages.savedAgain(page))).isEqualTo(new Stored(Status.DUPLICATE, id));
  }

  @Test
  void anotherTextOfTheSameUrlIsANewVersion() {
    long id = articles.add(Pages.page(URL, "เก่า", "ข้อความเดิม")).id();
    String same = "http://example.org/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/1?utm_source=x#top";
    assertThat(articles.add(Pages.page(same, "ใหม่", "ข้อความปรับปรุง")))
        .isEqualTo(new Stored(Status.UPDATED, id));
    assertThat(articles.read(id).article().title()).isEqualTo("ใหม่");
    assertThat(articles.read(id).versions()).isEqualTo(2);
    assertThat(articles.read(id, 1).article().title()).isEqualTo("เก่า");
    assertThat(search("เดิม")).isEmpty();
    assertThat(search("ปรับปรุง")).containsExactly(id);
    assertThat(articles.add(Pages.page(URL, "เก่า", "ข้อความเดิม")))
        .isEqualTo(new Stored(Status.DUPLICATE, id));
  }

  @Test
  void anArticleWithoutTheNameOfItsSiteIsFromItsHost() {
    long id = articles.add(Pages.page("https://www.lib.example/a/7", "ก", "ข้อความ")).id();
    long nowhere = articles.add(Pages.page((String) null, "ข", "ข้อความอื่น")).id();
    assertThat(articles.summary(id).orElseThrow().origin()).contains("lib.example");
    assertThat(articles.summary(nowhere).orElseThrow().origin()).isEmpty();
  }

  @Test
  void annotationsStayWithANewVersion() {
    long id = articles.add(Pages.page(URL, "เก่า", "ข้อความเดิม")).id();
    AnnotationStore annotations = new AnnotationStore(file);
    annotations.tag(List.of(id), "กฎหมาย");
    annotations.setFavourite(List.of(id), true);
    annotations.addNote(id, "อ่านต่อ");
    annotations.addHighlight(id, new Anchor("เดิม", "ข้อความ", ""), "");
    articles.add(Pages.page(URL, "ใหม่", "ข้อความปรับปรุง"));
    assertThat(annotations.marks(id).tags()).containsExactly("กฎหมาย");
    assertThat(annotations.marks(id).favourite()).isTrue();
    assertThat(annotations.notes(id)).hasSize(1);
    assertThat(annotations.highlights(id)).hasSize(1);
  }

  @Test
  void deletedArticlesAreNowhereUntilUndeleted() {
    long id = articles.add(Pages.page(URL, "หัวข้อ", "มหาสมุทร")).id();
    articles.delete(List.of(id));
    articles.delete(List.of(id));
    assertThat(articles.summaries()).isEmpty();
    assertThat(articles.summary(id)).isEmpty();
    assertThat(articles.idsByUrl(List.of(URL))).isEmpty();
    assertThat(search("มหาสมุทร")).isEmpty();
    assertThat(search("")).isEmpty();
    assertThat(articles.deleted()).extracting(ArticleSummary::id).containsExactly(id);
    articles.undelete(List.of(id));
    articles.undelete(List.of(id));
    assertThat(search("มหาสมุทร")).containsExactly(id);
    assertThat(articles.deleted()).isEmpty();
  }

  @Test
  void importingADeletedArticleBringsItBack() {
    Incoming page = Pages.page(URL, "หัวข้อ", "มหาสมุทร");
    long id = articles.add(page).id();
    articles.delete(List.of(id));
    assertThat(articles.add(page)).isEqualTo(new Stored(Status.IMPORTED, id));
    articles.delete(List.of(id));
    assertThat(articles.add(Pages.page(URL, "หัวข้อ", "ทะเลสาบ")))
        .isEqualTo(new Stored(Status.IMPORTED, id));
    assertThat(search("ทะเลสาบ")).containsExactly(id);
    assertThat(search("มหาสมุทร")).isEmpty();
  }

  @Test
  void summariesAreNewestFirstOrAsAsked() {
    long undated = articles.add(Pages.page(Pages.article(null, "a", "x", null, null))).id();
    long old = articles.add(Pages.page(Pages.article(null, "b", "x", "2011-11", null))).id();
    long late =
        articles
            .add(Pages.page(Pages.article(null, "c", "x", "2020-01-01T10:00+07:00", null)))
            .id();
    assertThat(articles.summaries())
        .extracting(ArticleSummary::id)
        .containsExactly(late, old, undated);
    assertThat(articles.summaries(List.of(old, 99L, undated)))
        .extracting(ArticleSummary::id)
        .containsExactly(old, undated);
    assertThat(articles.texts(List.of(old, 99L))).isEqualTo(Map.of(old, "x"));
  }

  @Test
  void urlsAreKnownHoweverTheyAreWritten() {
    long id = articles.add(Pages.page(URL, "a", "b")).id();
    String other = "http://example.org/%e0%b8%82%e0%b9%88%e0%b8%b2%e0%b8%a7/1?fbclid=1";
    assertThat(articles.idsByUrl(List.of(other, "https://example.org/2")))
        .isEqualTo(Map.of(other, id));
  }

  @Test
  void whatIsNotThereIsAFailure() {
    long id = articles.add(Pages.page(URL, "a", "b")).id();
    assertThatThrownBy(() -> articles.read(99)).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> articles.read(id, 2)).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> articles.delete(List.of(id, 99L))).isInstanceOf(Failure.class);
    assertThat(articles.summaries()).hasSize(1);
  }
}
