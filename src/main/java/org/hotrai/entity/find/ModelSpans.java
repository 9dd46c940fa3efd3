package org.hotrai.entity.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.person.NoPersons;
import org.hotrai.entity.person.PersonTitles;
import org.hotrai.entity.text.BlockText;
import org.hotrai.text.Span;
import org.hotrai.text.date.MonthNames;

/**
 * Mends what the model finds where rules know better: a person's name ends before a post or another
 * person's title, two bodies with และ between are two, an ambassador is neither place nor body, and
 * months alone are no names.
 */
final class ModelSpans {
  private static final String MONTH = "(?:" + String.join("|", MonthNames.THAI) + ")";
  private static final Pattern MONTHS =
      Pattern.compile("(?:เดือน ?)?" + MONTH + "(?: ?(?:[-–]|ถึง|และ) ?" + MONTH + ")*");

  /** Whom a place sent to parliament: สส.ระยอง. */
  private static final Pattern MEMBER = Pattern.compile("(?:สส|สว|ส\\.ส|ส\\.ว)\\. ?[ก-๎]{2}.*");

  /** How something is done to what has a name before it: ลงคลองเรือ | โดยตรง. */
  private static final String DIRECTLY = "โดยตรง";

  /** Which ones stands behind it, as a place. */
  private static final String PROVINCES = "กลุ่มจังหวัด";

  private static final String AMBASSADOR = "เอกอัครราชทูต";
  private static final String TEMPLE_HEAD = "วัด";
  private static final Pattern TEMPLE = Pattern.compile(" +(?:ณ *)?" + TEMPLE_HEAD);
  private static final Pattern MONK = Pattern.compile("พระ|สมเด็จพระ|หลวงพ่อ|หลวงปู่|หลวงตา|ครูบา");
  private static final String YOU = "คุณ";
  private static final String WITH = " กับ ";
  private static final String AND = "และ";
  private static final char CUT = 'ฯ';

  /** No name of a body has these inside it behind และ. */
  private static final Pattern NEXT_BODY =
      Pattern.compile("และ(?=(?:กระทรวง|กรม|สำนักงาน|มหาวิทยาลัย|บริษัท|ธนาคาร|มูลนิธิ|สมาคม))");

  /** Behind another body's name a blank and one of the state's enterprises. */
  private static final Pattern NEXT_ENTERPRISE =
      Pattern.compile(
          "(?<=^(?:กรม|กระทรวง|การ|ธนาคาร|บริษัท|องค์การ|สำนักงานยุติธรรม)[^ ]{4,60}) "
              + "(?=การ(?:ไฟฟ้า(?:ส่วน|นคร|ฝ่าย)|ประปา(?:ส่วน|นคร)|รถไฟ|ท่าเรือ|ท่าอากาศยาน|เคหะ|ยางแห่ง"
              + "|นิคม|กีฬาแห่ง|ทางพิเศษ|ท่องเที่ยวแห่ง))");

  /** In a bracket no part of the name, but another or a counter. */
  private static final Pattern SHORT_FORM = Pattern.compile("[ก-ฮ.]+\\.|\\p{Lu}+|\\p{Nd}+");

