package org.hotrai.entity.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;

/**
 * What institutions or places of one kind are called before the name of their own.
 *
 * @param noNames what stands behind it and is no name: โรงพยาบาลของรัฐ, วัดอุณหภูมิ
 * @param ofNames ordinary words that are a part of such names
 * @param before words of which it is the end, or behind which it means something else: ตัวชี้วัด
 * @param ends words that no such name has inside
 * @param mostOrdinary so many ordinary words may be a name, more are a clause
 */
record InstitutionHead(
    EntityType type,
    WordTable<Boolean> noNames,
    WordTable<Boolean> ofNames,
    List<String> before,
    WordTable<Boolean> ends,
    int mostOrdinary) {
  private static final String NO_NAMES = "no-institution-names.txt";
  private static final String OF_NAMES = "words-of-institution-names.txt";
  private static final String BEFORE = "before-institution-heads.txt";

  private static final String NONE = "-";
  private static final int MOST_ORDINARY = 2;

  /** Each by its word. */
  static WordTable<InstitutionHead> all() {
    Map<List<String>, WordTable<Boolean>> tables = new HashMap<>();
    Map<String, InstitutionHead> heads = new HashMap<>();
    for (String line : WordLists.lines("institution-heads.tsv")) {
      String[] columns = line.split("\t", -1);
      heads.put(
          columns[0],
          new InstitutionHead(
              EntityType.valueOf(columns[1]),
              tables.computeIfAbsent(lists(NO_NAMES, columns[2]), InstitutionHead::table),
              tables.computeIfAbsent(lists(OF_NAMES, columns[3]), InstitutionHead::table),
              lines(lists(BEFORE, columns[4])),
              tables.computeIfAbsent(own(columns[5]), InstitutionHead::table),
              columns[6].equals(NONE) ? MOST_ORDINARY : Integer.parseInt(columns[6])));
    }
    return WordTable.of(heads);
  }

  /** The list that holds for all, and that of its own. */
  private static List<String> lists(String ofAll, String own) {
    return own.equals(NONE) ? List.of(ofAll) : List.of(ofAll, own);
  }

  private static List<String> own(String list) {
    return list.equals(NONE) ? List.of() : List.of(list);
  }

  private static WordTable<Boolean> table(List<String> lists) {
    return WordTable.of(lines(lists));
  }

  private static List<String> lines(List<String> lists) {
    return lists.stream().flatMap(list -> WordLists.lines(list).stream()).distinct().toList();
  }

  /** Whether that is one of the ordinary words that names have, alone. */
  boolean isOfNames(String word) {
    var entry = ofNames.longestAt(word, 0);
    return entry != null && entry.word().length() == word.length();
  }
}
