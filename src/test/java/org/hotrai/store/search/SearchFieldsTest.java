package org.hotrai.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hotrai.annotation.Anchor;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.RichText;
import org.hotrai.article.SourceLink;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resources;
import org.hotrai.entity.Recognition;
import org.hotrai.query.Query;
import org.hotrai.query.QueryParser;
import org.hotrai.store.AnnotationStore;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.version.Incoming;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of the search language, asked of an archive. */
class SearchFieldsTest {
  private static final Entity SOMCHAI = entity(EntityType.PERSON, "สมชาย ใจดี", "ดร.สมชาย");
  private static final Entity SOMCHAI_ALONE = entity(EntityType.PERSON, "สมชาย");
  private static final Entity ASEAN =
      entity(
          EntityType.ORGANISATION, "สมาคมประชาชาติแห่งเอเชียตะวันออกเฉียงใต้", "อาเซียน", "ASEAN");
  private static final Entity CENTRE =
      entity(EntityType.ORGANISATION, "ASEAN Centre for Energy", "ศูนย์พลังงานอาเซียน");
  private static final Entity MEKONG = entity(EntityType.PLACE, "แม่น้ำโขง");
  private static final Entity PENAL = entity(EntityType.LAW, "ประมวลกฎหมายอาญา");
  private static final Entity SUMMIT = entity(EntityType.EVENT, "การประชุมสุดยอดอาเซียน");

  @TempDir private Path folder;
  private ArchiveFile file;
  private SearchIndex index;
  private AnnotationStore annotations;
  private long meeting;
  private long river;
  private long bill;

  private static Entity entity(EntityType type, String name, String... aliases) {
    return new Entity(new EntityKey(type, SearchFold.fold(name)), name, List.of(aliases));
  }

  @BeforeEach
  void fill() {
    file = ArchiveFile.open(folder.resolve("a.hotrai"));
    index = new SearchIndex(file);
    annotations = new AnnotationStore(file);
    meeting =
        add(
            article(
                "การประชุมสุดยอด",
                "ผู้นำพบกันเรื่องกฎหมายและแม่น้ำ",
                "2019-12-19",
                "th",
                "https://www.asean.org/summit/?utm_source=a",
                "https://th.wikipedia.org/wiki/%E0%B8%AD%E0%B8%B2%E0%B9%80%E0%B8%8B%E0%B8%B5%E0%B8%A2%E0%B8%99"),
            Instant.parse("2021-05-05T12:00:00Z"),
            SOMCHAI,
            ASEAN,
            SUMMIT);
    river =
        add(
            article(
                "แม่น้ำโขงกับกฎหมาย",
                "ระดับน้ำสูงขึ้นที่ริมฝั่ง",
                "2020-03-01",
                "th",
                "https://news.example.org/2?id=1",
                "https://sub.asean.org/ที่ดิน"),
            Instant.parse("2022-06-07T12:00:00.250Z"),
            SOMCHAI_ALONE,
            MEKONG);
    bill =
        add(
            article(
                "A lawful bill",
                "The rule of law and its lawyers",
                null,
                "en-GB",
                "https://news.example.org/2?id=12",
                "https://www.asean.org/summit/day-2"),
            null,
            CENTRE,
            PENAL);
  }

  private static Article article(
      String title,
      String text,
      @Nullable String published,
      String language,
      String url,
      String cited) {
    List<Block> blocks = List.of(new Block.Paragraph(RichText.plain(text)));
    List<SourceLink> links =
        List.of(
            new SourceLink(url, SourceLink.Role.CANONICAL, url),
            new SourceLink(cited, SourceLink.Role.CITED, "ที่มา"));
    return new Article(title, List.of(), published, language, null, url, links, blocks);
  }

