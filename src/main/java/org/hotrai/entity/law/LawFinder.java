package org.hotrai.entity.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.bracket.FullNames;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Span;

/**
 * Finds acts, codes, decrees and constitutions with the year and section that stand behind them,
 * and sections with the law behind them or none. A law is joined under its name without section.
 */
public final class LawFinder implements Finder {
  /** Dots where a draft has no number or year yet. */
  private static final String DOTS = "(?:\\.{2,}|…[.…]*)";

  /** Of the Buddhist era, or of Bangkok's; dots in a draft. */
  static final String YEAR =
      "(?:(?:พ\\.ศ\\. {0,2}|พุทธศักราช ?)(?:[0-9๐-๙]{4}|\\.{3,}|…[.…]*)"
          + "|(?:ร\\.ศ\\. ?|รัตนโกสินทร์ศก ?)[0-9๐-๙]{3}(?![0-9๐-๙]))";

  /** The number of a draft that changes a law, which it has not got yet: (ฉบับที่ ..). */
  static final String UNNUMBERED = "\\(ฉบับที่ ?" + DOTS + " ?\\)";

  private static final String BUDGET_YEAR =
      " ?(?:ประจำ)?ปี ?(?:งบประมาณ ?)?(?:พ\\.ศ\\. ?)?[0-9๐-๙]{4}";
  private static final ShortCodes SHORT = ShortCodes.LISTED;
  private static final Pattern START =
      Pattern.compile(
          "(?<short>"
              + SHORT.pattern()
              + ")|(?<organic>กฎหมาย(?:ลูก)?ประกอบรัฐธรรมนูญ)|(?:ร่าง"
              + " ?(?:แก้ไข(?:เพิ่มเติม)?)?)?(?:(?<!ศาล|ศาล"
              + " |วัน|ตุลาการ|ยกร่าง)(?<constitution>รัฐธรรมนูญ|รธน\\.)|(?<code>ประมวล(?:รัษฎากร|กฎหมาย"
              + " ?(?:อาญา(?:ทหาร)?|แพ่ง(?:และพาณิชย์)?|ที่ดิน|ยาเสพติด"
              + "|วิธีพิจารณาความ(?:อาญา|แพ่ง)))(?![ๅ-๎]))"
              + "|(?<head>พระราชบัญญัติ(?:ประกอบรัฐธรรมนูญ)?|พระราชกำหนด|พระราชกฤษฎีกา|กฎกระทรวง"
              + "|กฎมณเฑียรบาล|ประมวลกฎหมาย|พ\\.ร\\.[บกฎป]\\.|พร[บกปฎ]\\.)(?<again>"
              + " ?\\(พ\\.?ร\\.?[บกฎป]\\.?\\))?)|(?<section>"
              + Sections.SECTION
              + ")");

  /** What all those begin with. */
  private static final WordTable<Boolean> STARTS = starts();

  private static WordTable<Boolean> starts() {
    List<String> starts =
        new ArrayList<>(
            List.of(
                "ร่าง",
                "รัฐธรรมนูญ",
                "รธน.",
                "พระราช",
                "พ.ร.",
                "พรบ.",
                "พรก.",
                "พรป.",
                "พรฎ.",
                "กฎ",
                "ประมวล",
                "มาตรา",
                "ม."));
    starts.addAll(SHORT.all());
    return WordTable.of(starts);
  }

