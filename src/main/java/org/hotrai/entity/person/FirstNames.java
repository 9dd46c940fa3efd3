package org.hotrai.entity.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.ListFinder;

/**
 * Tells where a Thai first name stands for its bearer: between quotation marks, at the beginning of
 * a headline, behind a role or a word of address, before what only persons do with words, and cut
 * by ฯ: “ศุภมาส” เผย, รมช.มนัญญา กล่าว, ด้านมนัญญาระบุว่า, ปลัดฯ ณัฐพล, ธรรมนัสฯ. Anywhere else it
 * may be any word.
 */
public final class FirstNames {
  private static final ThaiNames NAMES = new ThaiNames();
  private static final WordTable<Boolean> ROLES = WordLists.table("person-roles.txt");

  /** Writers often close with the sign that opens. */
  private static final String QUOTES = "“”\"‘’'";

  private static final int SHORTEST_QUOTED = 4;
  private static final int LONGEST_ROLE = 16;
  private static final char CUT = 'ฯ';
  private static final List<String> SHORT_ROLES = List.of("รมว.", "รมช.", "รมต.", "ปกท.");
  private static final String OF_DISTRICT = "นายอำเภอ";
  private static final String PREMIER = "นายก";

  /** What stands right before a first name that is cut, besides the posts: ผู้ตรวจ|ทองดีฯ. */
  private static final List<String> LINKS =
      List.of(
          "ผู้ตรวจ",
          "ผู้ใหญ่",
          "รอง",
          "โฆษก",
          "ที่ปรึกษา",
          "โดย",
          "และ",
          "กับ",
          "ว่า",
          "ให้",
          "ของ",
          "ด้าน",
          "แต่");

  /** The same before what somebody says. */
  private static final List<String> BEFORE_SAYING =
      List.of("ด้าน", "โดย", "แต่", "ส่วน", "ขณะที่", "ซึ่ง", "คุณ", "อาจารย์", "ต่อมา", "จากนั้น");

  private static final List<String> ADDRESSES = List.of("ท่าน", "คุณ", "หมอ", "ดร.", "รัฐมนตรี");

  private static final Pattern SAYING =
      Pattern.compile(
          " ?(?:ยัง|ได้)?(?:กล่าว|เปิดเผย|ให้สัมภาษณ์|อธิบาย|ตั้งข้อสังเกต"
              + "|(?:เผย|ระบุ|ยืนยัน|ชี้แจง|แถลง|ตอบ|บอก|มอง|เห็น|ย้ำ|ชี้|เชื่อ|แย้ง|เล่า"
              + "|เตือน|เสนอ|โพสต์)(?:ต่อ)?ว่า)");

