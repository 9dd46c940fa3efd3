package org.hotrai.entity.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Digits;
import org.hotrai.text.Span;

/**
 * Finds fairs, festivals, exhibitions and seminars with a Thai name that quotation marks or the
 * year end: งาน “เรือพายร่วมสมัย”, งานประเพณีแข่งเรือยาว ประจำปี 2566.
 */
public final class ThaiFairs implements Finder {
  /** Longer ones before those that they end with. */
  private static final List<String> HEADS =
      List.of(
          "งานมหกรรม",
          "มหกรรม",
          "งานเทศกาล",
          "เทศกาล",
          "งานนิทรรศการ",
          "นิทรรศการ",
          "กิจกรรม",
          "งานสัมมนา",
          "การสัมมนา",
          "สัมมนา",
          "งานเสวนา",
          "การเสวนา",
          "เสวนา",
          "การประกวด",
          "การแข่งขัน",
          "งาน");

  private static final String FAIR = "งาน";
  private static final List<String> QUOTES = List.of("“", "\"");

  private static final String WHEN =
      " ?(?:ครั้งที่ ?[0-9๐-๙]{1,3}(?:/[0-9๐-๙]{4})?"
          + "|(?:ประจำ)?ปี ?(?:พ\\.ศ\\. ?|พุทธศักราช ?)?[0-9๐-๙]{4})(?![0-9๐-๙])";

  private static final Pattern QUOTED =
      Pattern.compile("[“\"](?<name>[^“”\"‘’\n ][^“”\"‘’\n]{4,110})[”\"](?<when>" + WHEN + ")?");

  /** Before a head word, with which it is another: ผล | งาน, เมือง | เทศกาล. */
  private static final Pattern OTHER_WORK =
      Pattern.compile(
          "(?:ราย|ผล|หน่วย|สำนัก|แรง|พลัง|ทีม|พนัก|ดำเนิน|ปฏิบัติ|ทำ|คน|กอง|โรง|ด้าน|การ|มี|สมัคร"
              + "|หา|จ้าง|ตก|ประสาน|ฝ่าย|ชิ้น|ภาระ|กลุ่ม|ระบบ|แผน|ใบ|ได้|ทรง|เมือง)\\z");

  /** The same before งาน alone: ใช้ | งาน. */
  private static final Pattern WORK = Pattern.compile("(?:ใช้|ขับเคลื่อน|วัน)\\z");

  /** Before the head word, where only what the fair is on is quoted. */
  private static final Pattern THEME =
      Pattern.compile("(?:หัวข้อ|แนวคิด|สโลแกน|คำขวัญ|ธีม)[ก-๎]{0,8}\\z");

  /**
   * What such a name has not got, but a sentence has; what tells which of a series it is; or a
   * project that it is held for.
   */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^(?:ด้าน|โครงการ)|ครับ|ค่ะ|ขอให้|จะต้อง|เพราะ|แต่ว่า|กล่าวว่า|ดิฉัน|ครั้งที่");

  private static final String ACTIVITY = "กิจกรรม";

  private static final String YEARLY = "ประจำปี";
  private static final Pattern YEAR =
      Pattern.compile(
          "ประจำปี ?(?:พ\\.ศ\\. ?|พุทธศักราช ?)?(?<year>[0-9]{4}|[๐-๙]{4})(?![0-9๐-๙]|[/–-])");

  /** The kind of what is held each year, in the name. */
  private static final Pattern OF_YEAR =
      Pattern.compile(
          "(?:งาน(?:ประเพณี|เทศกาล|มหกรรม|กาชาด|ฉลอง|นมัสการ|บวงสรวง|บุญ|สัปดาห์|สมโภช|แห่|แสดง"
              + "|ประกาศรางวัล|มหาสงกรานต์|วัน)|มหกรรม|เทศกาล(?!ปีใหม่|สงกรานต์|ลอยกระทง|ตรุษจีน))(?:(?!ซึ่ง|จะ(?!นะ)|ได้|ระหว่าง|เมื่อ|วันที่|รายงาน|โครงการ|เป็น|เพื่อ|ครั้ง|ที่จัด|หน่วยงาน|รางวัล)[ก-๎"
              + " ]){3,70}|งานกาชาด ?");

