package org.hotrai.archive.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Description;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.entity.CompanyStore;
import org.hotrai.store.entity.EntityProfileStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityProfilesTest {
  private static final Map<String, EntityType> NAMES =
      Map.of(
          "สมหญิง", EntityType.PERSON,
          "ประไพ", EntityType.PERSON,
          "ไทย", EntityType.PLACE,
          "กรมป่าไม้", EntityType.ORGANISATION);
  private static final EntityKey WOMAN = Pages.key(EntityType.PERSON, "สมหญิง");
  private static final EntityKey OTHER = Pages.key(EntityType.PERSON, "ประไพ");
  private static final EntityKey FORESTS = Pages.key(EntityType.ORGANISATION, "กรมป่าไม้");
  private static final EntityKey THAILAND = Pages.key(EntityType.PLACE, "ไทย");

  @TempDir private Path folder;
  private ArchiveFile file;
  private EntityProfiles profiles;
  private final List<Long> ids = new ArrayList<>();

  @BeforeEach
  void open() {
    file = ArchiveFile.open(folder.resolve("a.hotrai"));
    profiles =
        new EntityProfiles(
            new EntityProfileStore(file),
            new ArticleStore(file),
            new CompanyStore(file),
            words -> List.of(Long.valueOf(words)),
            entity -> Description.NONE);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private long add(@Nullable String day, String text) {
    String url = "https://a.example/" + ids.size();
    ids.add(new ArticleStore(file).add(Pages.naming(url, day, text, NAMES)).id());
    return ids.getLast();
  }

  @Test
  void theNewestArticlesComeFirstAndThoseWithoutADayLast() {
    long old = add("2018-02-03", "สมหญิง พูด");
    long undated = add(null, "สมหญิง สมหญิง");
    long young = add("2020-05-06", "สมหญิง เดิน");
    Appearances found = profiles.find(WOMAN).orElseThrow().appearances();
    assertThat(found.ids()).containsExactly(young, old, undated);
    assertThat(found.mentions()).isEqualTo(4);
    assertThat(found.first()).contains(LocalDate.of(2018, 2, 3));
    assertThat(found.last()).contains(LocalDate.of(2020, 5, 6));
    assertThat(found.months())
        .isEqualTo(Map.of(YearMonth.of(2018, 2), 1, YearMonth.of(2020, 5), 1));
    assertThat(found.within(YearMonth.of(2018, 1), YearMonth.of(2018, 2)).ids())
        .containsExactly(old);
    assertThat(profiles.holding(String.valueOf(old), found).ids()).containsExactly(old);
    assertThat(profiles.holding("  ", found)).isEqualTo(found);
    new ArticleStore(file).delete(ids);
    assertThat(profiles.find(WOMAN)).isEmpty();
  }

  @Test
  void sentencesAreShownOnceWithEveryMention() {
    long id =
        add("2020-05-06", "เช้านี้ สมหญิง กับ สมหญิง เดิน\nไม่มีใคร\nThe end. I met สมหญิง here.");
    ArticlePassages found = profiles.passages(List.of(WOMAN), List.of(id, 77L)).getFirst();
    assertThat(found.mentions()).isEqualTo(3);
    assertThat(found.shared()).isFalse();
    assertThat(found.passages())
        .extracting(passage -> passage.snippet().text())
        .containsExactly("เช้านี้ สมหญิง กับ สมหญิง เดิน", "I met สมหญิง here.");
    assertThat(found.passages()).extracting(ArticlePassages.Passage::nth).containsExactly(0, 2);
    var first = found.passages().getFirst().snippet();
    assertThat(first.hits()).hasSize(2).allMatch(hit -> hit.of(first.text()).equals("สมหญิง"));
  }

  @Test
  void aLongSentenceIsCutAndSaysSo() {
    String long200 = "ข้าราชการทั้งหลายเดินทางไปดูงาน ".repeat(20);
    long id = add("2020-05-06", long200 + "สมหญิง กล่าวปิดงาน " + long200);
    var snippet =
        profiles.passages(List.of(WOMAN), List.of(id)).getFirst().passages().getFirst().snippet();
    assertThat(snippet.text()).startsWith("…").endsWith("…").contains("สมหญิง");
    assertThat(snippet.text().length()).isLessThan(270);
    assertThat(snippet.hits().getFirst().of(snippet.text())).isEqualTo("สมหญิง");
  }

  @Test
  void twoEntitiesAreShownInTheirCommonParagraphs() {
    long apart = add("2020-05-06", "สมหญิง พูด\nประไพ ฟัง");
    long together = add("2020-05-07", "เมื่อวาน ประไพ พบ สมหญิง\nประไพ กลับบ้าน");
    Appearances both =
        profiles
            .find(WOMAN)
            .orElseThrow()
            .appearances()
            .and(profiles.find(OTHER).orElseThrow().appearances());
    assertThat(both.ids()).containsExactly(together, apart);
    assertThat(profiles.sharedParagraphs(WOMAN, OTHER, both.ids())).isEqualTo(Map.of(together, 1));
    List<ArticlePassages> found = profiles.passages(List.of(WOMAN, OTHER), both.ids());
    assertThat(found).extracting(ArticlePassages::shared).containsExactly(true, false);
    var paragraph = found.getFirst().passages().getFirst();
    assertThat(paragraph.entity()).isEqualTo(OTHER);
    assertThat(paragraph.snippet().hits())
        .extracting(hit -> hit.of(paragraph.snippet().text()))
        .containsExactly("ประไพ", "สมหญิง");
    assertThat(found.getLast().passages()).hasSize(2);
  }

  @Test
  void companionsAreRankedByMoreThanFrequency() {
    for (int i = 0; i < 6; i++) {
      add("2020-05-06", "สมหญิง แห่ง กรมป่าไม้ ในไทย");
      add("2020-05-06", "ที่ไทย มีข่าว");
      add("2020-05-06", "ประไพ อยู่ไทย");
    }
    add("2020-05-06", "สมหญิง พบ ประไพ");
    Appearances found = profiles.find(WOMAN).orElseThrow().appearances();
    Company company = profiles.company(List.of(WOMAN), found.ids(), () -> true).orElseThrow();
    assertThat(company.companions())
        .extracting(Company.Companion::name)
        .containsExactly("กรมป่าไม้");
    Company.Companion first = company.companions().getFirst();
    assertThat(first.together()).isEqualTo(6);
    assertThat(first.articles()).isEqualTo(6);
    assertThat(first.strength())
        .isEqualTo(new Association(6, 7, 6, 19).strength())
        .isGreaterThan(Association.NOTABLE);
    assertThat(profiles.company(List.of(WOMAN), found.ids(), () -> false)).isEmpty();
    assertThat(profiles.company(List.of(THAILAND), List.of(), () -> true)).contains(Company.NONE);
  }

  @Test
  void twoBelongTogetherAsMuchForTheOneAsForTheOther() {
    for (int i = 0; i < 90; i++) {
      // A sample of every third sees the one more often with it than all articles do, the other
      // less.
      boolean forests = List.of(0, 1, 2, 4, 5).contains(i % 9);
      add("2020-05-06", "ไทย" + (i % 3 == 0 ? " สมหญิง" : "") + (forests ? " กรมป่าไม้" : ""));
      add("2020-05-06", (i % 3 == 0 ? "สมหญิง" : "ฟ้าใส") + (i % 5 < 2 ? " กรมป่าไม้" : ""));
    }
    CompanyCount sampled = new CompanyCount(new CompanyStore(file), 30);
    for (EntityKey one : List.of(WOMAN, FORESTS)) {
      List<Long> ofOne = profiles.find(one).orElseThrow().appearances().ids();
      List<Long> ofAll = profiles.find(THAILAND).orElseThrow().appearances().ids();
      Optional<Double> there = strength(sampled.of(List.of(THAILAND), ofAll, () -> true), one);
      Optional<Double> here = strength(sampled.of(List.of(one), ofOne, () -> true), THAILAND);
      assertThat(there).as(one.foldedName()).isEqualTo(here);
    }
  }

  private static Optional<Double> strength(Optional<Company> company, EntityKey of) {
    return company.orElseThrow().companions().stream()
        .filter(companion -> companion.key().equals(of))
        .map(Company.Companion::strength)
        .findFirst();
  }

  @Test
  void companionsThatKeepTogetherAreLinked() {
    for (int i = 0; i < 8; i++) {
      add("2020-05-06", i < 4 ? "สมหญิง ประไพ กรมป่าไม้" : "สมหญิง เดินป่า");
      add("2020-05-06", "ที่ไทย มีข่าว");
    }
    Appearances found = profiles.find(WOMAN).orElseThrow().appearances();
    Company company = profiles.company(List.of(WOMAN), found.ids(), () -> true).orElseThrow();
    assertThat(company.links())
        .singleElement()
        .satisfies(link -> assertThat(List.of(link.one(), link.other())).contains(OTHER));
  }

  @Test
  void aSampleIsEvenAndRepeatable() {
    List<Long> many = LongStream.range(0, 10_001).boxed().collect(Collectors.toList());
    List<Long> sample = CompanyCount.sample(many, 4000);
    assertThat(sample).hasSize(4000).doesNotHaveDuplicates().isSorted();
    assertThat(sample.getLast()).isGreaterThan(9990);
    assertThat(CompanyCount.sample(many.subList(0, 4000), 4000)).isEqualTo(many.subList(0, 4000));
    assertThat(CompanyCount.support(1)).isEqualTo(1);
    assertThat(CompanyCount.support(49)).isEqualTo(2);
    assertThat(CompanyCount.support(50)).isEqualTo(3);
  }

  @Test
  void wordsThatAreSearchedForAreMarkedBesideTheEntity() {
    long id = add("2020-05-06", "สมหญิง เดิน เร็ว");
    var snippet =
        profiles
            .passages(List.of(WOMAN), List.of(id), "เร็ว")
            .getFirst()
            .passages()
            .getFirst()
            .snippet();
    assertThat(snippet.hits())
        .extracting(span -> span.of(snippet.text()))
        .containsExactly("สมหญิง", "เร็ว");
  }
}
