package org.hotrai.entity.echo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.Candidate;

/**
 * Bodies whose names are words of much else, so that only an article that uses the full name and
 * the short form shows that both are names of one.
 */
public final class BothNames {
  private static final double SURE = 0.8;
  private static final List<List<String>> NAMES =
      WordLists.lines("names-by-both.tsv").stream()
          .map(line -> List.of(line.split("\t", -1)))
          .toList();

  private BothNames() {}

  /**
   * The full name of the body that has that short form; the name itself if none has, or if it is
   * Latin letters, which are others' too.
   */
  public static String full(String name) {
    for (List<String> both : NAMES) {
      if (both.getLast().equals(name) && name.charAt(0) >= 'ก') {
        return both.getFirst();
      }
    }
    return name;
  }

  /** The names of those that have both in these texts, each with the body. */
  static Map<String, Candidate> in(List<String> blocks) {
    Map<String, Candidate> names = new HashMap<>();
    for (List<String> both : NAMES) {
      if (stand(both, blocks)) {
        String full = both.getFirst();
        Candidate body = Candidate.named(EntityType.ORGANISATION, full, SURE);
        both.forEach(name -> names.put(name, body));
      }
    }
    return names;
  }

  private static boolean stand(List<String> names, List<String> blocks) {
    for (String name : names) {
      if (!stands(name, blocks)) {
        return false;
      }
    }
    return true;
  }

  private static boolean stands(String name, List<String> blocks) {
    for (String block : blocks) {
      if (block.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
