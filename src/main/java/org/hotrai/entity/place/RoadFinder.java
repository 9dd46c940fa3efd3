package org.hotrai.entity.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Digits;
import org.hotrai.text.Span;

/**
 * Finds numbered roads, which are one by their number, however they are written: highways,
 * ทางหลวงแผ่นดินหมายเลข 32 and ทล.32; motorways, ทางหลวงพิเศษระหว่างเมืองหมายเลข 81, มอเตอร์เวย์
 * M81 and, behind such a name, (M81); and rural roads by the letters of their province, ชบ.3027.
 */
public final class RoadFinder implements Finder {
  private static final String HEAD = "ทางหลวง";
  private static final String NATIONAL = "ทางหลวงหมายเลข ";
  private static final String MOTORWAY = "ทางหลวงพิเศษหมายเลข ";
  private static final String RURAL = "ทางหลวงชนบท ";

  /** These have the number of a telephone behind them: กรมทางหลวง หมายเลข 1586. */
  private static final List<String> OFFICES = List.of("กรม", "ตำรวจ", "แขวง", "หมวด");

  private static final Pattern ROAD =
      Pattern.compile(
          HEAD
              + "(?<kind>แผ่นดิน|พิเศษ(?:ระหว่างเมือง)?|ชนบท|สัมปทาน)?(?:สาย)? ?(?:หมายเลข|สายที่)"
              + " ?(?<number>\\p{Nd}{1,4})(?!\\p{Nd})");
  private static final Pattern OTHER =
      Pattern.compile(" ?(?:\\(|หรือ ?)(?<name>M-?(?<number>\\p{Nd}{1,4}))(?!\\p{Nd})");

  private static final String CARS = "มอเตอร์เวย์";
  private static final Pattern BEHIND_CARS =
      Pattern.compile(" ?(?:สาย ?|หมายเลข ?)?(?:M-?)?(?<number>\\p{Nd}{1,2})(?![\\p{Nd}.,:])");

  private static final String HIGHWAY = "ทล.";

  /** No number of a list: ดูแลโดย ทล. 2) ซ่อมสะพาน. */
  private static final Pattern BEHIND_HIGHWAY =
      Pattern.compile(
          "(?: (?!\\p{Nd}+\\)))?(?<number>\\p{Nd}{1,4})(?!\\p{Nd}|[.,:/]\\p{Nd}|\\.(?: |$))");

  /** Telephones of the road police and the departments, announced as "ทล. 1586". */
  private static final Set<String> TELEPHONES = Set.of("1146", "1155", "1191", "1193", "1586");

  /** What is counted: ให้ ทล. 2 โครงการ. */
  private static final Pattern COUNTED =
      Pattern.compile(
          " ?(?:ล้าน|แสน|หมื่น|พัน|บาท|โครงการ|จังหวัด|แห่ง|สาย(?![ก-๎]|"
              + " [ก-๎ฯ]+ ?[-–])|เส้นทาง|กิโลเมตร|กม\\.(?! ?ที่)"
              + "|เมตร|คน|คัน|ราย|เรื่อง|ข้อ|หน่วย|ชุด|ปี|เดือน|วัน|ชั่วโมง|ครั้ง)");

  /** What goes before the number of a rural road and belongs to its name. */
  private static final Pattern BEFORE_CODE =
      Pattern.compile("(?:ถนน ?)?(?:ทางหลวงชนบท|ทช\\.)(?: ?สาย)? ?$|ถนน(?: ?สาย)? ?$");

  private static final Set<String> LETTERS = Set.copyOf(WordLists.lines("rural-road-letters.txt"));

  /** These are short for much else: the police, months, hours, an office. */
  private static final Set<String> OF_MUCH = Set.of("ตร", "กพ", "มค", "พย", "ชม", "อย");

  private static final Pattern BEFORE_ROAD =
      Pattern.compile("(?:สาย(?:ทาง)?|แยก|ทช\\.)\\s{0,3}$|\\($");

  /** No year is such a number. */
  private static final Pattern CODE_NUMBER = Pattern.compile("[1-6][01]\\d\\d(?!\\p{Nd})");

  private static final int LONGEST_BEFORE = 22;

  private static final Pattern SHORT_FORM =
      Pattern.compile("(?:" + CARS + " ?)?(?<name>M-?\\d{1,2})");