  private long add(Article article, @Nullable Instant savedAt, Entity... entities) {
    byte[] bytes = (article.title() + article.text()).getBytes(StandardCharsets.UTF_8);
    Capture capture =
        new Capture(
            "a.html",
            null,
            article.sourceUrl(),
            savedAt,
            "text/html",
            bytes,
            "UTF-8",
            Resources.NONE);
    List<Mention> mentions =
        List.of(entities).stream()
            .map(entity ->
                new Mention(
                    0,
                    0,
                    2,
                    entity.key().type(),
                    article.text().substring(0, 2),
                    entity.name(),
                    null,
                    Mention.Origin.RULE,
                    1))
            .toList();
    Recognition recognition = new Recognition(mentions, List.of(entities));
    return new ArticleStore(file).add(new Incoming(capture, article, List.of(), recognition)).id();
  }

  @AfterEach
  void close() {
    file.close();
  }

  /** What the query finds, in the order of the ids; its negation finds all the others. */
  private List<Long> found(String query) {
    Query tree = QueryParser.parse(query).query();
    List<Long> ids = index.ids(tree).stream().sorted().toList();
    assertThat(index.search(tree, 9).total()).isEqualTo(ids.size());
    List<Long> others = index.ids(new Query.Not(tree));
    assertThat(others).hasSize(3 - ids.size()).noneMatch(ids::contains);
    return ids;
  }

  @Test
  void title() {
    assertThat(found("title:กฎหมาย")).containsExactly(river);
    assertThat(found("กฎหมาย")).containsExactly(meeting, river);
    assertThat(found("title:law")).isEmpty();
    assertThat(found("title:law*")).containsExactly(bill);
    assertThat(found("title:\"lawful bill\"")).containsExactly(bill);
    assertThat(found("title:\"bill lawful\"")).isEmpty();
    assertThat(found("title:(กฎหมาย OR bill) -lawyers")).containsExactly(river);
    assertThat(found("กฎหมาย -title:กฎหมาย")).containsExactly(meeting);
  }

  @Test
  void beginnings() {
    assertThat(found("law*")).containsExactly(bill);
    assertThat(found("lawy*")).containsExactly(bill);
    assertThat(found("awyers*")).isEmpty();
    assertThat(found("กฎหมา*")).containsExactly(meeting, river);
    assertThat(found("\"rule of la\"*")).containsExactly(bill);
    assertThat(found("\"rule la\"*")).isEmpty();
    assertThat(found("-law* แม่*")).containsExactly(meeting, river);
  }

  @Test
  void sourceByPart() {
    assertThat(found("source:asean.org")).containsExactly(meeting, river, bill);
    assertThat(found("source:sub.asean.org")).containsExactly(river);
    assertThat(found("source:www.ASEAN.org/summit")).containsExactly(meeting, bill);
    assertThat(found("source:อาเซียน")).containsExactly(meeting);
    assertThat(found("source:wiki/%E0%B8%AD%E0%B8%B2")).containsExactly(meeting);
    assertThat(found("source:/day-")).containsExactly(bill);
    assertThat(found("source:id=1")).containsExactly(river, bill);
    assertThat(found("source:utm_source")).isEmpty();
  }

  @Test
  void sourceCutsNoCluster() {
    assertThat(found("source:ที่ดิน")).containsExactly(river);
    assertThat(found("source:ที")).isEmpty();
    assertThat(found("source:%E0%B8%97%E0%B8%B5")).isEmpty();
  }

  @Test
  void sourceByWholeUrl() {
    assertThat(found("source:http://asean.org/summit")).containsExactly(meeting, bill);
    assertThat(found("source:https://www.asean.org/summit/day-2")).containsExactly(bill);
    assertThat(found("source:https://asean.org/")).containsExactly(meeting, bill);
    assertThat(found("source:https://news.example.org/2?id=1")).containsExactly(river);
    assertThat(found("source:https://th.wikipedia.org/wiki/อาเซียน")).containsExactly(meeting);
    assertThat(found("source:https://example.org")).isEmpty();
    assertThat(found("source:https://news.example.org/[2]*")).isEmpty();
  }

