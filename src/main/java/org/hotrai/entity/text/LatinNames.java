package org.hotrai.entity.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.list.WordLists;
import org.hotrai.text.date.MonthNames;

/** Reads runs of capitalised Latin words, which may be names. */
public final class LatinNames {
  /** What the name of a company goes on with that is written with signs: Boat Motor Co., Ltd. */
  private static final String COMPANY = " Co";

  private static final Set<String> CONTACTS = Set.of("Tel", "Fax", "Email", "E-mail", "Website");

  private static final String COUNTRY = "\\(\\p{Lu}[\\p{L} ]{3,20}\\) ?";
  private static final Pattern LIMITED =
      Pattern.compile("(?:\\.?, ?|\\.? )(?:" + COUNTRY + ")?(?:Ltd|LTD|Limited|LIMITED)\\b\\.?");

  /** In a bracket before the form of a company: Boat Motor | (Thailand) Co., Ltd. */
  private static final Pattern IN_COUNTRY =
      Pattern.compile(
          " "
              + COUNTRY
              + "(?=(?:Co|CO)(?:\\.,? ?|, ?| )(?:Ltd|LTD|Limited|LIMITED)\\b"
              + "|(?:Public )?Company Limited\\b|Limited\\b|Ltd\\b|PLC\\b|Plc\\b)");

  private static final Set<String> OF_PERSONS =
      Set.of("bin", "binti", "al", "de", "van", "der", "da", "von", "ibn", "la", "dos");

  /** Behind the name of a person, of which they are no part. */
  private static final Set<String> HONOURS = Set.of("MP", "KC", "QC", "PhD", "CBE", "OBE", "MBE");

  private static final Set<String> OF_BODIES = Set.of("of", "for", "and", "on", "against");

