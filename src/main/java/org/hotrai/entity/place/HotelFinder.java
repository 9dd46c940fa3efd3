package org.hotrai.entity.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;
import org.hotrai.text.Words;

/**
 * Finds hotels, whose names go on behind blanks as English ones do: โรงแรมเรือทอง แกรนด์ พาร์ค.
 * They are named where something happens there, or where their place stands behind.
 */
public final class HotelFinder implements Finder {
  private static final String HEAD = "โรงแรม";
  private static final String AND = "และ";
  private static final int SHORTEST = 3;
  private static final int LONGEST = 35;

  /** Letters that run on further are no name. */
  private static final int LONGEST_RUN = 60;

  /** So far the words stand before that tell that something happens there. */
  private static final int BEFORE = 60;

  private static final Pattern THERE =
      Pattern.compile(
          "(?:ณ|ที่|หน้า|ชั้น ?[0-9๐-๙A-Z]{1,2}|(?<![ก-๎])ห้อง[^,()“”]{2,40}"
              + "|(?i:room|hall)(?: ?[0-9A-Z][0-9A-Z-]*)?) ?$");

  private static final Pattern PLACE =
      Pattern.compile(" ?\\(?(?:จังหวัด|อำเภอ|ตำบล|เขต|แขวง|ถนน|จ\\.|อ\\.|ต\\.|ถ\\.|กรุงเทพ|กทม)");

  private static final Pattern LATIN =
      Pattern.compile(
          "[A-Z][A-Za-z.'’&-]+(?: (?:(?:by|at|the|and|of|&)"
              + " )?[A-Z][A-Za-z.'’&-]+){0,6}(?![A-Za-z])");

  /** No end of a name: behind it stands the rest. */
  private static final List<String> OPEN = List.of("เดอะ", "ดิ", "บาย", "แอนด์", "แอท", "อะ");

  /** So, too, where the name begins with it. */
  private static final List<String> OPEN_FIRST =
      List.of("แกรนด์", "ริเวอร์", "โกลเด้น", "เดอ", "อัล", "อีโค่", "ทีเค", "บีพี", "แสน");

  private static final double SURE = 0.7;

  private final WordTable<Boolean> noNames = WordLists.table("no-hotel-names.txt");
  private final WordTable<Boolean> words = WordLists.table("words-of-hotel-names.txt");
  private final WordTable<Boolean> ends = WordLists.table("body-ends.txt");

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    int head = block.text().indexOf(HEAD);
    while (head >= 0) {
      int start = block.skipSpace(head + HEAD.length());
      int end = end(block, start);
      if (end - start >= SHORTEST && isNamed(block, head, end)) {
        Span span = new Span(head, end);
        String name = span.of(block.text());
        found.add(Candidate.byRule(block, span, EntityType.PLACE, name, SURE));
      }
      head = block.text().indexOf(HEAD, head + 1);
    }
    return found;
  }

  private static boolean isNamed(BlockText block, int head, int end) {
    Matcher there = THERE.matcher(block.text()).region(Math.max(0, head - BEFORE), head);
    return there.find() || isPlace(block, end);
  }

  private static boolean isPlace(BlockText block, int at) {
    return PLACE.matcher(block.text()).region(at, block.length()).lookingAt();
  }

  private int end(BlockText block, int start) {
    if (!block.isThai(start)) {
      Matcher latin = LATIN.matcher(block.text()).region(start, block.length());
      return latin.lookingAt() ? latin.end() : start;
    }
    int end = firstEnd(block, start);
    if (end == start) {
      return start;
    }
    String first = block.text().substring(start, end);
    int next = block.skipSpace(end);
    boolean open = OPEN.contains(first) || (OPEN_FIRST.contains(first) && !isPlace(block, next));
    while (end < next && next - start < LONGEST && (open || wordsEnd(block, next) > next)) {
      int last = open ? runEnd(block, next) : wordsEnd(block, next);
      if (last == next) {
        return start;
      }
      open = OPEN.contains(block.text().substring(next, last));
      end = last;
      next = block.skipSpace(end);
    }
    return open ? start : end;
  }

  /** Index behind what the name begins with; its start if that is none. */
  private int firstEnd(BlockText block, int start) {
    int end = runEnd(block, start);
    if (end - start > LONGEST_RUN) {
      return start;
    }
    Entry<Boolean> noName = noNames.longestAt(block.beginnings(), start);
    int none = noName == null ? start : start + noName.word().length();
    boolean ordinary = none > start && (none == end || block.isWordBoundary(none));
    return ordinary || !isOwn(block, start, end) ? start : end;
  }

  /** Whether that is no ordinary words alone, but where a place stands behind. */
  private boolean isOwn(BlockText block, int start, int end) {
    int from = start;
    for (int at = start + 1; at <= end; at++) {
      if (at == end || block.isWordBoundary(at)) {
        boolean initials = !block.isThai(at - 1);
        if (initials || !Words.isThaiWord(block.text().substring(from, at))) {
          return true;
        }
        from = at;
      }
    }
    return wordsEnd(block, start) > start || isPlace(block, end);
  }

  /** Index behind the Thai letters there up to where a sentence goes on, or too far behind. */
  private int runEnd(BlockText block, int start) {
    int at = start;
    while (at <= start + LONGEST_RUN && (block.isThai(at) || isInside(block, at))) {
      if (at > start && block.isWordBoundary(at) && isEnd(block, at)) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** A dot or a hyphen between letters: แชง-กรีลา, ที.เค. */
  private static boolean isInside(BlockText block, int at) {
    return ".-".indexOf(block.charAt(at)) >= 0 && block.isThai(at - 1) && block.isThai(at + 1);
  }

  private boolean isEnd(BlockText block, int at) {
    Entry<Boolean> end = ends.longestAt(block.beginnings(), at);
    int next = at + AND.length();
    boolean more = block.text().startsWith(AND, at) && wordsEnd(block, next) > next;
    return isPlace(block, at)
        || (end != null && block.isWordBoundary(at + end.word().length()) && !more);
  }

  /** Index behind the words of such names that stand there up to a blank; else that index. */
  private int wordsEnd(BlockText block, int start) {
    int at = start;
    while (block.isThai(at)) {
      Entry<Boolean> word = words.longestAt(block.beginnings(), at);
      if (word == null) {
        return start;
      }
      at += word.word().length();
    }
    return at;
  }
}
