package org.hotrai.entity.law;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;

/**
 * Reads the names of laws that no year ends. They are made of the words that end other names (การ,
 * ว่าด้วย, verbs), and end at a blank or at a word that only goes on with the sentence.
 */
final class LawNames {
  private static final int LONGEST = 90;
  private static final String OF = "ของ";
  // An act that only says that something is laid down has no name yet.
  private static final String LAYING_DOWN = "กำหนด";

  private static final WordTable<Boolean> ENDS =
      new WordTable<>(
          List.of(
                  "และ",
                  "หรือ",
                  "ที่",
                  "ซึ่ง",
                  "ตาม",
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
                  "หลัง")
              .stream()
              .collect(Collectors.toMap(word -> word, word -> true)));

  /** What such a name has of these words. */
  private static final Pattern NO_END =
      Pattern.compile("ว่าด้วย|ต่อต้าน|ต่ออายุ|(?<=เกี่ยว)กับ|ได้มาซึ่ง|(?<=ได้มา)ซึ่ง");

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
    boolean whole = block.isWordBoundary(at) && block.charAt(at) != '.';
    boolean named = !block.text().substring(start, at).equals(LAYING_DOWN);
    return (whole || block.charAt(at) == 'ฯ') && named ? at : start;
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
