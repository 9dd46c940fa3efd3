package org.hotrai.text.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hotrai.text.date.Lexeme.Kind;
import org.hotrai.text.date.StretchGrammar.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a text: days, months with their year, years that an era or a word such as ปี
 * marks as years, the time from one of them to another, quarters and halves of years, fiscal years,
 * decades, centuries, and what is told by its distance from the day of the article. Years above
 * 2400 are Buddhist where no era is written; two digits are a Buddhist year behind a Thai month. A
 * day or month without a year is of the year that brings it nearest to the day of the article. An
 * impossible date, such as 31 February, is none. Takes time in proportion to the text.
 */
public final class DateReader {
  private static final Lexer LEXER = new Lexer(new Vocabulary());

  private final Cursor cursor;
  private final ArticleDay day;
  private final NumericGrammar numeric;
  private final RelativeGrammar relative;
  private final PointGrammar points;
  private final BareDayGrammar bareDays;
  private final WeekGrammar weeks;
  private final PartGrammar parts;
  private final SeasonGrammar seasons;
  private final CenturyGrammar centuries;
  private final StretchGrammar stretches;
  private final DayList days;
  private final MonthList months;
  private final List<FoundDate> found = new ArrayList<>();

  private DateReader(Cursor cursor, ArticleDay day) {
    this.cursor = cursor;
    this.day = day;
    this.numeric = new NumericGrammar(cursor);
    this.points = new PointGrammar(cursor, day);
    this.stretches = new StretchGrammar(cursor, points);
    this.bareDays = new BareDayGrammar(cursor, day, points, stretches);
    this.weeks = new WeekGrammar(cursor, day, stretches, points);
    this.parts = new PartGrammar(cursor, day, points);
    this.seasons = new SeasonGrammar(cursor, points);
    this.centuries = new CenturyGrammar(cursor);
    this.relative = new RelativeGrammar(cursor, day, stretches);
    this.days = new DayList(cursor, points, stretches);
    this.months = new MonthList(cursor, points);
  }

  /** The dates of a text whose day is unknown. */
  public static List<FoundDate> find(String text) {
    return find(text, null);
  }

  /**
   * The dates of that text in their order; none overlaps another.
   *
   * @param day the one that วันนี้ means; null if it is unknown
   */
  public static List<FoundDate> find(String text, @Nullable LocalDate day) {
    List<Lexeme> lexemes = LEXER.lexemes(text);
    if (lexemes.stream().allMatch(lexeme -> lexeme.is(Kind.OTHER))) {
      return List.of();
    }
    DateReader reader = new DateReader(new Cursor(text, lexemes), new ArticleDay(day));
    reader.read();
    return List.copyOf(reader.found);
  }

  private void read() {
    int index = 0;
    while (index < cursor.size()) {
      int end = cursor.is(index, Kind.OTHER) ? 0 : dateAt(index);
      index = Math.max(end, index + 1);
    }
  }

  /** Index behind the date that begins there, kept if it is a possible one; 0 if none does. */
  private int dateAt(int index) {
    Point numbers = numeric.at(index);
    if (numbers != null) {
      return keep(index, new Stretch(numbers, numbers));
    }
    Reading reading = reading(index);
    if (reading != null) {
      return keep(index, reading);
    }
    return switch (cursor.at(index).kind()) {
      case NUMBER, SPELLED, THAI_MONTH, ENGLISH_MONTH, ERA -> writtenAt(index);
      default -> 0;
    };
  }

  /** What begins there by a word of its own, or null. */
  private @Nullable Reading reading(int index) {
    return switch (cursor.at(index).kind()) {
      case DAY_WORD -> bareDays.at(index);
      case WEEKDAY -> first(relative.at(index), () -> bareDays.at(index));
      case NTH_WEEK -> weeks.at(index);
      case WEEK, RELATION_BEFORE -> first(weeks.at(index), () -> relative.at(index));
      case TERM, SEASON, HOLIDAY -> seasons.at(index);
      case DECADE, YEARS, CENTURY, NAMED_CENTURY -> centuries.at(index);
      case NUMBER, SPELLED -> counted(index);
      default -> first(relative.at(index), () -> parts.at(index));
    };
  }

  private @Nullable Reading counted(int index) {
    return switch (cursor.at(index + 1).kind()) {
      case NTH_WEEK -> weeks.at(index);
      case ORDINAL -> centuries.at(index);
      default -> first(relative.at(index), () -> parts.at(index));
    };
  }

  private static @Nullable Reading first(@Nullable Reading one, Supplier<@Nullable Reading> other) {
    return one == null ? other.get() : one;
  }

