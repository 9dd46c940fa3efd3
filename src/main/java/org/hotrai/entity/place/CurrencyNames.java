package org.hotrai.entity.place;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;

/** Tells countries from what their names are of currencies: ดอลลาร์|สหรัฐ, Singapore dollars. */
public final class CurrencyNames {
  private static final List<String> BEFORE_COUNTRIES =
      List.of(
          "ดอลลาร์",
          "เหรียญ",
          "ปอนด์",
          "เยน",
          "หยวน",
          "วอน",
          "รูปี",
          "รูเปียห์",
          "ริงกิต",
          "เปโซ",
          "ด่อง",
          "กีบ",
          "จ๊าต",
          "เรียล",
          "ริยัล",
          "รูเบิล",
          "ฟรังก์",
          "โครน",
          "โครนา");

  private static final List<String> BEHIND_COUNTRIES =
      List.of(
          "$",
          " dollar",
          " baht",
          " Baht",
          " yen",
          " yuan",
          " won",
          " rupee",
          " rupiah",
          " ringgit",
          " peso",
          " dong",
          " kip",
          " kyat",
          " riel",
          " riyal",
          " rouble",
          " ruble",
          " franc",
          " pound",
          " renminbi");

  private CurrencyNames() {}

  /** Whether that candidate is the country in the name of a currency. */
  public static boolean isOfCurrency(BlockText block, Candidate candidate) {
    if (candidate.type() != EntityType.PLACE) {
      return false;
    }
    String text = block.text();
    int start = candidate.span().start();
    for (String word : BEFORE_COUNTRIES) {
      if (text.startsWith(word, start - word.length())) {
        return true;
      }
    }
    for (String word : BEHIND_COUNTRIES) {
      if (text.startsWith(word, candidate.span().end())) {
        return true;
      }
    }
    return false;
  }
}
