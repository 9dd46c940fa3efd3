package org.hotrai.text.date;

import java.util.Locale;
import org.hotrai.text.date.Lexeme.Kind;
import org.hotrai.text.date.Vocabulary.Word;

/** The words that dates are written with, in Thai and English. */
final class Terms {
  /** What is taken from a year of the Buddhist era to come to the common era. */
  static final int BUDDHIST = 543;

  /** The same for the era of Bangkok, the Lesser and the Great Era. */
  private static final int BANGKOK = -1781;

  private static final int LESSER = -638;
  private static final int GREAT = -78;

  /** A Thai word for a year. */
  static final int THAI = 1;

  /** A word for a fiscal year, which in Thailand begins on 1 October of the year before. */
  static final int FISCAL = 2;

  /** A word for a season of farming or sport, which two years may have: ฤดูกาล. */
  static final int SEASONAL = 3;

  // Relations. Their signs say what is past and what is to come.
  static final int AGO = -2;
  static final int PAST = -1;
  static final int THIS = 0;
  static final int NEXT = 1;
  static final int COMING = 2;
  static final int AHEAD = 3;

  // What comes once a year, on days that are always the same.
  static final int SONGKRAN = 1;
  static final int NEW_YEAR = 2;

  /** The last week of a month. */
  static final int LAST = -1;

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

  private final WordList words = new WordList();

  private Terms() {
    for (int month = 1; month <= 12; month++) {
      addMonth(month);
    }
    add(Kind.THAI_MONTH, 7, "กรกฏาคม"); // often misspelt with ฏ
    add(Kind.ENGLISH_MONTH, 9, "Sept", "Sept.", "SEPT");
    addEras();
    addSmallWords();
    PartTerms.addTo(words);
    RelativeTerms.addTo(words);
  }

  /** All words, each once. */
  static Iterable<Word> all() {
    return new Terms().words.words();
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
    add(Kind.ERA, GREAT, "ม.ศ.", "มหาศักราช");
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
    add(Kind.YEAR_WORD, SEASONAL, "ฤดูกาล", "ฤดูกาลผลิต", "ฤดูการผลิต");
    add(Kind.YEAR_WORD, FISCAL, "ปีงบประมาณ", "ปีงบ", "ปีงบฯ", "FY", "fiscal year", "Fiscal Year");
    add(Kind.YEAR_WORD, 0, "in", "In", "since", "Since", "year", "Year", "during", "During");
    add(Kind.YEAR_WORD, 0, "by", "By", "before", "Before", "after", "After", "from", "From");
    add(Kind.YEAR_WORD, 0, "early", "Early", "late", "Late", "end of", "mid-", "Mid-");
  }

  private void add(Kind kind, int value, String... texts) {
    words.add(kind, value, texts);
  }
}
