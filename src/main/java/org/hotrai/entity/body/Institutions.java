package org.hotrai.entity.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;
import org.hotrai.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds hospitals, schools, prisons, islands, rivers and the like by their head word and the name
 * of their own behind it, which ends where no Thai letter stands, or where a sentence goes on. What
 * tells only of what kind they are is no name: โรงพยาบาลของรัฐ.
 */
public final class Institutions implements Finder {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;

  /** So much behind a name is the rest of a sentence; less may belong to the name. */
  private static final int SENTENCE = 8;

  /** Vowels that no name begins with. */
  private static final String DEPENDENT = "ะาำๅ";

  private static final int LONG_WORD = 4;

  private static final Pattern PLACE =
      Pattern.compile(" ?\\(?(?:จังหวัด|อำเภอ|ตำบล|เขต|แขวง|จ\\.|อ\\.|ต\\.|จว\\.)");

  private static final double SURE = 0.7;

  /** What tells one of several, where no count and no date follows: โรงเรียนเรือพาย 6. */
  private static final Pattern NUMBER =
      Pattern.compile(
          " ?[0-9๐-๙]{1,2}(?: ?พรรษา)?(?="
              + " *(?:$|[)(\"”“]|จังหวัด|อำเภอ|ตำบล|เขต|แขวง|จ\\.|อ\\.|ต\\.|วันนี้|วันที่|และ|ใน(?!\\p{Nd}|"
              + " )|ได้|มี|เป็น|เพื่อ|โดย|ซึ่ง|ที่|ให้|พร้อม|จะ|เปิด))");

  /** What a royal temple is of, set off from its name. */
  private static final Pattern RANK = Pattern.compile(" (?:ราช)?วร(?:มหา)?วิหาร(?![ก-๎])");

  private static final String TEMPLE = "วัด";

  /** Of temples; a sentence does not end with them. */
  private static final Set<String> LAST_WORDS = Set.of("ใน", "ให้");

  /** Many are called so, each with its number. */
  private static final Set<String> NUMBERED = Set.of("เทศบาล", "ราชประชานุเคราะห์");

  private static final String ROAD = "ถนน";

  /** Roads are called so with a number behind it, whatever follows that. */
  private static final List<String> NUMBERED_ROADS = List.of("พระราม", "สาย");

  private static final Pattern ROAD_NUMBER =
      Pattern.compile("(?:ที่)? ?[0-9๐-๙]{1,2}(?![0-9๐-๙.,])");

  private static final String ROOM = "ห้องประชุม";

  /** The rest of a room's name before its floor or house: ห้องประชุมเรือดี | พายทอง 2 ชั้น 5. */
  private static final Pattern ROOM_END =
      Pattern.compile(
          "(?: (?!ชั้น|อาคาร|ตึก|กระทรวง|กรม|สำนัก|โรง|ธนาคาร|มหาวิทยาลัย|ศาลา)[ก-๎]{3,14})?"
              + "(?: ?[0-9๐-๙]{1,2})?(?= +(?:ชั้น|อาคาร|ตึก|กระทรวง|สำนัก))");

  private final Gazetteer gazetteer;
  private final WordTable<InstitutionHead> heads = InstitutionHead.all();
  private final WordTable<Boolean> verbs = verbs();

  /** One that leaves what the lists name to them. */
  public Institutions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Words with which a sentence goes on. */
  private static WordTable<Boolean> verbs() {
    Map<String, Boolean> verbs = new HashMap<>();
    for (String list :
        List.of("behind-institution-names.txt", "headline-verbs-thai.txt", "body-clauses.txt")) {
      WordLists.lines(list).forEach(word -> verbs.put(word, true));
    }
    return WordTable.of(verbs);
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    heads.walk(
        block.beginnings(),
        (at, head) -> {
          Candidate named = named(block, at, head);
          if (named == null) {
            return at;
          }
          found.add(named);
          return named.span().end();
        });
    return found;
  }

  private @Nullable Candidate named(BlockText block, int at, Entry<InstitutionHead> head) {
    int start = at + head.word().length();
    InstitutionHead kind = head.meaning();
    if (!isFree(block, at, kind)
        || !block.isClusterBoundary(start)
        || DEPENDENT.indexOf(block.charAt(start)) >= 0
        || isNoName(block, start, kind)) {
      return null;
    }
    int end = end(block, start, kind);
    Matcher number = NUMBER.matcher(block.text()).region(end, block.length());
    String name = block.text().substring(start, end);
    boolean ofRoads = head.word().equals(ROAD) && NUMBERED_ROADS.stream().anyMatch(name::endsWith);
    if (ofRoads) {
      number = ROAD_NUMBER.matcher(block.text()).region(end, block.length());
    } else if (head.word().equals(ROOM)) {
      Matcher room = ROOM_END.matcher(block.text()).region(end, block.length());
      number = room.lookingAt() ? room : number;
    }
    boolean numbered = end > start && number.lookingAt();
    boolean ofMany = ofRoads || NUMBERED.contains(name);
    boolean own = ofMany ? numbered : end - start >= SHORTEST && isOwn(block, start, end, kind);
    if (!own) {
      return null;
    }
    Matcher rank = RANK.matcher(block.text()).region(end, block.length());
    int last = numbered ? number.end() : rank.lookingAt() ? rank.end() : end;
    Span span = new Span(at, last);
    return Candidate.byRule(block, span, kind.type(), span.of(block.text()), SURE);
  }

