package org.hotrai.entity.law;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;

/**
 * Reads the names of laws that no year ends. They are made of the words that end other names (การ,
 * ว่าด้วย, verbs), and end at a blank or at a word that only goes on with the sentence.
 */
final class LawNames {
  private static final int LONGEST = 120;
  private static final String OF = "ของ";
  // An act that only says that something is laid down has no name yet.
  private static final Set<String> LAYING_DOWN = Set.of("กำหนด", "ออก", "ด้วย", "ด้วยเช่นกัน");

  private static final WordTable<Boolean> ENDS =
      new WordTable<>(
          List.of(
                  "และ",
                  "หรือ",
                  "ที่",
                  "ซึ่ง",
                  "ตาม",
                  "ตามพระราชบัญญัติ",
                  "ให้",
                  "เพื่อ",
                  "จะ",
                  "ไม่",
                  "ได้",
                  "มี",
                  "เป็น",
                  "ฉบับ",
                  "นี้",
                  "นั้น",
                  "ดังนั้น",
                  "ระบุ",
                  "แล้ว",
                  "จาก",
                  "โดย",
                  "กับ",
                  "แต่",
                  "ยัง",
                  "ก็",
                  "ดังกล่าว",
                  "เดิม",
                  "จริง",
                  "ต่อ",
                  "เข้า",
                  "ผ่าน",
                  "ทั้ง",
                  "ถูก",
                  "ว่า",
                  "อีก",
                  "ใหม่",
                  "ต้อง",
                  "เมื่อ",
                  "มาตรา",
                  "นัด",
                  "หลัง",
                  "มา",
                  "ไป",
                  "ปี",
                  "ด้วยการ",
                  "เนื่องจาก",
                  "เนื่องใน",
                  "อย่าง",
                  "ทุกประการ",
                  "ภายใน")
              .stream()
              .collect(Collectors.toMap(word -> word, word -> true)));

  /** What such a name has of these words. */
  private static final Pattern NO_END =
      Pattern.compile(
          "ว่าด้วย|โดย(?=สมบูรณ์|ถูก)|ต่อต้าน|ต่ออายุ|ต่อ(?=สตรี|เด็ก|จิต|ผู้บริโภค)|ที่(?=กฎหมายกำหนด|ดิน|ระลึก|ปรึกษา|อยู่|พัก)"
              + "|ให้(?=โทษ|กู้ยืม)|(?<=อำนาจ)ให้|(?<=เกี่ยว)กับ|ได้มาซึ่ง|(?<=ได้มา)ซึ่ง"
              + "|(?<=ราย|เงิน)ได้|(?<=คน)เข้า(?=เมือง)|(?<=ท้อง)ที่|(?<=อากาศ)เป็น(?=พิษ)"
              + "|เพื่อ(?=การศึกษา|สุขภาพ|เกษตร|ความเสมอภาค)|อย่าง(?=ยั่งยืน)|(?<=ได้)มา|(?<=ว่า)ด้วย|(?<=นำ)เข้า|ปี(?!"
              + " ?[0-9๐-๙พ])|(?<=ประจำ|ราย)ปี|(?<=การ)(?:ให้|ได้|เป็น|มี|เข้า|ไม่|ใช้)");

  /** What such a name does not end with. */
  private static final List<String> OPEN =
      List.of("การ", "ความ", "ของ", "ใน", "ด้าน", "เกี่ยว", "ประเภท", "ว่าด้วย", "โดย", "จัด");

  /** Behind a name, what shows that it goes on. */
  private static final Pattern CUT =
      Pattern.compile(
          "ที่|ให้|หรือ|เพื่อ|และ|ผู้|ต้อง|มี|เป็น|ได้|ไม่|จะ|กับ|ต่อ|เข้า|"
              + " (?:และ|หรือ|(?![0-9๐-๙]{1,2}"
              + " ฉบับ)[0-9๐-๙]|วิธีการ|ในท้องที่|สำหรับ|ราคา|อักษรย่อ)");

  private static final String AND = "และ";

  /** Words that begin no name behind the kind of law: พ.ร.บ. ดังกล่าว. */
  private final WordTable<Boolean> noNames = WordLists.table("no-law-names.txt");

  /** Words behind และ that begin something else: พ.ร.บ.เรือเล็กและกฎหมาย… */
  private final WordTable<Boolean> others = WordLists.table("behind-law-and.txt");

  /** Whom an organic act is about: ส.ส., ส.ว. */
  private static final Pattern MEMBERS = Pattern.compile(" ?ส\\.[สว]\\.");

  private final ThaiBodies thai;

  LawNames(ThaiBodies thai) {
    this.thai = thai;
  }

  /** Index behind the name that begins there; the start if none does. */
  int end(BlockText block, int start) {
    int at = start;
    while (block.isThai(at) && at < start + LONGEST) {
      if (block.isWordBoundary(at) && isEnd(block, at)) {
        break;
      }
      at++;
    }
    Matcher members = MEMBERS.matcher(block.text()).region(at, block.length());
    if (at > start && members.lookingAt()) {
      return members.end();
    }
    boolean whole = block.isWordBoundary(at) && block.charAt(at) != '.' && at < start + LONGEST;
    boolean named = !LAYING_DOWN.contains(block.text().substring(start, at)) && !isOpen(block, at);
    return (whole || block.charAt(at) == 'ฯ') && named ? at : start;
  }

  /** The same with what และ adds to the name: พ.ร.บ.ภาษีเรือและแพ. */
  int endWithAnd(BlockText block, int start) {
    int end = end(block, start);
    while (end > start && block.text().startsWith(AND, end)) {
      int next = end + AND.length();
      int nextEnd = startsWith(others, block, next) ? next : end(block, next);
      if (nextEnd <= next) {
        break;
      }
      end = nextEnd;
    }
    return end;
  }

  /** Whether what stands there goes on with the sentence instead of naming the law. */
  boolean isNoName(BlockText block, int at) {
    return startsWith(noNames, block, at);
  }

  /** Whether the name that ends there is only the beginning of a longer one. */
  boolean isCut(BlockText block, int end) {
    return CUT.matcher(block.text()).region(end, block.length()).lookingAt();
  }

  /** Whether what ends there has a word at its end that a name goes on behind. */
  static boolean isOpen(BlockText block, int end) {
    return OPEN.stream()
        .filter(word -> block.text().startsWith(word, end - word.length()))
        .anyMatch(word -> block.isWordBoundary(end - word.length()));
  }

  private static boolean startsWith(WordTable<Boolean> words, BlockText block, int at) {
    Entry<Boolean> word = words.longestAt(block.beginnings(), at);
    return word != null && block.isWordBoundary(at + word.word().length());
  }

  private boolean isEnd(BlockText block, int at) {
    if (block.text().startsWith(OF, at)) {
      return thai.headLength(block, at + OF.length(), false) > 0
          || thai.listedEnd(block, at + OF.length()) > at + OF.length();
    }
    Entry<Boolean> end = ENDS.longestAt(block.beginnings(), at);
    return end != null
        && block.isWordBoundary(at + end.word().length())
        && !NO_END
            .matcher(block.text())
            .useTransparentBounds(true)
            .region(at, block.length())
            .lookingAt();
  }
}
