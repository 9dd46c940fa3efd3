package org.hotrai.text.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Tells amounts from what looks like them: weights of gold, years before a currency, verbs. */
final class NoMoney {
  /** Gold is weighed in baht, and not by the hundred. */
  private static final Pattern WEIGHED =
      Pattern.compile(
          "(?:หนัก(?:รวม|ประมาณ|ราว|กว่า)?|(?<!ราคา|บัตร)(?:ทองคำ(?:แท่ง|ขาว)?|ทองแท่ง|ทองรูปพรรณ|ทอง)(?:หนัก)?)"
              + " ?\\z");

  private static final BigDecimal MOST_WEIGHED = BigDecimal.valueOf(100);

  /** What a currency does, whose name begins a sentence behind a number. */
  private static final Pattern OF_MARKETS =
      Pattern.compile(" ?(?:แข็ง|อ่อน|ผันผวน|ทรงตัว|strengthen|weaken|fell|rose)");

  /** The beginning of another Thai word: บาท|หลวง, or of a vowel sign that belongs to this one. */
  private static final Pattern OTHER_WORD = Pattern.compile("หลวง|วิถี|[ะ-ฺ็-๎]");

  private static final Pattern OF_YEAR =
      Pattern.compile("(?:ปี|พ\\.ศ\\.|ค\\.ศ\\.|เดือน[ก-๎.]{2,12}|\\b[Ii]n|\\b[Ss]ince|\\bof) ?\\z");

  /** What a figure goes on from: the rest of it is no amount. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|[0-9๐-๙][.,:/]|\\bpoint"
              + " |\\bhalf |\\bhundred(?: and)? |\\bthousand |\\bmillion |\\bbillion"
              + " |\\p{IsLatin}-?)\\z");

  private static final int FARTHEST = 20;
  private static final BigDecimal MANY = BigDecimal.valueOf(10_000);

  private NoMoney() {}

  static boolean isWeight(String text, int start, String currency, BigDecimal amount) {
    return currency.equals("บาท")
        && amount.compareTo(MOST_WEIGHED) <= 0
        && WEIGHED.matcher(text).region(Math.max(0, start - FARTHEST), start).find();
  }

  static boolean isOtherWord(String text, int end) {
    return text.charAt(end - 1) >= 'ก'
        && end < text.length()
        && OTHER_WORD.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether the number is a year, behind which a currency is spoken of: ปี 2568 บาทแข็งค่า. */
  static boolean isYear(String text, int start, String digits, int end) {
    return Numbers.mayBeYear(digits)
        && (OF_YEAR.matcher(text).region(Math.max(0, start - FARTHEST), start).find()
            || speaksOfMarkets(text, end));
  }

  static boolean speaksOfMarkets(String text, int end) {
    return OF_MARKETS.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether what stands before the figure is its beginning. */
  static boolean isCut(String text, int start) {
    return CUT.matcher(text).region(Math.max(0, start - FARTHEST), start).find();
  }

  /** Whether there are too few for a word that is money of large numbers alone: 4 กีบ. */
  static boolean areFew(BigDecimal amount, boolean scaled) {
    return !scaled && amount.compareTo(MANY) < 0;
  }
}
