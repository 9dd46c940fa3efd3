package org.hotrai.entity.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.Abbreviation;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Digits;
import org.hotrai.text.SearchFold;
import org.hotrai.text.Span;

/**
 * Finds numbered meetings: การประชุมสุดยอดอาเซียน ครั้งที่ ๓๕, the 35th ASEAN Summit; and the short
 * forms that brackets in their names or behind them give them. A meeting of a body with such a
 * short form leaves it to the body.
 */
public final class EventFinder implements Finder {
  private static final Pattern NUMBER =
      Pattern.compile("(?:ครั้ง|สมัย)ที่ ?[0-9๐-๙]{1,3}(?:/[0-9๐-๙]{4})?(?![0-9๐-๙])");
  private static final Pattern NEXT =
      Pattern.compile(
          " ?(?:และ|กับ|,) ?(?:ครั้งที่ ?)?([0-9๐-๙]{1,3})"
              + "(?![0-9๐-๙/.,]| ?(?!ที่|ใน|ซึ่ง|เมื่อ|ระหว่าง|ณ )[ก-๎])");
  private static final List<String> THAI_NUMBERS = List.of("ครั้งที่", "สมัยที่");

  /** Alone it is a verb, too; before a body or one of these words it is as good as การประชุม. */
  private static final String MEETING = "ประชุม";

  private static final String OF_MEETING = "การ";
  private static final List<String> KINDS =
      List.of(
          "สุดยอด",
          "ระดับ",
          "วิชาการ",
          "สามัญ",
          "วิสามัญ",
          "ใหญ่",
          "เชิงปฏิบัติการ",
          "ครม.",
          " ครม.");

