package org.hotrai.entity.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.LatinNames;

/** The titles before names of persons, which belong to a mention but not to the name. */
public final class PersonTitles {
  /** No surname begins like a title of so many characters. */
  public static final int SURE = 6;

  /** What a title tells of its bearer. */
  public enum Sex {
    FEMALE,
    MALE,
    UNTOLD;

    /** Whether both are told and differ. */
    public boolean contradicts(Sex other) {
      return this != UNTOLD && other != UNTOLD && this != other;
    }
  }

  private static final int MOST_TITLES = 8;

  /** Behind a rank: ร.ต.อ.หญิง. */
  private static final String WOMAN = "หญิง";

  private static final String MISTER = "นาย";

  /** What stands before titles that are but the end of a word: เจ้า|นาย, หอย|นางรม, พู่|จอมพล. */
  private static final Map<String, List<String>> ENDS_OF_WORDS =
      Map.of(MISTER, List.of("เจ้า"), "นาง", List.of("หอย"), "จอมพล", List.of("พู่", "สวน"));

  private static final Pattern YEAR = Pattern.compile("(?:2[456]|๒[๔๕๖]|19|20)\\p{Nd}{2}");

  /** What stands before a number that tells which one, and not how many. */
  private static final Pattern NOT_COUNTING =
      Pattern.compile("(?:(?<!หน้า|พื้น)ที่|หมายเลข|เบอร์|ลำดับ|ข้อ|ชั้น|ห้อง|[./]) ?$");

  private static final int LONGEST = 10;

  private static final Set<String> OF_WOMEN =
      Set.of(
          "นาง",
          "นางสาว",
          "น.ส.",
          "เด็กหญิง",
          "ด.ญ.",
          "คุณหญิง",
          "ท่านผู้หญิง",
          "แพทย์หญิง",
          "ทันตแพทย์หญิง",
          "เภสัชกรหญิง",
          "พญ.",
          "พ.ญ.",
          "ทพญ.",
          "ภญ.",
          "สพ.ญ.",
          "Mrs",
          "Mrs.",
          "Ms",
          "Ms.",
          "H.E. Mrs.",
          "H.E. Ms.",
          "Dame",
          "Miss",
          "Madam",
          "Madame",
          "Daw");

  /** Words that are a title and what names begin with, too: นางนวล|พรรณ, นาย|เรืองยศ. */
  private static final Set<String> LIKE_NAMES =
      Set.of("นายเรือ", "นางนวล", "นางงาม", "นางรำ", "นางเอก", "นางฟ้า");

  /** What names go on with where such a word ends. */
  private static final List<String> ENDS_OF_NAMES =
      List.of(
          "พรรณ", "จันทร์", "ศรี", "ฉวี", "น้อย", "ละออ", "ลออ", "อนงค์", "ปราง", "จิต", "จิรา",
          "ใย", "เพ็ญ", "ทิพย์", "นิตย์", "วรรณ", "พิศ", "ตา", "เนตร", "ผ่อง", "ชื่น", "ไพ", "พึง",
          "อร", "ลักษณ์", "สมร", "ประภา", "รัตน์", "อุษา", "สง่า");

  private static final Set<String> RANKS = Set.of("นายพล", "นายพัน");
  private static final List<String> BEHIND_RANK =
      List.of(
          "เอก",
          "โท",
          "ตรี",
          "แห่ง",
          "ของ",
          "ที่",
          "ใน",
          "คน",
          "ทหาร",
          "ตำรวจ",
          "เรือ",
          "ใหญ่",
          "ผู้",
          "จาก",
          "และ",
          "หญิง",
          "ชาว",
          "ไทย",
          "ได้",
          "จะ",
          "กล่าว",
          "ระดับ",
          "ชั้น",
          "อาวุโส",
          "เกษียณ",
          "นอก",
          "หลาย",
          "บาง",
          "ต่าง",
          "สอง",
          "สาม",
          "สี่",
          "ห้า",
          "อากาศ",
          "กองทัพ",
          "พม่า",
          "เมียนมา",
          "ลาว",
          "เขมร",
          "กัมพูชา",
          "จีน",
          "สหรัฐ",
          "อเมริกัน",
          "อังกฤษ",
          "ฝรั่งเศส",
          "รัสเซีย",
          "ญี่ปุ่น",
          "เกาหลี",
          "เยอรมัน",
          "อิหร่าน",
          "อิสราเอล",
          "ยูเครน",
          "เวียดนาม",
          "มาเลเซีย",
          "อินโดนีเซีย");
  private static final Set<String> OF_MEN =
      Set.of(
          "นาย",
          "นายแพทย์",
          "นายสัตวแพทย์",
          "เด็กชาย",
          "ด.ช.",
          "นพ.",
          "น.พ.",
          "น.สพ.",
          "นสพ.",
          "พระครู",
          "พระมหา",
          "หลวงพ่อ",
          "หลวงปู่",
          "เสี่ย",
          "Mr",
          "Mr.",
          "H.E. Mr.",
          "Sir");

