package org.hotrai.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotrai.article.EntityType;
import org.hotrai.message.Message;
import org.hotrai.query.Query.And;
import org.hotrai.query.Query.Form;
import org.hotrai.query.Query.Is;
import org.hotrai.query.Query.Language;
import org.hotrai.query.Query.Mentions;
import org.hotrai.query.Query.Not;
import org.hotrai.query.Query.Noted;
import org.hotrai.query.Query.Or;
import org.hotrai.query.Query.Place;
import org.hotrai.query.Query.Published;
import org.hotrai.query.Query.Saved;
import org.hotrai.query.Query.Site;
import org.hotrai.query.Query.Source;
import org.hotrai.query.Query.State;
import org.hotrai.query.Query.Tagged;
import org.hotrai.query.Query.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  private static final List<String> NAMES =
      List.of(
          "title", "site", "source", "entity", "person", "org", "place", "law", "event", "tag",
          "note", "lang", "date", "saved", "is");

  private static Query tree(String query) {
    ParsedQuery parsed = QueryParser.parse(query);
    assertThat(parsed.notes()).isEmpty();
    return parsed.query();
  }

  private static Text title(String words) {
    return new Text(words, Place.TITLE, Form.PLAIN);
  }

  private static Mentions mentions(EntityType type, String name) {
    return new Mentions(Set.of(type), name, false);
  }

  @Test
  void titleTakesWordsPhrasesAndBeginnings() {
    assertThat(tree("title:กฎหมาย")).isEqualTo(title("กฎหมาย"));
    assertThat(tree("title:\"rule of law\""))
        .isEqualTo(new Text("rule of law", Place.TITLE, Form.PHRASE));
    assertThat(tree("title:กฎ*")).isEqualTo(new Text("กฎ", Place.TITLE, Form.BEGINNING));
    assertThat(tree("title:“rule of la”*"))
        .isEqualTo(new Text("rule of la", Place.TITLE, Form.BEGINNING));
  }

  @Test
  void lawTakesTheNamesOfActsInShort() {
    assertThat(tree("law:พรบ.พายเรือ"))
        .isEqualTo(
            new Or(
                List.of(
                    mentions(EntityType.LAW, "พรบ.พายเรือ"),
                    mentions(EntityType.LAW, "พระราชบัญญัติพายเรือ"))));
    assertThat(tree("law:\"พ.ร.บ. พายเรือ 2550\""))
        .isEqualTo(
            new Or(
                List.of(
                    mentions(EntityType.LAW, "พ.ร.บ. พายเรือ 2550"),
                    mentions(EntityType.LAW, "พระราชบัญญัติพายเรือ พ.ศ. 2550"))));
    assertThat(tree("law:ป.พ.พ."))
        .isEqualTo(
            new Or(
                List.of(
                    mentions(EntityType.LAW, "ป.พ.พ."),
                    mentions(EntityType.LAW, "ประมวลกฎหมายแพ่งและพาณิชย์"))));
    assertThat(tree("law:พ.ร.บ.")).isEqualTo(mentions(EntityType.LAW, "พ.ร.บ."));
    assertThat(tree("law:พายเรือ")).isEqualTo(mentions(EntityType.LAW, "พายเรือ"));
  }

  @Test
  void siteTakesHostsAndNames() {
    assertThat(tree("site:asean.org")).isEqualTo(new Site("asean.org"));
    assertThat(tree("Site:\"Council of State\" law"))
        .isEqualTo(new And(List.of(new Site("Council of State"), new Text("law"))));
    assertThat(tree("-site:un.org")).isEqualTo(new Not(new Site("un.org")));
  }

  @Test
  void sourceTakesUrlsAndPartsOfThem() {
    assertThat(tree("source:https://asean.org/a_(b)?c=1"))
        .isEqualTo(new Source("https://asean.org/a_(b)?c=1"));
    assertThat(tree("(source:asean.org/a)")).isEqualTo(new Source("asean.org/a"));
  }

  @Test
  void entitiesAreOfAllKindsOrOne() {
    assertThat(tree("entity:อาเซียน"))
        .isEqualTo(new Mentions(EnumSet.allOf(EntityType.class), "อาเซียน", false));
    assertThat(tree("person:\"สมชาย ใจดี\"")).isEqualTo(mentions(EntityType.PERSON, "สมชาย ใจดี"));
    assertThat(tree("org:ASEAN")).isEqualTo(mentions(EntityType.ORGANISATION, "ASEAN"));
    assertThat(tree("place:น่าน")).isEqualTo(mentions(EntityType.PLACE, "น่าน"));
    assertThat(tree("law:ประมวลรัษฎากร")).isEqualTo(mentions(EntityType.LAW, "ประมวลรัษฎากร"));
    assertThat(tree("event:COP26")).isEqualTo(mentions(EntityType.EVENT, "COP26"));
    assertThat(tree("person:สม*")).isEqualTo(new Mentions(Set.of(EntityType.PERSON), "สม", true));
  }

  @Test
  void tagsAndNotesAreText() {
    assertThat(tree("tag:\"อ่านก่อน\"")).isEqualTo(new Tagged("อ่านก่อน", false));
    assertThat(tree("tag:★*")).isEqualTo(new Tagged("★", true));
    assertThat(tree("note:\"ถามอาจารย์\"")).isEqualTo(new Noted("ถามอาจารย์", false));
    assertThat(tree("note:draf*")).isEqualTo(new Noted("draf", true));
  }

  @ParameterizedTest
  @CsvSource({"th, th", "EN, en", "en_GB, en-gb", "tha, th", "zh-Hant-TW, zh-hant-tw", "ceb, ceb"})
  void languagesAreCodes(String written, String tag) {
    assertThat(tree("lang:" + written)).isEqualTo(new Language(tag));
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01-01, 2019-12-31",
    "2562, 2019-01-01, 2019-12-31",
    "๒๕๖๒, 2019-01-01, 2019-12-31",
    "2019-12, 2019-12-01, 2019-12-31",
    "2563-02, 2020-02-01, 2020-02-29",
    "๒๕๖๒-๑๒-๑๙, 2019-12-19, 2019-12-19",
    "2019-12..2020-03, 2019-12-01, 2020-03-31",
    "2020-03..2562-12, 2019-12-01, 2020-03-31",
    "2019.., 2019-01-01, 9999-12-31",
    "..2019, 0001-01-01, 2019-12-31"
  })
  void datesAreDaysMonthsYearsAndRanges(String date, LocalDate first, LocalDate last) {
    assertThat(tree("date:" + date)).isEqualTo(new Published(new Days(first, last)));
    assertThat(tree("saved:\"" + date + '"')).isEqualTo(new Saved(new Days(first, last)));
  }

  @ParameterizedTest
  @CsvSource({
    "unread, UNREAD",
    "read, READ",
    "Favourite, FAVOURITE",
    "favorite, FAVOURITE",
    "noted, NOTED",
    "TAGGED, TAGGED"
  })
  void statesAreNamed(String written, State state) {
    assertThat(tree("is:" + written)).isEqualTo(new Is(state));
  }

  @Test
  void namesOfFieldsAreOfAnyCase() {
    for (String name : NAMES) {
      String value = name.equals("is") ? "read" : name.equals("lang") ? "th" : "2019";
      assertThat(tree(name.toUpperCase(Locale.ROOT) + ":" + value))
          .isEqualTo(tree(name + ":" + value))
          .isNotInstanceOf(And.class);
    }
  }

  @Test
  void aFieldBeforeABracketIsOfEveryWordInIt() {
    assertThat(tree("title:(กฎหมาย OR -law* \"a b\")"))
        .isEqualTo(tree("title:กฎหมาย OR (-title:law* title:\"a b\")"));
    assertThat(tree("tag:(a OR (b c)) d")).isEqualTo(tree("(tag:a OR (tag:b tag:c)) d"));
    assertThat(tree("tag:(a is:read) b")).isEqualTo(tree("(tag:a is:read) b"));
    assertThat(tree("title:()")).isEqualTo(new And(List.of()));
  }

  @Test
  void fieldsStandWhereWordsDo() {
    assertThat(tree("น้ำ (tag:a OR -(date:2562 is:unread)) -lang:th"))
        .isEqualTo(
            new And(
                List.of(
                    new Text("น้ำ"),
                    new Or(
                        List.of(
                            new Tagged("a", false),
                            new Not(new And(List.of(tree("date:2562"), new Is(State.UNREAD)))))),
                    new Not(new Language("th")))));
  }

  @ParameterizedTest
  @CsvSource({
    "date:yesterday, no-such-day",
    "date:2019-13, no-such-day",
    "date:2019-02-30, no-such-day",
    "saved:.., no-such-day",
    "date:, no-such-day",
    "date:62, no-such-day",
    "is:red, no-such-state",
    "is:, no-such-state",
    "lang:thai, no-such-language",
    "lang:xx, no-such-language",
    "lang:, no-such-language",
    "title:, no-value",
    "title:…, no-value",
    "tag:, no-value",
    "Site:, no-value",
    "source:, no-value",
    "entity:, no-value",
    "person:-, no-value",
    "note:, no-value",
    "autor:somchai, unknown-field"
  })
  void mistakesArePlainWordsWithTheReason(String query, String reason) {
    ParsedQuery parsed = QueryParser.parse(query + " law");
    String name = query.substring(0, query.indexOf(':'));
    assertThat(parsed.query()).isEqualTo(new And(List.of(new Text(query), new Text("law"))));
    assertThat(parsed.notes()).containsExactly(Message.of("query." + reason, query, name));
  }

  @Test
  void anOpenQuoteOfAFieldIsTold() {
    ParsedQuery parsed = QueryParser.parse("title:\"rule of");
    assertThat(parsed.query()).isEqualTo(new Text("rule of", Place.TITLE, Form.PHRASE));
    assertThat(parsed.notes()).containsExactly(Message.of("query.open-quote", "rule of"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://asean.org/a?b=c",
        "HTTP://x",
        "Re: กฎหมาย",
        "10:30",
        "พ.ศ. ๒๕๖๒",
        "2562",
        "ข้อ:1"
      })
  void whatOnlyHasAColonIsNoMistake(String query) {
    assertThat(tree(query).toString()).doesNotContain("Published", "TITLE");
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> parts =
        Arbitraries.oneOf(
            Arbitraries.of(NAMES).map(name -> name + ":"),
            Arbitraries.of("(", ")", "\"", " ", "-", "*", "OR", " OR ", "..", "//", ":"),
            Arbitraries.of(
                "๒๕๖๒", "2019-12", "กฎหมาย", "ที่", "law", "unread", "th", "ำ", "\u200b"));
    return parts.list().ofMaxSize(12).map(list -> String.join("", list));
  }

  @Property(seed = "31")
  void noQueryIsAnError(@ForAll("queries") String query) {
    assertThatCode(() -> new HitFinder(QueryParser.parse(query).query()).hits(query))
        .doesNotThrowAnyException();
  }

  @Property(seed = "32")
  void everyNoteNamesAPartOfTheQuery(@ForAll("queries") String query) {
    for (Message note : QueryParser.parse(query).notes()) {
      assertThat(note.arguments().stream().map(String::valueOf).map(FieldsTest::withoutField))
          .allMatch(query::contains);
    }
  }

  /** Of a word that has its field from before a bracket, the word. */
  private static String withoutField(String part) {
    return part.substring(part.indexOf(':') + 1);
  }

  @Property(seed = "33")
  void whatIsRightHasNoNotes(@ForAll("right") String query) {
    assertThat(QueryParser.parse(query).notes()).isEmpty();
  }

  @Provide
  Arbitrary<String> right() {
    Arbitrary<String> words = Arbitraries.of("กฎหมาย", "law*", "\"rule of law\"", "ที่", "พ.ศ.");
    Arbitrary<String> leaf =
        Arbitraries.oneOf(
            words,
            Arbitraries.of("title", "site", "source", "person", "tag", "note")
                .flatMap(name -> words.map(word -> name + ":" + word)),
            Arbitraries.of("date:๒๕๖๒..", "saved:2019-12", "is:noted", "lang:lo"));
    return Arbitraries.lazyOf(
        () -> leaf,
        () -> leaf.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(" ", parts)),
        () -> right().map(inner -> "-(" + inner + ")"),
        () -> leaf.flatMap(one -> right().map(inner -> "(" + one + " OR " + inner + ")")));
  }
}
