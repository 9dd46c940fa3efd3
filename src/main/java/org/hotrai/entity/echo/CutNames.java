package org.hotrai.entity.echo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.body.ThaiHeads;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of an article's bodies again where they are cut short by ฯ: สำนักงานสลากฯ. A head
 * word alone, and what two of them begin with, means neither. Of treaties, the head word:
 * อนุสัญญาฯ.
 */
final class CutNames {
  private static final char CUT = 'ฯ';
  private static final int SHORTEST = 7;
  private static final int SHORTEST_MINISTRY = 5;
  private static final int LONGEST = 40;
  private static final int MORE = 4;

  /** So much behind a head word is a name, less may tell only a kind: สมาคมการค้า. */
  private static final int LONG = 7;

  private static final int NO_HEAD = LONGEST;

  /** So far back another of the kind may be meant. */
  private static final int NEAR = 150;

  /** What goes on behind the head word alone: กองทุน | ได้. */
  private static final WordTable<Boolean> CLAUSES = WordLists.table("body-clauses.txt");

  /** คณะ begins คณะทำงาน, too, which is no name; of centres an article has several. */
  private static final Set<String> OF_MANY = Set.of("คณะ", "ศูนย์");

  /** การเคหะแห่งชาติ: begins as much else does, but goes on with the state. */
  private static final String OF_STATE = "การ";

  private static final String OF = "แห่ง";

  /** Behind these it is often left out. */
  private static final List<String> WITHOUT_MAKING = List.of("กระทรวง", "กรม");

  private static final String COMPANY = "บริษัท";
  private static final String AND = "และ";

  /** Of these an article that names one means that where nothing else tells which. */
  private static final List<String> ALONE =
      List.of("กระทรวง", "มหาวิทยาลัย", "ธนาคาร", COMPANY, "กรม");

  /** Of these one that it has named before. */
  private static final List<String> NAMED_BEFORE =
      List.of(
          "กองทุน",
          "มูลนิธิ",
          "สมาคม",
          "สถาบัน",
          "สหกรณ์",
          "โรงพยาบาล",
          "วิทยาลัย",
          "คณะกรรมการ",
          "คณะอนุกรรมการ",
          "คณะทำงาน");

  /** Of committees an article names many, not all of which are found. */
  private static final String COMMITTEE = "คณะ";

  /** The same of treaties and regulations. */
  private static final List<String> LAWS =
      List.of(
          "อนุสัญญา",
          "พิธีสาร",
          "ความตกลง",
          "ปฏิญญา",
          "สนธิสัญญา",
          "กฎบัตร",
          "ระเบียบ",
          "ข้อบังคับ");

  private static final List<String> ALONE_AND_LAWS =
      Stream.of(ALONE, NAMED_BEFORE, LAWS).flatMap(List::stream).toList();

  /** Before the head word of a law. */
  private static final List<String> BEFORE_LAW = List.of("กรอบ", "ร่าง");

  /** A company with a name of its own, unlike บริษัทในไทย. */
  private static final String LIMITED = "จำกัด";

  /** A prince's rank, not a department. */
  private static final String OF_PRINCE = "กรมสมเด็จ";

  /** Bodies are called so, too, but mostly what is none: ยุทธศาสตร์ฯ, การประชุมฯ. */
  private static final List<String> NO_BODIES =
      List.of("การประชุม", "ยุทธศาสตร์", "แผนงาน", "โครงการ", "ความริเริ่ม", "กลุ่ม");

  private static final Set<String> HEADS = heads();

  /** The bodies by each of their names, by the first two letters of that. */
  private final Map<String, Map<String, Candidate>> names = new HashMap<>();

  private final List<BlockText> texts;

  /** Whether anything is cut short at all. */
  private final boolean isCut;

  /** By the head word, where another first stands that begins with it than the one found. */
  private final Map<String, Place> others = new HashMap<>();

  private record Place(int block, int start) {
    static final Place NOWHERE = new Place(Integer.MAX_VALUE, 0);

    boolean isBefore(BlockText other, int at) {
      return block < other.index() || (block == other.index() && start < at);
    }
  }

  /** None yet, of the article of those blocks. */
  CutNames(List<BlockText> texts) {
    this.texts = texts;
    this.isCut = texts.stream().anyMatch(block -> block.text().indexOf(CUT) >= 0);
  }

  private static Set<String> heads() {
    Set<String> heads = new HashSet<>(ThaiHeads.words());
    heads.removeAll(OF_MANY);
    return heads;
  }

  /** Whether it is a head word alone that is cut, which in another article means another. */
  static boolean isHeadAlone(String name) {
    String cut = name.endsWith("ฯ") ? name.substring(0, name.length() - 1).strip() : name;
    return cut.length() < name.length() && ALONE_AND_LAWS.contains(cut);
  }

  /** Looks for that name of a body, too. */
  void add(String name, Candidate body) {
    if (isCut && name.length() > SHORTEST && name.charAt(0) >= 'ก') {
      names.computeIfAbsent(name.substring(0, 2), first -> new HashMap<>()).put(name, body);
      for (String head : WITHOUT_MAKING) {
        if (name.startsWith(head + OF_STATE)) {
          add(head + name.substring(head.length() + OF_STATE.length()), body);
        }
      }
    }
  }

  /** Looks for the head word of a law, too. */
  void addLaw(Candidate law) {
    String name = law.name();
    for (String before : BEFORE_LAW) {
      name = name.startsWith(before) ? name.substring(before.length()) : name;
    }
    if (!name.endsWith("ฯ") && LAWS.stream().anyMatch(name::startsWith)) {
      add(name, law);
    }
  }

