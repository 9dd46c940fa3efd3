package org.hotrai.entity.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.bracket.Treaties;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;

/**
 * Finds treaties by their Thai names: อนุสัญญาว่าด้วยสิทธิเด็ก, พิธีสารเกียวโต. An agreement may be
 * any, so that one has to say what it is on.
 */
public final class TreatyNames implements Finder {
  private static final String ON = "ว่าด้วย";
  private static final String BETWEEN = "ระหว่าง";
  private static final String SIGNED = "ลงนาม";
  private static final String FRAMEWORK = "กรอบ";

  /** What agreements of any kind begin with, too. */
  private static final List<String> HEADS_OF_ANY = List.of("ความตกลง", "กติการะหว่างประเทศ");

  /** Whose or between whom a treaty is, before what it is on. */
  private static final Pattern TO_ON =
      Pattern.compile(
          "(?: ?ระหว่าง(?!ประเทศ)[ก-๎ –-]{2,140}?"
              + "|(?:(?!ซึ่ง|โดย|ให้|ที่มี|ภายใต้|อนุสัญญา|พิธีสาร)[ก-๎]){0,60}?) ?"
              + ON);

  /** Up to a bracket with the name in English, or the year, whatever words that make no clause. */
  private static final Pattern TO_BRACKET =
      Pattern.compile(
          "(?<name>(?:(?!เป็น|ซึ่ง|ได้|จะ|โดย|แล้ว|ดังกล่าว|เมื่อ|นี้)[ก-๎]){3,90}+)"
              + " ?(?:\\(\\p{Lu}|ค\\.ศ\\. ?[0-9๐-๙]{4})");

  /**
   * A further object that no new sentence begins with, where the name does not say what it is on.
   */
  private static final Pattern AND = Pattern.compile("และ(?:การ|ความ|สิทธิ)");

  /** The first of two parties at the end of a name, before the second. */
  private static final Pattern PARTY = Pattern.compile(".*ระหว่าง(?!ประเทศ|กัน)(?:(?!และ|กับ).)*");

  private static final Pattern OTHER_PARTY = Pattern.compile(" ?(?:และ|กับ) ?(?=[ก-ฮเ-ไ])");
  private static final Pattern DASH = Pattern.compile(" ?[-–] ?(?=[ก-ฮเ-ไ])");

  /** Behind a name that is that of several: อนุสัญญาสิทธิเรือ | ฉบับอื่น. */
  private static final Pattern OF_SEVERAL = Pattern.compile(" ?ฉบับ(?:อื่น|ต่าง|ใด)");

  /** Those of the International Labour Organization are told by their number. */
  private static final Pattern NUMBERED = Pattern.compile(" ?ฉบับที่ ?[0-9๐-๙]{1,3}(?![0-9๐-๙])");

  private static final int SHORTEST = 3;

  private final ThaiBodies bodies;
  private final LawNames names;
  private final WordTable<Boolean> noNames = WordLists.table("no-treaty-names.txt");

  /** One that tells by those which treaties are listed. */
  public TreatyNames(ThaiBodies bodies) {
    this.bodies = bodies;
    this.names = new LawNames(bodies);
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    Treaties.HEADS.forEach(head -> addAll(found, block, head, !HEADS_OF_ANY.contains(head)));
    return found;
  }

  private void addAll(List<Candidate> found, BlockText block, String head, boolean strong) {
    int at = block.text().indexOf(head);
    while (at >= 0) {
      boolean may = !Treaties.isNoted(block, at) && begins(block, at) && !isListed(block, at);
      int end = may ? end(block, at + head.length(), strong) : 0;
      if (end > 0) {
        boolean framework = block.text().startsWith(FRAMEWORK, at - FRAMEWORK.length());
        Span span = new Span(framework ? at - FRAMEWORK.length() : at, end);
        found.add(Candidate.byRule(block, span, EntityType.LAW, span.of(block.text()), 0.75));
      }
      at = block.text().indexOf(head, Math.max(at + head.length(), end));
    }
  }

  /** Whether a word begins there; behind that of signing the words are cut wrongly at times. */
  private static boolean begins(BlockText block, int at) {
    return block.isWordBoundary(at) || block.text().startsWith(SIGNED, at - SIGNED.length());
  }

  /** Whether the lists know the name there, and where it ends. */
  private boolean isListed(BlockText block, int at) {
    int end = bodies.listedEnd(block, at, EntityType.LAW);
    return end > at && !block.text().startsWith(ON, end);
  }

  /** Index behind the name whose head word ends there; 0 if there is none. */
  private int end(BlockText block, int behindHead, boolean strong) {
    Matcher on = TO_ON.matcher(block.text()).region(behindHead, block.length());
    if (on.lookingAt() && !block.text().startsWith(" ", on.end())) {
      return named(block, on.end(), true);
    }
    if (!strong || isNoName(block, behindHead)) {
      return 0;
    }
    return named(block, behindHead, false);
  }

  /** Index behind the name that begins there, with its number; 0 if it is none. */
  private int named(BlockText block, int start, boolean on) {
    int end = withParties(block, start, whole(block, start, on));
    String name = block.text().substring(start, end);
    Matcher number = NUMBERED.matcher(block.text()).region(end, block.length());
    if (number.lookingAt()) {
      return name.length() < SHORTEST ? 0 : number.end();
    }
    boolean none =
        name.length() < SHORTEST
            || LawNames.isOpen(block, end)
            || (!on && Treaties.isOfAny(name))
            || OF_SEVERAL.matcher(block.text()).region(end, block.length()).lookingAt();
    return none ? 0 : end;
  }

  /** With the second party of the treaty, or without both. */
  private int withParties(BlockText block, int start, int end) {
    String name = block.text().substring(start, end);
    if (!PARTY.matcher(name).matches()) {
      return end;
    }
    Matcher other = OTHER_PARTY.matcher(block.text()).region(end, block.length());
    int next = other.lookingAt() ? names.endWithAnd(block, other.end()) : 0;
    if (next <= end) {
      return start + name.lastIndexOf(BETWEEN);
    }
    Matcher dash = DASH.matcher(block.text()).region(next, block.length());
    return dash.lookingAt() ? Math.max(next, names.end(block, dash.end())) : next;
  }

  private int whole(BlockText block, int start, boolean on) {
    Matcher bracket = TO_BRACKET.matcher(block.text()).region(start, block.length());
    if (bracket.lookingAt()) {
      return bracket.end("name");
    }
    int end = on ? names.endWithAnd(block, start) : names.end(block, start);
    Matcher and = AND.matcher(block.text());
    while (end > start && and.region(end, block.length()).lookingAt()) {
      int next = names.end(block, end + "และ".length());
      if (next <= end + "และ".length()) {
        break;
      }
      end = next;
    }
    return block.charAt(end) == 'ฯ' ? end + 1 : end;
  }

  private boolean isNoName(BlockText block, int at) {
    Entry<Boolean> word = noNames.longestAt(block.beginnings(), at);
    return word != null
        && (block.isWordBoundary(at + word.word().length()) || word.word().equals(BETWEEN));
  }
}