  /** Two short forms: กตร.-กสร. */
  private static final Pattern SHORT_PAIR =
      Pattern.compile("([ก-ฮ]{2,6}\\.) ?[-–/] ?([ก-ฮ]{2,6}\\.?)");

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<=\\bCo\\.?),? ?|(?<=\\bCo)\\.,? ?|(?<=\\p{Ll}) (?:Co\\.?,?"
              + " ?)?)(?:Ltd|Limited)\\b\\.?");

  /**
   * How many there are of one name, สำนักงานเรือจังหวัด | 76 จังหวัด, or of whose officers somebody
   * is one: โฆษกกระทรวงเรือ | ฝ่ายการเมือง, or what is told of it: แจ้งกรมเรือ | ทราบ.
   */
  private static final Pattern COUNT =
      Pattern.compile(
          " [0-9๐-๙]+ ?(?:จังหวัด|แห่ง|หน่วยงาน|สาขา)$|ฝ่ายการเมือง$|ทราบ$| ดำรงตำแหน่ง$|แห่งนี้$");

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

  /** Less that a person's title ends is only the end of a sentence: การ | เกษตร | ดร.กล้า. */
  private static final int SHORTEST_BODY = 10;

  /** These are called after persons, titles in: บริษัท นายเรือ จำกัด. */
  private static final List<String> COMPANIES = List.of("บริษัท", "ห้าง", "ร้าน", "บจก.", "หจก.");

  private final WordTable<Boolean> roles = WordLists.table("person-roles.txt");
  private static final Pattern DOTTED = Pattern.compile("(?:[ก-ฮ]\\.){2}");

  private final NoPersons noPersons = new NoPersons();
  private final PersonTitles titles;

  ModelSpans(PersonTitles titles) {
    this.titles = titles;
  }

  /** What is to be found in place of that span of that kind; nothing if it is no name. */
  List<Span> mended(BlockText block, Span found, EntityType type) {
    Span span = withoutManner(block, withoutClosing(block, found));
    return switch (type) {
      case DATE -> ModelDates.isNone(block, span) ? List.of() : List.of(span);
      case LAW, EVENT, MONEY -> List.of(span);
      case PERSON ->
          isMonths(block, span)
              ? List.of()
              : persons(block, behindRole(block, behindNoun(block, span))).stream()
                  .filter(person -> !isTemple(block, person.start()))
                  .filter(person -> isTitle(block, person.start()) || !noPersons.has(block, person))
                  .toList();
      case ORGANISATION ->
          isNone(block, span) || MEMBER.matcher(span.of(block.text())).matches()
              ? List.of()
              : bodies(block, span);
      case PLACE -> isNone(block, span) ? List.of() : ModelPlaces.mended(block, span);
    };
  }

  /** Without the end of a bracket that the name stands in, or a comma: (กรมเรือ | ). */
  private static Span withoutClosing(BlockText block, Span found) {
    int last = found.end() - 1;
    boolean closing = block.charAt(last) == ')' && found.of(block.text()).indexOf('(') < 0;
    boolean ends = closing || block.charAt(last) == ',';
    return ends && last > found.start() ? block.trim(found.start(), last) : found;
  }

  private static Span withoutManner(BlockText block, Span found) {
    int at = block.text().indexOf(DIRECTLY, found.start() + 1, found.end());
    return at < 0 ? found : block.trim(found.start(), at);
  }

  private static boolean isNone(BlockText block, Span span) {
    return block.text().startsWith(AMBASSADOR, span.start())
        || span.of(block.text()).equals(PROVINCES)
        || isMonths(block, span);
  }

  private static boolean isMonths(BlockText block, Span span) {
    return MONTHS.matcher(span.of(block.text())).matches();
  }

  /**
   * Without a role before the name that has a dot or a blank behind it; behind one that is cut
   * short only the first name, as a headline goes on with a verb: ปลัดฯ ณัฐพล ลุย.
   */
  private Span behindRole(BlockText block, Span person) {
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
  private boolean isTitle(BlockText block, int at) {
    return titles.behind(block, at) > at
        && OF_ONE_NAME.stream().noneMatch(title -> block.text().startsWith(title, at));
  }

  /** Without the person who stands behind a blank: กรมเรือ | นางกล้า. */
  private Span withoutPerson(BlockText block, Span body) {
    if (COMPANIES.stream().anyMatch(head -> block.text().startsWith(head, body.start()))) {
      return body;
    }
    int blank = block.text().indexOf(' ', body.start());
    while (blank > body.start() && blank < body.end()) {
      boolean and = block.text().startsWith(AND, blank + 1);
      int next = block.skipSpace(and ? blank + 1 + AND.length() : blank + 1);
      if (next < body.end() && block.isThai(blank - 1) && isTitle(block, next)) {
        return new Span(body.start(), blank);
      }
      blank = block.text().indexOf(' ', blank + 1);
    }
    return body;
  }

  /** With the form of a company behind it: Boat works | Co., Ltd. */
  private static Span withForm(BlockText block, Span body) {
    Matcher form = FORM.matcher(block.text()).region(body.end(), block.length());
    return form.useTransparentBounds(true).lookingAt() ? new Span(body.start(), form.end()) : body;
  }

  /**
   * With the end of a bracket that is open in it, or without what is open: ศูนย์เรือ (ท่าพาย 2).
   */
  private static Span withBracket(BlockText block, Span name) {
    String text = name.of(block.text());
    int open = text.lastIndexOf('(');
    if (open <= 0 || text.indexOf(')', open) > 0) {
      return name;
    }
    boolean shortForm = SHORT_FORM.matcher(text).region(open + 1, text.length()).matches();
    return block.charAt(name.end()) == ')' && !shortForm
        ? new Span(name.start(), name.end() + 1)
        : block.trim(name.start(), name.start() + open);
  }

  private List<Span> bodies(BlockText block, Span whole) {
    Span found = withoutPerson(block, withForm(block, whole));
    if (found.end() < whole.end() && found.end() - found.start() < SHORTEST_BODY) {
      return List.of();
    }
    Matcher count = COUNT.matcher(found.of(block.text()));
    Span span =
        withBracket(
            block, count.find() ? block.trim(found.start(), found.start() + count.start()) : found);
    Matcher pair = SHORT_PAIR.matcher(block.text()).region(span.start(), span.end());
    if (pair.matches()) {
      return List.of(new Span(pair.start(1), pair.end(1)), new Span(pair.start(2), pair.end(2)));
    }
    Matcher blank = NEXT_ENTERPRISE.matcher(span.of(block.text()));
    if (blank.find()) {
      int next = span.start() + blank.start();
      return List.of(new Span(span.start(), next), new Span(next + 1, span.end()));
    }
    if (block.text().indexOf(AND, span.start(), span.end()) < 0) {
      return List.of(span);
    }
    Matcher and = NEXT_BODY.matcher(block.text()).region(span.start() + 1, span.end());
    if (!and.find() || !block.isWordBoundary(and.start())) {
      return List.of(span);
    }
    return List.of(block.trim(span.start(), and.start()), block.trim(and.end(), span.end()));
  }

  /** Whether letters with full stops stand there that are no title: ภ.ง.ด. 50, a form. */
  boolean isForm(BlockText block, Span span, EntityType type) {
    return (type == EntityType.PERSON || type == EntityType.PLACE)
        && DOTTED.matcher(span.of(block.text())).lookingAt()
        && titles.behind(block, span.start()) == span.start();
  }
}