  private static final Pattern OF_LAW = Pattern.compile(" ?(?:แห่ง|ของ) ?");
  private static final Pattern CONSTITUTION_TAIL =
      Pattern.compile(
          "(?:แห่งราชอาณาจักรไทย)?(?: ?\\(?(?:ฉบับ)?ชั่วคราว\\)?)? ?(?:"
              + YEAR
              + "|(?:ฉบับปี|ฉบับ|ปี|ฉบับปี )"
              + " ?[0-9๐-๙]{2}(?:[0-9๐-๙]{2})?|[0-9๐-๙]{4}|[4-6๔-๖][0-9๐-๙](?![0-9๐-๙,.%]|"
              + " ?(?:%|[-–] ?[0-9๐-๙]|คน|(?:มาตรา|หมวด)(?! ?[0-9๐-๙])|ฉบับ|วัน|ข้อ|ราย"
              + "|ปี|เดือน|เสียง|กว่า|เศษ|เท่า|ครั้ง|คะแนน|ประเด็น|ประการ|เปอร์เซ็น|เปอร์เซนต์|ร้อย|พัน|หมื่น|แสน|ล้าน|บาท|ชั่วโมง|นาที|สัปดาห์|ท่าน|หน้า(?!ที่)|ต่อ"
              + " ?[0-9๐-๙]|(?:พรรค|จังหวัด|ประเทศ|กลุ่ม|องค์กร|แห่ง)(?![ก-๎]))))"
              + "|แห่งราชอาณาจักรไทย|ชั่วคราว|บทเฉพาะกาล");
  // What tells the kind of a body, or its short form or that of the law, in the name of a law.
  private static final String BRACKET_IN_NAME =
      "\\((?:องค์การมหาชน|มหาชน|" + ShortForm.ANY_DOTTED + "|" + ShortForm.CAPITALS + ")\\)";
  private static final Pattern TAIL_WITH_YEAR =
      Pattern.compile(
          "(?:(?!พระราช(?!ทาน)|พ\\.ร\\.|รัฐธรรมนูญ |มาตรา|ดังกล่าว|และจะ|ไม่มีการ|ในปี|ในส่วน"
              + "|(?<!ยกเลิก)กฎกระทรวง)(?:[ก-๎ ,ๆฯ]|(?<=โคโรนา |โคโรนา)2019|ส\\.[สว]\\.|"
              + BRACKET_IN_NAME
              + ")){0,150}?"
              + "(?:"
              + UNNUMBERED
              + "(?! {0,20}พ)|(?:\\(ฉบับที่ ?[0-9๐-๙.…]+ ?\\) {0,20})?"
              + YEAR
              + ")");

  /** Only a draft has the dots, so that its name may have numbers and brackets before them. */
  private static final Pattern TAIL_OF_DRAFT =
      Pattern.compile(
          "(?:(?!ร่าง|พระราช(?!ทาน)|พ\\.ร\\.|กฎกระทรวง|มาตรา|ดังกล่าว|เป็นการ|สาระสำคัญ|มีมติ|เสนอ"
              + "|ดังนี้|(?:รวม|จำนวน) ?[0-9๐-๙]|เรื่อง )[ก-๎ ,ๆฯ0-9๐-๙/()–-]){2,220}?"
              + "(?:"
              + UNNUMBERED
              + " {0,20})?พ\\.ศ\\. {0,2}"
              + DOTS);

  private static final Pattern TAIL_WITH_BUDGET_YEAR =
      Pattern.compile("(?! )[ก-๎]{0,40}?งบประมาณ[ก-๎]{0,40}?" + BUDGET_YEAR);

  /** Regulations under each of many acts have that number and year. */
  private static final Pattern NO_NAME =
      Pattern.compile(",? ?(?:\\(?ฉบับที่ ?[0-9๐-๙.]+\\)? ?)?\\(?" + YEAR);

  private static final Pattern CODE_YEAR = Pattern.compile(" ?" + YEAR);

  /** A year that no era tells, and no number of anything: พ.ร.บ.ป่าไม้ 2484. */
  private static final Pattern BARE_YEAR =
      Pattern.compile(
          " ?(?:2[45][0-9]{2}|๒[๔๕][๐-๙]{2})(?![0-9๐-๙,.:/–-]"
              + "| ?(?:คน|ราย|บาท|ล้าน|ฉบับ|เสียง|แห่ง|ครั้ง|คดี|วัน|ลำ|คัน))");

  /** What the name of a law has behind a blank, where the kind of law is spelled out. */
  private static final Pattern BEHIND_BLANK =
      Pattern.compile(
          "การ(?!กำหนด)|ว่าด้วย|เรื่อง|เหรียญ|สำนักงาน|สถาบัน|กองทุน|องค์การ|มหาวิทยาลัย");

  /** Of these the names are as long as sentences. */
  private static final Pattern LONG_NAMED =
      Pattern.compile("กฎกระทรวง|พระราชกฤษฎีกา|พ\\.ร\\.ฎ\\.|พรฎ\\.");

  private static final String DRAFT = "ร่าง";
  private static final String REGULATION = "กฎกระทรวง";

  /** Letters, or the kind of the law before a word or two: (PDPA), (พ.ร.ก. Boat Loan). */
  private static final Pattern SHORT_FORM =
      Pattern.compile(
          " ?\\(("
              + ShortForm.CAPITALS
              + "|พ\\.ร\\.[บก]\\. ?\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,2})\\)");