  @Test
  void entityByAnyOfItsNames() {
    assertThat(found("entity:อาเซียน")).containsExactly(meeting);
    assertThat(found("org:asean")).containsExactly(meeting);
    assertThat(found("entity:\"สมาคมประชาชาติแห่งเอเชียตะวันออกเฉียงใต้\""))
        .containsExactly(meeting);
    assertThat(found("person:ดร.สมชาย")).containsExactly(meeting);
    assertThat(found("place:แม่น้ําโขง")).containsExactly(river);
    assertThat(found("entity:แม่น้ำโขง")).containsExactly(river);
  }

  @Test
  void kindsKeepApart() {
    assertThat(found("person:อาเซียน")).isEmpty();
    assertThat(found("law:ประมวลกฎหมายอาญา")).containsExactly(bill);
    assertThat(found("event:การประชุมสุดยอดอาเซียน")).containsExactly(meeting);
    assertThat(found("place:ประมวลกฎหมายอาญา")).isEmpty();
  }

  @Test
  void aNameThatIsThereGoesBeforeNamesThatHoldIt() {
    assertThat(found("person:สมชาย")).containsExactly(river);
    assertThat(found("person:ใจดี")).containsExactly(meeting);
    assertThat(found("org:\"centre for\"")).containsExactly(bill);
    assertThat(found("org:cent")).isEmpty();
    assertThat(found("law:กฎหมาย")).containsExactly(bill);
    assertThat(found("place:แม่น")).isEmpty();
    assertThat(found("event:อาเซียน")).containsExactly(meeting);
  }

  @Test
  void aStarFindsEveryNameThatHoldsIt() {
    assertThat(found("person:สมชาย*")).containsExactly(meeting, river);
    assertThat(found("entity:อาเซียน*")).containsExactly(meeting, bill);
    assertThat(found("org:cent*")).containsExactly(bill);
    assertThat(found("org:entre*")).isEmpty();
  }

  @Test
  void aNameThatOnlyDeletedArticlesKnowDoesNotCount() {
    new ArticleStore(file).delete(List.of(river));
    Query somchai = QueryParser.parse("person:สมชาย").query();
    assertThat(index.ids(somchai)).containsExactly(meeting);
  }

  @Test
  void tag() {
    annotations.tag(List.of(meeting, bill), "กฎหมาย ASEAN");
    annotations.tag(List.of(bill), "ร่างกฎหมาย");
    assertThat(found("tag:\"กฎหมาย  asean\"")).containsExactly(meeting, bill);
    assertThat(found("tag:กฎหมาย")).isEmpty();
    assertThat(found("tag:กฎหมาย*")).containsExactly(meeting, bill);
    assertThat(found("tag:ร่าง*")).containsExactly(bill);
    assertThat(found("is:tagged")).containsExactly(meeting, bill);
  }

  @Test
  void note() {
    annotations.addNote(meeting, "ถามเรื่องที่ดินกับ Law Society");
    annotations.addHighlight(river, new Anchor("ระดับน้ำ", "", "สูงขึ้น"), "ดูมาตรา ๕ ด้วย");
    assertThat(found("note:ที่ดิน")).containsExactly(meeting);
    assertThat(found("note:ที")).isEmpty();
    assertThat(found("note:\"law society\"")).containsExactly(meeting);
    assertThat(found("note:soc")).isEmpty();
    assertThat(found("note:soc*")).containsExactly(meeting);
    assertThat(found("note:\"มาตรา 5\"")).containsExactly(river);
    assertThat(found("note:ระดับน้ำ")).isEmpty();
    assertThat(found("is:noted")).containsExactly(meeting, river);
    assertThat(found("note:(ที่ดิน OR มาตรา) -date:2562")).containsExactly(river);
  }

  @Test
  void language() {
    assertThat(found("lang:th")).containsExactly(meeting, river);
    assertThat(found("lang:en")).containsExactly(bill);
    assertThat(found("lang:EN_gb")).containsExactly(bill);
    assertThat(found("lang:en-us")).isEmpty();
    assertThat(found("lang:lo")).isEmpty();
  }