  /** The same of days, months and years, with what is between two of them. */
  private int writtenAt(int index) {
    DayList.Days list = days.at(index);
    if (list != null) {
      return keep(index, list);
    }
    List<Point> listed = months.at(index);
    if (!listed.isEmpty()) {
      return keep(listed);
    }
    Stretch stretch = stretches.at(index);
    return stretch == null ? 0 : keep(index, stretch);
  }

  private int keep(int index, Reading reading) {
    int end = cursor.at(reading.end() - 1).end();
    found.add(new FoundDate(cursor.at(index).start(), end, reading.value()));
    DateValue value = reading.value();
    return value == null ? reading.end() : behindSameYear(reading.end(), value.last().getYear());
  }

  private int keep(int index, DayList.Days list) {
    Stretch last = dated(list.lastIndex(), list.last());
    for (DayList.Days.Part part : list.parts()) {
      Point first = last.first().withDay(cursor.at(part.first()).value());
      Point until = last.first().withDay(cursor.at(part.last()).value());
      boolean leads = part.equals(list.parts().getFirst());
      int start = cursor.at(leads ? index : part.first()).start();
      add(start, cursor.at(part.last()).end(), new Stretch(first, until));
    }
    return keep(list.lastIndex(), last);
  }

  private int keep(List<Point> listed) {
    Point last = listed.getLast();
    for (Point month : listed.subList(0, listed.size() - 1)) {
      Lexeme name = cursor.at(month.end() - 1);
      add(name.start(), name.end(), new Stretch(month, month));
    }
    int lastIndex = listed.get(listed.size() - 2).end();
    while (points.bareMonth(lastIndex) == null) {
      lastIndex++;
    }
    return keep(lastIndex, new Stretch(last, last));
  }

  private int keep(int index, Stretch stretch) {
    Stretch dated = dated(index, stretch);
    int end = dated.last().end();
    boolean inWord = cursor.isGlued(index) && !cursor.isThai(index - 1);
    boolean glued = inWord && cursor.is(index - 1, Kind.YEAR_WORD);
    int start = cursor.at(glued ? index - 1 : index).start();
    boolean fiscal =
        cursor.is(index - 1, Kind.YEAR_WORD) && cursor.at(index - 1).value() == Terms.FISCAL;
    if (fiscal && dated.last().month() == 0 && dated.first().hasYear()) {
      DateValue value = fiscalYears(index - 1, dated);
      found.add(new FoundDate(start, cursor.at(end - 1).end(), value));
    } else {
      add(start, cursor.at(end - 1).end(), dated);
    }
    return behindSameYear(end, dated.last().year());
  }

  /**
   * The fiscal years from the first to the last. Two that follow each other are only one behind an
   * English word or with a slash between them: FY 2021-22.
   */
  private DateValue fiscalYears(int word, Stretch years) {
    int first = years.first().year();
    int last = years.last().year();
    boolean oneName = !cursor.isThai(word) || cursor.is(years.first().end(), Kind.SLASH);
    return last == first + 1 && oneName
        ? Periods.fiscalYears(last, 0)
        : Periods.fiscalYears(first, last - first);
  }

  /** Behind the bracket that stands there, if it only tells the year of a date in another era. */
  private int behindSameYear(int index, int written) {
    Point year = cursor.isOpeningAt(index) ? points.year(index + 1, false) : null;
    boolean same = year != null && year.year() == written && cursor.isClosedBehind(year.end() - 1);
    return same && year != null ? year.end() : index;
  }

  /** With the year that is meant where none is written, if the day of the article is known. */
  private Stretch dated(int index, Stretch stretch) {
    if (stretch.last().hasYear() || stretch.last().month() == 0) {
      return stretch;
    }
    if (Habits.isYearly(cursor, index, stretch.last().end() - 1)) {
      return stretch;
    }
    Point next = stretches.datedBehindAnd(stretch.last());
    if (next != null) {
      return upTo(stretch, stretch.last().beforeIn(next));
    }
    int relation = Terms.THIS;
    if (cursor.is(stretch.last().end(), Kind.RELATION_BEHIND)) {
      relation = cursor.at(stretch.last().end()).value();
    } else if (cursor.is(index - 1, Kind.RELATION_BEFORE)) {
      relation = cursor.at(index - 1).value();
    }
    return upTo(stretch, day.dated(stretch.last(), relation));
  }

  private static Stretch upTo(Stretch stretch, Point last) {
    return new Stretch(stretch.first().beforeIn(last), last);
  }

  private void add(int start, int end, Stretch stretch) {
    Point first = stretch.first();
    Point last = stretch.last();
    if (first.isPossible() && last.isPossible()) {
      try {
        DateValue value = first.equals(last) ? first.value() : first.to(last);
        found.add(new FoundDate(start, end, value));
      } catch (DateTimeException e) {
        // An end before its beginning is no time at all.
        return;
      }
    }
  }
}
