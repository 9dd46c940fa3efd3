package org.hotrai.entity.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Clusters;
import org.hotrai.text.Span;
import org.hotrai.text.Words;

/**
 * Finds the surnames alone of foreign persons whom an article names in full in Thai letters: ไบเดน
 * of โจ ไบเดน. Thai persons are not called so. That one is foreign is told by the office before the
 * name, or by one of another country or Latin letters behind it.
 */
public final class ForeignSurnames {
  private static final String PRESIDENT = "ประธานาธิบดี";
  private static final Pattern LATIN = Pattern.compile(" ?\\((?:\\p{Lu}|[Hh]\\.)");
  private static final Pattern OFFICE =
      Pattern.compile(
          " ?(?:อดีต|รอง|ว่าที่)?(?:ประธาน|นายกรัฐมนตรี|นายกฯ|รัฐมนตรี|รมว\\.|รมต\\.|ผู้นำ|โฆษก|มุขมนตรี"
              + "|เลขาธิการ|ผู้ว่าการ|เอกอัครราชทูต|อัครราชทูต|ทูต|ผู้แทน|ผู้บัญชาการ)");
  private static final Set<String> WORLD = Set.of("สหประชาชาติ", "สหภาพยุโรป");
  private static final int LONGEST_OFFICE = 60;
  private static final int SHORTEST = 4;

  /** What is called after persons, before the name: ถนน, ตระกูล. */
  private static final List<String> CALLED_AFTER =
      List.of(
          "ถนน", "ตระกูล", "ครอบครัว", "มูลนิธิ", "รางวัล", "โรงเรียน", "สกุล", "บริษัท", "รุ่น");

  /** What persons do, where words are told apart at another place. */
  private static final List<String> SAYING =
      List.of(
          "กล่าว", "บอก", "เผย", "ระบุ", "ย้ำ", "ยืนยัน", "แถลง", "ชี้", "เตือน", "และ", "ได้",
          "จะ");

  private final Map<String, Candidate> persons = new HashMap<>();

  /** Those of the persons among the candidates of an article's blocks; of two alike none. */
  public ForeignSurnames(List<Candidate> candidates, List<BlockText> texts, Gazetteer gazetteer) {
    Map<String, Candidate> foreign = new HashMap<>();
    Set<String> ofSeveral = new HashSet<>();
    Map<String, String> bearers = new HashMap<>();
    for (Candidate person : candidates) {
      String surname = person.type() == EntityType.PERSON ? surname(person.name()) : "";
      if (surname.isEmpty()) {
        continue;
      }
      String other = bearers.putIfAbsent(surname, person.name());
      if (other != null && !other.equals(person.name())) {
        ofSeveral.add(surname);
      }
      if (!foreign.containsKey(surname)
          && isForeign(texts.get(person.block()), person, gazetteer)) {
        foreign.put(surname, person);
      }
    }
    persons.putAll(foreign);
    persons.keySet().removeAll(ofSeveral);
  }

  /** The last part of a full name in Thai that is no word; empty if there is none. */
  private static String surname(String name) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    boolean may =
        surname.length() >= SHORTEST
            && surname.length() < name.length()
            && surname
                .chars()
                .allMatch(c -> c >= 'ก' && c <= '์' && c != 'ฯ' && c != '฿' && c != 'ๆ');
    return may && !Words.isThaiWord(surname) ? surname : "";
  }

  /** Whether the words around a person tell that he is of another country. */
  public static boolean isForeign(BlockText block, Candidate candidate, Gazetteer gazetteer) {
    Span person = candidate.span();
    WordTable<ListedName> names = gazetteer.names();
    String text = block.text();
    if (text.startsWith(PRESIDENT, person.start())
        || text.startsWith(PRESIDENT, block.skipBack(person.start()) - PRESIDENT.length())
        || (NameParts.isTitled(candidate)
            && LATIN.matcher(text).region(person.end(), text.length()).lookingAt())) {
      return true;
    }
    if (!OFFICE.matcher(text).region(person.end(), text.length()).lookingAt()) {
      return false;
    }
    int end = Math.min(text.length(), person.end() + LONGEST_OFFICE);
    for (int at = names.next(block.beginnings(), person.end() + 1);
        at < end && text.indexOf(' ', person.end() + 1, at) < 0;
        at = names.next(block.beginnings(), at + 1)) {
      Entry<ListedName> name = names.longestAt(block.beginnings(), at);
      if (name != null
          && (gazetteer.isAbroad(name.meaning()) || WORLD.contains(name.meaning().key()))) {
        return true;
      }
    }
    return false;
  }

  /** Adds those that stand in the block. */
  public void addTo(List<Candidate> found, BlockText block) {
    persons.forEach((surname, person) -> {
      int at = block.text().indexOf(surname);
      while (at >= 0) {
        int end = at + surname.length();
        if (stands(block, at, end)) {
          double confidence = Math.max(0, person.confidence() - 0.1);
          Span span = new Span(at, end);
          found.add(Candidate.byRule(block, span, EntityType.PERSON, person.name(), confidence));
        }
        at = block.text().indexOf(surname, end);
      }
    });
  }

  private static boolean isSaying(BlockText block, int at) {
    return SAYING.stream().anyMatch(word -> block.text().startsWith(word, at));
  }

  /** Whether it is no part of a word there, and nothing is called after the person. */
  private static boolean stands(BlockText block, int start, int end) {
    int before = block.skipBack(start);
    return Clusters.isBoundary(block.text(), start)
        && Clusters.isBoundary(block.text(), end)
        && (block.isWordBoundary(end) || isSaying(block, end))
        && (block.isWordBoundary(start) || !block.isThai(start - 1))
        && CALLED_AFTER.stream()
            .noneMatch(word -> block.text().startsWith(word, before - word.length()));
  }
}