  private static final Pattern UNDER = Pattern.compile(" ?ออกตามความใน ?(?=พ)");

  private static final int LONGEST_SHORT = 24;

  private static final int SHORTEST = 3;
  private static final Pattern SECTION_BEHIND =
      Pattern.compile("ฯ? ?" + Sections.SECTION + Sections.FURTHER);

  private final LawNames names;
  private final Sections sections = new Sections();
  private final ForeignLaws foreign;
  private final ThaiBodies bodies;
  private final LatinHeads heads;
  private final FullNames fullNames;

  /** One that tells by those whose a short form in the name of a law is. */
  public LawFinder(ThaiBodies thai, LatinHeads heads, FullNames fullNames) {
    this.names = new LawNames(thai);
    this.foreign = new ForeignLaws(thai);
    this.bodies = thai;
    this.heads = heads;
    this.fullNames = fullNames;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    Matcher start = START.matcher(block.text()).useTransparentBounds(true);
    int at = 0;
    while (findFrom(start, block, at)) {
      at = start.end();
      boolean whole =
          block.isClusterBoundary(start.end()) && block.charAt(start.start() - 1) != '.';
      if (whole) {
        at =
            start.group("section") == null
                ? law(found, block, start)
                : section(found, block, start);
      }
    }
    return found;
  }

  /** Looks where the first word allows it, which spares nearly the whole text. */
  private static boolean findFrom(Matcher start, BlockText block, int from) {
    int at = STARTS.next(block.beginnings(), from);
    while (at < block.length()) {
      if (STARTS.longestAt(block.beginnings(), at) != null
          && start.region(at, block.length()).lookingAt()) {
        return true;
      }
      at = STARTS.next(block.beginnings(), at + 1);
    }
    return false;
  }

  private int law(List<Candidate> found, BlockText block, Matcher start) {
    int end = lawEnd(block, start);
    if (end == 0) {
      return start.end();
    }
    int sectionEnd = Math.max(endOf(SECTION_BEHIND, block, end), itemEnd(block, start, end));
    String name = name(block, start, end);
    addShortForm(found, block, start.start(), end, name);
    int last = add(found, block, new Span(start.start(), Math.max(end, sectionEnd)), name);
    return Amendments.addAll(found, block, name, last);
  }

  /** Regulations have items where acts have sections: กฎกระทรวง… ข้อ 3. */
  private static int itemEnd(BlockText block, Matcher start, int end) {
    return REGULATION.equals(start.group("head")) ? Items.end(block, end) : end;
  }

  /** The short form in a bracket before the year of a law: (PDPA) พ.ศ. 2562, or behind it. */
  private void addShortForm(
      List<Candidate> found, BlockText block, int start, int end, String name) {
    int last = Math.min(block.length(), end + LONGEST_SHORT);
    int open = block.text().indexOf('(', start, last);
    if (open < 0) {
      return;
    }
    Matcher bracket = SHORT_FORM.matcher(block.text()).region(Math.max(start, open - 1), last);
    while (bracket.find()) {
      Span other = new Span(bracket.start(1), bracket.end(1));
      if (bracket.start() <= end + 1 && !isOfBody(block, bracket.start(), other)) {
        addShortForm(found, other, block, name);
      }
    }
  }

  private void addShortForm(List<Candidate> found, Span other, BlockText block, String name) {
    String shortForm = other.of(block.text());
    if (shortForm.length() >= SHORTEST
        && bodies.isUnlisted(shortForm)
        && !heads.isCommon(shortForm)) {
      found.add(Candidate.byRule(block, other, EntityType.LAW, name, Candidate.CERTAIN));
    }
  }

  /** Whether the body before that bracket, which the law is about, has the short form in it. */
  private boolean isOfBody(BlockText block, int bracket, Span shortForm) {
    return fullNames.find(block, bracket, List.of(shortForm), Candidate.CERTAIN).stream()
        .anyMatch(named -> named.type() == EntityType.ORGANISATION);
  }

