package org.hotrai.text.date;

/**
 * A piece of text that dates are made of.
 *
 * @param value of a number its value; of a month 1 to 12; of a weekday 1 to 7; of an era what is
 *     taken from its years to come to those of the common era; of a day its distance from today; of
 *     a part of a year which one it is, 0 if a number behind it says so; of a relation and of a
 *     word for a year a constant of {@link Terms}; else 0
 */
record Lexeme(Kind kind, int start, int end, int value) {
  enum Kind {
    NUMBER,
    /** A Thai name of a month, full or with its dots. */
    THAI_MONTH,
    /** A Thai name of a month that is one only behind the number of a day: ตุลา, ธค. */
    LOOSE_MONTH,
    ENGLISH_MONTH,
    ERA,
    /** An era that stands behind its year: B.E. */
    ERA_BEHIND,
    DASH,
    /** ถึง, to. */
    TO,
    AND,
    /** ระหว่าง, behind which "and" means "to". */
    BETWEEN,
    SLASH,
    DOT,
    COMMA,
    /** The ending of an English ordinal. */
    ORDINAL,
    OF,
    /** ที่ between a word and its number. */
    AT,
    /** วันที่, before the number of a day. */
    DAY_WORD,
    WEEKDAY,
    /** เดือน, which may stand before a month; month. */
    MONTH_WORD,
    /** ปี, in, since: before the number of a year. */
    YEAR_WORD,
    DAY_UNIT,
    /** วันที่แล้ว behind a number of days, which begins like วันที่. */
    DAYS_AGO,
    WEEK,
    WEEKEND,
    /** A unit in the plural, which only counts: weeks. Its value is that of a {@link Terms}. */
    UNITS,
    /** A quarter of a year. */
    QUARTER,
    /** A half of a year. */
    HALF,
    /** The first months of a year. */
    FIRST_MONTHS,
    /** The last months of a year. */
    LAST_MONTHS,
    /** ภาคเรียน: a term of a school, before its number and year. */
    TERM,
    /** An English season before its year. Its value is its first month. */
    SEASON,
    /** What comes once a year, before its year: สงกรานต์. */
    HOLIDAY,
    /** A week that is counted in its month. */
    NTH_WEEK,
    /** ทศวรรษ, before its first year. */
    DECADE,
    /** 1990s. */
    YEARS,
    CENTURY,
    /** A century that a word counts: nineteenth century. Its value is its number. */
    NAMED_CENTURY,
    /** วันนี้, yesterday. */
    RELATIVE_DAY,
    /** บัดนี้: today, where a time begins. */
    NOW,
    /** ที่แล้ว, หน้า: behind a unit of time. */
    RELATION_BEHIND,
    /** last, next: before a unit of time. */
    RELATION_BEFORE,
    /** A small number in words. */
    COUNT,
    /** A number in Thai words: สองพันห้าร้อย. */
    SPELLED,
    /** A week ago. Its value is that of a {@link Terms}. */
    UNIT_AGO,
    /** Whatever else: no date runs over it. */
    OTHER
  }

  boolean is(Kind other) {
    return kind == other;
  }

  int length() {
    return end - start;
  }
}
