package org.hotrai.entity.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
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
  private static final String AND = "และ";

  /** No name of a body has these inside it behind และ. */
  private static final Pattern NEXT_BODY =
      Pattern.compile(
          "และ(?=(?:กระทรวง|กรม|สำนักงาน|มหาวิทยาลัย|บริษัท|ธนาคาร|มูลนิธิ|สมาคม|กรุงเทพมหานคร))");

  /** Behind another body's name a blank and one of the state's enterprises. */
  private static final Pattern NEXT_ENTERPRISE =
      Pattern.compile(
          "(?<=^(?:กรม|กระทรวง|การ|ธนาคาร|บริษัท|องค์การ|สำนักงานยุติธรรม)[^ ]{4,60}) "
              + "(?=การ(?:ไฟฟ้า(?:ส่วน|นคร|ฝ่าย)|ประปา(?:ส่วน|นคร)|รถไฟ|ท่าเรือ|ท่าอากาศยาน|เคหะ|ยางแห่ง"
              + "|นิคม|กีฬาแห่ง|ทางพิเศษ|ท่องเที่ยวแห่ง))");

  private static final Pattern OWNED =
      Pattern.compile("บริษัท(?:ย่อย|ลูก|ร่วม|ใน)[^ ]{0,20}?(?=บริษัท )");

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

  /** Which of a row stands behind a bracket: กรมเรือ | 2) กรมท่า. */
  private static final Pattern ITEM = Pattern.compile(" (?:และ ?)?[0-9๐-๙]{1,2}$");

  /**
   * Bodies with blanks between, all by their letters or by one head word: กษ. | คค., กรมเรือ |
   * กรมท่า.
   */
  private static final Pattern ROW =
      Pattern.compile(
          "(?!รพ\\. +สต\\.)(?:[ก-ฮ]{2,6}\\."
              + " +)+[ก-ฮ]{2,6}\\.|(?<head>กรม|กระทรวง|สำนักงาน|มหาวิทยาลัย|สมาคม|มูลนิธิ|รพ\\.)[^"
              + " ]{2,}(?: +\\k<head>[^ ]{2,})+");

  /** Less that a person's title ends is only the end of a sentence: การ | เกษตร | ดร.กล้า. */
  private static final int SHORTEST_BODY = 10;

  /** These are called after persons, titles in: บริษัท นายเรือ จำกัด. */
  private static final List<String> COMPANIES = List.of("บริษัท", "ห้าง", "ร้าน", "บจก.", "หจก.");

  private static final Pattern DOTTED = Pattern.compile("(?:[ก-ฮ]\\.){2}");

  /** Farther back no bracket is looked for. */
  private static final int LONGEST_BRACKET = 200;

  private static final String OPENING = "(“‘[";
  private static final String CLOSING = ")”’]";

  private final PersonTitles titles;
  private final ModelPersons persons;

  ModelSpans(PersonTitles titles) {
    this.titles = titles;
    this.persons = new ModelPersons(titles);
  }

  /** What is to be found in place of that span of that kind; nothing if it is no name. */
  List<Span> mended(BlockText block, Span found, EntityType type) {
    Span span = withoutManner(block, withoutClosing(block, found));
    return switch (type) {
      case DATE -> ModelDates.isNone(block, span) ? List.of() : List.of(span);
      case LAW, EVENT, MONEY -> List.of(span);
      case PERSON -> isMonths(block, span) ? List.of() : persons.mended(block, span);
      case ORGANISATION ->
          isNone(block, span) || MEMBER.matcher(span.of(block.text())).matches()
              ? List.of()
              : bodies(block, span);
      case PLACE -> isNone(block, span) ? List.of() : ModelPlaces.mended(block, span);
    };
  }

  /**
   * Without the end of a bracket or quotation that the name stands in, or a comma: (กรมเรือ | ),
   * and without what stands on its other side: ท่าเรือ | ) ท่าพายดี.
   */
  private static Span withoutClosing(BlockText block, Span found) {
    Span inside = found;
    for (int i = 0; i < CLOSING.length(); i++) {
      inside = withoutClosing(block, inside, OPENING.charAt(i), CLOSING.charAt(i));
    }
    boolean comma = block.charAt(inside.end() - 1) == ',' && inside.end() - inside.start() > 1;
    return comma ? block.trim(inside.start(), inside.end() - 1) : inside;
  }

  private static Span withoutClosing(BlockText block, Span found, char opening, char closing) {
    int at = block.text().indexOf(closing, found.start(), found.end());
    if (at <= found.start()
        || isApostrophe(block, at)
        || block.text().indexOf(opening, found.start(), at) >= 0) {
      return found;
    }
    Span before = block.trim(found.start(), at);
    Span behind = block.trim(at + 1, found.end());
    return before.end() - before.start() >= behind.end() - behind.start() ? before : behind;
  }

  private static boolean isApostrophe(BlockText block, int mark) {
    return block.charAt(mark) == '’' && block.isLatin(mark - 1);
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

  /** Without the person who stands behind a blank: กรมเรือ | นางกล้า. */
  private Span withoutPerson(BlockText block, Span body) {
    if (COMPANIES.stream().anyMatch(head -> block.text().startsWith(head, body.start()))) {
      return body;
    }
    int blank = block.text().indexOf(' ', body.start());
    while (blank > body.start() && blank < body.end()) {
      boolean and = block.text().startsWith(AND, blank + 1);
      int next = block.skipSpace(and ? blank + 1 + AND.length() : blank + 1);
      if (next < body.end() && block.isThai(blank - 1) && persons.isTitle(block, next)) {
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

  /** The company that another belongs to: บริษัทย่อยในเครือ | บริษัท เรือดี จำกัด. */
  private static Span owner(BlockText block, Span company) {
    Matcher owned = OWNED.matcher(block.text()).region(company.start(), company.end());
    return owned.lookingAt() ? new Span(owned.end(), company.end()) : company;
  }

  private List<Span> bodies(BlockText block, Span whole) {
    Span found = withoutPerson(block, withForm(block, owner(block, whole)));
    if (found.end() < whole.end() && found.end() - found.start() < SHORTEST_BODY) {
      return List.of();
    }
    Matcher count = (isItem(block, found) ? ITEM : COUNT).matcher(found.of(block.text()));
    Span span =
        withBracket(
            block, count.find() ? block.trim(found.start(), found.start() + count.start()) : found);
    if (ROW.matcher(span.of(block.text())).matches()) {
      return parts(block, span);
    }
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

  /** Whether a bracket closes behind it that none opens: 3). */
  private static boolean isItem(BlockText block, Span found) {
    if (block.charAt(found.end()) != ')') {
      return false;
    }
    int from = Math.max(0, found.end() - LONGEST_BRACKET);
    String before = block.text().substring(from, found.end());
    return before.lastIndexOf('(') <= before.lastIndexOf(')');
  }

  /** What stands between blanks. */
  private static List<Span> parts(BlockText block, Span row) {
    List<Span> parts = new ArrayList<>();
    int at = row.start();
    while (at < row.end()) {
      int blank = block.text().indexOf(' ', at, row.end());
      int end = blank < 0 ? row.end() : blank;
      parts.add(new Span(at, end));
      at = block.skipSpace(end);
    }
    return parts;
  }

  /** Whether letters with full stops stand there that are no title: ภ.ง.ด. 50, a form. */
  boolean isForm(BlockText block, Span span, EntityType type) {
    return (type == EntityType.PERSON || type == EntityType.PLACE)
        && DOTTED.matcher(span.of(block.text())).lookingAt()
        && titles.behind(block, span.start()) == span.start();
  }
}