  /** What stands in the block of them. */
  List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    int cut = names.isEmpty() ? -1 : block.text().indexOf(CUT);
    while (cut >= 0) {
      Candidate candidate = at(block, cut);
      if (candidate != null) {
        found.add(candidate);
      }
      cut = block.text().indexOf(CUT, cut + 1);
    }
    return found;
  }

  private @Nullable Candidate at(BlockText block, int cut) {
    int start = cut;
    while (start > 0 && start > cut - LONGEST && isInside(block, start - 1)) {
      start--;
    }
    for (int at = start; at + shortest(block, at) <= cut; at++) {
      String part = block.text().substring(at, cut);
      Set<Candidate> full = block.isWordBoundary(at) ? beginningWith(part) : Set.of();
      if (!full.isEmpty()) {
        Candidate body = full.iterator().next();
        boolean one = full.stream().allMatch(each -> each.name().equals(body.name()));
        return one && isTelling(part, body)
            ? Candidate.byRule(block, new Span(at, cut + 1), body.type(), body.name(), 0.8)
            : headAlone(block, cut);
      }
    }
    return headAlone(block, cut);
  }

  /** Behind the letter for a ministry less is enough: ก.อุตฯ. */
  private static int shortest(BlockText block, int at) {
    return block.charAt(at + 1) == '.' ? SHORTEST_MINISTRY : SHORTEST;
  }

  /** กระทรวงฯ, where the article names but one ministry. */
  private @Nullable Candidate headAlone(BlockText block, int cut) {
    for (String head : ALONE_AND_LAWS) {
      int start = cut - head.length();
      // What goes before may make other words with it: ที่ผ่านมา | กรมฯ.
      if (block.text().startsWith(head, start) && block.isClusterBoundary(start)) {
        Map<String, Candidate> named = new HashMap<>();
        for (Candidate full : beginningWith(head)) {
          boolean told = !NAMED_BEFORE.contains(head) || isBefore(full, block, start);
          if (told && (!head.equals(COMPANY) || full.name().contains(LIMITED))) {
            named.put(full.name(), full);
          }
        }
        if (named.size() != 1) {
          return null;
        }
        Candidate one = named.values().iterator().next();
        boolean enough = one.name().length() >= head.length() + LONG;
        if (NAMED_BEFORE.contains(head) && !(enough && isNearest(one, head, block, start))) {
          return null;
        }
        if (head.startsWith(COMMITTEE) && other(head, one.name()).isBefore(block, start)) {
          return null;
        }
        Span span = new Span(start, cut + 1);
        return Candidate.byRule(block, span, one.type(), one.name(), 0.7);
      }
    }
    return null;
  }

  private static boolean isBefore(Candidate named, BlockText block, int start) {
    return named.block() < block.index()
        || (named.block() == block.index() && named.span().end() <= start);
  }

  /** Whether the last name with that head word before it, if it is near, is that one. */
  private static boolean isNearest(Candidate named, String head, BlockText block, int start) {
    int last = block.text().lastIndexOf(head, start - 1);
    while (last >= 0 && start - last < NEAR) {
      if (isNamed(head, block, last)) {
        return block.text().startsWith(named.name(), last) && !isSecond(head, block, last);
      }
      last = block.text().lastIndexOf(head, last - 1);
    }
    return true;
  }

  /** Whether a name goes on behind the head word that stands there. */
  private static boolean isNamed(String head, BlockText block, int start) {
    int behind = start + head.length();
    return block.isThai(behind) && CLAUSES.longestAt(block.beginnings(), behind) == null;
  }

  private Place other(String head, String name) {
    return others.computeIfAbsent(head, each -> firstOther(each, name));
  }

  private Place firstOther(String head, String name) {
    for (BlockText block : texts) {
      int at = block.text().indexOf(head);
      while (at >= 0) {
        if (isNamed(head, block, at) && !block.text().startsWith(name, at)) {
          return new Place(block.index(), at);
        }
        at = block.text().indexOf(head, at + 1);
      }
    }
    return Place.NOWHERE;
  }

  /** Whether และ joins what begins there with another of the kind: กองทุนเรือ และ | กองทุนแพ. */
  private static boolean isSecond(String head, BlockText block, int start) {
    int end = block.skipBack(start);
    int other = block.text().lastIndexOf(head, end - 1);
    return block.text().startsWith(AND, end - AND.length())
        && other >= 0
        && start - other < NEAR
        && block.isThai(other + head.length());
  }

  /** Whether enough of the name stands there: more than a head word, which is one of many. */
  private static boolean isTelling(String part, Candidate body) {
    boolean listed = body.origin() == Origin.LIST && !HEADS.contains(part);
    boolean more = part.length() >= headLength(part, body.name()) + MORE;
    boolean ordinary =
        NO_BODIES.stream().anyMatch(part::startsWith) && part.length() * 2 < body.name().length();
    return !part.startsWith(OF_PRINCE) && !ordinary && (listed || more);
  }

  private static int headLength(String part, String name) {
    int head = HEADS.stream().filter(part::startsWith).mapToInt(String::length).max().orElse(0);
    if (head > 0) {
      return head;
    }
    boolean state = part.startsWith(OF_STATE) && name.contains(OF);
    return state ? OF_STATE.length() : part.indexOf('.') > 0 ? part.indexOf('.') : NO_HEAD;
  }

  private static boolean isInside(BlockText block, int at) {
    return block.isThai(at) || block.charAt(at) == '.';
  }

  private Set<Candidate> beginningWith(String part) {
    Set<Candidate> full = new LinkedHashSet<>();
    names
        .getOrDefault(part.substring(0, 2), Map.of())
        .forEach((name, body) -> {
          if (name.length() > part.length() && name.startsWith(part)) {
            full.add(body);
          }
        });
    return full;
  }
}
