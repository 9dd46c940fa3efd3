package org.hotrai.entity.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds hospitals, schools, prisons, islands, rivers and the like by their head word and the name
 * of their own behind it, which ends where no Thai letter stands, or where a sentence goes on. What
 * tells only of what kind they are is no name: โรงพยาบาลของรัฐ.
 */
public final class Institutions implements Finder {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  /** So much behind a name is the rest of a sentence; less may belong to the name. */
  private static final int SENTENCE = 8;

  /** So short a word may be the beginning of another. */
  private static final int LETTERS = 3;

  private static final double SURE = 0.7;

  private final Gazetteer gazetteer;
  private final WordTable<EntityType> heads = heads();
  private final WordTable<Boolean> noNames = WordLists.table("no-institution-names.txt");
  private final WordTable<Boolean> behind = WordLists.table("behind-institution-names.txt");

  /** One that leaves what the lists name to them. */
  public Institutions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  private static WordTable<EntityType> heads() {
    Map<String, EntityType> heads = new HashMap<>();
    for (String line : WordLists.lines("institution-heads.tsv")) {
      String[] columns = line.split("\t", -1);
      heads.put(columns[0], EntityType.valueOf(columns[1]));
    }
    return WordTable.of(heads);
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    int at = heads.next(block.beginnings(), 0);
    while (at < block.length()) {
      Entry<EntityType> head = heads.longestAt(block.beginnings(), at);
      Candidate named = head == null ? null : named(block, at, head);
      if (named != null) {
        found.add(named);
      }
      at = heads.next(block.beginnings(), named == null ? at + 1 : named.span().end());
    }
    return found;
  }

  private @Nullable Candidate named(BlockText block, int at, Entry<EntityType> head) {
    int start = at + head.word().length();
    boolean free = block.isWordBoundary(at) && ".-".indexOf(block.charAt(at - 1)) < 0;
    boolean listed = gazetteer.names().longestAt(block.beginnings(), at) != null;
    int end = free && !listed && !isNoName(block, start) ? end(block, start) : start;
    if (end - start < SHORTEST || !block.isClusterBoundary(start)) {
      return null;
    }
    Span span = new Span(at, end);
    return Candidate.byRule(block, span, head.meaning(), span.of(block.text()), SURE);
  }

  private boolean isNoName(BlockText block, int start) {
    Entry<Boolean> word = noNames.longestAt(block.beginnings(), start);
    return word != null
        && (word.word().length() > LETTERS || block.isWordBoundary(start + word.word().length()));
  }

  /** Index behind the name that begins there; its start if it cannot be told where it ends. */
  private int end(BlockText block, int start) {
    int last = start;
    while (block.isThai(last) && last <= start + LONGEST) {
      last++;
    }
    boolean goesOn = last > start + LONGEST || block.charAt(last) == '.' || isCut(block, last);
    for (int at = start + SHORTEST; at < last; at++) {
      Entry<Boolean> word = goesOn(block, at);
      if (word != null) {
        boolean sentence = last - at >= SENTENCE || at + word.word().length() == last;
        return sentence ? at : start;
      }
    }
    return goesOn ? start : last;
  }

  private @Nullable Entry<Boolean> goesOn(BlockText block, int at) {
    Entry<Boolean> word =
        block.isWordBoundary(at) ? behind.longestAt(block.beginnings(), at) : null;
    int end = word == null ? at : at + word.word().length();
    return word != null
            && block.isClusterBoundary(end)
            && (end - at >= LETTERS || block.isWordBoundary(end))
        ? word
        : null;
  }

  /** Whether letters are left out behind it, or words said again: โรงเรียนเรือฯ, เกาะเล็กๆ. */
  private static boolean isCut(BlockText block, int end) {
    return block.charAt(end) == 'ฯ' || block.charAt(block.skipSpace(end)) == 'ๆ';
  }
}
