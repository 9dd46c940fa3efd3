package org.hotrai.entity.echo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the head word alone means where the rest of the name is cut off: กระทรวงฯ, อนุสัญญาฯ,
 * การประชุมฯ. It means what a bracket said before, or the only thing of its kind that the article
 * names, of most kinds before that place and nearest to it.
 */
final class CutHeads {
  /** So much behind a head word is a name, less may tell only a kind: สมาคมการค้า. */
  private static final int LONG = 7;

  /** So far back another of the kind may be meant. */
  private static final int NEAR = 150;

  /** What goes on behind the head word alone: กองทุน | ได้. */
  private static final WordTable<Boolean> CLAUSES = WordLists.table("body-clauses.txt");

  private static final char CUT = 'ฯ';
  private static final String COMPANY = "บริษัท";
  private static final String AND = "และ";

  /** A company with a name of its own, unlike บริษัทในไทย. */
  private static final String LIMITED = "จำกัด";

  /** Of these an article that names one means that where nothing else tells which. */
  private static final List<String> ALONE =
      List.of("กระทรวง", "มหาวิทยาลัย", "ธนาคาร", COMPANY, "กรม", "สภา");

  /** Of these one that it has named before. */
  private static final List<String> NAMED_BEFORE =
      List.of("กองทุน", "มูลนิธิ", "สมาคม", "สถาบัน", "สหกรณ์", "โรงพยาบาล", "วิทยาลัย");

  /** Of these an article names many, not all of which are found. */
  private static final List<String> OF_MANY =
      List.of(
          "คณะกรรมการ",
          "คณะอนุกรรมการ",
          "คณะกรรมาธิการ",
          "คณะทำงาน",
          "สำนักงาน",
          "ศูนย์",
          "การประชุม");

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

  /** The same of acts and decrees, of which a draft is another. */
  private static final List<String> ACTS = List.of("พระราชบัญญัติ", "พระราชกำหนด", "พระราชกฤษฎีกา");

  private static final String DRAFT = "ร่าง";

  private static final List<String> ALL =
      Stream.of(ALONE, NAMED_BEFORE, OF_MANY, LAWS, ACTS).flatMap(List::stream).toList();

  /** Before the head word of a law. */
  private static final List<String> DRAFTS = List.of("กรอบ", "ร่าง");

  private static final Set<EntityType> TYPES =
      Set.of(EntityType.ORGANISATION, EntityType.LAW, EntityType.EVENT);

  private final List<BlockText> texts;

  /** By the head word all that is named with it, in the order of adding. */
  private final Map<String, List<Candidate>> holders = new HashMap<>();

  /** By the head word, where another first stands that begins with it than the one found. */
  private final Map<String, Place> others = new HashMap<>();

  private @Nullable List<Definition> definitions;

  private record Place(int block, int start) {
    static final Place NOWHERE = new Place(Integer.MAX_VALUE, 0);

    boolean isBefore(BlockText other, int at) {
      return block < other.index() || (block == other.index() && start < at);
    }
  }

  /** What a bracket says of a head word: อนุสัญญาว่าด้วยเรือ (อนุสัญญาฯ). */
  private record Definition(String head, Place place, Candidate meant) {}

  /** Of the article of those blocks. */
  CutHeads(List<BlockText> texts) {
    this.texts = texts;
  }

  /** Whether it is a head word alone that is cut, which in another article means another. */
  static boolean isHeadAlone(String name) {
    String cut = name.endsWith("ฯ") ? name.substring(0, name.length() - 1).strip() : name;
    return cut.length() < name.length() && ALL.contains(cut);
  }

  /** A law's name without what tells that it is a draft. */
  static String undrafted(String name) {
    for (String draft : DRAFTS) {
      if (name.startsWith(draft)) {
        return name.substring(draft.length());
      }
    }
    return name;
  }

  /** Whether a law is one of those that may be called by the head word alone. */
  static boolean isLaw(String name) {
    return LAWS.stream().anyMatch(name::startsWith);
  }

  private static boolean isDraftOfAct(String name) {
    return name.startsWith(DRAFT) && ACTS.stream().anyMatch(undrafted(name)::startsWith);
  }

  /** What the article mentions there may be meant. */
  void add(Candidate candidate) {
    String name = isDraftOfAct(candidate.name()) ? "" : undrafted(candidate.name());
    if (!TYPES.contains(candidate.type())
        || name.isEmpty()
        || name.charAt(name.length() - 1) == CUT) {
      return;
    }
    for (String head : ALL) {
      if (name.length() > head.length() && name.startsWith(head)) {
        holders.computeIfAbsent(head, each -> new ArrayList<>()).add(candidate);
      }
    }
  }

