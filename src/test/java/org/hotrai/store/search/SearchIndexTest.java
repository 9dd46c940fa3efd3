package org.hotrai.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hotrai.index.IndexSnapshot;
import org.hotrai.index.QueryEvaluator;
import org.hotrai.index.Ranking;
import org.hotrai.index.Segment;
import org.hotrai.query.Query;
import org.hotrai.query.QueryParser;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.Watcher;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.index.IndexWriter;
import org.hotrai.store.index.SegmentRows;
import org.hotrai.store.upkeep.Upkeep;
import org.hotrai.store.version.Incoming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
  @TempDir Path folder;
  private ArchiveFile file;
  private SearchIndex index;
  private long aipr;
  private long river;
  private long court;
  private long english;

  @BeforeEach
  void fill() {
    file = ArchiveFile.open(folder.resolve("a.hotrai"));
    index = new SearchIndex(file);
    aipr =
        add(
            "https://www.asean.org/1",
            "การประชุมสถาบันอาเซียน",
            "สถาบันเพื่อสันติภาพ (AIPR) จัดประชุมใน พ.ศ. ๒๕๖๒ ที่กรุงเทพมหานคร",
            "2019-12-19",
            "สำนักงานอาเซียน");
    river =
        add(
            "https://news.example.org/2",
            "แม่น้ำโขง",
            "ระดับน้ำในแม่น้ำโขงสูงขึ้น ประชาชนริมฝั่งต้องระวัง",
            "2020-03-01",
            "ข่าวแม่น้ำ");
    court =
        add(
            "https://news.example.org/3",
            "คำพิพากษา",
            "ศาลปกครองอ่านคำพิพากษาเรื่องแม่น้ำ the rule of law and a draft bill",
            "2020-04-02T08:00+07:00",
            "Court News");
    english = add(null, "Party of art", "A law is ruled by Café owners of the land", null, null);
  }

  private long add(
      @Nullable String url,
      String title,
      String text,
      @Nullable String published,
      @Nullable String site) {
    Incoming page = Pages.page(Pages.article(url, title, text, published, site));
    return new ArticleStore(file).add(page).id();
  }

  @AfterEach
  void close() {
    file.close();
  }

  private List<Long> ids(String query) {
    Query tree = QueryParser.parse(query).query();
    List<Long> ids = index.ids(tree);
    SearchIndex.Page page = index.search(tree, 100);
    assertThat(page.total()).isEqualTo(ids.size());
    assertThat(page.hits()).extracting(Ranking.Ranked::article).isEqualTo(ids);
    return ids;
  }

  @Test
  void findsThaiEnglishAndMixedWords() {
    assertThat(ids("สันติภาพ")).containsExactly(aipr);
    assertThat(ids("น้ำ")).contains(river);
    assertThat(ids("AIPR)")).containsExactly(aipr);
    assertThat(ids("cafe")).containsExactly(english);
    assertThat(ids("พ.ศ. 2562")).containsExactly(aipr);
    assertThat(ids("ประชุมใน aipr")).containsExactly(aipr);
  }

  @Test
  void latinWordsAreWhole() {
    assertThat(ids("art")).containsExactly(english);
    assertThat(ids("rule")).containsExactly(court);
  }

  @Test
  void phrasesNeedTheirOrder() {
    assertThat(ids("\"rule of law\"")).containsExactly(court);
    assertThat(ids("\"law of rule\"")).isEmpty();
    assertThat(ids("law of rule")).containsExactly(court);
  }

  @Test
  void titlesWeighMore() {
    assertThat(ids("แม่น้ำ")).containsExactly(river, court);
  }

  @Test
  void ofEqualsTheNewerComesFirst() {
    long old = add("https://a.example.org", "x", "ซ้ำกัน", "2001-01-01", null);
    long late = add("https://b.example.org", "x", "ซ้ำกัน", "2002-01-01", null);
    assertThat(ids("ซ้ำกัน")).containsExactly(late, old);
  }

  @Test
  void excludesAndChooses() {
    assertThat(ids("แม่น้ำ -ศาลปกครอง")).containsExactly(river);
    assertThat(ids("-แม่น้ำ")).containsExactly(aipr, english);
    assertThat(ids("สันติภาพ OR ศาลปกครอง")).containsExactlyInAnyOrder(aipr, court);
    assertThat(ids("(สันติภาพ OR law) -draft")).containsExactlyInAnyOrder(aipr, english);
    assertThat(ids("-(แม่น้ำ OR สันติภาพ)")).containsExactly(english);
  }

  @Test
  void filtersBySite() {
    assertThat(ids("site:asean.org")).containsExactly(aipr);
    assertThat(ids("site:www.asean.org")).containsExactly(aipr);
    assertThat(ids("site:example.org")).containsExactly(court, river);
    assertThat(ids("site:ample.org")).isEmpty();
    assertThat(ids("site:\"court news\"")).containsExactly(court);
    assertThat(ids("site:แม่น้ำ")).containsExactly(river);
    assertThat(ids("-site:example.org")).containsExactly(aipr, english);
    assertThat(ids("แม่น้ำ site:\"court news\"")).containsExactly(court);
  }

  @Test
  void filtersByDate() {
    assertThat(ids("date:2562")).containsExactly(aipr);
    assertThat(ids("date:2020")).containsExactly(court, river);
    assertThat(ids("date:2020-04-02")).containsExactly(court);
    assertThat(ids("date:2019-12..2020-03")).containsExactly(river, aipr);
    assertThat(ids("-date:2020")).containsExactly(aipr, english);
  }

  @Test
  void wordsBesideAFilterRank() {
    assertThat(ids("site:asean.org OR law")).containsExactlyInAnyOrder(aipr, court, english);
    assertThat(ids("site:asean.org OR law").getLast()).isEqualTo(aipr);
  }

  @Test
  void anEmptyQueryFindsAllTheNewestFirst() {
    assertThat(ids("")).containsExactly(court, river, aipr, english);
    assertThat(index.search(QueryParser.parse("").query(), 2).total()).isEqualTo(4);
    assertThat(index.search(QueryParser.parse("").query(), 2).hits()).hasSize(2);
  }

  @Test
  void wordlessTextStandsNowhere() {
    assertThat(index.ids(new Query.Text("…"))).isEmpty();
    assertThat(index.ids(new Query.Not(new Query.Text("…")))).hasSize(4);
  }

  @Test
  void twoProgramsMayWriteInTurns() {
    int each = 40;
    try (ArchiveFile other = ArchiveFile.open(folder.resolve("a.hotrai"))) {
      ArticleStore theirs = new ArticleStore(other);
      for (int i = 0; i < each; i++) {
        long mine = add("https://mine.example/" + i, "หัวข้อ", "ปลาทูตัวที่ " + i, null, null);
        theirs.add(Pages.page("https://theirs.example/" + i, "หัวข้อ", "ปลาทูของเขา " + i));
        if (i % 5 == 0) {
          theirs.delete(List.of(mine));
        }
        assertThat(index.ids(new Query.Text("ปลาทู"))).hasSize(2 * (i + 1) - (i / 5 + 1));
      }
      other.tendIndex(() -> true);
      file.tendIndex(() -> true);
      assertThat(new SearchIndex(other).ids(new Query.Text("ปลาทู"))).hasSize(2 * each - each / 5);
      assertThat(new Upkeep(file).verify(Watcher.NONE)).isEmpty();
    }
  }

  @Test
  void twoProgramsMayPutTheIndexTogetherAtOnce() {
    for (int i = 0; i < 40; i++) {
      add("https://w.example/" + i, "หัวข้อ", "ปลาทูตัวที่ " + i, null, null);
    }
    try (ArchiveFile other = ArchiveFile.open(folder.resolve("a.hotrai"))) {
      int steps = 0;
      boolean more = true;
      while (more && steps++ < 3_000) {
        more = file.write(session -> IndexWriter.of(session).tend(10));
        more |= other.write(session -> IndexWriter.of(session).tend(10));
      }
      assertThat(more).isFalse();
      assertThat(index.ids(new Query.Text("ปลาทู"))).hasSize(40);
      assertThat(new Upkeep(other).verify(Watcher.NONE)).isEmpty();
    }
  }

  @Test
  void oneReadSeesOneMomentWhileOthersPutTheIndexTogether() {
    Query fish = new Query.Text("ปลาทู");
    for (int i = 0; i < 6; i++) {
      add("https://w.example/" + i, "หัวข้อ", "ปลาทูตัวที่ " + i, null, null);
    }
    int found =
        file.read(session -> {
          Map<Long, Segment> none = new HashMap<>();
          var before = new IndexSnapshot(SegmentRows.live(session, none::get));
          try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            other.execute(() -> {
              for (int i = 6; i < 40; i++) {
                add("https://w.example/" + i, "หัวข้อ", "ปลาทูตัวที่ " + i, null, null);
              }
              file.tendIndex(() -> true);
            });
          }
          var pages = SegmentRows.pages(session);
          return new QueryEvaluator(before, pages, field -> new BitSet()).evaluate(fish).total();
        });
    assertThat(found).isEqualTo(6);
    assertThat(index.ids(fish)).hasSize(40);
  }

  @Test
  void longQueriesAreAnswered() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      words.add("w" + i);
    }
    assertThat(ids(String.join(" ", words))).isEmpty();
    assertThat(ids('"' + String.join(" ", words) + '"')).isEmpty();
    assertThat(ids(String.join(" OR ", words) + " OR art")).containsExactly(english);
    assertThat(ids("-" + String.join(" -", words.subList(0, 500)))).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a ", "(a OR (b ", "-a ", "-a OR ", "(-a OR ", "-(a ", "site:a (b "})
  void noQueryIsTooLongOrTooDeep(String part) {
    assertThat(ids(part.repeat(1_500) + "แม่น้ำ")).isSubsetOf(aipr, river, court, english);
  }
}
