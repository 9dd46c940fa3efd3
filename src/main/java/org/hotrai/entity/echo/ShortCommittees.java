package org.hotrai.entity.echo;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;

/**
 * Committees that an article names in full and with their head word abbreviated, which together
 * tell where the name ends: คณะกรรมการพัฒนาเรือ and คกก.พัฒนาเรือ.
 */
final class ShortCommittees {
  private static final String HEAD = "คณะกรรมการ";
  private static final List<String> SHORT_HEADS = List.of("คกก.", "คณะกก.");
  private static final String CUT = "ฯ";

  /** Is left out of a committee's name in short. */
  private static final String NATION = "แห่งชาติ";

  private static final WordTable<Boolean> CLAUSES = WordLists.table("body-clauses.txt");

  /** Behind it a committee is the one of an area. */
  private static final String AREA = " จังหวัด";

  private static final int SHORTEST = 12;
  private static final int LONGEST = 90;

  /** A shorter one may stand inside a word: ราย|ได้. */
  private static final int SHORTEST_CLAUSE = 5;

  /** To compare each with each takes long where a text has more of them. */
  private static final int MOST = 200;

  private static final double SURE = 0.8;

  private ShortCommittees() {}

  /** The names of those in these texts, in full and in short, each with the body. */
  static Map<String, Candidate> in(List<BlockText> texts) {
    Map<String, Candidate> names = new HashMap<>(0);
    for (String shortHead : SHORT_HEADS) {
      Set<String> inShort = behind(shortHead, texts);
      Set<String> inFull = inShort.isEmpty() ? Set.of() : behind(HEAD, texts);
      for (String part : inShort) {
        for (String full : inFull) {
          int length = shared(part, full);
          if (length >= SHORTEST) {
            add(names, shortHead, full.substring(0, length));
          }
        }
      }
    }
    return names;
  }

  /** What stands behind that word, as far as a name may reach, each once. */
  private static Set<String> behind(String word, List<BlockText> texts) {
    Set<String> found = new LinkedHashSet<>();
    for (BlockText text : texts) {
      int at = text.text().indexOf(word);
      while (at >= 0 && found.size() < MOST) {
        int start = text.skipSpace(at + word.length());
        found.add(text.text().substring(start, Math.min(text.length(), start + LONGEST)));
        at = text.text().indexOf(word, at + word.length());
      }
    }
    return found;
  }

  /**
   * Length of the Thai words that both begin with, up to where both end uncut, or one ends and the
   * other goes on with a sentence; else 0, as the other may be a committee of its own.
   */
  private static int shared(String one, String other) {
    int at = 0;
    while (isThai(one, at) && isThai(other, at) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    boolean cut = one.startsWith(CUT, at) || other.startsWith(CUT, at);
    boolean goOn = isThai(one, at) && isThai(other, at);
    boolean whole = !cut && !goOn && mayEnd(one, at) && mayEnd(other, at);
    return whole && !isSentence(one, at) ? at : 0;
  }

  /** Whether that stretch goes beyond the name, as with เห็นชอบ. */
  private static boolean isSentence(String text, int end) {
    for (int at = SHORTEST; at < end; at++) {
      WordTable.Entry<Boolean> clause = CLAUSES.longestAt(text, at);
      if (clause != null && clause.word().length() >= SHORTEST_CLAUSE) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayEnd(String text, int at) {
    return (!isThai(text, at) && !text.startsWith(AREA, at))
        || text.startsWith(NATION, at)
        || CLAUSES.longestAt(text, at) != null;
  }

  private static boolean isThai(String text, int at) {
    return at < text.length()
        && text.charAt(at) >= 'ก'
        && text.charAt(at) <= '๎'
        && !text.startsWith(CUT, at);
  }

  private static void add(Map<String, Candidate> names, String shortHead, String name) {
    String full = HEAD + name;
    Candidate body = Candidate.named(EntityType.ORGANISATION, full, SURE);
    names.put(full, body);
    names.put(shortHead + name, body);
    names.put(shortHead + " " + name, body);
  }
}
