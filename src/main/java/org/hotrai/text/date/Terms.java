package org.hotrai.text.date;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hotrai.text.date.Lexeme.Kind;
import org.hotrai.text.date.Vocabulary.Word;

/** The words that dates are written with, in Thai and English. */
final class Terms {
  /** What is taken from a year of the Buddhist era to come to the common era. */
  static final int BUDDHIST = 543;

  /** The same for the era of Bangkok and for the Lesser Era. */
  private static final int BANGKOK = -1781;

  private static final int LESSER = -638;

  /** A Thai word for a year. */
  static final int THAI = 1;

  /** A word for a fiscal year, which in Thailand begins on 1 October of the year before. */
  static final int FISCAL = 2;

  // Relations. Their signs say what is past and what is to come.
  static final int AGO = -2;
  static final int PAST = -1;
  static final int THIS = 0;
  static final int NEXT = 1;
  static final int COMING = 2;

  // Units, in days.
  static final int DAYS = 1;
  static final int WEEKS = 7;
  static final int MONTHS = 30;
  static final int YEARS = 365;

  private static final String[] THAI_SHORT = {
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."
  };
  private static final String[] THAI_COLLOQUIAL = {
    "มกรา", "กุมภา", "มีนา", "เมษา", "พฤษภา", "มิถุนา",
    "กรกฎา", "สิงหา", "กันยา", "ตุลา", "พฤศจิกา", "ธันวา"
  };
  private static final String[] THAI_WEEKDAYS = {
    "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์"
  };
  private static final String[] ENGLISH_WEEKDAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final String[] COUNTS = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  private static final int FIRST_NAMED_CENTURY = 10;
  private static final String[] CENTURIES = {
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
    "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"
  };

  private final Map<String, Word> words = new LinkedHashMap<>();

  private Terms() {
    for (int month = 1; month <= 12; month++) {
      addMonth(month);
    }
    add(Kind.THAI_MONTH, 7, "กรกฏาคม"); // often misspelt with ฏ
    add(Kind.ENGLISH_MONTH, 9, "Sept", "Sept.", "SEPT");
    addEras();
    addSmallWords();
    addParts();
    addRelative();
  }

  /** All words, each once. */
  static Iterable<Word> all() {
    return new Terms().words.values();
  }

  private void addMonth(int month) {
    String shortName = THAI_SHORT[month - 1];
    String lastDotLost = shortName.substring(0, shortName.length() - 1);
    String firstDotLost = shortName.replaceFirst("\\.", "");
    add(
        Kind.THAI_MONTH,
        month,
        MonthNames.THAI.get(month - 1),
        shortName,
        shortName.replace(".", ". "));
    add(Kind.LOOSE_MONTH, month, lastDotLost, firstDotLost, shortName.replace(".", ""));
    add(Kind.LOOSE_MONTH, month, THAI_COLLOQUIAL[month - 1]);
    String english = MonthNames.ENGLISH.get(month - 1);
    String three = english.substring(0, 3);
    add(Kind.ENGLISH_MONTH, month, english, english.toUpperCase(Locale.ROOT));
    add(Kind.ENGLISH_MONTH, month, three, three + ".", three.toUpperCase(Locale.ROOT));
  }

  private void addEras() {
    add(Kind.ERA, BUDDHIST, "พ.ศ.", "พ.ศ", "พศ.", "พศ", "พุทธศักราช", "B.E.", "BE");
    add(Kind.ERA, 0, "ค.ศ.", "ค.ศ", "คศ.", "คศ", "คริสต์ศักราช", "คริสตศักราช", "A.D.", "AD");
    add(Kind.ERA, BANGKOK, "ร.ศ.", "รัตนโกสินทร์ศก", "รัตนโกสินทรศก");
    add(Kind.ERA, LESSER, "จ.ศ.", "จุลศักราช");
    add(Kind.ERA_BEHIND, 0, "C.E.", "CE");
  }

  private void addSmallWords() {
    add(Kind.TO, 0, "ถึง", "จนถึง", "to", "until", "through");
    add(Kind.AND, 0, "และ", "and");
    add(Kind.BETWEEN, 0, "ระหว่าง", "between", "Between");
    add(Kind.ORDINAL, 0, "st", "nd", "rd", "th");
    add(Kind.OF, 0, "ของ", "of", "of the", "day of");
    add(Kind.AT, 0, "ที่");
    add(Kind.DAY_WORD, 0, "วันที่");
    add(Kind.MONTH_WORD, 0, "เดือน", "month");
    add(Kind.YEAR_WORD, THAI, "ปี", "ปีการศึกษา", "ปีการผลิต", "ปีภาษี", "ปีปฏิทิน");
    add(Kind.YEAR_WORD, FISCAL, "ปีงบประมาณ", "ปีงบ", "ปีงบฯ", "FY", "fiscal year", "Fiscal Year");
    add(Kind.YEAR_WORD, 0, "in", "In", "since", "Since", "year", "Year", "during", "During");
    add(Kind.YEAR_WORD, 0, "by", "By", "before", "Before", "after", "After", "from", "From");
    add(Kind.YEAR_WORD, 0, "early", "Early", "late", "Late", "end of", "mid-", "Mid-");
  }

