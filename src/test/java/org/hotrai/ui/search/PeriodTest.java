package org.hotrai.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static SortedMap<YearMonth, Integer> months(Object... monthsAndCounts) {
    SortedMap<YearMonth, Integer> months = new TreeMap<>();
    for (int i = 0; i < monthsAndCounts.length; i += 2) {
      months.put(YearMonth.parse((String) monthsAndCounts[i]), (Integer) monthsAndCounts[i + 1]);
    }
    return months;
  }

  @Test
  void aShortTimeIsShownInMonths() {
    List<Period> periods = Period.of(months("2019-11", 2, "2020-02", 3), 36);
    assertThat(periods)
        .extracting(Period::date)
        .containsExactly("2019-11", "2019-12", "2020-01", "2020-02");
    assertThat(periods).extracting(Period::count).containsExactly(2, 0, 0, 3);
  }

  @Test
  void moreMonthsAreShownWhereThereIsRoom() {
    assertThat(Period.of(months("2015-11", 2, "2019-02", 3), 48)).hasSize(40);
    assertThat(Period.of(months("2015-11", 2, "2019-02", 3), 36)).hasSize(5);
  }

  @Test
  void aLongTimeIsShownInYears() {
    List<Period> periods = Period.of(months("2015-11", 2, "2015-12", 1, "2019-02", 3), 36);
    assertThat(periods)
        .extracting(Period::iso)
        .containsExactly("2015", "2016", "2017", "2018", "2019");
    assertThat(periods).extracting(Period::count).containsExactly(3, 0, 0, 0, 3);
  }

  @Test
  void stretchesAreWrittenForQueriesAndForReaders() {
    Period months = new Period(YearMonth.of(2019, 3), YearMonth.of(2019, 7), 0);
    assertThat(months.date()).isEqualTo("2019-03..2019-07");
    assertThat(months.iso()).isEqualTo("2019-03/2019-07");
    Period years = new Period(YearMonth.of(2010, 1), YearMonth.of(2019, 12), 0);
    assertThat(years.date()).isEqualTo("2010..2019");
    assertThat(Period.of(months(), 36)).isEmpty();
  }

  @Property(seed = "12")
  void everyArticleIsCountedOnceInFewPeriods(
      @ForAll @IntRange(min = 1, max = 3000) int first,
      @ForAll @IntRange(min = 0, max = 9000) int span) {
    YearMonth start = YearMonth.of(first, 5);
    SortedMap<YearMonth, Integer> months = new TreeMap<>();
    months.merge(start, 2, Integer::sum);
    months.merge(start.plusMonths(span), 3, Integer::sum);
    List<Period> periods = Period.of(months, 36);
    assertThat(periods.stream().mapToInt(Period::count).sum()).isEqualTo(5);
    assertThat(periods).hasSizeLessThanOrEqualTo(42);
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).first()).isEqualTo(periods.get(i - 1).last().plusMonths(1));
    }
  }
}