  @Test
  void date() {
    assertThat(found("date:2019")).containsExactly(meeting);
    assertThat(found("date:๒๕๖๒-๑๒")).containsExactly(meeting);
    assertThat(found("date:2562-12..๒๕๖๓-๐๓")).containsExactly(meeting, river);
    assertThat(found("date:2563..")).containsExactly(river);
    assertThat(found("date:..2019")).containsExactly(meeting);
  }

  @Test
  void saved() {
    String today = Instant.now().atZone(ZoneId.systemDefault()).toLocalDate().toString();
    assertThat(found("saved:2021")).containsExactly(meeting);
    assertThat(found("saved:๒๕๖๕-๐๖-๐๖..2565-06-08")).containsExactly(river);
    assertThat(found("saved:2022-06..")).containsExactly(river, bill);
    assertThat(found("saved:" + today + "..")).containsExactly(bill);
    assertThat(found("saved:..2021")).containsExactly(meeting);
    assertThat(found("saved:..9999")).containsExactly(meeting, river, bill);
  }

  @Test
  void daysAreThoseOfTheTimeZone() {
    Query.Field day = (Query.Field) QueryParser.parse("saved:2021-05-06").query();
    assertThat(count(FieldSql.of(day, ZoneId.of("UTC")))).isZero();
    assertThat(count(FieldSql.of(day, ZoneId.of("Pacific/Auckland")))).isEqualTo(1);
  }

  private long count(FieldSql sql) {
    return file.read(session ->
        session.number(
            "SELECT count(*) FROM article a"
                + " JOIN version v ON v.article = a.id AND v.number = a.newest"
                + " WHERE a.deleted_at IS NULL AND "
                + sql.condition(),
            sql.arguments().toArray()));
  }

  @Test
  void state() {
    annotations.setRead(List.of(meeting, river), true);
    annotations.setRead(List.of(river), false);
    annotations.setFavourite(List.of(river), true);
    assertThat(found("is:read")).containsExactly(meeting);
    assertThat(found("is:unread")).containsExactly(river, bill);
    assertThat(found("is:favourite")).containsExactly(river);
    assertThat(found("is:(unread favourite)")).containsExactly(river);
    assertThat(found("is:tagged OR is:noted")).isEmpty();
  }

  @Test
  void fieldsAndWordsTogether() {
    annotations.tag(List.of(meeting), "ด่วน");
    assertThat(found("กฎหมาย (tag:ด่วน OR place:แม่น้ำโขง)")).containsExactly(meeting, river);
    assertThat(found("กฎหมาย -(tag:ด่วน OR lang:en)")).containsExactly(river);
    assertThat(found("(law lang:en) OR (tag:ด่วน date:2562)")).containsExactly(meeting, bill);
    assertThat(found("-(is:unread source:asean.org -title:bill)")).containsExactly(bill);
    assertThat(found("title:bill OR person:สมชาย")).containsExactly(river, bill);
  }

  @Test
  void anotherVersionHasItsOwnFields() {
    Article newer =
        article(
            "การประชุมสุดยอด ครั้งที่ 2",
            "ข่าวที่แก้แล้ว",
            "2019-12-20",
            "th",
            "https://www.asean.org/summit/",
            "https://example.net/");
    assertThat(add(newer, Instant.parse("2023-01-01T12:00:00Z"), MEKONG)).isEqualTo(meeting);
    assertThat(found("source:อาเซียน")).isEmpty();
    assertThat(found("source:example.net")).containsExactly(meeting);
    assertThat(found("person:\"สมชาย ใจดี\"")).isEmpty();
    assertThat(found("place:แม่น้ำโขง")).containsExactly(meeting, river);
    assertThat(found("saved:2023")).containsExactly(meeting);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person:สมชาย ",
        "-tag:a ",
        "source:a OR ",
        "(-note:a* OR ",
        "is:read OR -saved:2562 "
      })
  void manyFieldsAreAnswered(String part) {
    assertThat(found(part.repeat(300) + "title:bill")).isSubsetOf(meeting, river, bill);
  }
}
