package org.hotrai.entity.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.ShortForm;

/**
 * Tells by the head word of a name in Latin letters what it names: an Agreement is a law, an Index
 * and a Memorandum of Understanding are nothing, nor is a common short form such as GDP; News may
 * be a body, what has no such word may be one too.
 */
public final class LatinHeads {
  private static final String NOTHING = "NOTHING";
  private static final String MAYBE = "MAYBE";
  private static final String LAW = "LAW";
  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final Pattern SMALL =
      Pattern.compile("of|for|on|to|against|in|with|under|from|by");
  private static final Pattern NO_LETTERS = Pattern.compile("^\\P{L}+|\\P{L}+$");

  private final Map<String, String> kinds = new HashMap<>();

  /** Reads the lists. */
  public LatinHeads() {
    for (String line : WordLists.lines("latin-heads.tsv")) {
      String[] columns = line.split("\t", -1);
      kinds.put(columns[0], columns[1]);
    }
  }

  /**
   * What one thing is that has all those names; empty if it is nothing that is mentioned. A name in
   * full tells more than the short form beside it.
   */
  public Optional<EntityType> kind(List<String> names) {
    List<String> full = names.stream().filter(name -> !ShortForm.is(name)).toList();
    EntityType kind = EntityType.ORGANISATION;
    for (String name : full.isEmpty() ? names : full) {
      String told = told(name);
      if (told.equals(NOTHING)) {
        return Optional.empty();
      }
      kind = told.isEmpty() || told.equals(MAYBE) ? kind : EntityType.valueOf(told);
    }
    return Optional.of(kind);
  }

  /** Whether one of the names has a head word that bodies share with other things. */
  public boolean isDoubtful(List<String> names) {
    return names.stream().anyMatch(name -> told(name).equals(MAYBE));
  }

  /** Whether a short form commonly stands for what is no body, law or place. */
  public boolean isCommon(String shortForm) {
    return ShortForm.isCommon(shortForm);
  }

  private String told(String name) {
    String head = name.charAt(0) < 'ก' ? head(name) : "";
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (LAW.equals(kinds.get(last)) && !LatinBodies.hasHead(head)) {
      return LAW;
    }
    String told = isCommon(head) ? NOTHING : kinds.get(head);
    return told == null ? kinds.getOrDefault(large(head), "") : told;
  }

  /** In a name of which only the first word is capitalised: Consumer price index. */
  private static String large(String head) {
    return head.isEmpty() ? head : Character.toUpperCase(head.charAt(0)) + head.substring(1);
  }

  /** The last word before the first of those that begin what only describes it. */
  private static String head(String name) {
    String head = "";
    for (String word : BLANKS.split(name, -1)) {
      if (!head.isEmpty() && SMALL.matcher(word).matches()) {
        return head;
      }
      String bare = isLettered(word) ? word : NO_LETTERS.matcher(word).replaceAll("");
      head = bare.isEmpty() ? head : bare;
    }
    return head;
  }

  private static boolean isLettered(String word) {
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && Character.isLetter(word.charAt(word.length() - 1));
  }
}
