package org.hotrai.ui.search;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Months one behind another, and how much there is of them: articles, mentions.
 *
 * @param last the last of the months, which may be the first as well
 */
public record Period(YearMonth first, YearMonth last, int count) {
  private static final int MOST_PERIODS = 40;
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100};

  /**
   * The time of all these months in equal periods.
   *
   * @param mostMonths in years where there are more months than that
   */
  public static List<Period> of(SortedMap<YearMonth, Integer> months, int mostMonths) {
    List<Period> periods = new ArrayList<>();
    if (months.isEmpty()) {
      return periods;
    }
    YearMonth first = months.firstKey();
    YearMonth last = months.lastKey();
    int step = 1;
    if (first.until(last, ChronoUnit.MONTHS) >= mostMonths) {
      int years = years(last.getYear() - first.getYear() + 1);
      step = 12 * years;
      first = YearMonth.of(Math.floorDiv(first.getYear(), years) * years, 1);
    }
    for (YearMonth start = first; !start.isAfter(last); start = start.plusMonths(step)) {
      YearMonth next = start.plusMonths(step);
      int count = months.subMap(start, next).values().stream().mapToInt(Integer::intValue).sum();
      periods.add(new Period(start, next.minusMonths(1), count));
    }
    return periods;
  }

  private static int years(int span) {
    for (int years : YEARS) {
      if (span <= MOST_PERIODS * years) {
        return years;
      }
    }
    return YEARS[YEARS.length - 1];
  }

  private boolean isYears() {
    return first.getMonthValue() == 1 && last.getMonthValue() == 12;
  }

  private String ends(String between) {
    String from = isYears() ? year(first) : first.toString();
    String to = isYears() ? year(last) : last.toString();
    return from.equals(to) ? from : from + between + to;
  }

  private static String year(YearMonth month) {
    return "%04d".formatted(month.getYear());
  }

  /** As ISO 8601 writes it: {@code 2019}, {@code 2019-03/2019-07}. */
  public String iso() {
    return ends("/");
  }

  /** As a query writes it: {@code 2019}, {@code 2019-03..2019-07}. */
  public String date() {
    return ends("..");
  }
}