  private void addParts() {
    add(Kind.QUARTER, 0, "ไตรมาส", "quarter");
    add(Kind.HALF, 1, "ครึ่งปีแรก", "ครึ่งแรก", "H1", "first half");
    add(Kind.HALF, 2, "ครึ่งปีหลัง", "ครึ่งหลัง", "H2", "second half");
    String[] thai = {"แรก", "สอง", "สาม", "สี่"};
    String[] english = {"first", "second", "third", "fourth"};
    for (int quarter = 1; quarter <= 4; quarter++) {
      String name = thai[quarter - 1];
      add(Kind.QUARTER, quarter, "ไตรมาส" + name, "ไตรมาสที่" + name, "Q" + quarter);
      add(Kind.QUARTER, quarter, english[quarter - 1] + " quarter");
    }
    add(Kind.QUARTER, 1, "ไตรมาสหนึ่ง", "ไตรมาสที่หนึ่ง");
    add(Kind.QUARTER, 4, "ไตรมาสสุดท้าย", "final quarter");
    add(Kind.FIRST_MONTHS, 0, "เดือนแรก");
    add(Kind.FIRST_MONTHS, 3, "first three months");
    add(Kind.FIRST_MONTHS, 6, "first six months");
    add(Kind.FIRST_MONTHS, 9, "first nine months");
    add(Kind.DECADE, 0, "ทศวรรษ");
    add(Kind.CENTURY, 0, "ศตวรรษ", "คริสต์ศตวรรษ", "คริสตศตวรรษ", "century", "Century");
    add(Kind.CENTURY, BUDDHIST, "พุทธศตวรรษ");
    for (int i = 0; i < CENTURIES.length; i++) {
      int century = FIRST_NAMED_CENTURY + i;
      for (String name : List.of(CENTURIES[i], large(CENTURIES[i]))) {
        add(Kind.NAMED_CENTURY, century, name + " century", name + "-century", name + " Century");
      }
    }
  }

  private void addRelative() {
    add(Kind.RELATIVE_DAY, -2, "เมื่อวานซืน", "เมื่อวานซืนนี้", "วานซืน", "วานซืนนี้");
    add(Kind.RELATIVE_DAY, -1, "เมื่อวานนี้", "วานนี้", "เมื่อวาน", "เมื่อคืนนี้", "เมื่อคืน");
    add(Kind.RELATIVE_DAY, -1, "yesterday", "Yesterday");
    add(Kind.RELATIVE_DAY, 0, "วันนี้", "คืนนี้", "today", "Today", "tonight", "Tonight");
    add(Kind.NOW, 0, "บัดนี้", "now", "Now");
    add(Kind.RELATIVE_DAY, 1, "วันพรุ่งนี้", "พรุ่งนี้", "tomorrow", "Tomorrow");
    add(Kind.RELATIVE_DAY, 2, "วันมะรืนนี้", "มะรืนนี้", "วันมะรืน");
    for (int day = 1; day <= 7; day++) {
      add(Kind.WEEKDAY, day, "วัน" + THAI_WEEKDAYS[day - 1], ENGLISH_WEEKDAYS[day - 1]);
    }
    add(Kind.WEEKDAY, 4, "วันพฤหัส", "วันพฤหัสฯ");
    add(Kind.DAY_UNIT, 0, "วัน");
    add(Kind.DAYS_AGO, 0, "วันที่แล้ว");
    add(Kind.OTHER, 0, "วันที่แล้วเสร็จ"); // a day when something is done
    add(Kind.WEEK, 0, "สัปดาห์", "อาทิตย์", "week");
    add(Kind.WEEKEND, 0, "สุดสัปดาห์", "weekend");
    add(Kind.UNITS, DAYS, "days", "day");
    add(Kind.UNITS, WEEKS, "weeks");
    add(Kind.UNITS, MONTHS, "months");
    add(Kind.UNITS, YEARS, "years");
    add(Kind.RELATION_BEHIND, PAST, "ที่ผ่านมา", "ที่ผ่านมานี้");
    add(Kind.RELATION_BEHIND, AGO, "ที่แล้ว", "ก่อน", "ago");
    add(Kind.OTHER, 0, "ก่อนหน้า"); // before some other time that the text speaks of
    add(Kind.RELATION_BEHIND, THIS, "นี้");
    add(Kind.RELATION_BEHIND, NEXT, "หน้า");
    add(Kind.RELATION_BEHIND, COMING, "ที่จะถึง", "ที่จะถึงนี้", "ที่จะมาถึง", "ที่จะมาถึงนี้");
    add(Kind.RELATION_BEFORE, PAST, "last", "Last", "this past");
    add(Kind.RELATION_BEFORE, THIS, "this", "This");
    add(Kind.RELATION_BEFORE, NEXT, "next", "Next");
    add(Kind.RELATION_BEFORE, COMING, "this coming", "the coming");
    for (int count = 1; count <= COUNTS.length; count++) {
      String name = COUNTS[count - 1];
      add(Kind.COUNT, count, name, large(name));
    }
  }

  private static String large(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private void add(Kind kind, int value, String... texts) {
    for (String text : texts) {
      words.putIfAbsent(text.strip(), new Word(text.strip(), kind, value));
    }
  }
}