  private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<![0-9])[0-9]{1,3}$");

  /** With a short form in it, or none: (31st Boat Community (BC) Meeting). */
  private static final Pattern BRACKET =
      Pattern.compile(" ?\\(([^()\n]{2,100}|[^()\n]{2,80}\\([^()\n]{2,10}\\)[^()\n]{2,40})\\)");

  private static final Set<String> OF_ANY = Set.copyOf(WordLists.lines("no-meetings.txt"));
  private static final Pattern BLANKS = Pattern.compile(" +");

  /** A bracket that names what the number alone does not: การประชุม ครั้งที่ 3 (3rd MRC Summit). */
  private static final Pattern NAMED_BEHIND = Pattern.compile(" ?\\((?:[Tt]he )?[\\p{Lu}\\p{Nd}]");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:\\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth"
              + "|Tenth) (?=\\p{Lu})");
  private static final Pattern ENGLISH_END =
      Pattern.compile(
          ".*\\b(?:Summit|Meeting|Conference|Workshop|Dialogue|Forum|Session|Congress)"
              + "(?: (?:19|20)\\d\\d\\b)?");
  private static final Pattern ON = Pattern.compile(" (?:on|of|for|against) (?:the )?");
  private static final Pattern LETTERS =
      Pattern.compile("(?<=\\p{Lu}\\.\\p{Lu}|-\\p{Lu})(?:\\.\\p{Lu})*\\. (?=\\p{Lu})");
  private static final Pattern BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{1,3}(?:st|nd|rd|th)) (?:and|&) (?:the )?\\z");
  private static final int LONGEST_BEFORE = 14;

  private static final int LONGEST = 140;

  private final ThaiBodies bodies;
  private final MeetingNames otherNames;

  /** One that tells by those what is a body's, and what a meeting's. */
  public EventFinder(ThaiBodies bodies, MeetingNames otherNames) {
    this.bodies = bodies;
    this.otherNames = otherNames;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(block.text());
    int last = 0;
    while (isNumbered(block, last) && number.find()) {
      int earliest = Math.max(last, number.start() - LONGEST);
      int start = ThaiMeetings.start(block.text(), earliest, number.start());
      if (start >= 0 && block.isClusterBoundary(start) && !isOfMany(block, start, number)) {
        found.add(event(block, start, number.end(), 0.75));
        addNext(found, block, start, number);
        addShortForms(found, block, new Span(start, number.end()), number.start());
      } else if (start < 0) {
        addBare(found, block, earliest, number);
      }
      last = number.end();
    }
    if (block.firstCapital() < block.length()) {
      addEnglish(found, block);
    }
    return found;
  }

  /** The meeting that was next, told by its number alone: ครั้งที่ 42 และ | 43. */
  private static void addNext(List<Candidate> found, BlockText block, int start, Matcher meeting) {
    Matcher next = NEXT.matcher(block.text()).region(meeting.end(), block.length());
    MeetingNumber first = MeetingNumber.in(meeting.group());
    if (first != null && meeting.group().indexOf('/') < 0 && next.lookingAt()) {
      int number = Integer.parseInt(Digits.toWestern(next.group(1)));
      if (number == Integer.parseInt(first.digits()) + 1) {
        int digits = meeting.end() - first.digits().length();
        String name = block.text().substring(start, digits) + number;
        Span span = new Span(next.start(1), next.end(1));
        found.add(Candidate.byRule(block, span, EntityType.EVENT, name, 0.75));
      }
    }
  }

  /** The meeting that was before, told by its number alone: the 42nd | and 43rd Boat Summits. */
  private static void addBefore(List<Candidate> found, BlockText block, Span meeting, int name) {
    int earliest = Math.max(0, meeting.start() - LONGEST_BEFORE);
    Matcher before = BEFORE.matcher(block.text()).region(earliest, meeting.start());
    if (before.useTransparentBounds(true).find()) {
      Span span = new Span(before.start(1), before.end(1));
      String full = before.group(1) + " " + block.text().substring(name, meeting.end());
      found.add(Candidate.byRule(block, span, EntityType.EVENT, full, 0.75));
    }
  }

  private static boolean isNumbered(BlockText block, int from) {
    return THAI_NUMBERS.stream().anyMatch(word -> block.text().indexOf(word, from) >= 0);
  }

  /** Whether nothing tells whose meeting it is: การประชุมครั้งที่ 1/2566. */
  private static boolean isOfMany(BlockText block, int start, Matcher number) {
    String name = block.text().substring(start, number.start());
    return ThaiMeetings.isOfMany(name)
        && !NAMED_BEHIND.matcher(block.text()).region(number.end(), block.length()).lookingAt();
  }

  /** ประชุมคณะกรรมการ… ครั้งที่ 1, under the name with การ. */
  private void addBare(List<Candidate> found, BlockText block, int earliest, Matcher number) {
    int inside = block.text().substring(earliest, number.start()).lastIndexOf(MEETING);
    int start = earliest + inside;
    int of = start + MEETING.length();
    if (inside < 0
        || !block.isWordBoundary(start)
        || ThaiMeetings.isClause(block.text(), of, number.start())) {
      return;
    }
    boolean named =
        bodies.headLength(block, of, true) > 0
            || bodies.listedEnd(block, of) > of
            || KINDS.stream().anyMatch(kind -> block.text().startsWith(kind, of));
    if (named) {
      Span span = new Span(start, number.end());
      String name = OF_MEETING + span.of(block.text());
      found.add(Candidate.byRule(block, span, EntityType.EVENT, name, 0.75));
    }
  }

  private void addEnglish(List<Candidate> found, BlockText block) {
    Matcher english = ENGLISH.matcher(block.text()).useTransparentBounds(true);
    Matcher name = ENGLISH_END.matcher(block.text()).useTransparentBounds(true);
    for (int at = 0; at < block.length(); at++) {
      if (!mayCount(block.charAt(at)) || !english.region(at, block.length()).lookingAt()) {
        continue;
      }
      int capitals = capitalsEnd(block, english.end());
      int end = bodies.listedOver(block, english.end(), capitals);
      int last = Math.min(block.length(), end + " 2024".length());
      name.region(english.end(), last);
      if (name.lookingAt()) {
        boolean named = isNamed(block.text().substring(english.end(), name.end()));
        boolean whole = isBefore(block, name.end(), end, named);
        if (!named && !whole && !ON.matcher(block.text()).region(name.end(), end).lookingAt()) {
          continue;
        }
        Span meeting = new Span(english.start(), whole ? end : name.end());
        found.add(event(block, meeting.start(), meeting.end(), 0.75));
        addBefore(found, block, meeting, english.end());
        addShortForms(found, block, meeting, meeting.end());
      }
      at = english.end() - 1;
    }
  }

  /** Index behind capitalised words, letters with full stops among them: Boatland-U.S. Summit. */
  private static int capitalsEnd(BlockText block, int start) {
    int end = LatinNames.bodyEnd(block, start);
    Matcher letters = LETTERS.matcher(block.text()).useTransparentBounds(true);
    letters.region(end, block.length());
    while (letters.lookingAt()) {
      end = LatinNames.bodyEnd(block, letters.end());
      letters.region(end, block.length());
    }
    return end;
  }

  /**
   * Whether what a meeting is on stands there up to a bracket with its short form, which is not
   * that of a body whose meeting it is: the 3rd Meeting | on Boats (MOB); or up to none, if it has
   * no other name.
   */
  private boolean isBefore(BlockText block, int behindHead, int end, boolean named) {
    Matcher on = ON.matcher(block.text()).region(behindHead, Math.max(behindHead, end));
    Matcher bracket = BRACKET.matcher(block.text()).region(end, block.length());
    boolean toBracket = bracket.lookingAt();
    if (!on.lookingAt() || (named && !toBracket)) {
      return false;
    }
    if (!toBracket) {
      return true;
    }
    String holder = block.text().substring(on.end(), end);
    List<Span> names = otherNames.in(block, bracket.start(1), bracket.end(1));
    return !names.isEmpty() && !Abbreviation.fitsBeside(names.getLast().of(block.text()), holder);
  }

  /** Whether it is not one of many: the 3rd Meeting. */
  private static boolean isNamed(String meeting) {
    return !OF_ANY.containsAll(Arrays.asList(BLANKS.split(meeting, -1)));
  }

  /** Whether an English ordinal may begin with that character. */
  private static boolean mayCount(char c) {
    return (c >= '0' && c <= '9') || (c >= 'E' && c <= 'T');
  }

  /** Those in brackets before the number of the meeting and behind its name. */
  private void addShortForms(List<Candidate> found, BlockText block, Span meeting, int number) {
    String name = meeting.of(block.text());
    boolean ofBody = isOfBody(block, meeting.start());
    Matcher bracket = BRACKET.matcher(block.text());
    int at = meeting.start();
    while (bracket.region(at, Math.min(block.length(), meeting.end() + LONGEST)).find()
        && (bracket.end() <= number || bracket.start() == meeting.end())) {
      List<Span> names = otherNames.in(block, bracket.start(1), bracket.end(1));
      String last = names.isEmpty() ? "" : names.getLast().of(block.text());
      boolean told =
          names.size() > 1 && (MeetingNames.isNumbered(last) || otherNames.mayStandAlone(last));
      for (Span other : names) {
        String text = other.of(block.text());
        boolean english = names.size() == 1 && MeetingNames.isEnglish(text);
        boolean own = otherNames.mayStandAlone(text) || (told && !ShortForm.is(text));
        boolean may = english || MeetingNames.isNumbered(text) || (own && !ofBody);
        if (may && isOfNumber(text, name)) {
          found.add(Candidate.byRule(block, other, EntityType.EVENT, name, Candidate.CERTAIN));
        }
      }
      at = bracket.end();
    }
  }

  /** Whether the number behind a short form, if it has one, is that of the meeting: COP28. */
  private static boolean isOfNumber(String shortForm, String meeting) {
    Matcher number = NUMBER_BEHIND.matcher(shortForm);
    Matcher last = NUMBER_BEHIND.matcher(SearchFold.fold(meeting));
    MeetingNumber first = MeetingNumber.in(meeting);
    return !number.find()
        || (last.find() && last.group().equals(number.group()))
        || (first != null && first.digits().equals(number.group()));
  }

  private boolean isOfBody(BlockText block, int start) {
    int of = start + ThaiMeetings.headLength(block.text(), start);
    return of > start
        && (bodies.headLength(block, of, true) > 0 || bodies.listedEnd(block, of) > of);
  }

  private static Candidate event(BlockText block, int start, int end, double confidence) {
    Span span = new Span(start, end);
    String name = span.of(block.text());
    return Candidate.byRule(block, span, EntityType.EVENT, name, confidence);
  }
}
