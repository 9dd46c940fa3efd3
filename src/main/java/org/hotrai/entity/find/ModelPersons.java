package org.hotrai.entity.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.person.NoPersons;
import org.hotrai.entity.person.PersonTitles;
import org.hotrai.entity.text.BlockText;
import org.hotrai.text.Span;

/** Persons as the model finds them, without what it takes to be part of their names. */
final class ModelPersons {
  private static final String TEMPLE_HEAD = "วัด";
  private static final Pattern TEMPLE = Pattern.compile(" +(?:ณ *)?" + TEMPLE_HEAD);
  private static final Pattern MONK = Pattern.compile("พระ|สมเด็จพระ|หลวงพ่อ|หลวงปู่|หลวงตา|ครูบา");
  private static final String YOU = "คุณ";
  private static final String WITH = " กับ ";
  private static final char CUT = 'ฯ';

  /** What is counted beside a name: มาลี ใจดี | เลขที่ 89. A king's number is part of his name. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[ก-๎])(?<!ที่) +(?:เลขที่|หมู่(?:ที่)?|ส่วนที่)? *[0-9๐-๙]{1,4}$");

  private static final List<String> NEXT_PERSON =
      List.of("พระบาทสมเด็จ", "ท่านผู้หญิง", "โดยมี", "พร้อมด้วย");

  /** What stands behind a whole name and is no part of it. */
  private static final List<String> NO_SURNAMES =
      List.of(
          "อำเภอ",
          "ตำบล",
          "จังหวัด",
          "กลุ่ม",
          "ชมรม",
          "เจ้าคณะ",
          "ศิลปิน",
          "บ้านเลขที่",
          "ที่ทรง",
          "กล่าว",
          "เปิดเผย",
          "ดำเนินรายการ",
          "ลงพื้นที่",
          "ลาออก",
          "ยึดอำนาจ",
          "ศาลพิพากษา",
          "ศาลยกฟ้อง",
          "ศาลสั่ง",
          "มีจิตศรัทธา",
          "พรรค",
          "สส.",
          "สว.");

  /** Behind the last of these the names begin: ผู้พาย ได้แก่ | กล้า เรือดี. */
  private static final Pattern LISTING = Pattern.compile("(?:ได้แก่|ประกอบด้วย|นำโดย) ");

  /** What goes before a name that has no surname. */
  private static final List<String> OF_ONE_NAME = List.of("พระ", "สมเด็จ");

  private final WordTable<Boolean> roles = WordLists.table("person-roles.txt");
  private final NoPersons noPersons = new NoPersons();
  private final PersonTitles titles;

  ModelPersons(PersonTitles titles) {
    this.titles = titles;
  }

  /** Each of those who stand there. */
  List<Span> mended(BlockText block, Span span) {
    return persons(block, behindRole(block, behindNoun(block, withoutNumber(block, span)))).stream()
        .filter(person -> !isTemple(block, person.start()))
        .filter(person -> isTitle(block, person.start()) || !noPersons.has(block, person))
        .toList();
  }

  private static Span withoutNumber(BlockText block, Span person) {
    Matcher number = NUMBER.matcher(block.text()).region(person.start(), person.end());
    return number.find() ? new Span(person.start(), number.start()) : person;
  }

  /**
   * Without a role before the name that has a dot or a blank behind it; behind one that is cut
   * short only the first name, as a headline goes on with a verb: ปลัดฯ ณัฐพล ลุย.
   */
  private Span behindRole(BlockText block, Span found) {
    Span person = behindCutRole(block, found);
    Entry<Boolean> role = roles.longestAt(block.beginnings(), person.start());
    if (role == null || titles.behind(block, person.start()) > person.start()) {
      return person;
    }
    int end = person.start() + role.word().length();
    int behind = block.skipSpace(block.charAt(end) == CUT ? end + 1 : end);
    if ((behind == end && !role.word().endsWith(".")) || behind >= person.end()) {
      return person;
    }
    int blank = block.text().indexOf(' ', behind, person.end());
    boolean first = block.charAt(end) == CUT && blank > behind;
    return new Span(behind, first ? blank : person.end());
  }

  /** Without the end of a role that is cut short: ผู้ตรวจรา|ชการฯ กล้า. */
  private static Span behindCutRole(BlockText block, Span person) {
    int cut = block.text().indexOf(CUT, person.start(), person.end());
    int name = block.skipSpace(cut + 1);
    int blank = block.text().indexOf(' ', person.start(), person.end());
    boolean role =
        block.isThai(person.start() - 1)
            && blank == cut + 1
            && OF_ONE_NAME.stream()
                .noneMatch(word -> block.text().startsWith(word, person.start()));
    return role && cut > 0 && name < person.end() ? new Span(name, person.end()) : person;
  }

