package org.hotrai.entity.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;

/** Reads Thai names of persons, which end where a blank, a verb, a role or a particle stands. */
final class ThaiNames {
  /** A word of so many characters ends a name even where the words around cannot be told. */
  private static final int LONG = 5;

  private static final int LONGEST = 26;
  private static final char CUT = 'ฯ';
  private static final String ROYAL = "พระ";
  private static final String OF_PLACE = "ณ ";

  private static final Pattern MONK =
      Pattern.compile("หลวง(?:พ่อ|ปู่|ตา)|พระ(?:ครู|อาจารย์|มหา)|ครูบา");

  /** Where a monk lives. */
  private static final String TEMPLE = "วัด";

  /** These begin a clause far more often than a surname. */
  private static final Set<String> CLAUSES =
      Set.of(
          "จาก", "กลุ่ม", "กล่าว", "และ", "กับ", "ร่วม", "เข้า", "ได้", "พบ", "ใน", "ที่", "ของ",
          "มอบ", "หารือ", "เผย", "แถลง", "ระบุ", "เสนอ", "เตือน", "ลงนาม", "กำชับ", "ย้ำ", "ตรวจ",
          "เปิด", "ให้", "สั่ง", "ยื่น", "ฟ้อง", "พา", "ซึ่ง", "ว่า", "จะ", "โดย", "หรือ", "แล้ว",
          "เมื่อ", "ขณะ", "ทำให้", "ถูก");

  /** Of officers, whose post begins like a title: นายแพทย์ | ชำนาญการ. */
  private static final List<String> LEVELS =
      List.of("ทรงคุณวุฒิ", "ชำนาญการ", "เชี่ยวชาญ", "ปฏิบัติการ");

  private static final String GROUP = "คณะ";

  private final WordTable<Boolean> titles = WordLists.table("person-titles.txt");
  private final WordTable<Boolean> roles = table("person-roles.txt", "parties-in-court.txt");
  private final WordTable<Boolean> ends =
      table("name-ends.txt", "person-roles.txt", "parties-in-court.txt");

  private static WordTable<Boolean> table(String... lists) {
    Map<String, Boolean> words = new LinkedHashMap<>();
    for (String list : lists) {
      WordLists.lines(list).forEach(word -> words.put(word, true));
    }
    return new WordTable<>(words);
  }

  /** Index behind the first name and the surname that begin there; the start if none do. */
  int end(BlockText block, int start) {
    int first = partEnd(block, start);
    if (first - start < 2) {
      return likeWordEnd(block, start);
    }
    if (block.charAt(first) != ' ') {
      return first;
    }
    int surname = surnameEnd(block, first + 1);
    return surname == first + 1 ? first : surname;
  }

  /**
   * Index behind a first name that begins like a word that ends others, glued to its title, and the
   * surname that tells that it is one: นาย|วันชัย เรือทอง; the start if none does.
   */
  private int likeWordEnd(BlockText block, int start) {
    boolean glued =
        block.isThai(start)
            && block.charAt(start - 1) != ' '
            && LEVELS.stream().noneMatch(word -> block.text().startsWith(word, start));
    int first = glued ? partEnd(block, start, start + 1) : start;
    boolean more = first - start > 2 && block.charAt(first) == ' ';
    int surname = more ? surnameEnd(block, first + 1) : first + 1;
    return surname > first + 1 ? surname : start;
  }

  /** Index behind the ฯ that stands for the surname behind a first name: สมชายฯ, สมชาย ฯ. */
  static int behindCut(BlockText block, int end) {
    int cut = block.charAt(end) == ' ' ? end + 1 : end;
    boolean more = cut > end ? block.isThai(cut + 1) : block.text().startsWith(ROYAL, cut + 1);
    return block.charAt(cut) == CUT && !more ? cut + 1 : end;
  }

  /** Whether the part of a name that begins there ends at that index. */
  boolean isPart(BlockText block, int start, int end) {
    return partEnd(block, start) == end;
  }

