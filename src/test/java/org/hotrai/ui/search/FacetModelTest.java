package org.hotrai.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.hotrai.archive.search.Facets;
import org.hotrai.article.EntityType;
import org.hotrai.ui.control.Background;
import org.junit.jupiter.api.Test;

class FacetModelTest implements FacetModel.Source {
  private static final Facets.Name NAN = new Facets.Name(EntityType.PLACE, "น่าน", 1);

  private final Deque<Runnable> queue = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final Background background = new Background(queue::add, Runnable::run);
  private final SearchModel search =
      new SearchModel((query, limit) -> FakeAnswer.of(query, 0), background, failures::add);
  private final FacetModel model = new FacetModel(search, this, background, failures::add);

  @Override
  public List<Long> ids(String query) {
    asked.add(query);
    return List.of((long) query.length());
  }

  @Override
  public Facets facets(List<Long> articles) {
    TreeMap<YearMonth, Integer> months = new TreeMap<>();
    months.put(YearMonth.of(2019, 3), 1);
    months.put(YearMonth.of(2020, 3), articles.getFirst().intValue());
    months.put(YearMonth.of(2020, 4), 1);
    return new Facets(
        months, List.of(), List.of(new Facets.Value("th", articles.size())), List.of());
  }

  @Override
  public List<Facets.Name> names(List<Long> articles, int limit) {
    return List.of(NAN);
  }

  private void work() {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }

  @Test
  void nothingIsCountedUnlessSomebodyLooks() {
    search.queryProperty().set("ป่า");
    work();
    assertThat(asked).isEmpty();
    model.openProperty().set(true);
    work();
    assertThat(asked).containsExactly("ป่า");
    assertThat(model.namesProperty().get()).containsExactly(NAN);
    model.openProperty().set(false);
    assertThat(model.facetsProperty().get()).isEmpty();
  }

  @Test
  void hitsAreThereBeforeTheyAreCounted() {
    model.openProperty().set(true);
    search.queryProperty().set("ป่า");
    queue.remove().run();
    assertThat(search.resultProperty().get()).isPresent();
    assertThat(model.facetsProperty().get()).isEmpty();
    queue.remove().run();
    assertThat(model.facetsProperty().get()).isPresent();
    assertThat(model.namesProperty().get()).isEmpty();
    queue.remove().run();
    assertThat(model.namesProperty().get()).containsExactly(NAN);
  }

  @Test
  void countsOfAnEarlierQueryAreDropped() {
    model.openProperty().set(true);
    search.queryProperty().set("ป่า");
    queue.remove().run();
    search.queryProperty().set("ป่าไม้");
    work();
    assertThat(model.facetsProperty().get().orElseThrow().months())
        .containsEntry(YearMonth.of(2020, 3), 6);
    search.clear();
    assertThat(model.facetsProperty().get()).isEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  void theQueryIsNarrowedAndWidenedAgain() {
    search.queryProperty().set("ป่า");
    Narrowing nan = Narrowing.name(EntityType.PLACE, "น่าน");
    model.toggle(nan);
    assertThat(search.queryProperty().get()).isEqualTo("ป่า place:น่าน");
    assertThat(model.isChosen(nan)).isTrue();
    model.toggle(nan);
    model.during("2019");
    model.toggle(new Narrowing(Narrowing.DATE, "2020"));
    assertThat(search.queryProperty().get()).isEqualTo("ป่า date:2020");
    model.toggle(new Narrowing(Narrowing.DATE, "2020"));
    assertThat(search.queryProperty().get()).isEqualTo("ป่า");
    model.during("2019-03..2019-07");
    assertThat(model.date()).contains("2019-03..2019-07");
    model.atAnyTime();
    assertThat(model.date()).isEmpty();
  }

  @Test
  void yearsAreNamedInTheErasOfTheReader() {
    List<FacetChoice> years =
        FacetChoice.of(FacetGroup.YEAR, facets(List.of(3L)), List.of(), Locale.of("th"));
    assertThat(years)
        .extracting(FacetChoice::label)
        .containsExactly("พ.ศ. 2563 · ค.ศ. 2020", "พ.ศ. 2562 · ค.ศ. 2019");
    assertThat(years).extracting(FacetChoice::articles).containsExactly(4, 1);
    assertThat(FacetChoice.of(FacetGroup.LANGUAGE, facets(List.of(3L)), List.of(), Locale.ENGLISH))
        .containsExactly(new FacetChoice("Thai", null, new Narrowing("lang", "th"), 1));
  }
}