  /** Without the end of a word that is none for you: พระกรุณาคุณ | ดร.กล้า เรือดี. */
  private static Span behindNoun(BlockText block, Span person) {
    int behind = person.start() + YOU.length();
    int next = block.skipSpace(behind);
    boolean noun =
        block.text().startsWith(YOU, person.start())
            && block.isThai(person.start() - 1)
            && next > behind
            && next < person.end();
    return noun ? new Span(next, person.end()) : person;
  }

  /**
   * Each of several: with กับ between, or with a word for you behind a full name: คุณกล้า เรือดี |
   * คุณแก้ว แพงาม.
   */
  private List<Span> persons(BlockText block, Span all) {
    Matcher listing = LISTING.matcher(block.text()).region(all.start(), all.end());
    if (listing.find()) {
      Span listed = block.trim(listing.end(), all.end());
      boolean named = block.text().indexOf(' ', listed.start(), listed.end()) > 0;
      return named ? persons(block, listed) : List.of();
    }
    int with = block.text().indexOf(WITH, all.start() + 1, all.end());
    if (with > 0 && with + WITH.length() < all.end()) {
      List<Span> both = new ArrayList<>(persons(block, new Span(all.start(), with)));
      both.addAll(persons(block, new Span(with + WITH.length(), all.end())));
      return both;
    }
    List<Span> persons = new ArrayList<>(1);
    int start = all.start();
    int you = block.text().indexOf(YOU, start + 1, all.end());
    while (you > start) {
      int sign = block.skipBack(you);
      int end = "-–".indexOf(block.charAt(sign - 1)) < 0 ? sign : block.skipBack(sign - 1);
      int blank = block.text().indexOf(' ', Math.min(titles.behind(block, start), end), end);
      boolean parted = end < sign || blank > start;
      if (end < you && parted && block.isWordBoundary(you + YOU.length())) {
        persons.add(person(block, new Span(start, end)));
        start = you;
      }
      you = block.text().indexOf(YOU, you + 1, all.end());
    }
    persons.add(person(block, new Span(start, all.end())));
    return persons;
  }

  /** Whether it is the name of a temple rather than of a monk: วัด | พระกล้า. */
  private static boolean isTemple(BlockText block, int start) {
    int head = start - TEMPLE_HEAD.length();
    return block.text().startsWith(TEMPLE_HEAD, head) && block.isWordBoundary(head);
  }

  /** Without the temple of a monk: หลวงพ่อกล้า | วัดเรือ, พระครูกล้า | ณ วัดเรือ. */
  private static Span withoutTemple(BlockText block, Span person) {
    Matcher temple = TEMPLE.matcher(block.text()).region(person.start(), person.end());
    return MONK.matcher(person.of(block.text())).lookingAt() && temple.find()
        ? new Span(person.start(), temple.start())
        : person;
  }

  /** The name up to a blank behind which a post or another person's title stands. */
  private Span person(BlockText block, Span all) {
    Span person = withoutTemple(block, all);
    int name = titles.behind(block, person.start());
    boolean one =
        OF_ONE_NAME.stream().anyMatch(title -> block.text().startsWith(title, person.start()));
    int blank = block.text().indexOf(' ', Math.min(name, person.end()), person.end());
    if (blank > person.start() && isLongTitle(block, blank + 1)) {
      return one || name > person.start()
          ? new Span(person.start(), blank)
          : person(block, new Span(blank + 1, person.end()));
    }
    int first = one ? person.start() : blank < 0 ? person.end() : blank + 1;
    for (int at = first; at < person.end(); at++) {
      if (block.charAt(at) == ' ' && isNext(block, at + 1)) {
        return new Span(person.start(), block.skipBack(at));
      }
    }
    return person;
  }

  /** Whether a title stands there that no surname begins like. */
  private boolean isLongTitle(BlockText block, int at) {
    return isTitle(block, at) && titles.behind(block, at) - at >= PersonTitles.SURE;
  }

  private boolean isNext(BlockText block, int at) {
    Entry<Boolean> role = roles.longestAt(block.beginnings(), at);
    boolean post = role != null && block.isWordBoundary(at + role.word().length());
    return post
        || NO_SURNAMES.stream().anyMatch(word -> block.text().startsWith(word, at))
        || (block.isThai(at - 2) && isTitle(block, at))
        || NEXT_PERSON.stream().anyMatch(title -> block.text().startsWith(title, at));
  }

  /** Whether a title stands there that begins no name of a place or company. */
  boolean isTitle(BlockText block, int at) {
    return titles.behind(block, at) > at
        && OF_ONE_NAME.stream().noneMatch(title -> block.text().startsWith(title, at));
  }
}
