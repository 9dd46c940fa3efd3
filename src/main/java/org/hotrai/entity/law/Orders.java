package org.hotrai.entity.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;

/**
 * Finds what is told by its number or has one name: คำสั่ง คสช. ที่ 3/2558, กฎกระทรวง ฉบับที่ 5
 * (พ.ศ. 2542), ข้อบังคับการประชุมสภาผู้แทนราษฎร, พระธรรมนูญศาลทหาร, resolutions of the United
 * Nations.
 */
public final class Orders implements Finder {
  private static final String NUMBER = "[0-9๐-๙]{1,3}";
  private static final String SLASHED = NUMBER + "/[0-9๐-๙]{2,4}";
  private static final String OF_YEAR = "(?: ?\\(?" + LawFinder.YEAR + "\\)?)";
  private static final String JUNTA =
      "(?:หัวหน้า)? ?(?:คณะ(?:รักษาความสงบแห่งชาติ|ปฏิวัติ|รักษาความสงบเรียบร้อยแห่งชาติ"
          + "|ปฏิรูปการปกครองในระบอบประชาธิปไตยอันมีพระมหากษัตริย์ทรงเป็นประมุข)|คสช\\.|รสช\\.|คมช\\.|คปค\\.)";

  private static final Pattern ORDER =
      Pattern.compile(
          "(?:ประกาศ|คำสั่ง) ?"
              + JUNTA
              + " ?(?:(?:ฉบับ)?ที่|ฉบับ)? ?(?:"
              + SLASHED
              + "|(?<=ที่ |ที่)"
              + NUMBER
              + ")"
              + OF_YEAR
              + "?|(?<regulation>กฎกระทรวง),? ?(?:\\()?ฉบับที่ ?"
              + NUMBER
              + "\\)? ?"
              + OF_YEAR
              + "|ข้อบังคับการประชุม(?:สภาผู้แทนราษฎร|วุฒิสภา|รัฐสภา)"
              + OF_YEAR
              + "?|พระธรรมนูญศาลทหาร"
              + OF_YEAR
              + "?|กฎอัยการศึก ?(?:"
              + LawFinder.YEAR
              + "|พระพุทธศักราช ?[0-9๐-๙]{4})|กฎ ?ก\\.[ก-ฮ]\\.(?:[ก-ฮ]\\.)? ?ว่าด้วย[ก-๎ ]{2,100}?"
              + OF_YEAR
              + "|(?:ข้อ)?มติ(?:ที่ประชุม)?(?:สมัชชาใหญ่|คณะมนตรีความมั่นคง)แห่งสหประชาชาติ"
              + " ?(?:ที่|หมายเลข|ฉบับที่) ?[0-9๐-๙]{1,4}(?:/[0-9๐-๙]{1,3})?");

  /** Before the act under which a regulation is laid down. */
  private static final Pattern UNDER = Pattern.compile(",? ?(?:ซึ่ง|ที่)?(?:ออก)?ตามความใน ?(?=พ)");

  private static final String UNDER_ACT = " ออกตามความใน";

  /** So far the name of an act is looked for. */
  private static final int LONGEST_ACT = 200;

  private static final WordTable<Boolean> STARTS =
      WordTable.of(
          List.of(
              "ประกาศ",
              "คำสั่ง",
              "กฎกระทรวง",
              "กฎอัยการศึก",
              "กฎ ก.",
              "กฎก.",
              "ข้อบังคับการประชุม",
              "พระธรรมนูญศาลทหาร",
              "ข้อมติ",
              "มติ"));

  /** Whose order it is, which is written out. */
  private static final Pattern OF_JUNTA =
      Pattern.compile(
          "(?<kind>ประกาศ|คำสั่ง) ?(?<head>หัวหน้า)? ?(?<body>คณะ[ก-๎]*?|[ค-ร]สช\\.|คปค\\.)"
              + " ?(?=ที่|ฉบับ|[0-9๐-๙])");

  private static final Map<String, String> JUNTAS =
      Map.of(
          "คสช.",
          "คณะรักษาความสงบแห่งชาติ",
          "รสช.",
          "คณะรักษาความสงบเรียบร้อยแห่งชาติ",
          "คปค.",
          "คณะปฏิรูปการปกครองในระบอบประชาธิปไตยอันมีพระมหากษัตริย์ทรงเป็นประมุข");

  private static final Pattern DIGIT = Pattern.compile("[0-9๐-๙/]");
  private static final String MARTIAL_LAW = "กฎอัยการศึก";
  private static final String DRAFT = "ร่าง";
  private static final String ACT = "พระราชบัญญัติ";

  private final Finder laws;

  /** One that knows by those the acts of regulations. */
  public Orders(Finder laws) {
    this.laws = laws;
  }

  /** Whether that is the name of a regulation with its act, which its own words do not tell. */
  public static boolean isUnderAct(String name) {
    return name.contains(UNDER_ACT);
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    Matcher order = ORDER.matcher(block.text()).useTransparentBounds(true);
    int at = STARTS.next(block.beginnings(), 0);
    while (at < block.length()) {
      int next = at + 1;
      if (STARTS.longestAt(block.beginnings(), at) != null
          && order.region(at, block.length()).lookingAt()
          && isWhole(block, at, order.end())) {
        boolean draft = block.text().startsWith(DRAFT, at - DRAFT.length());
        int start = draft ? at - DRAFT.length() : at;
        Span span = new Span(start, Items.end(block, order.end()));
        String under = order.group("regulation") == null ? "" : under(block, order.end());
        // Of one number and year there is a regulation under each of many acts.
        if (order.group("regulation") == null || !under.isEmpty()) {
          String name = (draft ? DRAFT : "") + name(order.group()) + under;
          found.add(Candidate.byRule(block, span, EntityType.LAW, name, 0.8));
        }
        next = span.end();
      }
      at = STARTS.next(block.beginnings(), next);
    }
    return found;
  }

  /** What the name of a regulation that ends there needs: the act it is under; empty if none. */
  private String under(BlockText block, int end) {
    Matcher under = UNDER.matcher(block.text()).region(end, block.length());
    if (!under.lookingAt()) {
      return "";
    }
    int last = Math.min(block.length(), under.end() + LONGEST_ACT);
    BlockText behind = new BlockText(0, block.text().substring(under.end(), last));
    return laws.find(behind).stream()
        .filter(law -> law.span().start() == 0)
        .findFirst()
        .map(law -> UNDER_ACT + LawForms.writtenOut(law.name()))
        .orElse("");
  }

  private static boolean isWhole(BlockText block, int start, int end) {
    boolean goesOn = end < block.length() && isDigit(block, end - 1) && isDigit(block, end);
    return !goesOn && block.isClusterBoundary(start) && block.isClusterBoundary(end);
  }

  private static boolean isDigit(BlockText block, int at) {
    return DIGIT.matcher(String.valueOf(block.charAt(at))).matches();
  }

  private static String name(String written) {
    if (written.startsWith(MARTIAL_LAW)) {
      return ACT + written;
    }
    Matcher junta = OF_JUNTA.matcher(written);
    if (!junta.lookingAt()) {
      return written;
    }
    String body = junta.group("body");
    return junta.group("kind")
        + (junta.group("head") == null ? "" : junta.group("head"))
        + JUNTAS.getOrDefault(body, body)
        + " "
        + written.substring(junta.end());
  }
}
