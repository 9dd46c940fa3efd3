package org.hotrai.entity.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.list.WordLists;
import org.hotrai.text.Digits;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/**
 * The form in which names of numbered meetings are compared: whose meeting it is and its number,
 * without blanks and names in brackets but for their letters; the same for the Thai and English
 * names of one series that the list has. การประชุมสุดยอดอาเซียนครั้งที่ ๔๓ is the 43rd ASEAN
 * Summit.
 */
public final class MeetingForm {
  private static final String NONE = "-";
  private static final String TIME = "ครั้งที่";
  private static final String SESSION = "สมัยที่";
  private static final String NUMBER = "([0-9๐-๙]{1,3}(?: ?/ ?[0-9๐-๙]{4})?)";
  private static final Pattern THAI =
      Pattern.compile("(.+?) *(" + TIME + "|" + SESSION + ") *" + NUMBER);
  private static final Pattern ENGLISH =
      Pattern.compile("(?:[Tt]he )?([0-9]{1,3})(?:st|nd|rd|th) (.+?)(?: (?:19|20)[0-9]{2})?");
  private static final Pattern BEHIND =
      Pattern.compile("((?:การประชุม ?)?\\p{Lu}[\\p{Lu}\\p{Ll} -]*?)[ -]?([0-9]{1,3})");

  /** Letters alone, or names that end with a dotted short form, be it in one bracket more. */
  private static final Pattern BRACKET =
      Pattern.compile(" ?[(\\[](?:[^()\\[\\]ก-๙]*|[^()\\[\\]]*?(?:[ก-ฮ]{1,4}\\.)+)[)\\]]");

  /** What tells meetings apart that differ in nothing else. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}.])(\\p{Lu}[\\p{Lu}+-]{1,9}|(?:[ก-ฮ]{1,4}\\.)+)[ \\p{Nd}]{0,4}[)\\]]");

  private static final Pattern INITIALS = Pattern.compile(" ?\\(((?:[ก-ฮ]{1,4}\\.)+)\\)");
  private static final Pattern OF_PARTIES = Pattern.compile("COP[ -]([0-9๐-๙]{1,2})$");

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}+-]+");
  private static final Pattern DASH = Pattern.compile(" *[–—-] *");

  /** Of what is held each year. */
  private static final Pattern YEARLY =
      Pattern.compile("(.+?) ?ประจำปี ?(?:พ\\.ศ\\. ?|พุทธศักราช ?)?([0-9๐-๙]{4})");

  /** What is written in more ways than one, in the search fold. */
  private static final String[][] WAYS = {
    {"asean", "อาเซียน"}, {"apec", "เอเปค"}, {"เอเปก", "เอเปค"}, {"ครม.", "คณะรัฐมนตรี"}
  };

  private static final String[] BEGINNINGS = {"ที่ประชุม", "ประชุม"};
  private static final String MEETING = "การประชุม";

  /** The series by all their names as they are compared. */
  private static final Map<String, Series> SERIES = series();

  /**
   * A series of the list.
   *
   * @param english empty if there is none
   */
  private record Series(String thai, String english) {
    List<String> names(String number) {
      String counted = thai.endsWith(SESSION) ? thai : thai + " " + TIME;
      String name = counted + " " + number;
      return english.isEmpty() || number.indexOf('/') > 0
          ? List.of(name)
          : List.of(name, MeetingNumber.ordinal(Integer.parseInt(number)) + " " + english);
    }
  }

  /**
   * A name in its parts.
   *
   * @param written the number in the digits in which it is written
   */
  private record Parts(String base, String unit, String written) {
    String number() {
      return BLANKS.matcher(Digits.toWestern(written)).replaceAll("");
    }
  }

  private MeetingForm() {}

  private static Map<String, Series> series() {
    Map<String, Series> series = new HashMap<>();
    for (String line : WordLists.lines("meetings.tsv")) {
      String[] columns = line.split("\t", -1);
      Series each = new Series(columns[0], columns[1].equals(NONE) ? "" : columns[1]);
      String bare = columns[0].replace(" " + SESSION, "");
      for (String name : (bare + "|" + columns[1] + "|" + columns[2]).split("\\|", -1)) {
        if (!name.equals(NONE)) {
          series.put(base(name), each);
        }
      }
    }
    return Map.copyOf(series);
  }