  /** Whether the name of a monk stands before a blank there, up to the blank before it. */
  private static boolean isBehindMonk(BlockText block, int start) {
    int name = block.skipBack(start);
    int first = name;
    while (block.isThai(first - 1)) {
      first--;
    }
    return MONK.matcher(block.text()).region(first, name).find();
  }

  private int surnameEnd(BlockText block, int start) {
    if (block.text().startsWith(TEMPLE, start) && isBehindMonk(block, start)) {
      return start;
    }
    if (block.text().startsWith(OF_PLACE, start)) {
      int name = start + OF_PLACE.length();
      int place = block.text().startsWith(TEMPLE, name) ? name : partEnd(block, name);
      return place == name ? start : place;
    }
    Entry<Boolean> title = titles.longestAt(block.beginnings(), start);
    if (title != null && title.word().length() >= PersonTitles.SURE) {
      return start;
    }
    int end = partEnd(block, start);
    if (end - start < 3) {
      return verbalEnd(block, start);
    }
    boolean ofPlace = block.text().startsWith(" " + OF_PLACE + "อยุธยา", end);
    return ofPlace ? end + 1 + OF_PLACE.length() + "อยุธยา".length() : end;
  }

  /**
   * Index behind a surname that begins like a word behind names, as a post behind it shows: นายก้อง
   * ทรงเรือ | อธิบดี; the start if that word stands there, or a clause with it.
   */
  private int verbalEnd(BlockText block, int start) {
    Entry<Boolean> word = ends.longestAt(block.beginnings(), start);
    if (word == null || word.word().length() > LONG || CLAUSES.contains(word.word())) {
      return start;
    }
    int rest = start + word.word().length();
    int end = rest;
    while (end < start + LONGEST && block.isThai(end)) {
      end++;
    }
    boolean surname =
        end > rest + 1
            && roles.longestAt(block.beginnings(), start) == null
            && !block.text().startsWith(GROUP, rest)
            && ends.longestAt(block.beginnings(), rest) == null;
    return surname && isBeforePost(block, end) ? end : start;
  }

  /** Whether a post stands behind a blank there. */
  boolean isBeforePost(BlockText block, int end) {
    return block.charAt(end) == ' ' && roles.longestAt(block.beginnings(), end + 1) != null;
  }

  /** Index behind one part of a name; the start if an ordinary word stands there. */
  private int partEnd(BlockText block, int start) {
    return partEnd(block, start, start);
  }

  private int partEnd(BlockText block, int start, int from) {
    int at = from;
    while (at < start + LONGEST && isInside(block, at) && !isBeforeNext(block, at)) {
      if (block.isThai(at) && isEnd(block, at)) {
        return at;
      }
      at++;
    }
    boolean abbreviation = block.charAt(at) == '.' && at - start < 5;
    return block.isThai(at) || abbreviation || !block.isClusterBoundary(at) ? start : at;
  }

  /** Whether a hyphen stands there that parts two persons: นายก้อง-นายเก่ง. */
  private boolean isBeforeNext(BlockText block, int at) {
    return block.charAt(at) == '-' && titles.longestAt(block.beginnings(), at + 1) != null;
  }

  /** Names of other languages have hyphens inside. */
  static boolean isInside(BlockText block, int at) {
    return block.isThai(at)
        || (block.charAt(at) == '-' && block.isThai(at - 1) && block.isThai(at + 1));
  }

  private boolean isEnd(BlockText block, int at) {
    if (!block.isClusterBoundary(at) || "เแโใไ".indexOf(block.charAt(at - 1)) >= 0) {
      return false;
    }
    Entry<Boolean> word = ends.longestAt(block.beginnings(), at);
    if (word == null) {
      return false;
    }
    int end = at + word.word().length();
    boolean alone = block.isWordBoundary(at) && block.isWordBoundary(end);
    return block.isClusterBoundary(end) && (alone || word.word().length() >= LONG);
  }
}