  /** What such fairs are called with or without. */
  private static final Pattern GREAT = Pattern.compile("^งาน(?=มหกรรม|เทศกาล)");

  /** Of the words that tell the kind. */
  private static final String BEGINNINGS = "งมเ";

  private static final int LONGEST = 80;
  private static final int LONGEST_BEFORE = 16;

  /** A shorter name is much else, too, where it stands without quotation marks. */
  private static final int TELLING = 24;

  private static final double SURE = 0.75;

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    for (String quote : QUOTES) {
      int open = block.text().indexOf(quote);
      while (open >= 0) {
        addQuoted(found, block, open);
        open = block.text().indexOf(quote, open + 1);
      }
    }
    int at = block.text().indexOf(YEARLY);
    while (at >= 0) {
      addYearly(found, block, at);
      at = block.text().indexOf(YEARLY, at + YEARLY.length());
    }
    return found;
  }

  private static void addQuoted(List<Candidate> found, BlockText block, int open) {
    int start = head(block, block.charAt(open - 1) == ' ' ? open - 1 : open);
    Matcher quoted = QUOTED.matcher(block.text()).region(open, block.length());
    if (start < 0 || !quoted.lookingAt()) {
      return;
    }
    String name = quoted.group("name").strip();
    if (NO_NAME.matcher(name).find()) {
      return;
    }
    String when = quoted.group("when") == null ? "" : " " + quoted.group("when").strip();
    boolean telling = name.length() >= TELLING && !block.text().startsWith(ACTIVITY, start);
    Span span = block.trim(quoted.start("name"), quoted.end("name"));
    found.add(
        Candidate.byRule(
            block, span, EntityType.EVENT, name + when, telling ? Candidate.CERTAIN : SURE));
  }

  /** Where the head word begins that ends there; -1 if none does. */
  private static int head(BlockText block, int end) {
    for (String head : HEADS) {
      int start = end - head.length();
      if (block.text().startsWith(head, start)) {
        return block.isWordBoundary(start) && !isOtherWord(block, start) ? start : -1;
      }
    }
    return -1;
  }

  private static boolean isOtherWord(BlockText block, int start) {
    String before = block.text().substring(Math.max(0, start - LONGEST_BEFORE), start);
    return block.charAt(start - 1) == 'ๆ'
        || OTHER_WORK.matcher(before).find()
        || (block.text().startsWith(FAIR, start) && WORK.matcher(before).find())
        || THEME.matcher(before).find();
  }

  private static void addYearly(List<Candidate> found, BlockText block, int at) {
    Matcher year = YEAR.matcher(block.text()).region(at, block.length());
    if (!year.lookingAt()) {
      return;
    }
    Matcher name = OF_YEAR.matcher(block.text());
    int earliest = Math.max(0, at - LONGEST);
    for (int start = at - 1; start >= earliest; start--) {
      if (mayBegin(block, start) && name.region(start, at).matches()) {
        boolean fair = block.text().startsWith(FAIR, start - FAIR.length());
        Span span = new Span(fair ? start - FAIR.length() : start, year.end());
        String bare = block.text().substring(span.start(), at).strip();
        String called = GREAT.matcher(bare).replaceFirst("");
        String written = ofYear(called, Digits.toWestern(year.group("year")));
        found.add(Candidate.byRule(block, span, EntityType.EVENT, written, SURE));
        return;
      }
    }
  }

  /** How one of a year is called, however the year is written. */
  static String ofYear(String fair, String year) {
    return fair + " " + YEARLY + " " + year;
  }

  private static boolean mayBegin(BlockText block, int start) {
    return BEGINNINGS.indexOf(block.charAt(start)) >= 0
        && block.isWordBoundary(start)
        && !isOtherWord(block, start);
  }
}
