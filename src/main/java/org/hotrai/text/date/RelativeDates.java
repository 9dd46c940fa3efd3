package org.hotrai.text.date;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words that name a day or year by its distance from the day of the article: วันนี้. */
public final class RelativeDates {
  /** A name of a time that depends on a day. */
  private record Name(String words, Function<LocalDate, DateValue> value) {}

  private static final List<Name> NAMES =
      List.of(
          new Name("เมื่อวานนี้|วานนี้|เมื่อวาน|[Yy]esterday", day -> day(day.minusDays(1))),
          new Name("วันพรุ่งนี้|พรุ่งนี้|[Tt]omorrow", day -> day(day.plusDays(1))),
          new Name("วันมะรืนนี้|มะรืนนี้", day -> day(day.plusDays(2))),
          new Name("วันนี้|[Tt]oday", RelativeDates::day),
          new Name("ปีนี้|[Tt]his year", day -> year(day.getYear())),
          new Name("[Ll]ast year", day -> year(day.getYear() - 1)),
          new Name("[Nn]ext year", day -> year(day.getYear() + 1)));

  private static final List<String> BARRED_BEFORE =
      List.of("ทุก", "หลาย", "สอง", "แต่ละ", "ราย", "สาม");

  // One group for each name.
  private static final Pattern PATTERN = pattern();

  private RelativeDates() {}

  private static Pattern pattern() {
    List<String> groups = NAMES.stream().map(name -> "(" + name.words() + ")").toList();
    return Pattern.compile(String.join("|", groups));
  }

  /**
   * The relative dates of that text in their order.
   *
   * @param day the one that they count from; without it they have no value
   */
  public static List<FoundDate> find(String text, @Nullable LocalDate day) {
    List<FoundDate> found = new ArrayList<>();
    Matcher matcher = PATTERN.matcher(text);
    for (int at = 0; at < text.length(); at++) {
      if (!mayStart(text, at) || !matcher.region(at, text.length()).lookingAt()) {
        continue;
      }
      at = matcher.end() - 1;
      if (!standsAlone(text, matcher.start(), matcher.end())) {
        continue;
      }
      DateValue value = day == null ? null : nameOf(matcher).value().apply(day);
      found.add(new FoundDate(matcher.start(), matcher.end(), value));
    }
    return found;
  }

  /** The first letters of all names, looked at first, spare most places of a text the rest. */
  private static boolean mayStart(String text, int at) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case 'ว' -> second == 'า' || second == 'ั';
      case 'เ' -> second == 'ม';
      case 'พ' -> second == 'ร';
      case 'ม' -> second == 'ะ';
      case 'ป' -> second == 'ี';
      case 'Y', 'y', 'L', 'l' -> second == 'e' || second == 'a';
      case 'T', 't' -> second == 'o' || second == 'h';
      case 'N', 'n' -> second == 'e';
      default -> false;
    };
  }

  /** Whether no number, no Latin letter and no word such as ทุก makes something else of it. */
  private static boolean standsAlone(String text, int start, int end) {
    int before = start - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean number = before >= 0 && Character.isDigit(text.charAt(before)) && !isLatin(text, start);
    return !number
        && !isLatin(text, start - 1)
        && !isLatin(text, end)
        && BARRED_BEFORE.stream().noneMatch(word -> text.startsWith(word, start - word.length()));
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 'ก'
        && Character.isLetter(text.charAt(at));
  }

  private static Name nameOf(Matcher matcher) {
    int group = 1;
    while (matcher.start(group) < 0) {
      group++;
    }
    return NAMES.get(group - 1);
  }

  private static DateValue day(LocalDate day) {
    return new DateValue.Day(day);
  }

  private static DateValue year(int year) {
    return new DateValue.WholeYear(Year.of(year));
  }
}
