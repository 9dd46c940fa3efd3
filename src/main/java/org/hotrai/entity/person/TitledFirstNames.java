package org.hotrai.entity.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;

/**
 * Finds the Thai first names of an article's persons behind the title of their full name where the
 * name begins like an ordinary word, which else ends names: นายวันชัย, of นายวันชัย พายเรือ.
 */
public final class TitledFirstNames {
  private static final ThaiNames NAMES = new ThaiNames();
  private static final List<String> BEHIND = List.of("กล่าว", "เปิดเผย", "เผย", "ระบุ", "ชี้แจง");

  /** Behind a blank; what else stands there may be the last name of another person. */
  private static final List<String> NO_LAST_NAMES =
      List.of(
          "กล่าว",
          "เปิดเผย",
          "เผย",
          "ระบุ",
          "ชี้แจง",
          "แถลง",
          "ยืนยัน",
          "ย้ำ",
          "บอก",
          "และ",
          "พร้อม",
          "ได้",
          "จะ",
          "จึง",
          "ยัง",
          "ซึ่ง",
          "ว่า",
          "กับ",
          "เดินทาง",
          "ลงพื้นที่");

  private static final double SURE = 0.9;

  /** By title and first name, as both are written. */
  private final Map<String, Candidate> persons = new HashMap<>();

  /** Those of the persons among the candidates of an article's blocks; of two alike none. */
  public TitledFirstNames(List<Candidate> candidates, List<String> blocks) {
    Set<String> ofSeveral = new HashSet<>();
    for (Candidate person : candidates) {
      if (person.type() == EntityType.PERSON && person.origin() != Origin.LIST) {
        String titled = titled(person, person.span().of(blocks.get(person.block())));
        Candidate other = titled.isEmpty() ? null : persons.putIfAbsent(titled, person);
        if (other != null && !other.name().equals(person.name())) {
          ofSeveral.add(titled);
        }
      }
    }
    persons.keySet().removeAll(ofSeveral);
  }

  /** The title and first name of a mention; empty if it has not both, or others can read them. */
  private static String titled(Candidate person, String text) {
    String name = person.name();
    int first = name.indexOf(' ');
    int title = text.length() - name.length();
    if (first <= 0 || title <= 0 || name.charAt(0) < 'ก' || !text.endsWith(name)) {
      return "";
    }
    boolean read = NAMES.isPart(new BlockText(0, text), title, title + first);
    return read ? "" : text.substring(0, title + first);
  }

  /** Adds those that stand in the block. */
  public void addTo(List<Candidate> found, BlockText block) {
    persons.forEach((titled, person) -> {
      int at = block.text().indexOf(titled);
      while (at >= 0) {
        int end = at + titled.length();
        String lastName = person.name().substring(person.name().indexOf(' '));
        if (block.isWordBoundary(at)
            && (block.text().startsWith(lastName, end) || endsAt(block, end))) {
          Span span = new Span(at, ThaiNames.behindCut(block, end));
          found.add(Candidate.byRule(block, span, EntityType.PERSON, person.name(), SURE));
        }
        at = block.text().indexOf(titled, end);
      }
    });
  }

  private static boolean endsAt(BlockText block, int end) {
    if (block.charAt(end) == ' ' && block.isThai(end + 1)) {
      return NO_LAST_NAMES.stream().anyMatch(word -> block.text().startsWith(word, end + 1));
    }
    return !block.isThai(end)
        || BEHIND.stream().anyMatch(word -> block.text().startsWith(word, end));
  }
}
