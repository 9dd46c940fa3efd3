package org.hotrai.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.hotrai.message.Message;
import org.hotrai.query.Query.And;
import org.hotrai.query.Query.Form;
import org.hotrai.query.Query.Not;
import org.hotrai.query.Query.Or;
import org.hotrai.query.Query.Place;
import org.hotrai.query.Query.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  private static final Query ALL = new And(List.of());

  private static Query tree(String query) {
    ParsedQuery parsed = QueryParser.parse(query);
    assertThat(parsed.notes()).isEmpty();
    return parsed.query();
  }

  private static And all(Query... parts) {
    return new And(List.of(parts));
  }

  private static Text text(String words) {
    return new Text(words);
  }

  private static Text phrase(String words) {
    return new Text(words, Place.ANYWHERE, Form.PHRASE);
  }

  private static Text beginning(String words) {
    return new Text(words, Place.ANYWHERE, Form.BEGINNING);
  }

  @Test
  void whatIsBeingTypedMayGoOn() {
    assertThat(QueryParser.parseTyped("ศาล เที").query())
        .isEqualTo(all(text("ศาล"), beginning("เที")));
    assertThat(QueryParser.parseTyped("\"rule of la").query()).isEqualTo(beginning("rule of la"));
    assertThat(QueryParser.parseTyped("law ").query()).isEqualTo(text("law"));
    assertThat(QueryParser.parseTyped("\"law\"").query()).isEqualTo(phrase("law"));
    assertThat(QueryParser.parseTyped("title:la").query())
        .isEqualTo(new Text("la", Place.TITLE, Form.BEGINNING));
    assertThat(QueryParser.parseTyped("").query()).isEqualTo(ALL);
  }

  @Test
  void allWordsMustOccur() {
    assertThat(tree("ASEAN สันติภาพ")).isEqualTo(all(text("ASEAN"), text("สันติภาพ")));
  }

  @Test
  void oneWordIsNoList() {
    assertThat(tree("  กฎหมาย ")).isEqualTo(text("กฎหมาย"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"rule of law\"", "“rule of law”", "„rule of law“", "«rule of law»"})
  void quotesMakeAPhrase(String query) {
    assertThat(tree(query)).isEqualTo(phrase("rule of law"));
  }

  @Test
  void minusExcludes() {
    assertThat(tree("law -draft")).isEqualTo(all(text("law"), new Not(text("draft"))));
    assertThat(tree("-\"draft law\"")).isEqualTo(new Not(phrase("draft law")));
    assertThat(tree("-(a b)")).isEqualTo(new Not(all(text("a"), text("b"))));
    assertThat(tree("--law")).isEqualTo(text("law"));
  }

  @Test
  void minusInsideAWordIsPartOfIt() {
    assertThat(tree("ASEAN-IPR")).isEqualTo(text("ASEAN-IPR"));
  }

  @Test
  void orBindsLooserThanAll() {
    assertThat(tree("a b OR c")).isEqualTo(new Or(List.of(all(text("a"), text("b")), text("c"))));
    assertThat(tree("a (b OR c)")).isEqualTo(all(text("a"), new Or(List.of(text("b"), text("c")))));
  }

  @Test
  void smallOrIsAWord() {
    assertThat(tree("a or c")).isEqualTo(all(text("a"), text("or"), text("c")));
  }

  @Test
  void bracketsInsideAWordBelongToIt() {
    assertThat(tree("(มาตรา 5(2))")).isEqualTo(all(text("มาตรา"), text("5(2)")));
    assertThat(tree("AIPR)")).isEqualTo(text("AIPR"));
  }

  @Test
  void urlsAndTimesAreNoFields() {
    assertThat(tree("https://asean.org/a")).isEqualTo(text("https://asean.org/a"));
    assertThat(tree("10:30")).isEqualTo(text("10:30"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "()", ")", "\"\"", "- -", "( - )", "…"})
  void nothingFindsEverything(String query) {
    assertThat(tree(query)).isEqualTo(ALL);
  }

  @ParameterizedTest
  @CsvSource({"OR, ", "a OR, a", "OR a, a", "a OR OR b, "})
  void orWithoutASideIsLeftOut(String query, String left) {
    ParsedQuery parsed = QueryParser.parse(query);
    assertThat(parsed.notes()).containsExactly(Message.of("query.dangling-or"));
    if (left != null) {
      assertThat(parsed.query()).isEqualTo(text(left));
    }
  }

  @Test
  void whatIsOpenClosesAtTheEnd() {
    ParsedQuery quote = QueryParser.parse("law \"of the");
    assertThat(quote.query()).isEqualTo(all(text("law"), phrase("of the")));
    assertThat(quote.notes()).containsExactly(Message.of("query.open-quote", "of the"));
    ParsedQuery bracket = QueryParser.parse("(a OR b");
    assertThat(bracket.query()).isEqualTo(new Or(List.of(text("a"), text("b"))));
    assertThat(bracket.notes()).containsExactly(Message.of("query.open-bracket"));
  }

  @Test
  void aStarLetsTheLastWordGoOn() {
    assertThat(tree("กฎ*")).isEqualTo(beginning("กฎ"));
    assertThat(tree("\"rule of la\"*")).isEqualTo(beginning("rule of la"));
    assertThat(tree("-law*")).isEqualTo(new Not(beginning("law")));
    assertThat(tree("*law")).isEqualTo(text("*law"));
    assertThat(tree("*")).isEqualTo(ALL);
  }

  @Test
  void deepNestingIsRead() {
    assertThatCode(() -> QueryParser.parse("(".repeat(100_000) + "a")).doesNotThrowAnyException();
    assertThatCode(() -> QueryParser.parse("-".repeat(100_000) + "a")).doesNotThrowAnyException();
  }

  @Property(seed = "25")
  void noQueryIsAnError(
      @ForAll
          @Chars({'"', '(', ')', '-', ':', ' ', '.', 'O', 'R', '“', '%'})
          @CharRange(from = 'ก', to = 'ํ')
          String query) {
    Query tree = QueryParser.parse(query).query();
    assertThatCode(() -> new HitFinder(tree).hits(query)).doesNotThrowAnyException();
  }
}
