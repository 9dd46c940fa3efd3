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
  private static final String FRAMEWORK = "กรอบ";

  /** What agreements of any kind begin with, too. */
  private static final List<String> HEADS_OF_ANY = List.of("ความตกลง", "กติการะหว่างประเทศ");

  /** Whose or between whom a treaty is, before what it is on. */
  private static final Pattern TO_ON =
      Pattern.compile(
          "(?: ?ระหว่าง(?!ประเทศ)[ก-๎ –-]{2,140}?"
              + "|(?:(?!ซึ่ง|โดย|ให้|ที่มี|ภายใต้|อนุสัญญา|พิธีสาร)[ก-๎]){0,60}?) ?"
              + ON);

  /** Up to a bracket that has the name in English, whatever the words that make no clause. */
  private static final Pattern TO_BRACKET =
      Pattern.compile(
          "(?<name>(?:(?!เป็น|ซึ่ง|ได้|จะ|โดย|แล้ว|ดังกล่าว|เมื่อ|นี้)[ก-๎]){3,90}+) ?\\(\\p{Lu}");

  /** A further object that no new sentence begins with. */
  private static final Pattern AND = Pattern.compile("และ(?:การ|ความ|สิทธิ)");

  /** Those of the International Labour Organization are told by their number. */
  private static final Pattern NUMBERED = Pattern.compile(" ?ฉบับที่ ?[0-9๐-๙]{1,3}(?![0-9๐-๙])");

  /** With one of these at its end it is no whole name. */
  private static final Pattern OPEN = Pattern.compile(".*(?:ของ|การ|ความ|ใน|ด้าน|เกี่ยว)");

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
      boolean may =
          !Treaties.isNoted(block, at) && block.isWordBoundary(at) && !isListed(block, at);
      int end = may ? end(block, at + head.length(), strong) : 0;
      if (end > 0) {
        boolean framework = block.text().startsWith(FRAMEWORK, at - FRAMEWORK.length());
        Span span = new Span(framework ? at - FRAMEWORK.length() : at, end);
        found.add(Candidate.byRule(block, span, EntityType.LAW, span.of(block.text()), 0.75));
      }
      at = block.text().indexOf(head, Math.max(at + head.length(), end));
    }
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
      return named(block, on.end());
    }
    if (!strong || isNoName(block, behindHead)) {
      return 0;
    }
    return named(block, behindHead);
  }

  /** Index behind the name that begins there, with its number; 0 if it is none. */
  private int named(BlockText block, int start) {
    int end = whole(block, start);
    String name = block.text().substring(start, end);
    Matcher number = NUMBERED.matcher(block.text()).region(end, block.length());
    boolean open = name.length() < SHORTEST || OPEN.matcher(name).matches();
    return open ? 0 : number.lookingAt() ? number.end() : end;
  }

  private int whole(BlockText block, int start) {
    Matcher bracket = TO_BRACKET.matcher(block.text()).region(start, block.length());
    if (bracket.lookingAt()) {
      return bracket.end("name");
    }
    int end = names.end(block, start);
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
