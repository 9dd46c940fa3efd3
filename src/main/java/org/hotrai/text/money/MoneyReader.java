package org.hotrai.text.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts of money: 1,500 บาท, ๒.๕ หมื่นล้านบาท, 10–20 ล้านบาท, ห้าแสนบาท, 3 บาท 50 สตางค์,
 * US$24.6 billion, five million baht. A weight is none: ทองคำหนัก 5 บาท. Takes time in proportion
 * to the text.
 */
public final class MoneyReader {
  private static final Currencies CURRENCIES = new Currencies();

  /** Nothing of a longer number, of a word or of a date stands before a figure. */
  private static final String FREE = "(?<![\\p{Nd}\\p{IsLatin}])(?<![\\p{Nd}][.,:/-])";

  private static final String TO = " ?(?:[-–—]|ถึง|to) ?";
  private static final String SATANG = "(?: ?(?<satang>[0-9๐-๙]{1,2}) ?สตางค์)?";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:"
              + FREE
              + "(?:(?<least>"
              + Figures.THAI
              + ")"
              + TO
              + ")?(?<figure>"
              + Figures.THAI
              + ")(?<scale>"
              + Figures.SHORT_SCALE
              + ")?|(?<spelled>"
              + Figures.SPELLED_THAI
              + ")|(?<words>\\b"
              + Figures.SPELLED_ENGLISH
              + "))(?:ถ้วน)?(?: {0,3}|-)(?<currency>"
              + CURRENCIES.behindFigures()
              + ")(?![\\p{IsLatin}])"
              + SATANG);

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}$])(?<currency>"
              + CURRENCIES.beforeFigures()
              + ")(?<least>"
              + Figures.NUMBER
              + ")(?:"
              + TO
              + "(?:"
              + CURRENCIES.beforeFigures()
              + ")?(?<most>"
              + Figures.NUMBER
              + "))?(?<scale>"
              + Figures.SHORT_SCALE
              + ")?(?![\\p{Nd}])");

  private static final Pattern SATANG_ALONE =
      Pattern.compile(FREE + "(?<satang>" + Figures.NUMBER + ") ?สตางค์");

  /** Gold is weighed in baht. */
  private static final Pattern WEIGHED =
      Pattern.compile("(?:หนัก|ทองคำ|ทองรูปพรรณ|ทองคำแท่ง|ทองแท่ง|ครึ่ง) ?$");

  private static final int FARTHEST = 14;
  private static final BigDecimal MANY = BigDecimal.valueOf(1000);

  /** Behind these letters a Thai form is another word: บาท|หลวง. */
  private static final Pattern OTHER_WORD = Pattern.compile("หลวง|วิถี|[ะ-ฺ็-๎]");

  private final String text;
  private final List<FoundMoney> found = new ArrayList<>();

  private MoneyReader(String text) {
    this.text = text.replace('\u00a0', ' ');
  }

  /** The amounts of that text in their order; none overlaps another. */
  public static List<FoundMoney> find(String text) {
    MoneyReader reader = new MoneyReader(text);
    reader.read();
    return List.copyOf(reader.found);
  }

  private void read() {
    Matcher behind = BEHIND.matcher(text);
    Matcher before = BEFORE.matcher(text);
    Matcher satang = SATANG_ALONE.matcher(text);
    int at = 0;
    boolean isBehind = behind.find();
    boolean isBefore = before.find();
    boolean isSatang = satang.find();
    while (isBehind || isBefore || isSatang) {
      int first =
          Math.min(
              isBehind ? behind.start() : text.length(),
              Math.min(
                  isBefore ? before.start() : text.length(),
                  isSatang ? satang.start() : text.length()));
      FoundMoney next;
      if (isBefore && before.start() == first) {
        next = before(before);
      } else if (isBehind && behind.start() == first) {
        next = behind(behind);
      } else {
        next = satang(satang);
      }
      if (next != null) {
        found.add(next);
        at = next.end();
      } else {
        at = first + 1;
      }
      isBehind = isBehind && (behind.start() >= at || behind.find(at));
      isBefore = isBefore && (before.start() >= at || before.find(at));
      isSatang = isSatang && (satang.start() >= at || satang.find(at));
    }
  }

  private static FoundMoney before(Matcher found) {
    String scale = found.group("scale") == null ? "" : found.group("scale");
    BigDecimal least = Figures.english(found.group("least"), scale);
    String last = found.group("most");
    BigDecimal most = last == null ? least : Figures.english(last, scale);
    String code = CURRENCIES.before(found.group("currency"));
    return new FoundMoney(found.start(), found.end(), ordered(code, least, most));
  }

  private @Nullable FoundMoney behind(Matcher found) {
    String currency = found.group("currency");
    BigDecimal most = figure(found);
    boolean other = CURRENCIES.isOnlyOfMany(currency) && most.compareTo(MANY) < 0;
    if (other || isWeight(found.start(), currency) || isOtherWord(found.end("currency"))) {
      return null;
    }
    String first = found.group("least");
    BigDecimal least = first == null ? most : least(found, first);
    if (found.group("satang") != null) {
      BigDecimal rest = Figures.number(found.group("satang")).movePointLeft(2);
      least = first == null ? least.add(rest) : least;
      most = most.add(rest);
    }
    String code = CURRENCIES.behind(currency);
    return new FoundMoney(found.start(), found.end(), ordered(code, least, most));
  }

  private static BigDecimal figure(Matcher found) {
    String figure = found.group("figure");
    if (figure != null) {
      String scale = found.group("scale");
      return scale == null ? Figures.thai(figure) : Figures.english(figure, scale);
    }
    String spelled = found.group("spelled");
    return spelled == null
        ? Figures.spelledEnglish(found.group("words"))
        : Figures.spelledThai(spelled);
  }

  /**
   * The first of two amounts, which has the scale of the second unless it has its own: 10-20 ล้าน.
   */
  private static BigDecimal least(Matcher found, String first) {
    String figure = found.group("figure");
    String scale = found.group("scale");
    if (figure == null || !first.matches(Figures.NUMBER)) {
      return Figures.thai(first);
    }
    if (scale != null) {
      return Figures.english(first, scale);
    }
    Matcher digits = Pattern.compile(Figures.NUMBER).matcher(figure);
    return digits.lookingAt()
        ? Figures.thai(first + figure.substring(digits.end()))
        : BigDecimal.ZERO;
  }

  private static FoundMoney satang(Matcher found) {
    BigDecimal amount = Figures.number(found.group("satang")).movePointLeft(2);
    return new FoundMoney(found.start(), found.end(), new Money("THB", amount, amount));
  }

  private static Money ordered(String code, BigDecimal one, BigDecimal other) {
    return new Money(code, one.min(other), one.max(other));
  }

  private boolean isWeight(int start, String currency) {
    return currency.equals("บาท")
        && WEIGHED.matcher(text).region(Math.max(0, start - FARTHEST), start).find();
  }

  private boolean isOtherWord(int end) {
    return text.charAt(end - 1) >= 'ก'
        && end < text.length()
        && OTHER_WORD.matcher(text).region(end, text.length()).lookingAt();
  }
}