  /** Whether the head word begins a name there, which is no end of another and not listed. */
  private boolean isFree(BlockText block, int at, InstitutionHead head) {
    return block.isWordBoundary(at)
        && ".-".indexOf(block.charAt(at - 1)) < 0
        && head.before().stream().noneMatch(word -> endsAt(block, word, at))
        && gazetteer.names().longestAt(block.beginnings(), at) == null;
  }

  private static boolean endsAt(BlockText block, String word, int at) {
    return block.text().startsWith(word, at - word.length())
        && block.isWordBoundary(at - word.length());
  }

  /** Whether a word stands there that is no name, and no shorter one that names have besides. */
  private boolean isNoName(BlockText block, int start, InstitutionHead head) {
    Entry<Boolean> noName = head.noNames().longestAt(block.beginnings(), start);
    Entry<Boolean> verb = verbs.longestAt(block.beginnings(), start);
    Entry<Boolean> ofName = head.ofNames().longestAt(block.beginnings(), start);
    int least = ofName == null ? 0 : ofName.word().length();
    boolean more = least > 0 && block.isThai(start + least);
    return isWord(block, start, noName, more ? least : 0)
        || isWord(block, start, verb, more ? least : 0);
  }

  /** Whether that word ends where another begins; of so many letters it is no part of one. */
  private static boolean isWord(
      BlockText block, int start, @Nullable Entry<Boolean> word, int least) {
    int end = word == null ? start : start + word.word().length();
    return word != null
        && end - start > least
        && block.isClusterBoundary(end)
        && (end - start >= LONG_WORD || block.isWordBoundary(end));
  }

  /**
   * Whether that is a name of its own, and no clause: there is a word in it that is no ordinary
   * one, or but one or two, or one of names, or a place behind it.
   */
  private boolean isOwn(BlockText block, int start, int end, InstitutionHead head) {
    int ordinary = 0;
    int from = start;
    String name = block.text().substring(start, end);
    if (head.isOfNames(name)) {
      return false;
    }
    for (int at = start + 1; at <= end; at++) {
      if (at == end || block.isWordBoundary(at)) {
        String word = block.text().substring(from, at);
        if (head.isOfNames(word) || !Words.isThaiWord(word)) {
          return true;
        }
        ordinary++;
        from = at;
      }
    }
    return ordinary <= head.mostOrdinary()
        || PLACE.matcher(block.text()).region(end, block.length()).lookingAt();
  }

  /** Index behind the name that begins there; its start if it cannot be told where it ends. */
  private int end(BlockText block, int start, InstitutionHead head) {
    int last = start;
    while (block.isThai(last) && last <= start + LONGEST) {
      last++;
    }
    boolean goesOn = last > start + LONGEST || block.charAt(last) == '.' || isCut(block, last);
    for (int at = start + 2; at < last; at++) {
      if (block.isWordBoundary(at)
          && isWord(block, at, head.ends().longestAt(block.beginnings(), at), 0)) {
        return at;
      }
      Entry<Boolean> word = block.isWordBoundary(at) ? verbAt(block, at, head) : null;
      if (word != null
          && block.isWordBoundary(at + word.word().length())
          && !isEndOfName(block, start, at, word.word())) {
        boolean sentence = last - at >= SENTENCE || at + word.word().length() == last;
        return sentence ? at : start;
      }
    }
    return goesOn ? start : last;
  }

  /** A verb that is no beginning of a word of names: วัดวชิรา|ลงกรณ. */
  private @Nullable Entry<Boolean> verbAt(BlockText block, int at, InstitutionHead head) {
    Entry<Boolean> verb = verbs.longestAt(block.beginnings(), at);
    if (verb == null) {
      return null;
    }
    Entry<Boolean> ofName = head.ofNames().longestAt(block.beginnings(), at);
    return ofName != null && ofName.word().length() > verb.word().length() ? null : verb;
  }

  /**
   * Whether the name of a temple ends with that word, as its place stands behind it: วัดพายใน
   * อ.เรือ.
   */
  private static boolean isEndOfName(BlockText block, int start, int at, String word) {
    int end = at + word.length();
    return block.text().startsWith(TEMPLE, start - TEMPLE.length())
        && LAST_WORDS.contains(word)
        && (end == block.length()
            || PLACE.matcher(block.text()).region(end, block.length()).lookingAt());
  }

  /** Whether letters are left out behind it, or words said again: โรงเรียนเรือฯ, เกาะเล็กๆ. */
  private static boolean isCut(BlockText block, int end) {
    return block.charAt(end) == 'ฯ' || block.charAt(block.skipSpace(end)) == 'ๆ';
  }
}