  /** The form of a name; of one without a number the search fold. */
  public static String of(String name) {
    Parts parts = parts(name);
    return parts == null ? SearchFold.fold(name) : form(parts) + letters(name, parts);
  }

  /** Whether nothing in a name without number tells whose meeting it is: การประชุมคณะกรรมการ. */
  public static boolean isOfMany(String name) {
    return ThaiMeetings.isOfMany(name);
  }

  /** The form of a name without the letters in its bracket. */
  public static String withoutLetters(String name) {
    Parts parts = parts(name);
    return parts == null ? SearchFold.fold(name) : form(parts);
  }

  private static String form(Parts parts) {
    String base = base(parts.base());
    Series series = SERIES.get(base);
    return (series == null ? base : series.thai()) + " " + parts.number();
  }

  /** The letters in the bracket of a name, unless the name itself tells as much; else nothing. */
  private static String letters(String name, Parts parts) {
    Matcher letters = LETTERS.matcher(name);
    boolean told =
        letters.find()
            && !SERIES.containsKey(base(parts.base()))
            && !areInitials(letters.group(1), parts.base());
    return told ? " (" + letters.group(1) + ")" : "";
  }

  /** Whether those are Thai letters that stand in the name in their order. */
  private static boolean areInitials(String letters, String name) {
    int at = 0;
    for (char letter : letters.replace(".", "").toCharArray()) {
      at = letter < 'ก' ? 0 : name.indexOf(letter, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The name without its own initials in a bracket, of a conference of parties without blank, and
   * of what is held each year with the year in the usual way.
   */
  public static String plain(String name) {
    Matcher yearly = YEARLY.matcher(name);
    if (yearly.matches()) {
      return yearly.group(1) + " ประจำปี " + Digits.toWestern(yearly.group(2));
    }
    Matcher parties = OF_PARTIES.matcher(name);
    if (parties.find()) {
      return parties.replaceFirst("COP$1");
    }
    Matcher initials = INITIALS.matcher(name);
    Parts parts = initials.find() ? parts(name) : null;
    return parts != null && areInitials(initials.group(1), parts.base()) ? written(name) : name;
  }

  /** The name without short forms in brackets, and with a blank before its number. */
  public static String written(String name) {
    Parts parts = parts(name);
    return parts == null || parts.unit().isEmpty()
        ? name
        : parts.base() + " " + parts.unit() + " " + parts.written();
  }

  /** The names in Thai and English of what the list has, in this order; none of another. */
  public static List<String> listed(String name) {
    return Optional.ofNullable(parts(name))
        .flatMap(parts ->
            Optional.ofNullable(SERIES.get(base(parts.base())))
                .map(series -> series.names(parts.number())))
        .orElse(List.of());
  }

  private static @Nullable Parts parts(String name) {
    Matcher thai = THAI.matcher(name);
    if (thai.matches()) {
      return new Parts(withoutBrackets(thai.group(1)), thai.group(2), thai.group(3));
    }
    String bare = name.indexOf('(') > 0 ? withoutBrackets(name) : name;
    Matcher english = ENGLISH.matcher(bare);
    if (english.matches()) {
      return new Parts(english.group(2), "", english.group(1));
    }
    Matcher behind = BEHIND.matcher(bare);
    boolean listed = behind.matches() && SERIES.containsKey(base(behind.group(1)));
    return listed ? new Parts(behind.group(1), "", behind.group(2)) : null;
  }

  private static String withoutBrackets(String name) {
    String bare = BRACKET.matcher(BRACKET.matcher(name).replaceAll("")).replaceAll("").strip();
    return ThaiMeetings.isOfMany(bare) ? name : bare;
  }

  private static String base(String name) {
    String base = DASH.matcher(SearchFold.fold(name)).replaceAll("-");
    boolean thai = base.charAt(0) >= 'ก';
    for (String[] way : thai ? WAYS : new String[0][]) {
      base = base.replace(way[0], way[1]);
    }
    String joined = NO_LETTERS.matcher(base).replaceAll(thai ? "" : " ").strip();
    for (String beginning : BEGINNINGS) {
      if (joined.startsWith(beginning)) {
        return MEETING + joined.substring(beginning.length());
      }
    }
    return joined;
  }
}