  /** The letter and number that a motorway is called by where an article has them: M81. */
  public static Optional<String> shortForm(String written) {
    Matcher form = SHORT_FORM.matcher(written);
    return form.matches() ? Optional.of(form.group("name")) : Optional.empty();
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    addNamed(found, block);
    addBehind(found, block, CARS, BEHIND_CARS, MOTORWAY);
    addBehind(found, block, HIGHWAY, BEHIND_HIGHWAY, NATIONAL);
    addRural(found, block);
    return found;
  }

  private static void addNamed(List<Candidate> found, BlockText block) {
    int head = block.text().indexOf(HEAD);
    Matcher road = ROAD.matcher(head < 0 ? "" : block.text());
    while (head >= 0) {
      if (!isOffice(block, head) && road.region(head, block.length()).lookingAt()) {
        String name = name(road, block);
        add(found, block, new Span(head, road.end()), name);
        Matcher other = OTHER.matcher(block.text()).region(road.end(), block.length());
        if (other.lookingAt() && isSame(other.group("number"), road.group("number"))) {
          add(found, block, new Span(other.start("name"), other.end("name")), name);
        }
      }
      head = block.text().indexOf(HEAD, head + 1);
    }
  }

  private static String name(Matcher road, BlockText block) {
    String kind = road.group("kind");
    String number = Digits.toWestern(road.group("number"));
    if (kind == null || kind.equals("แผ่นดิน")) {
      return NATIONAL + number;
    }
    return kind.startsWith("พิเศษ")
        ? MOTORWAY + number
        : block.text().substring(road.start(), road.end());
  }

  private static boolean isOffice(BlockText block, int head) {
    return OFFICES.stream()
        .anyMatch(office -> block.text().startsWith(office, head - office.length()));
  }

  /** ๘๑ is 81. */
  private static boolean isSame(String number, String other) {
    return Digits.toWestern(number).equals(Digits.toWestern(other));
  }

  /** What that word and a number behind it name. */
  private static void addBehind(
      List<Candidate> found, BlockText block, String word, Pattern number, String kind) {
    int at = block.text().indexOf(word);
    Matcher behind = number.matcher(at < 0 ? "" : block.text());
    while (at >= 0) {
      boolean free = word.equals(CARS) || (!block.isThai(at - 1) && block.charAt(at - 1) != '.');
      if (free && behind.region(at + word.length(), block.length()).lookingAt()) {
        String digits = Digits.toWestern(behind.group("number"));
        if (!TELEPHONES.contains(digits) && !isCounted(block, behind.end())) {
          add(found, block, new Span(at, behind.end()), kind + digits);
        }
      }
      at = block.text().indexOf(word, at + 1);
    }
  }

  private static boolean isCounted(BlockText block, int end) {
    return COUNTED.matcher(block.text()).region(end, block.length()).lookingAt();
  }

  private static void addRural(List<Candidate> found, BlockText block) {
    int dot = block.text().indexOf('.');
    Matcher number = CODE_NUMBER.matcher(dot < 0 ? "" : block.text());
    while (dot >= 0) {
      int start = dot - 2;
      int digits = block.skipSpace(dot + 1);
      if (start >= 0
          && digits - dot <= 2
          && Character.isDigit(block.charAt(digits))
          && !Character.isLetterOrDigit(block.charAt(start - 1))
          && block.charAt(start - 1) != '.'
          && LETTERS.contains(block.text().substring(start, dot))
          && number.region(digits, block.length()).lookingAt()) {
        addRural(found, block, new Span(start, number.end()), digits);
      }
      dot = block.text().indexOf('.', dot + 1);
    }
  }

  /** With the word before it; with a blank inside, as telephones have, only behind such a word. */
  private static void addRural(List<Candidate> found, BlockText block, Span code, int digits) {
    Matcher before =
        BEFORE_CODE
            .matcher(block.text())
            .region(Math.max(0, code.start() - LONGEST_BEFORE), code.start());
    boolean named = before.find() && !isOffice(block, before.start());
    String letters = block.text().substring(code.start(), code.start() + 2);
    boolean close = block.charAt(digits - 1) == '.' && !isCounted(block, code.end());
    boolean told =
        BEFORE_ROAD
            .matcher(block.text())
            .region(Math.max(0, code.start() - LONGEST_BEFORE), code.start())
            .find();
    if (named || (close && (told || !OF_MUCH.contains(letters)))) {
      String name = RURAL + letters + "." + block.text().substring(digits, code.end());
      add(found, block, new Span(named ? before.start() : code.start(), code.end()), name);
    }
  }

  private static void add(List<Candidate> found, BlockText block, Span span, String name) {
    found.add(Candidate.byRule(block, span, EntityType.PLACE, name, Candidate.CERTAIN));
  }
}
