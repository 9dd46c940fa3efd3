package org.hotrai.text.date;

/**
 * A piece of text that dates are made of.
 *
 * @param value of a number its value; of a month 1 to 12; of an era what is taken from its years to
 *     come to those of the common era; of a word for a year {@link Vocabulary#THAI} or 0; else 0
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
    SLASH,
    DOT,
    COMMA,
    /** The ending of an English ordinal. */
    ORDINAL,
    OF,
    /** เดือน, which may stand before a month. */
    MONTH_WORD,
    /** ปี, in, since: before the number of a year. */
    YEAR_WORD,
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
