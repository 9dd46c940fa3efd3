package org.hotrai.entity.echo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.body.ThaiHeads;
import org.hotrai.entity.meeting.MeetingForm;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of an article's bodies and meetings again where they are cut short by ฯ:
 * สำนักงานสลากฯ. What two of them begin with means neither; of a head word alone {@link CutHeads}
 * tells what it means.
 */
final class CutNames {
  private static final char CUT = 'ฯ';
  private static final int SHORTEST = 7;
  private static final int SHORTEST_MINISTRY = 5;

  /** So much tells more than that it is a meeting. */
  private static final int SHORTEST_MEETING = 20;

  /** A part of a longer name that is not a third of it may be that of another. */
  private static final int TELLING = 3;

  private static final int LONGEST = 60;
  private static final double SURE = 0.8;
  private static final int MORE = 4;

  private static final int NO_HEAD = 40;

  /** คณะ begins คณะทำงาน, too, which is no name; of centres an article has several. */
  private static final Set<String> OF_MANY = Set.of("คณะ", "ศูนย์");

  /** การเคหะแห่งชาติ: begins as much else does, but goes on with the state. */
  private static final String OF_STATE = "การ";

  private static final String OF = "แห่ง";

  /** Behind these it is often left out. */
  private static final List<String> WITHOUT_MAKING = List.of("กระทรวง", "กรม");

  /** A prince's rank, not a department. */
  private static final String OF_PRINCE = "กรมสมเด็จ";

  /** Bodies are called so, too, but mostly what is none: ยุทธศาสตร์ฯ, การประชุมฯ. */
  private static final List<String> NO_BODIES =
      List.of("การประชุม", "ยุทธศาสตร์", "แผนงาน", "โครงการ", "ความริเริ่ม", "กลุ่ม");

  private static final Set<String> HEADS = heads();

  /** The bodies by each of their names, by the first two letters of that. */
  private final Map<String, Map<String, Candidate>> names = new HashMap<>();

  /** The meetings by their names. */
  private final NavigableMap<String, Candidate> meetings = new TreeMap<>();

  /** Whether anything is cut short at all. */
  private final boolean isCut;

  private final CutHeads headsAlone;

  /** None yet, of the article of those blocks. */
  CutNames(List<BlockText> texts) {
    this.headsAlone = new CutHeads(texts);
    this.isCut = texts.stream().anyMatch(block -> block.text().indexOf(CUT) >= 0);
  }

  private static Set<String> heads() {
    Set<String> heads = new HashSet<>(ThaiHeads.words());
    heads.removeAll(OF_MANY);
    return heads;
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

  /** What the article mentions there may be meant by the head word alone. */
  void addMentioned(Candidate candidate) {
    if (!isCut) {
      return;
    }
    headsAlone.add(candidate);
    String meeting = candidate.name();
    if (candidate.type() == EntityType.EVENT && meeting.length() > SHORTEST_MEETING) {
      meetings.putIfAbsent(MeetingForm.written(meeting), candidate);
    }
    if (candidate.type() == EntityType.LAW) {
      String name = CutHeads.undrafted(candidate.name());
      if (CutHeads.isLaw(name)) {
        add(name, candidate);
      }
    }
  }

  /** What stands in the block of them. */
  List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    int cut = isCut ? block.text().indexOf(CUT) : -1;
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
      Candidate meeting = block.isWordBoundary(at) ? meeting(part) : null;
      if (meeting != null) {
        return Candidate.byRule(block, new Span(at, cut + 1), meeting.type(), meeting.name(), SURE);
      }
      Set<Candidate> full = block.isWordBoundary(at) ? beginningWith(part) : Set.of();
      if (!full.isEmpty()) {
        Candidate body = full.iterator().next();
        boolean one = full.stream().allMatch(each -> each.name().equals(body.name()));
        return one && isTelling(part, body)
            ? Candidate.byRule(block, new Span(at, cut + 1), body.type(), body.name(), SURE)
            : headsAlone.at(block, cut);
      }
    }
    return headsAlone.at(block, cut);
  }

  /** The one meeting whose name goes on from that part, which tells enough of it; or null. */
  private @Nullable Candidate meeting(String part) {
    if (meetings.isEmpty() || part.length() < SHORTEST_MEETING || MeetingForm.isOfMany(part)) {
      return null;
    }
    Candidate found = null;
    for (Map.Entry<String, Candidate> each :
        meetings.subMap(part, false, part + Character.MAX_VALUE, false).entrySet()) {
      String name = each.getValue().name();
      boolean other = found != null && !MeetingForm.of(found.name()).equals(MeetingForm.of(name));
      if (other || part.length() * TELLING < each.getKey().length()) {
        return null;
      }
      found = each.getValue();
    }
    return found;
  }

  /** Behind the letter for a ministry less is enough: ก.อุตฯ. */
  private static int shortest(BlockText block, int at) {
    return block.charAt(at + 1) == '.' ? SHORTEST_MINISTRY : SHORTEST;
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