  /** With letters and a dot each, before which no letter stands: หน.ผตร.ทองดี. */
  private static final Pattern ABBREVIATIONS =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}.])(?:[ก-ฮ]{2,6}\\.)+\\z");

  private static final int LONGEST_ABBREVIATIONS = 20;

  /** Those of bodies and of companies, and titles, which belong to a name: รพ.ทองดี, ดร.ทองดี. */
  private static final Set<String> NO_OFFICES = noOffices();

  private FirstNames() {}

  private static Set<String> noOffices() {
    Set<String> others = new HashSet<>(Set.of("บจก.", "บมจ.", "หจก.", "หสน."));
    WordLists.lines("abbreviated-heads.tsv")
        .forEach(line -> others.add(line.substring(0, line.indexOf('\t'))));
    others.addAll(WordLists.lines("person-titles.txt"));
    return others;
  }

  /**
   * Whether the first name of somebody that stands there means that person.
   *
   * @param titled whether a title before the full name shows that it is one
   */
  public static boolean isMeant(BlockText block, int start, int end, boolean titled) {
    boolean cut =
        block.charAt(end) == CUT
            && block.isWordBoundary(start)
            && (!block.isThai(start - 1) || isBehindLink(block, start));
    if (isQuoted(block, start, end)
        || isSaying(block, start, end)
        || (titled && isAddressed(block, start, end))) {
      return true;
    }
    boolean behindRole = titled && isBehindRole(block, start);
    boolean free =
        block.charAt(start - 1) == ' '
            && !block.isThai(end)
            && !HeadlineNames.isOrdinary(block, start, end);
    return titled
        && (((cut || behindRole || isBehindAbbreviation(block, start))
                && NAMES.isPart(block, start, end))
            || (behindRole && free)
            || HeadlineNames.isMeant(block, start, end));
  }

  /** Whether a word ends right before it that begins no other name: พรรคประชาฯ is a party. */
  private static boolean isBehindLink(BlockText block, int start) {
    return LINKS.stream().anyMatch(word -> block.text().startsWith(word, start - word.length()));
  }

  /** Index behind the ฯ that stands there for the surname. */
  public static int behindCut(BlockText block, int end) {
    return ThaiNames.behindCut(block, end);
  }

  /** Whether the abbreviation of an office ends right before it: รปอ.ทองดี, หน.ผตร.ทองดี. */
  public static boolean isBehindAbbreviation(BlockText block, int start) {
    if (block.charAt(start - 1) != '.') {
      return false;
    }
    Matcher office =
        ABBREVIATIONS
            .matcher(block.text())
            .useTransparentBounds(true)
            .region(Math.max(0, start - LONGEST_ABBREVIATIONS), start);
    if (!office.find() || NO_OFFICES.contains(office.group())) {
      return false;
    }
    int last = block.text().lastIndexOf('.', start - 2) + 1;
    return !NO_OFFICES.contains(block.text().substring(Math.max(office.start(), last), start));
  }

  /**
   * Whether นายก stands right before it, which looks like a title and the next name's first letter.
   */
  public static boolean isBehindPremier(BlockText block, int start) {
    return block.text().startsWith(PREMIER, start - PREMIER.length());
  }

  /** Whether the abbreviation of a role that a body's stands right behind ends there: รมว.พณ. */
  public static boolean isBehindShortRole(BlockText block, int start) {
    return block.charAt(start - 1) == '.'
        && SHORT_ROLES.stream()
            .anyMatch(role -> block.text().startsWith(role, start - role.length()));
  }

  private static boolean isQuoted(BlockText block, int start, int end) {
    return QUOTES.indexOf(block.charAt(start - 1)) >= 0
        && QUOTES.indexOf(block.charAt(end)) >= 0
        && end - start >= SHORTEST_QUOTED
        && ListFinder.standsAlone(block, start, end);
  }

  /** Whether the person says something there, whose name is no ordinary word. */
  private static boolean isSaying(BlockText block, int start, int end) {
    return end - start >= SHORTEST_QUOTED
        && (!block.isThai(start - 1)
            || BEFORE_SAYING.stream()
                .anyMatch(word -> block.text().startsWith(word, start - word.length())))
        && SAYING.matcher(block.text()).region(end, block.length()).lookingAt()
        && !HeadlineNames.isOrdinary(block, start, end);
  }

  /** Whether a word of address stands right before it, and the name is no ordinary word. */
  private static boolean isAddressed(BlockText block, int start, int end) {
    return end - start >= SHORTEST_QUOTED
        && block.isClusterBoundary(start)
        && (block.isWordBoundary(end) || !block.isThai(end))
        && !HeadlineNames.isOrdinary(block, start, end)
        && ADDRESSES.stream()
            .anyMatch(word ->
                block.text().startsWith(word, start - word.length())
                    && block.isClusterBoundary(start - word.length()));
  }

  private static boolean isThai(BlockText block, int start, int end) {
    int at = start;
    while (at < end && block.isThai(at)) {
      at++;
    }
    return at == end;
  }

  /** Whether a role ends there, perhaps cut short, and perhaps with a blank behind it. */
  private static boolean isBehindRole(BlockText block, int name) {
    int blank = block.charAt(name - 1) == ' ' ? name - 1 : name;
    int end = block.charAt(blank - 1) == CUT ? blank - 1 : blank;
    for (int at = end - 2; at >= end - LONGEST_ROLE && at >= 0; at--) {
      Entry<Boolean> role = ROLES.longestAt(block.beginnings(), at);
      boolean cut = end < blank && role != null && isThai(block, at + role.word().length(), end);
      if (role != null && (cut || at + role.word().length() == end)) {
        boolean ofPlace = role.word().equals(OF_DISTRICT);
        boolean dotted = role.word().endsWith(".") && block.charAt(at - 1) != '.';
        return !ofPlace && block.isClusterBoundary(end) && (dotted || block.isWordBoundary(at));
      }
    }
    return false;
  }
}
