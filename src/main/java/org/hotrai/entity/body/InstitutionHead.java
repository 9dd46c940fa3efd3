package org.hotrai.entity.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;

/**
 * What institutions or places of one kind are called before the name of their own.
 *
 * @param noNames what stands behind it and is no name: โรงพยาบาลของรัฐ, วัดอุณหภูมิ
 * @param ofNames ordinary words that are a part of such names
 * @param before words of which it is the end, or behind which it means something else: ตัวชี้วัด
 */
record InstitutionHead(
    EntityType type, WordTable<Boolean> noNames, WordTable<Boolean> ofNames, List<String> before) {
  private static final String NO_NAMES = "no-institution-names.txt";
  private static final String OF_NAMES = "words-of-institution-names.txt";
  private static final String BEFORE = "before-institution-heads.txt";

  /** Each by its word. */
  static WordTable<InstitutionHead> all() {
    WordTable<Boolean> noNames = WordLists.table(NO_NAMES);
    WordTable<Boolean> ofNames = WordLists.table(OF_NAMES);
    List<String> before = WordLists.lines(BEFORE);
    Map<String, InstitutionHead> heads = new HashMap<>();
    for (String line : WordLists.lines("institution-heads.tsv")) {
      String[] columns = line.split("\t", -1);
      EntityType type = EntityType.valueOf(columns[1]);
      heads.put(columns[0], new InstitutionHead(type, noNames, ofNames, before));
    }
    WordTable<Boolean> noBridges = WordTable.of(lines(NO_NAMES, "no-bridge-names.txt"));
    heads.put("สะพาน", new InstitutionHead(EntityType.PLACE, noBridges, ofNames, before));
    heads.put(
        "วัด",
        new InstitutionHead(
            EntityType.PLACE,
            WordTable.of(lines(NO_NAMES, "no-temple-names.txt")),
            WordTable.of(lines(OF_NAMES, "words-of-temple-names.txt")),
            lines(BEFORE, "before-measuring.txt")));
    return WordTable.of(heads);
  }

  private static List<String> lines(String... lists) {
    return Stream.of(lists).flatMap(list -> WordLists.lines(list).stream()).distinct().toList();
  }

  /** Whether that is one of the ordinary words that names have, alone. */
  boolean isOfNames(String word) {
    var entry = ofNames.longestAt(word, 0);
    return entry != null && entry.word().length() == word.length();
  }
}
