package org.hotrai.entity.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.entity.list.WordLists;

/** Words of address, behind which an article calls a person by the first name: แม่เรือ, ครูเรือ. */
public final class AddressWords {
  private static final Map<String, Boolean> WORDS = words();

  private AddressWords() {}

  private static Map<String, Boolean> words() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    for (String line : WordLists.lines("words-of-address.tsv")) {
      String[] columns = line.split("\t", -1);
      words.put(columns[0], columns[1].equals("NICKNAME"));
    }
    return words;
  }

  /** Whether it is one. */
  public static boolean contains(String word) {
    return WORDS.containsKey(word);
  }

  /** The one that the name begins with, as none of them begins another; empty if none does. */
  public static String before(String name) {
    for (String word : WORDS.keySet()) {
      if (name.startsWith(word)) {
        return word;
      }
    }
    return "";
  }

  /** Those with which a bracket behind a name is a nickname. */
  static List<String> ofNicknames() {
    return WORDS.keySet().stream().filter(WORDS::get).toList();
  }
}