  /** What the head word means that ends before the sign of cutting there, or null. */
  @Nullable Candidate at(BlockText block, int cut) {
    int end = block.skipBack(cut);
    for (String head : ALL) {
      int start = end - head.length();
      // What goes before may make other words with it: ที่ผ่านมา | กรมฯ.
      boolean draft = ACTS.contains(head) && block.text().startsWith(DRAFT, start - DRAFT.length());
      if (holders.containsKey(head)
          && !draft
          && block.text().startsWith(head, start)
          && block.isClusterBoundary(start)) {
        Candidate meant = meant(head, block, start);
        return meant == null
            ? null
            : Candidate.byRule(block, new Span(start, cut + 1), meant.type(), meant.name(), 0.7);
      }
    }
    return null;
  }

  private @Nullable Candidate meant(String head, BlockText block, int start) {
    Candidate said = definedIn(head, block, start);
    if (said == null) {
      said = definedBefore(head, block, start);
    }
    return said == null ? onlyOne(head, block, start) : said;
  }

  /** What stands before the bracket that begins right before the head word, if it has that. */
  private @Nullable Candidate definedIn(String head, BlockText block, int start) {
    int open = start - 1;
    for (String draft : DRAFTS) {
      if (block.text().startsWith(draft, start - draft.length())) {
        open = start - draft.length() - 1;
      }
    }
    if (block.charAt(open) != '(' && block.charAt(open) != '[') {
      return null;
    }
    int end = block.skipBack(open);
    for (Candidate named : holders.getOrDefault(head, List.of())) {
      if (named.block() == block.index() && named.span().end() == end) {
        return named;
      }
    }
    return null;
  }

  private @Nullable Candidate definedBefore(String head, BlockText block, int start) {
    if (definitions == null) {
      definitions = definitions();
    }
    Candidate last = null;
    for (Definition definition : definitions) {
      if (definition.head().equals(head) && definition.place().isBefore(block, start)) {
        last = definition.meant();
      }
    }
    return last;
  }

  private List<Definition> definitions() {
    List<Definition> found = new ArrayList<>();
    for (BlockText block : texts) {
      int cut = block.text().indexOf(CUT);
      while (cut >= 0) {
        int close = block.charAt(cut + 1) == ' ' ? cut + 2 : cut + 1;
        if (block.charAt(close) == ')' || block.charAt(close) == ']') {
          addDefinition(found, block, block.skipBack(cut));
        }
        cut = block.text().indexOf(CUT, cut + 1);
      }
    }
    return found;
  }

  private void addDefinition(List<Definition> found, BlockText block, int end) {
    for (String head : holders.keySet()) {
      int start = end - head.length();
      Candidate meant = block.text().startsWith(head, start) ? definedIn(head, block, start) : null;
      if (meant != null) {
        found.add(new Definition(head, new Place(block.index(), start), meant));
      }
    }
  }

  private @Nullable Candidate onlyOne(String head, BlockText block, int start) {
    Map<String, Candidate> named = new LinkedHashMap<>();
    Map<String, Candidate> before = new LinkedHashMap<>();
    for (Candidate each : holders.getOrDefault(head, List.of())) {
      if (!head.equals(COMPANY) || isCompany(each.name())) {
        named.putIfAbsent(each.name(), each);
        if (isBefore(each, block, start)) {
          before.putIfAbsent(each.name(), each);
        }
      }
    }
    boolean law = LAWS.contains(head) || ACTS.contains(head);
    boolean anywhere = ALONE.contains(head) || law;
    if (anywhere && named.size() == 1) {
      return named.values().iterator().next();
    }
    if (law || before.size() != 1) {
      return null;
    }
    Candidate one = before.values().iterator().next();
    boolean enough = one.name().length() >= head.length() + LONG;
    boolean amongOthers = OF_MANY.contains(head) && other(head, one.name()).isBefore(block, start);
    return enough && isNearest(one, head, block, start) && !amongOthers ? one : null;
  }

  private static boolean isCompany(String name) {
    char own = name.length() > COMPANY.length() + 1 ? name.charAt(COMPANY.length() + 1) : ' ';
    return name.contains(LIMITED) || Character.isUpperCase(own);
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
    return others.computeIfAbsent(head + name, each -> firstOther(head, name));
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
}
