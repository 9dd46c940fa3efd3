package org.hotrai.text.date;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.date.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/** The lexemes of one text, with what stands around them. */
final class Cursor {
  private static final List<String> COUNTED =
      List.of(
          "คน", "ราย", "บาท", "แห่ง", "ครั้ง", "ชั่วโมง", "นาที", "ล้าน", "ไร่", "เมตร", "กิโล",
          "people", "persons", "baht", "dollars", "metres", "meters", "kilomet", "km", "rai",
          "tonnes", "tons", "cases", "ที่นั่ง", "feet", "points", "levels", "seats", "miles");

  /** The same where nothing is written on to them, as in รูปแบบ. */
  private static final List<String> COUNTED_ALONE =
      List.of("ใบ", "รูป", "องค์", "ตัว", "คู่", "ชิ้น", "เล่ม", "คัน", "ลำ");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<![a-z])(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?\\.?,? ?\\z",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final int LONGEST_WEEKDAY = 13;

  private static final int LONGEST_SHORT_WORD = 4;
  private static final int LONGEST_CLAUSE = 120;
  private static final String END_OF_PHRASE = "\n.,;)]}|”\"";

  private static final Lexeme END = new Lexeme(Kind.OTHER, 0, 0, 0);

  private final String text;
  private final List<Lexeme> lexemes;

  Cursor(String text, List<Lexeme> lexemes) {
    this.text = text;
    this.lexemes = lexemes;
  }

  int size() {
    return lexemes.size();
  }

  /** The lexeme at that index; before the first and behind the last there is only OTHER. */
  Lexeme at(int index) {
    return index >= 0 && index < lexemes.size() ? lexemes.get(index) : END;
  }

  boolean is(int index, Kind kind) {
    return at(index).is(kind);
  }

  /** The index, or the next one where a lexeme of that kind stands, which may be left out. */
  int skip(int index, Kind kind) {
    return is(index, kind) ? index + 1 : index;
  }

  /** Whether no blank stands before that lexeme. */
  boolean isGlued(int index) {
    return index > 0 && at(index - 1).end() == at(index).start();
  }

  /** Whether a number begins there, not the rest of a longer one or of a Latin word. */
  boolean isFreeBefore(int index) {
    int start = at(index).start();
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    boolean digitBeforeThat = start > 1 && Lexer.isDigit(text.charAt(start - 2));
    return !isLatinLetter(before) && !(digitBeforeThat && ".,/:".indexOf(before) >= 0);
  }

  /** Whether a number ends there, with no fraction, thousands, unit or Latin letter behind it. */
  boolean isFreeBehind(int index) {
    int end = at(index).end();
    if (end >= text.length()) {
      return true;
    }
    char behind = text.charAt(end);
    boolean digitBehindThat = end + 1 < text.length() && Lexer.isDigit(text.charAt(end + 1));
    return !isLatinLetter(behind)
        && behind != '%'
        && !(digitBehindThat && ".,:".indexOf(behind) >= 0);
  }

  /**
   * Whether nothing stands behind that lexeme, or a sign that parts it from what does, which a
   * comma before a further number does not.
   */
  boolean isAtEndOfPhrase(int index) {
    int end = at(index).end();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    boolean sign = end < text.length() && END_OF_PHRASE.indexOf(text.charAt(end)) >= 0;
    if (is(index + 1, Kind.COMMA) && is(index + 2, Kind.NUMBER)) {
      return false;
    }
    return isFreeBehind(index) && (end == text.length() || sign);
  }

  /** Whether that number counts what the word behind it names: 40 คน. */
  boolean isCounting(int index) {
    int end = at(index).end();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    // Asked of every number that may be a year: loops, for speed.
    for (String counted : COUNTED) {
      if (text.startsWith(counted, end)) {
        return true;
      }
    }
    for (String counted : COUNTED_ALONE) {
      if (text.startsWith(counted, end) && !isThaiMark(charAt(end + counted.length()))) {
        return true;
      }
    }
    return false;
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  /** Whether that lexeme is written in Thai letters. */
  boolean isThai(int index) {
    return index >= 0 && index < lexemes.size() && text.charAt(at(index).start()) >= 'ก';
  }

  /** Whether a Thai letter stands right behind that lexeme. */
  boolean isThaiBehind(int index) {
    int end = at(index).end();
    return end < text.length() && text.charAt(end) >= 'ก' && text.charAt(end) <= '๎';
  }

  /**
   * Whether the short name of a month there is one whatever stands right behind it: with a dot, or
   * as it is said, ตุลา; but 5 มีค is a part of 5 มีความ, and 5 สค of 5 สคร.
   */
  boolean isTold(int index) {
    return "า.".indexOf(text.charAt(at(index).end() - 1)) >= 0;
  }

  /** Whether that lexeme is one of these words. */
  boolean isWord(int index, String... words) {
    Lexeme lexeme = at(index);
    return Arrays.asList(words).contains(text.substring(lexeme.start(), lexeme.end()));
  }

  /** Whether one of these words stands right before that lexeme. */
  boolean isBehind(int index, List<String> words) {
    int start = at(index).start();
    return words.stream().anyMatch(word -> text.startsWith(word, start - word.length()));
  }

  /**
   * Whether one of these words, in large or small letters, stands before that lexeme, with a blank
   * between or none. A short one may end a longer word, ล่วงหน้า, and stands free.
   */
  boolean isBehindWord(int index, List<String> words) {
    int start = at(index).start();
    int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
    return words.stream()
        .filter(word -> text.regionMatches(true, end - word.length(), word, 0, word.length()))
        .anyMatch(
            word -> word.length() > LONGEST_SHORT_WORD || !isLetterBefore(end - word.length()));
  }

  private boolean isLetterBefore(int at) {
    return at > 0 && (Character.isLetter(text.charAt(at - 1)) || isThaiMark(text.charAt(at - 1)));
  }

  private static boolean isThaiMark(char c) {
    return c >= 'ก' && c <= '๎';
  }

  /** Whether one of these words stands behind that lexeme, with a blank between or none. */
  boolean isBeforeWord(int index, List<String> words) {
    int end = at(index).end();
    int start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return words.stream().anyMatch(word -> text.regionMatches(true, start, word, 0, word.length()));
  }

  /** The weekday in English, in full or cut short, that stands before that lexeme; or null. */
  @Nullable DayOfWeek englishWeekdayBefore(int index) {
    int end = at(index).start();
    Matcher weekday = WEEKDAY.matcher(text).region(Math.max(0, end - LONGEST_WEEKDAY), end);
    return weekday.find()
        ? DayOfWeek.of(WEEKDAYS.indexOf(weekday.group(1).toLowerCase(Locale.ROOT)) + 1)
        : null;
  }

  /** What stands before that lexeme in its sentence, not far before it. */
  String clauseBefore(int index) {
    int end = at(index).start();
    String before = text.substring(Math.max(0, end - LONGEST_CLAUSE), end);
    return before.substring(before.lastIndexOf('.') + 1);
  }

  /** Whether that lexeme begins the text, or with a capital. */
  boolean isCapital(int index) {
    int start = at(index).start();
    return start == 0 || Character.isUpperCase(text.charAt(start));
  }

  /** The Latin word behind that lexeme and a blank; empty if there is none. */
  String wordBehind(int index) {
    int start = at(index).end() + 1;
    int end = start;
    while (end < text.length() && isLatinLetter(text.charAt(end))) {
      end++;
    }
    return end > start && text.charAt(start - 1) == ' ' ? text.substring(start, end) : "";
  }

  /** Whether that lexeme begins with a digit. */
  boolean isDigitAt(int index) {
    return index >= 0 && index < size() && Lexer.isDigit(text.charAt(at(index).start()));
  }

  /** Whether one of these words stands right behind that lexeme. */
  boolean isFollowedBy(int index, List<String> words) {
    int end = at(index).end();
    return words.stream().anyMatch(word -> text.startsWith(word, end));
  }

  /** Whether that lexeme stands alone in brackets. */
  boolean isBracketed(int index) {
    int before = at(index).start() - 1;
    int behind = at(index).end();
    return before >= 0
        && behind < text.length()
        && text.charAt(before) == '('
        && text.charAt(behind) == ')';
  }

  /** Whether that lexeme is nothing but an opening bracket. */
  boolean isOpeningAt(int index) {
    Lexeme bracket = at(index);
    return bracket.is(Kind.OTHER) && bracket.length() == 1 && text.charAt(bracket.start()) == '(';
  }

  /** Whether that lexeme is nothing but an apostrophe. */
  boolean isApostropheAt(int index) {
    Lexeme sign = at(index);
    return sign.is(Kind.OTHER)
        && sign.length() == 1
        && "'’".indexOf(text.charAt(sign.start())) >= 0;
  }

  /** Whether a bracket closes right behind that lexeme. */
  boolean isClosedBehind(int index) {
    int end = at(index).end();
    return end < text.length() && text.charAt(end) == ')';
  }

  private static boolean isLatinLetter(char c) {
    return c < 'ก' && Character.isLetter(c);
  }
}
