package org.hotrai.ui.entitypage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.hotrai.archive.profile.Appearances;
import org.hotrai.archive.profile.ArticlePassages;
import org.hotrai.archive.profile.Company;
import org.hotrai.archive.profile.EntityProfiles;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Description;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.entity.CompanyStore;
import org.hotrai.store.entity.EntityProfileStore;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.search.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityPageModelTest {
  private static final Map<String, EntityType> NAMES =
      Map.of("สมหญิง", EntityType.PERSON, "ประไพ", EntityType.PERSON, "ลำปาง", EntityType.PLACE);
  private static final EntityKey WOMAN = Pages.key(EntityType.PERSON, "สมหญิง");
  private static final EntityKey OTHER = Pages.key(EntityType.PERSON, "ประไพ");
  private static final EntityKey UNKNOWN = Pages.key(EntityType.PERSON, "ใครก็ไม่รู้");

  @TempDir private Path folder;
  private ArchiveFile file;
  private EntityPageModel model;
  private final Deque<Runnable> queue = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Long> ids = new ArrayList<>();

  @BeforeEach
  void fill() {
    file = ArchiveFile.open(folder.resolve("a.hotrai"));
    for (int i = 0; i < 30; i++) {
      add("2019-%02d-01".formatted(i % 12 + 1), i < 4 ? "สมหญิง พบ ประไพ" : "สมหญิง เดิน");
    }
    add("2020-01-01", "สมหญิง พูด\nประไพ ฟัง");
    add("2020-01-02", "ลำปาง ฝนตก");
    EntityProfiles profiles =
        new EntityProfiles(
            new EntityProfileStore(file),
            new ArticleStore(file),
            new CompanyStore(file),
            words -> ids.subList(0, words.length()),
            entity -> Description.NONE);
    model = new EntityPageModel(profiles, new Background(queue::add, Runnable::run), failures::add);
  }

  private void add(String day, String text) {
    String url = "https://a.example/" + ids.size();
    ids.add(new ArticleStore(file).add(Pages.naming(url, day, text, NAMES)).id());
  }

  @AfterEach
  void close() {
    file.close();
    assertThat(failures).isEmpty();
  }

  private void work() {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }

  private int listed() {
    return model.listedProperty().get().map(Appearances::articles).orElse(-1);
  }

  @Test
  void aLateAnswerOfThePageBeforeIsNotShown() {
    model.open(WOMAN);
    work();
    model.wordsProperty().set("ฝน");
    model.open(Pages.key(EntityType.PLACE, "ลำปาง"));
    work();
    assertThat(listed()).isEqualTo(1);
    model.open(WOMAN);
    work();
    model.wordsProperty().set("ฝน");
    model.open(UNKNOWN);
    work();
    assertThat(model.goneProperty().get()).isTrue();
    assertThat(model.rows()).isEmpty();
    assertThat(listed()).isEqualTo(-1);
  }

  @Test
  void aPageThatNobodySeesIsReadOnlyWhenItIsSeenAgain() {
    model.open(WOMAN);
    work();
    model.setShown(false);
    model.again();
    assertThat(queue).isEmpty();
    model.setShown(true);
    assertThat(queue).isNotEmpty();
    List<ArticlePassages> before = List.copyOf(model.rows());
    work();
    assertThat(model.rows()).isEqualTo(before);
  }

  @Test
  void followsWhatItsEntityBecomesAndTellsWhatIsSeen() {
    model.open(WOMAN);
    work();
    assertThat(model.inSight()).hasSize(20);
    model.becomes(WOMAN, OTHER);
    model.again();
    work();
    assertThat(model.headProperty().get().orElseThrow().entity().name()).isEqualTo("ประไพ");
    assertThat(model.inSight()).hasSize(5);
    model.setShown(false);
    assertThat(model.inSight()).isEmpty();
  }

  @Test
  void afterAnUndoneMergeEachPageIsOfItsOwnEntity() {
    model.open(OTHER);
    work();
    model.open(WOMAN);
    work();
    model.becomes(WOMAN, OTHER);
    model.becomesNot(WOMAN, OTHER);
    model.again();
    work();
    assertThat(model.headProperty().get().orElseThrow().entity().key()).isEqualTo(WOMAN);
    model.go(false);
    work();
    assertThat(model.headProperty().get().orElseThrow().entity().key()).isEqualTo(OTHER);
    assertThat(model.goneProperty().get()).isFalse();
  }

  @Test
  void aPageOfANameThatIsTakenBackFollows() {
    model.becomes(WOMAN, UNKNOWN);
    model.open(UNKNOWN);
    work();
    assertThat(model.goneProperty().get()).isTrue();
    model.becomesNot(WOMAN, UNKNOWN);
    model.again();
    work();
    assertThat(model.headProperty().get().orElseThrow().entity().key()).isEqualTo(WOMAN);
    assertThat(model.goneProperty().get()).isFalse();
  }

  @Test
  void oneParagraphIsAppliedOnceItIsCounted() {
    model.open(WOMAN);
    model.openTogether(OTHER);
    while (model.headProperty().get().flatMap(Head::all).isEmpty()) {
      queue.remove().run();
    }
    model.sharedOnlyProperty().set(true);
    work();
    assertThat(listed()).isEqualTo(4);
    model.again();
    work();
    assertThat(listed()).isEqualTo(4);
  }

  @Test
  void articlesComeInPortions() {
    model.open(WOMAN);
    assertThat(model.headProperty().get()).isEmpty();
    queue.remove().run();
    assertThat(model.headProperty().get().orElseThrow().entity().name()).isEqualTo("สมหญิง");
    assertThat(model.headProperty().get().orElseThrow().all()).isEmpty();
    work();
    assertThat(model.headProperty().get().orElseThrow().all()).isPresent();
    assertThat(listed()).isEqualTo(31);
    assertThat(model.rows()).hasSize(20);
    model.more();
    model.more();
    work();
    assertThat(model.rows()).hasSize(31);
    assertThat(model.rows()).extracting(row -> row.article().id()).doesNotHaveDuplicates();
    model.more();
    assertThat(queue).isEmpty();
  }

  @Test
  void aTimeAndWordsNarrowArticlesAndCompanions() {
    model.open(WOMAN);
    work();
    model.during(new Period(YearMonth.of(2019, 1), YearMonth.of(2019, 2), 0));
    work();
    assertThat(listed()).isEqualTo(6);
    model.wordsProperty().set("12");
    work();
    assertThat(model.rows())
        .extracting(row -> row.article().id())
        .containsExactly(ids.get(1), ids.get(0));
    assertThat(model.companyProperty().get().orElseThrow().companions())
        .extracting(Company.Companion::together)
        .containsExactly(2);
    model.atAnyTime();
    model.wordsProperty().set("");
    work();
    assertThat(listed()).isEqualTo(31);
  }

  @Test
  void twoTogetherAreShownWhereTheyMeet() {
    model.open(WOMAN);
    model.openTogether(OTHER);
    work();
    assertThat(listed()).isEqualTo(5);
    assertThat(model.rows().getFirst().shared()).isFalse();
    model.sharedOnlyProperty().set(true);
    work();
    assertThat(listed()).isEqualTo(4);
    assertThat(model.rows()).allMatch(ArticlePassages::shared);
    model.openTogether(WOMAN);
    assertThat(model.place()).contains(new Place(WOMAN, OTHER));
  }

  @Test
  void whoWalksOnSeesNothingOfThePageBefore() {
    model.open(WOMAN);
    work();
    model.during(new Period(YearMonth.of(2019, 1), YearMonth.of(2019, 1), 0));
    model.open(OTHER);
    assertThat(model.rows()).isEmpty();
    assertThat(model.companyProperty().get()).isEmpty();
    work();
    assertThat(model.headProperty().get().orElseThrow().entity().key()).isEqualTo(OTHER);
    assertThat(model.rows()).hasSize(5);
    assertThat(model.periodProperty().get()).isEmpty();
    assertThat(model.go(false)).isTrue();
    work();
    assertThat(model.rows()).hasSize(20);
    assertThat(model.canGo(true)).isTrue();
    assertThat(model.go(false)).isFalse();
  }

  @Test
  void whatIsGoneIsSaidToBe() {
    model.open(UNKNOWN);
    work();
    assertThat(model.goneProperty().get()).isTrue();
    assertThat(listed()).isEqualTo(-1);
    model.open(WOMAN);
    work();
    assertThat(model.goneProperty().get()).isFalse();
    new ArticleStore(file).delete(ids);
    model.again();
    work();
    assertThat(model.goneProperty().get()).isTrue();
    assertThat(model.rows()).isEmpty();
  }
}