  private int section(List<Candidate> found, BlockText block, Matcher section) {
    String text = block.text();
    int of = endOf(OF_LAW, block, section.end());
    Matcher law = START.matcher(text);
    boolean withLaw =
        of > 0 && law.region(of, text.length()).lookingAt() && law.group("section") == null;
    int end = withLaw ? lawEnd(block, law) : 0;
    String name =
        end > 0
            ? name(block, law, end)
            : sections.law(block, section.start(), section.end()).orElse(section.group());
    Span span = new Span(section.start(), end > 0 ? end : section.end());
    int last = add(found, block, span, name);
    return end > 0 ? Amendments.addAll(found, block, name, last) : last;
  }

  /** The name of the law that begins there, under which it is joined. */
  private String name(BlockText block, Matcher start, int end) {
    if (mayBeForeign(start)) {
      return foreign.name(block, SHORT.name(start.group()), start.end(), end);
    }
    int again = start.start("again");
    return again < 0
        ? block.text().substring(start.start(), end)
        : block.text().substring(start.start(), again)
            + block.text().substring(start.end(), end).stripLeading();
  }

  private static boolean mayBeForeign(Matcher start) {
    return start.group("constitution") != null
        || start.group("code") != null
        || start.group("short") != null;
  }

  /** Index behind the law that begins there; 0 if only a word such as พ.ร.บ. stands there. */
  private int lawEnd(BlockText block, Matcher start) {
    int foreignEnd = mayBeForeign(start) ? foreign.end(block, start.end()) : 0;
    if (start.group("short") != null) {
      int end = Math.max(start.end(), foreignEnd);
      return SHORT.isMeant(block, start.start(), start.end(), end) ? end : 0;
    }
    if (foreignEnd > 0) {
      return foreignEnd;
    }
    if (start.group("constitution") != null) {
      return Math.max(start.end(), endOf(CONSTITUTION_TAIL, block, start.end()));
    }
    if (start.group("organic") != null) {
      return start.end();
    }
    if (start.group("code") != null) {
      return Math.max(start.end(), endOf(CODE_YEAR, block, start.end()));
    }
    int nameStart = block.skipSpace(start.end());
    int alone = start.group().startsWith(DRAFT) ? start.end() : 0;
    if (names.isNoName(block, nameStart)) {
      return alone;
    }
    if (alone > 0 && REGULATION.equals(start.group("head"))) {
      int under = underEnd(block, start.end());
      if (under > 0) {
        return under;
      }
    }
    int withYear =
        Math.max(
            endOf(TAIL_WITH_YEAR, block, start.end()),
            endOf(TAIL_WITH_BUDGET_YEAR, block, start.end()));
    if (withYear == 0 && alone > 0) {
      withYear = endOf(TAIL_OF_DRAFT, block, start.end());
    }
    if (REGULATION.equals(start.group("head")) && endOf(NO_NAME, block, start.end()) > 0) {
      return 0;
    }
    return withYear > 0 ? withYear : nameEnd(block, start, nameStart, alone);
  }

  /** Where the act ends that a draft of a regulation is under, which is all that tells it; or 0. */
  private int underEnd(BlockText block, int at) {
    Matcher under = UNDER.matcher(block.text()).region(at, block.length());
    Matcher law = START.matcher(block.text());
    boolean told =
        under.lookingAt()
            && law.region(under.end(), block.length()).lookingAt()
            && law.group("head") != null;
    return told ? lawEnd(block, law) : 0;
  }

  /** The same where no year ends the name, and the end of the head word if no name follows it. */
  private int nameEnd(BlockText block, Matcher head, int start, int alone) {
    boolean spelled =
        block.charAt(head.end() - 1) != '.' && head.group("again") == null && start > head.end();
    int end =
        spelled && !BEHIND_BLANK.matcher(block.text()).region(start, block.length()).lookingAt()
            ? start
            : names.endWithAnd(block, start);
    if (end - start < 2) {
      return alone;
    }
    if (LONG_NAMED.matcher(head.group()).find() && names.isCut(block, end)) {
      return 0;
    }
    int cut = block.charAt(end) == 'ฯ' ? end + 1 : end;
    return Math.max(cut, endOf(BARE_YEAR, block, cut));
  }

  private static int endOf(Pattern pattern, BlockText block, int from) {
    Matcher matcher = pattern.matcher(block.text()).region(from, block.length());
    return matcher.lookingAt() && block.isClusterBoundary(matcher.end()) ? matcher.end() : 0;
  }

  private static int add(List<Candidate> found, BlockText block, Span span, String name) {
    found.add(Candidate.byRule(block, span, EntityType.LAW, name, 0.8));
    return span.end();
  }
}
