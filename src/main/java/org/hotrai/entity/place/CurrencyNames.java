package org.hotrai.entity.place;

import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;

/** Tells countries from what their names are of currencies: ดอลลาร์|สหรัฐ, Singapore dollars. */
public final class CurrencyNames {
  /** Nothing else stands so before a country, not even where the figure is told elsewhere. */
  private static final List<String> ALONE =
      List.of(
          "ดอลลาร์",
          "ดอลล่าร์",
          "เยน",
          "หยวน",
          "รูเปียห์",
          "ริงกิต",
          "จ๊าต",
          "รูเบิล",
          "เงินปอนด์",
          "เงินวอน");

  /** The same behind a figure alone: 5 ล้าน|เหรียญ|สหรัฐ, but ไทย|วอน|สหรัฐ. */
  private static final List<String> BEHIND_FIGURES =
      List.of(
          "เหรียญ", "ปอนด์", "วอน", "รูปี", "เปโซ", "ด่อง", "กีบ", "เรียล", "ริยัล", "ฟรังก์",
          "โครน", "โครนา");

  private static final Pattern FIGURE =
      Pattern.compile("(?:[0-9๐-๙]|ร้อย|พัน|หมื่น|แสน|ล้าน) ?\\z");
  private static final int LONGEST_SCALE = 6;

  private static final Pattern BEHIND_COUNTRY =
      Pattern.compile(
          "\\$| (?:dollars?|[Bb]aht|yen|yuan|rupees?|rupiah|ringgit|pesos?|dong|kip|kyats?|riels?"
              + "|riyals?|roubles?|rubles?|francs?|renminbi)\\b");

  /** Verbs, too, where no figure stands before the country: 5 million | South Korean | won. */
  private static final Pattern AMBIGUOUS = Pattern.compile(" (?:won|pounds?)\\b");

  private CurrencyNames() {}

  /** Whether that candidate is the country in the name of a currency. */
  public static boolean isOfCurrency(BlockText block, Candidate candidate) {
    if (candidate.type() != EntityType.PLACE) {
      return false;
    }
    String text = block.text();
    int start = candidate.span().start();
    int end = candidate.span().end();
    return endsWith(text, start, ALONE)
        || (endsWith(text, start, BEHIND_FIGURES) && isBehindFigure(text, start))
        || stands(BEHIND_COUNTRY, text, end)
        || (stands(AMBIGUOUS, text, end) && isFigureBefore(text, start));
  }

  private static boolean endsWith(String text, int end, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindFigure(String text, int country) {
    for (String word : BEHIND_FIGURES) {
      int start = country - word.length();
      if (text.startsWith(word, start)) {
        return isFigureBefore(text, start);
      }
    }
    return false;
  }

  private static boolean isFigureBefore(String text, int end) {
    return FIGURE.matcher(text).region(Math.max(0, end - LONGEST_SCALE), end).find()
        || text.startsWith("illion ", end - "illion ".length());
  }

  private static boolean stands(Pattern words, String text, int at) {
    return words.matcher(text).region(at, text.length()).lookingAt();
  }
}
