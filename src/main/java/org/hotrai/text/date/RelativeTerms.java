package org.hotrai.text.date;

import org.hotrai.text.date.Lexeme.Kind;

/** The words that tell a time by its distance from the day of an article, and small numbers. */
final class RelativeTerms {
  private static final String[] THAI_WEEKDAYS = {
    "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์"
  };
  private static final String[] ENGLISH_WEEKDAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final String[] COUNTS = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  private RelativeTerms() {}

  /** Adds them. */
  static void addTo(WordList words) {
    words.add(Kind.RELATIVE_DAY, -2, "เมื่อวานซืน", "เมื่อวานซืนนี้", "วานซืน", "วานซืนนี้");
    words.add(
        Kind.RELATIVE_DAY, -1, "เมื่อวานนี้", "วานนี้", "เมื่อวาน", "เมื่อคืนนี้", "เมื่อคืน");
    words.add(Kind.RELATIVE_DAY, -1, "yesterday", "Yesterday");
    words.add(Kind.RELATIVE_DAY, 0, "วันนี้", "คืนนี้", "today", "Today", "tonight", "Tonight");
    words.add(Kind.NOW, 0, "บัดนี้", "now", "Now");
    words.add(Kind.RELATIVE_DAY, 1, "วันพรุ่งนี้", "พรุ่งนี้", "tomorrow", "Tomorrow");
    words.add(Kind.RELATIVE_DAY, 2, "วันมะรืนนี้", "มะรืนนี้", "วันมะรืน");
    words.addEnglish(Kind.RELATIVE_DAY, -2, "the day before yesterday");
    words.addEnglish(Kind.RELATIVE_DAY, 2, "the day after tomorrow");
    for (int day = 1; day <= 7; day++) {
      words.add(Kind.WEEKDAY, day, "วัน" + THAI_WEEKDAYS[day - 1], ENGLISH_WEEKDAYS[day - 1]);
    }
    words.add(Kind.WEEKDAY, 4, "วันพฤหัส", "วันพฤหัสฯ");
    words.add(Kind.DAY_UNIT, 0, "วัน");
    words.add(Kind.DAYS_AGO, 0, "วันที่แล้ว");
    words.add(Kind.OTHER, 0, "วันที่แล้วเสร็จ"); // a day when something is done
    words.add(Kind.WEEK, 0, "สัปดาห์", "อาทิตย์", "week");
    words.add(Kind.WEEKEND, 0, "สุดสัปดาห์", "weekend");
    words.add(Kind.UNITS, Terms.DAYS, "days", "day");
    words.add(Kind.UNITS, Terms.WEEKS, "weeks");
    words.add(Kind.UNITS, Terms.MONTHS, "months");
    words.add(Kind.UNITS, Terms.YEARS, "years");
    words.add(Kind.RELATION_BEHIND, Terms.PAST, "ที่ผ่านมา", "ที่ผ่านมานี้");
    words.add(Kind.RELATION_BEHIND, Terms.AGO, "ที่แล้ว", "ก่อน", "ago");
    words.add(Kind.RELATION_BEHIND, Terms.AHEAD, "ข้างหน้า");
    words.addEnglish(Kind.UNIT_AGO, Terms.DAYS, "a day ago");
    words.addEnglish(Kind.UNIT_AGO, Terms.WEEKS, "a week ago");
    words.addEnglish(Kind.UNIT_AGO, Terms.MONTHS, "a month ago");
    words.addEnglish(Kind.UNIT_AGO, Terms.YEARS, "a year ago");
    words.add(Kind.OTHER, 0, "ก่อนหน้า"); // before some other time that the text speaks of
    words.add(Kind.RELATION_BEHIND, Terms.THIS, "นี้");
    words.add(Kind.RELATION_BEHIND, Terms.NEXT, "หน้า");
    words.add(
        Kind.RELATION_BEHIND,
        Terms.COMING,
        "ที่จะถึง",
        "ที่จะถึงนี้",
        "ที่จะมาถึง",
        "ที่จะมาถึงนี้");
    words.add(Kind.RELATION_BEFORE, Terms.PAST, "last", "Last", "this past");
    words.add(Kind.RELATION_BEFORE, Terms.THIS, "this", "This");
    words.add(Kind.RELATION_BEFORE, Terms.NEXT, "next", "Next");
    words.add(Kind.RELATION_BEFORE, Terms.COMING, "this coming", "the coming");
    for (int count = 1; count <= COUNTS.length; count++) {
      words.addEnglish(Kind.COUNT, count, COUNTS[count - 1]);
    }
    ThaiNumerals.beginnings().forEach(each -> words.add(Kind.SPELLED, 0, each));
  }
}
