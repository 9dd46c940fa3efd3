package org.hotrai.text.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/** The words that dates are written with, found by their first character. */
final class Vocabulary {
  /** What is taken from a year of the Buddhist era to come to the common era. */
  static final int BUDDHIST = 543;

  /** The value of a Thai word for a year. */
  static final int THAI = 1;

  private static final String[] THAI_MONTHS = {
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"
  };
  private static final String[] THAI_SHORT = {
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."
  };
  private static final String[] THAI_COLLOQUIAL = {
    "มกรา", "กุมภา", "มีนา", "เมษา", "พฤษภา", "มิถุนา",
    "กรกฎา", "สิงหา", "กันยา", "ตุลา", "พฤศจิกา", "ธันวา"
  };
  private static final String[] ENGLISH_MONTHS = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
  };

  /** A word, with the lexeme that it stands for. */
  record Word(String text, Kind kind, int value) {
    char second() {
      return text.charAt(1);
    }

    boolean isLatin() {
      return text.charAt(0) < 'ก';
    }
  }

  private final Map<Character, List<Word>> byFirst = new TreeMap<>();
  private final Word[][] table = new Word[0x0E80][];

  Vocabulary() {
    for (int month = 1; month <= 12; month++) {
      addMonth(month);
    }
    add(Kind.THAI_MONTH, 7, "กรกฏาคม"); // often misspelt with ฏ
    add(Kind.ENGLISH_MONTH, 9, "Sept", "Sept.", "SEPT");
    add(Kind.ERA, BUDDHIST, "พ.ศ.", "พ.ศ", "พศ.", "พศ", "พุทธศักราช", "B.E.", "BE");
    add(Kind.ERA, 0, "ค.ศ.", "ค.ศ", "คศ.", "คศ", "คริสต์ศักราช", "คริสตศักราช", "A.D.", "AD");
    add(Kind.ERA_BEHIND, 0, "C.E.", "CE");
    add(Kind.TO, 0, "ถึง", "จนถึง", "to", "until", "through");
    add(Kind.ORDINAL, 0, "st", "nd", "rd", "th");
    add(Kind.OF, 0, "of");
    add(Kind.MONTH_WORD, 0, "เดือน");
    add(Kind.YEAR_WORD, THAI, "ปี", "ปีงบประมาณ", "ปีการศึกษา", "ปีภาษี");
    add(Kind.YEAR_WORD, 0, "in", "In", "since", "Since", "year", "Year", "during", "During");
    byFirst.forEach((first, words) -> {
      words.sort(Comparator.comparingInt((Word word) -> word.text().length()).reversed());
      table[first] = words.toArray(Word[]::new);
    });
  }

  private void addMonth(int month) {
    String shortName = THAI_SHORT[month - 1];
    String lastDotLost = shortName.substring(0, shortName.length() - 1);
    String firstDotLost = shortName.replaceFirst("\\.", "");
    add(Kind.THAI_MONTH, month, THAI_MONTHS[month - 1], shortName, shortName.replace(".", ". "));
    add(Kind.LOOSE_MONTH, month, lastDotLost, firstDotLost, shortName.replace(".", ""));
    add(Kind.LOOSE_MONTH, month, THAI_COLLOQUIAL[month - 1]);
    String english = ENGLISH_MONTHS[month - 1];
    String three = english.substring(0, 3);
    add(Kind.ENGLISH_MONTH, month, english, english.toUpperCase(Locale.ROOT));
    add(Kind.ENGLISH_MONTH, month, three, three + ".", three.toUpperCase(Locale.ROOT));
  }

  private void add(Kind kind, int value, String... texts) {
    for (String text : texts) {
      List<Word> words = byFirst.computeIfAbsent(text.charAt(0), first -> new ArrayList<>());
      if (words.stream().noneMatch(word -> word.text().equals(text.strip()))) {
        words.add(new Word(text.strip(), kind, value));
      }
    }
  }

  /** The longest word that stands at that index, or null. */
  @Nullable Word at(String text, int index) {
    char first = text.charAt(index);
    Word[] words = first < table.length ? table[first] : null;
    if (words == null) {
      return null;
    }
    char second = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
    for (Word word : words) {
      if (word.second() == second
          && text.startsWith(word.text(), index)
          && !(word.isLatin() && runsOn(word, text, index))) {
        return word;
      }
    }
    return null;
  }

  /** Whether a word may stand at that index; false is sure. */
  boolean mayBegin(String text, int index) {
    char first = text.charAt(index);
    Word[] words = first < table.length ? table[first] : null;
    if (words == null || index + 1 >= text.length()) {
      return false;
    }
    char second = text.charAt(index + 1);
    for (Word word : words) {
      if (word.second() == second) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is only a part of a longer one. */
  private static boolean runsOn(Word word, String text, int index) {
    int end = index + word.text().length();
    boolean before =
        !word.kind().equals(Kind.ORDINAL) && index > 0 && isLatin(text.charAt(index - 1));
    return before || (end < text.length() && isLatin(text.charAt(end)));
  }

  private static boolean isLatin(char c) {
    return c < 'ก' && Character.isLetter(c);
  }
}
