package org.hotrai.entity.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.bracket.Parties;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.Abbreviation;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds meetings that have no number, but another name in the bracket behind them: with an English
 * name its short form, the World Conference on Boats (WCB); with a Thai name the English one,
 * การประชุมผู้นำว่าด้วยเรือ (Boat Summit).
 */
public final class BracketMeetings implements Finder {
  private static final Pattern MEETING =
      Pattern.compile(
          "(?:.* )?(?:Summit|Meeting|Conference|Workshop|Seminar|Symposium)(?:"
              + " (?:of|on|for|against) .*)?");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\p{Nd}{1,3}(?:st|nd|rd|th)|First|Second|Third|\\p{L}+th) \\z");
  private static final Pattern BLANKS = Pattern.compile(" +");

  /** What any meeting may be: what has only these words has no name of its own. */
  private static final Set<String> OF_ANY = Set.copyOf(WordLists.lines("no-meetings.txt"));

  private static final String THAI_NUMBER = "ครั้งที่";
  private static final Pattern NUMBERED_THAI =
      Pattern.compile("(?:ครั้ง|สมัย)ที่ ?[\\p{Nd}/]{1,8} ?$");

  /** Behind the short form of one meeting of a series, whose name is the series': COP26. */
  private static final Pattern COUNTED = Pattern.compile("\\P{Nd}\\p{Nd}{1,3}$");

  /** Behind การประชุม, where it tells how people meet, or that they do. */
  private static final Pattern NO_SERIES =
      Pattern.compile(
          "(?:ทางไกล|ผ่าน|ออนไลน์|ร่วม(?!ระหว่าง)|หารือ|กับ|เพื่อ|และ|ใน|ที่|ของ|ครั้ง|นี้|ดังกล่าว|วาง|แบบ)");

  private static final int LONGEST = 120;
  private static final int LONGEST_BRACKET = 130;
  private static final int LONGEST_NUMBER = 14;

  /** Behind the head word, in characters. */
  private static final int SHORTEST_THAI = 6;

  private final MeetingNames otherNames;

  /** One that tells by those what a bracket calls a meeting. */
  public BracketMeetings(MeetingNames otherNames) {
    this.otherNames = otherNames;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    if (block.firstCapital() == block.length()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    int open = block.text().indexOf('(');
    while (open >= 0) {
      int close = block.text().indexOf(')', open);
      if (close > open + 1 && close - open <= LONGEST_BRACKET && !isNumbered(block, open, close)) {
        add(found, block, open, otherNames.in(block, open + 1, close));
      }
      open = block.text().indexOf('(', open + 1);
    }
    return found;
  }

  /** Whether the name or its bracket has a number, of which others know: the 3rd, ครั้งที่ 3. */
  private static boolean isNumbered(BlockText block, int open, int close) {
    int inside = block.text().startsWith("the ", open + 1) ? open + 5 : open + 1;
    int before = Math.max(0, open - THAI_NUMBER.length() - LONGEST_NUMBER);
    return block.text().startsWith(THAI_NUMBER, block.skipSpace(close + 1))
        || NUMBERED_THAI.matcher(block.text()).region(before, open).find()
        || (Character.isDigit(block.charAt(inside)) && block.text().indexOf(':', open) < close);
  }

  private void add(List<Candidate> found, BlockText block, int open, List<Span> names) {
    if (names.isEmpty() || names.size() > 2) {
      return;
    }
    Span thai = thaiBefore(block, open);
    if (thai != null && names.size() == 1 && isNamed(names.getFirst().of(block.text()))) {
      add(found, block, List.of(thai, names.getFirst()));
      return;
    }
    Span other = names.getLast();
    String shortForm = other.of(block.text());
    if (!otherNames.mayStandAlone(shortForm) || COUNTED.matcher(shortForm).find()) {
      return;
    }
    Span full = names.size() == 1 ? before(block, open, shortForm) : names.getFirst();
    if (full != null && isNamed(full.of(block.text()), shortForm)) {
      boolean both = thai != null && names.size() > 1;
      add(found, block, both ? List.of(thai, full, other) : List.of(full, other));
    }
  }

  /** Adds names of one meeting, which is called by the first of them. */
  private static void add(List<Candidate> found, BlockText block, List<Span> names) {
    String name = names.getFirst().of(block.text());
    names.forEach(span ->
        found.add(Candidate.byRule(block, span, EntityType.EVENT, name, Candidate.CERTAIN)));
  }

  /** The Thai name of a meeting that ends before the bracket; null if none does. */
  private static @Nullable Span thaiBefore(BlockText block, int open) {
    int end = open > 0 && block.charAt(open - 1) == ' ' ? open - 1 : open;
    int start = ThaiMeetings.start(block.text(), Math.max(0, end - LONGEST), end);
    int of = start < 0 ? end : start + ThaiMeetings.headLength(block.text(), start);
    boolean named =
        end - of >= SHORTEST_THAI
            && block.isThai(end - 1)
            && block.isClusterBoundary(start)
            && !NO_SERIES.matcher(block.text()).region(of, end).lookingAt()
            && block.text().substring(start, end).indexOf(THAI_NUMBER) < 0
            && !ThaiMeetings.isOfMany(block.text().substring(start, end));
    return named ? new Span(start, end) : null;
  }

  /** The meeting before the bracket whose letters the short form has; null if none, or numbered. */
  private static @Nullable Span before(BlockText block, int open, String shortForm) {
    int end = block.charAt(open - 1) == ' ' ? open - 1 : open;
    for (int at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
      if (!LatinNames.isCapital(block, at)) {
        continue;
      }
      if (LatinNames.bodyEnd(block, at) != end) {
        return null;
      }
      if (isNamed(block.text().substring(at, end), shortForm)) {
        int start = Parties.start(block, at);
        int earliest = Math.max(0, start - LONGEST_NUMBER);
        boolean numbered =
            NUMBERED.matcher(block.text()).region(earliest, start).useAnchoringBounds(true).find();
        return numbered ? null : new Span(start, end);
      }
    }
    return null;
  }

  private static boolean isNamed(String name, String shortForm) {
    return isNamed(name) && Abbreviation.fitsBeside(shortForm, name);
  }

  /** Whether it is the English name of a meeting, and of no other. */
  private static boolean isNamed(String name) {
    return MEETING.matcher(name).matches()
        && !OF_ANY.containsAll(Arrays.asList(BLANKS.split(name, -1)));
  }
}