  private static final Set<String> BEGINNINGS =
      Set.of(
          "The", "He", "She", "It", "They", "In", "On", "At", "This", "His", "Her", "But", "And");

  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?:(?:UK|US|"
              + String.join("|", countries())
              + ")['’]s"
              + " )?(?:Ministry|Minister|Department|Office|Embassy|Secretariat|University|Bank)"
              + " (?:of|for) ");
  private static final String MONTH_LETTERS = "JFMASOND";
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:"
              + String.join("|", MonthNames.ENGLISH)
              + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?) \\p{Nd}");

  /** The Good Friday Agreement is called after the day. */
  private static final String GOOD = "Good ";

  /** A title before a name, and no initials of one. */
  private static final String EXCELLENCY = "H.E.";

  private static final String DAY_LETTERS = "MTWFS";
  private static final Pattern DAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\\p{L})");

  private static final Set<String> VERBS = Set.copyOf(WordLists.lines("headline-verbs.txt"));

  private LatinNames() {}

  private static List<String> countries() {
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
        .filter(name -> name.chars().allMatch(Character::isLetter))
        .toList();
  }

  /** Index behind the Latin word that begins there, its inner hyphens and apostrophes in. */
  public static int wordEnd(BlockText block, int start) {
    int end = start;
    while (block.isLatin(end) || Character.isDigit(block.charAt(end)) || joins(block, end)) {
      end++;
    }
    return end;
  }

  private static boolean joins(BlockText block, int at) {
    boolean between = block.isLatin(at - 1) && block.isLatin(at + 1);
    boolean sign = "-'’&".indexOf(block.charAt(at)) >= 0;
    boolean beforeNumber = block.charAt(at) == '-' && block.isLatin(at - 1);
    boolean numbered = beforeNumber && Character.isDigit(block.charAt(at + 1));
    boolean behindInitial = block.charAt(at) == '.' && !block.isLatin(at - 2);
    return (between && (sign || behindInitial)) || numbered || isOfMany(block, at);
  }

  /** Whether the apostrophe of a plural stands there inside a name: Shippers’ Council. */
  private static boolean isOfMany(BlockText block, int at) {
    boolean apostrophe = block.charAt(at) == '\'' || block.charAt(at) == '’';
    return apostrophe
        && block.charAt(at - 1) == 's'
        && block.charAt(at + 1) == ' '
        && block.isLatin(at + 2)
        && Character.isUpperCase(block.charAt(at + 2));
  }

  /** Whether that is a capital letter; nearly all that is asked for is Thai, which has none. */
  public static boolean isLarge(char c) {
    return c < 'ก' ? Character.isUpperCase(c) : c > '๛' && Character.isUpperCase(c);
  }

  /** Whether a word with a capital letter begins there. */
  public static boolean isCapital(BlockText block, int at) {
    char c = block.charAt(at);
    return c < 'ก' && isLarge(c) && !block.isLatin(at - 1) && !joins(block, at - 1);
  }

  /**
   * Index behind the name of a person that begins there: at most seven words with those of a role,
   * initials in.
   */
  public static int personEnd(BlockText block, int start) {
    int end = start;
    int next = start;
    for (int words = 0; words < 7 && isCapital(block, next); words++) {
      int wordEnd = wordEnd(block, next);
      boolean honour = HONOURS.contains(block.text().substring(next, wordEnd));
      if (words > 0 && (honour || isHeadlineVerb(block, next) || isNewSentence(block, end, next))) {
        break;
      }
      end = wordEnd;
      if (block.charAt(end) == '.' && areInitials(block, next, end)) {
        end++;
      }
      next = behindSmallWords(block, end, OF_PERSONS, 2);
    }
    char sign = block.charAt(end - 2);
    boolean owner = block.charAt(end - 1) == 's' && (sign == '\'' || sign == '’');
    return owner ? end - 2 : end;
  }

  /** Behind an initial a name goes on, but not behind that of King Rama X. The… */
  private static boolean isNewSentence(BlockText block, int end, int next) {
    return block.charAt(end - 1) == '.'
        && BEGINNINGS.contains(block.text().substring(next, wordEnd(block, next)));
  }

  /** H.W. as well as H. */
  private static boolean areInitials(BlockText block, int start, int end) {
    int at = start + 1;
    while (at + 1 < end && block.charAt(at) == '.' && isLarge(block.charAt(at + 1))) {
      at += 2;
    }
    return at == end && !block.text().startsWith(EXCELLENCY, start);
  }

  /** Whether a headline goes on there with a verb: Carter Arrested, Anna Carter Visits Boatland. */
  private static boolean isHeadlineVerb(BlockText block, int start) {
    int end = wordEnd(block, start);
    char last = block.charAt(end - 1);
    return "dsn".indexOf(last) >= 0 && VERBS.contains(block.text().substring(start, end));
  }

  /** Index behind the name of a body that begins there; small words may stand inside. */
  public static int bodyEnd(BlockText block, int start) {
    int end = start;
    int next = start;
    for (int words = 0; words < 14 && isCapital(block, next); words++) {
      if (next > start && (isAnother(block, end, next) || isContact(block, next))) {
        return end;
      }
      if (next - end > 1 && isOwnerAtEnd(block, wordEnd(block, next))) {
        boolean inName = block.text().startsWith(" of ", end);
        return inName ? wordEnd(block, next) - "’s".length() : end;
      }
      end = wordEnd(block, next);
      if (block.text().regionMatches(true, end - COMPANY.length(), COMPANY, 0, COMPANY.length())) {
        Matcher limited = LIMITED.matcher(block.text()).region(end, block.length());
        return limited.lookingAt() ? limited.end() : end;
      }
      next = behindCountry(block, behindSmallWords(block, end, OF_BODIES, 1));
    }
    return end;
  }

  /** Whether a number or an address is told there: Boat Department | Tel. 0 2271. */
  private static boolean isContact(BlockText block, int next) {
    int end = wordEnd(block, next);
    char sign = block.charAt(block.skipSpace(end));
    boolean told = ".:：(+".indexOf(sign) >= 0 || Character.isDigit(sign);
    return told && CONTACTS.contains(block.text().substring(next, end));
  }

  /** The index behind the country of a company whose form goes on there; else the same index. */
  private static int behindCountry(BlockText block, int end) {
    if (block.charAt(end) != ' ' || block.charAt(end + 1) != '(') {
      return end;
    }
    Matcher country = IN_COUNTRY.matcher(block.text()).region(end, block.length());
    return country.useTransparentBounds(true).lookingAt() ? country.end() : end;
  }

  /** Whether a name ends before another one or a day: … and Ministry of, … on October 3. */
  private static boolean isAnother(BlockText block, int end, int next) {
    boolean and = block.text().startsWith(" and ", end) && next == end + " and ".length();
    if ((and && CompanyForms.endsAt(block, end)) || isWeekday(block, next)) {
      return true;
    }
    return (and && ANOTHER.matcher(block.text()).region(next, block.length()).lookingAt())
        || (MONTH_LETTERS.indexOf(block.charAt(next)) >= 0
            && MONTH.matcher(block.text()).region(next, block.length()).lookingAt());
  }

  /** Whether the word is the name of a day or month. */
  public static boolean isDayOrMonth(String word) {
    return MonthNames.ENGLISH.contains(word) || DAY.matcher(word).matches();
  }

  private static boolean isWeekday(BlockText block, int at) {
    return DAY_LETTERS.indexOf(block.charAt(at)) >= 0
        && !block.text().startsWith(GOOD, at - GOOD.length())
        && DAY.matcher(block.text()).region(at, block.length()).lookingAt();
  }

  /**
   * Whether what ends there owns what no name follows: the Court against Sudan’s president, the
   * Bank of Siam’s plan.
   */
  private static boolean isOwnerAtEnd(BlockText block, int end) {
    char sign = block.charAt(end - 2);
    return block.charAt(end - 1) == 's'
        && (sign == '\'' || sign == '’')
        && !(block.charAt(end) == ' ' && isCapital(block, end + 1));
  }

  /** The words of that stretch, which blanks part. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        words.add(text.substring(start, at));
        while (at < text.length() && text.charAt(at) == ' ') {
          at++;
        }
        start = at;
      } else {
        at++;
      }
    }
    if (start < text.length()) {
      words.add(text.substring(start));
    }
    return words;
  }

  /** Whether a sign joins two words of a name there, no two short forms: Dyeing | & Finishing. */
  private static boolean isAnd(BlockText block, int at) {
    return block.charAt(at) == '&'
        && block.charAt(at + 1) == ' '
        && isCapital(block, at + 2)
        && Character.isLowerCase(block.charAt(at + 3))
        && Character.isLowerCase(block.charAt(at - 2));
  }

  /** Where the next capitalised word begins: behind one blank, small words between. */
  private static int behindSmallWords(BlockText block, int end, Set<String> small, int most) {
    int next = end;
    for (int i = 0; i <= most; i++) {
      if (block.charAt(next) != ' ') {
        return end;
      }
      next++;
      if (isCapital(block, next)) {
        return next;
      }
      if (small.equals(OF_BODIES) && isAnd(block, next)) {
        return next + 2;
      }
      int wordEnd = wordEnd(block, next);
      String word = block.text().substring(Math.min(next, block.length()), wordEnd);
      boolean article =
          word.equals("the") && next - end > 1 && !block.text().startsWith("and ", next - 4);
      if (!small.contains(word) && !article) {
        return end;
      }
      next = wordEnd;
    }
    if (block.charAt(next) == ' ' && isCapital(block, next + 1)) {
      return next + 1;
    }
    return end;
  }
}
