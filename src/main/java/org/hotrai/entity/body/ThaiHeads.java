package org.hotrai.entity.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;

/** The words that Thai names of bodies begin with, and what their English words begin with. */
public final class ThaiHeads {
  private static final String ONLY_BEFORE_BRACKET = "(";
  private static final String ANY = "-";

  /**
   * A shorter short form has too few letters to tell it by, behind a word that begins much else.
   */
  private static final int SHORTEST_TOLD = 3;

  /** Word breaks glue this to what it stands before: ของกอง|ทุน. */
  private static final String OF = "ของ";

  /** Begin much else, but not behind the post of who leads the body. */
  private static final Set<String> LED =
      Set.of(
          "คณะกรรมการ",
          "คณะกรรมาธิการ",
          "คณะอนุกรรมการ",
          "สำนัก",
          "กอง",
          "ศูนย์",
          "โรงพยาบาล",
          "โรงเรียน",
          "หอการค้า");

  /** Of those the ones whose names do not go on behind และ: what they are for is one thing. */
  private static final Set<String> OF_ONE = Set.of("โรงพยาบาล", "โรงเรียน", "หอการค้า");

  private static final List<String> POSTS =
      List.of("ผู้อำนวยการ", "ผอ.", "เลขาธิการ", "เลขานุการ", "หัวหน้า", "ประธาน");

  /**
   * A head word.
   *
   * @param everywhere whether it shows a body not only before a bracket
   * @param letters those that its English words begin with; "-" if it may be any
   */
  private record Head(boolean everywhere, String letters) {}

  private final WordTable<Head> heads;
  private final WordTable<Boolean> notBodies = WordLists.table("not-bodies.txt");

  ThaiHeads() {
    this.heads = new WordTable<>(read());
  }

  private static Map<String, Head> read() {
    Map<String, Head> words = new LinkedHashMap<>();
    for (String line : WordLists.lines("organisation-heads.tsv")) {
      String[] columns = line.split("\t", -1);
      boolean everywhere = !columns[0].startsWith(ONLY_BEFORE_BRACKET);
      words.put(
          everywhere ? columns[0] : columns[0].substring(ONLY_BEFORE_BRACKET.length()),
          new Head(everywhere, columns[1].toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  /** The head words. */
  public static Set<String> words() {
    return read().keySet();
  }

  /** The next index from that one on where a head word may begin; the length if none does. */
  int next(BlockText block, int from) {
    return heads.next(block.beginnings(), from);
  }

  /** Length of the head word that begins there, 0 if none does. */
  int lengthAt(BlockText block, int at, boolean beforeBracket) {
    if (!block.isThai(at)) {
      return 0;
    }
    Entry<Head> head = heads.longestAt(block.beginnings(), at);
    if (head == null || !block.isClusterBoundary(at + head.word().length())) {
      return 0;
    }
    boolean led = isLed(block, at, head.word());
    boolean owner = beforeBracket && block.text().startsWith(OF, at - OF.length());
    boolean shown = beforeBracket || led || head.meaning().everywhere();
    boolean whole =
        shown
            && (owner || led || block.isWordBoundary(at))
            && notBodies.longestAt(block.beginnings(), at) == null;
    return whole ? head.word().length() : 0;
  }

  /**
   * Whether the post of who leads the body that begins there stands right before it, and its name
   * may have และ inside.
   */
  boolean isLedWithAnd(BlockText block, int at) {
    Entry<Head> head = heads.longestAt(block.beginnings(), at);
    return head != null && !OF_ONE.contains(head.word()) && isLed(block, at, head.word());
  }

  /** ผู้อำนวยการ | สำนักเรือ. */
  private static boolean isLed(BlockText block, int at, String head) {
    return LED.contains(head)
        && POSTS.stream().anyMatch(post -> block.text().startsWith(post, at - post.length()));
  }

  /**
   * Whether a Latin short form may be that of an English name for a Thai one, of which only the
   * head word can be compared: it has a letter that an English word for that begins with. A plural
   * is of a class of things.
   */
  boolean fits(String shortForm, String name) {
    if (shortForm.endsWith("s")) {
      return false;
    }
    Entry<Head> head = heads.longestAt(name, 0);
    if (head == null || head.meaning().letters().equals(ANY)) {
      return true;
    }
    boolean enough = head.meaning().everywhere() || shortForm.length() >= SHORTEST_TOLD;
    String letters = shortForm.toLowerCase(Locale.ROOT);
    return enough && head.meaning().letters().chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }
}