  private final WordTable<Boolean> titles = WordLists.table("person-titles.txt");
  private final WordTable<Boolean> notTitles = WordLists.table("not-titles.txt");

  /** The index behind the titles that begin there, the same index if none do. */
  public int behind(BlockText block, int start) {
    int name = start;
    int title = start;
    for (int titled = 0; titled < MOST_TITLES && isTitle(block, title, start); titled++) {
      Entry<Boolean> entry = titles.longestAt(block.beginnings(), title);
      name = entry == null ? title : title + entry.word().length();
      title = block.skipSpace(name);
    }
    return name == start ? start : title;
  }

  /** The next index from that one on where a title may begin; the length if none does. */
  int next(BlockText block, int from) {
    return titles.next(block.beginnings(), from);
  }

  /** Whether a title stands there, before which others may, which begin there. */
  private boolean isTitle(BlockText block, int at, int first) {
    Entry<Boolean> title = titles.longestAt(block.beginnings(), at);
    Entry<Boolean> other = title == null ? null : notTitles.longestAt(block.beginnings(), at);
    if (title == null || (other != null && !isBegunName(block, at, other.word()))) {
      return false;
    }
    int end = at + title.word().length();
    boolean dotted = title.word().indexOf('.') >= 0;
    if (block.isLatin(at)) {
      return !block.isLatin(at - 1)
          && (block.charAt(end) == ' ' || (dotted && LatinNames.isCapital(block, end)));
    }
    if (ENDS_OF_WORDS.getOrDefault(title.word(), List.of()).stream()
            .anyMatch(before -> block.text().startsWith(before, at - before.length()))
        || (title.word().equals(MISTER) && isCount(block, at))) {
      return false;
    }
    boolean oneLetter = title.word().indexOf('.') == 1;
    boolean free = !oneLetter || !(block.isThai(at - 1) && !block.isWordBoundary(at));
    return block.isClusterBoundary(end)
        && (at > first || block.charAt(at - 1) != '.')
        && free
        && (dotted || block.isWordBoundary(at));
  }

  /**
   * Whether officers are counted there: ทหาร 20 | นาย | รวมเรือ 2 ลำ, but neither จำเลยที่ 2 นาย
   * กล้า nor พ.ศ. 2567 นาย กล้า.
   */
  private static boolean isCount(BlockText block, int at) {
    int end = block.skipBack(at);
    int number = end;
    while (Character.isDigit(block.charAt(number - 1))) {
      number--;
    }
    return number < end
        && block.charAt(at + MISTER.length()) == ' '
        && block.isThai(block.skipSpace(at + MISTER.length()))
        && !YEAR.matcher(block.text()).region(number, end).matches()
        && !NOT_COUNTING
            .matcher(block.text().substring(Math.max(0, number - LONGEST), number))
            .find();
  }

  /** Whether the word for a rank begins a name behind its title: นาย | พลกฤต. */
  private static boolean isBegunName(BlockText block, int at, String word) {
    int end = at + word.length();
    if (LIKE_NAMES.contains(word)) {
      return block.isThai(end)
          && (!block.isWordBoundary(end)
              || ENDS_OF_NAMES.stream().anyMatch(name -> block.text().startsWith(name, end)));
    }
    return RANKS.contains(word)
        && block.isThai(end)
        && BEHIND_RANK.stream().noneMatch(behind -> block.text().startsWith(behind, end));
  }

  /** A mention's text without its titles, of which the name itself says how it goes on. */
  public String bare(String text, String name) {
    return text.endsWith(name) ? name : withoutCut(text.substring(behindFirst(text)));
  }

  /** A name without the ฯ that stands for the rest of it. */
  static String withoutCut(String name) {
    return name.endsWith("ฯ") ? name.substring(0, name.length() - 1).strip() : name;
  }

  private int behindFirst(String text) {
    int at = 0;
    for (int titled = 0; titled < MOST_TITLES; titled++) {
      Entry<Boolean> title = titles.longestAt(text, at);
      int end = title == null ? at : at + title.word().length();
      if (end == at || end == text.length()) {
        return at;
      }
      at = behindBlanks(text, end);
    }
    return at;
  }

  private static int behindBlanks(String text, int at) {
    int behind = at;
    while (behind < text.length() && Character.isSpaceChar(text.charAt(behind))) {
      behind++;
    }
    return behind;
  }

  /** What the titles of a mention tell; those of science and rank tell nothing. */
  public Sex sex(String mention) {
    int at = 0;
    for (int titled = 0; titled < MOST_TITLES; titled++) {
      Entry<Boolean> title = titles.longestAt(mention, at);
      if (title == null) {
        return Sex.UNTOLD;
      }
      if (OF_WOMEN.contains(title.word()) || title.word().endsWith(WOMAN)) {
        return Sex.FEMALE;
      }
      if (OF_MEN.contains(title.word())) {
        return Sex.MALE;
      }
      at += title.word().length();
      at = behindBlanks(mention, at);
    }
    return Sex.UNTOLD;
  }
}
