package org.hotrai.text.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts of money: 1,500 บาท, ๒.๕ หมื่นล้านบาท, 10–20 ล้านบาท, ห้าแสนบาท, 3 บาท 50 สตางค์,
 * US$24.6 billion, five million baht. No amount is a weight of gold, a year before a currency, or a
 * figure of which only the end could be read. Takes time in proportion to the text.
 */
public final class MoneyReader {
  private static final Currencies CURRENCIES = new Currencies();
  private static final String FREE = "(?<![\\p{Nd}\\p{IsLatin}])(?<![\\p{Nd}][.,:/])";
  private static final String DASH = " ?(?:[-–—]|ถึง) ?";
  private static final String TO = "(?:" + DASH + "| to )";
  private static final String SATANG =
      "(?: ?(?<satang>[0-9๐-๙]{1,2}|" + ThaiFigures.SPELLED + ") ?(?:สตางค์|สต\\.))?";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:"
              + FREE
              + "(?:(?<least>"
              + ThaiFigures.WRITTEN
              + ")"
              + TO
              + ")?(?<figure>"
              + ThaiFigures.WRITTEN
              + ")(?<scale>"
              + EnglishFigures.SCALE
              + ")?|(?<spelled>"
              + ThaiFigures.SPELLED
              + ")|\\b(?<words>"
              + EnglishFigures.SPELLED
              + "))(?: ?กว่า|\\.-)?(?: {0,3}|-)(?<currency>"
              + CURRENCIES.behindFigures()
              + ")(?![\\p{IsLatin}])"
              + SATANG);

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{Nd}$])(?<currency>"
              + CURRENCIES.beforeFigures()
              + ")(?<least>"
              + Numbers.NUMBER
              + ")(?:"
              + "(?:"
              + DASH
              + "|(?<to> to ))(?<sign>"
              + CURRENCIES.beforeFigures()
              + ")?(?<most>"
              + Numbers.NUMBER
              + "))?(?<scale>"
              + EnglishFigures.SCALE
              + "|"
              + ThaiFigures.SCALE
              + ")?(?![\\p{Nd}\\p{IsLatin}])");

  private static final Pattern SATANG_ALONE =
      Pattern.compile(FREE + "(?<satang>" + Numbers.NUMBER + ") ?สตางค์");

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
    Next behind = new Next(BEHIND.matcher(text));
    Next before = new Next(BEFORE.matcher(text));
    Next satang = new Next(SATANG_ALONE.matcher(text));
    Next first = earliest(before, behind, satang);
    while (first.isThere()) {
      FoundMoney next =
          first == before
              ? before(first.matcher)
              : first == behind ? behind(first.matcher) : satang(first.matcher);
      if (next != null) {
        found.add(next);
      }
      int end = next == null ? first.matcher.end() : next.end();
      before.goBehind(end);
      behind.goBehind(end);
      satang.goBehind(end);
      first = earliest(before, behind, satang);
    }
  }

  /** Of those that begin together the first that is given. */
  private static Next earliest(Next one, Next second, Next third) {
    Next first = second.start() < one.start() ? second : one;
    return third.start() < first.start() ? third : first;
  }

  /** What a pattern finds next. */
  private static final class Next {
    private final Matcher matcher;
    private boolean there;

    Next(Matcher matcher) {
      this.matcher = matcher;
      this.there = matcher.find();
    }

    boolean isThere() {
      return there;
    }

    int start() {
      return there ? matcher.start() : Integer.MAX_VALUE;
    }

    void goBehind(int end) {
      while (there && matcher.start() < end) {
        there = matcher.find(end);
      }
    }
  }

  private static @Nullable FoundMoney before(Matcher found) {
    String scale = found.group("scale");
    int zeros = scale == null ? 0 : zeros(scale);
    String code = CURRENCIES.before(found.group("currency"));
    String last = found.group("most");
    BigDecimal first = Numbers.of(found.group("least"));
    // $500 to 20 families
    boolean other = found.group("to") != null && scale == null && found.group("sign") == null;
    if (last == null || other) {
      int end = last == null ? found.end() : found.end("least");
      BigDecimal one = last == null ? first.scaleByPowerOfTen(zeros) : first;
      return new FoundMoney(found.start(), end, new Money(code, one, one));
    }
    BigDecimal most = Numbers.of(last).scaleByPowerOfTen(zeros);
    BigDecimal lent = first.scaleByPowerOfTen(zeros);
    BigDecimal least = lent.compareTo(most) > 0 ? first : lent;
    return new FoundMoney(found.start(), found.end(), ordered(code, least, most));
  }

  private static int zeros(String scale) {
    int thai = ThaiFigures.zeros(scale);
    return thai > 0 ? thai : EnglishFigures.zeros(scale);
  }

  private @Nullable FoundMoney behind(Matcher found) {
    String currency = found.group("currency");
    int end = found.end("currency");
    boolean few = CURRENCIES.isOnlyOfMany(currency) && NoMoney.areFew(most(found), isScaled(found));
    if (few
        || NoMoney.isOtherWord(text, end)
        || NoMoney.isCut(text, found.start())
        || isYear(found, end)) {
      return null;
    }
    BigDecimal most = most(found);
    BigDecimal least = least(found, most);
    if (NoMoney.isWeight(text, found.start(), currency, most)) {
      return null;
    }
    String satang = found.group("satang");
    if (satang != null) {
      BigDecimal rest =
          (satang.charAt(0) < 'ก' || Character.isDigit(satang.charAt(0))
                  ? Numbers.of(satang)
                  : ThaiFigures.inWords(satang).most())
              .movePointLeft(2);
      least = found.group("least") == null ? least.add(rest) : least;
      most = most.add(rest);
    }
    return new FoundMoney(
        start(found), found.end(), ordered(CURRENCIES.behind(currency), least, most));
  }

  private boolean isYear(Matcher found, int end) {
    String figure = found.group("figure");
    return figure != null
        && (NoMoney.isYear(text, found.start(), figure, end)
            || (NoMoney.speaksOfMarkets(text, end) && text.charAt(found.end("figure")) == ' '));
  }

  private static boolean isScaled(Matcher found) {
    String figure = found.group("figure");
    return figure == null || found.group("scale") != null || !figure.matches(Numbers.NUMBER);
  }

  /** Where the figure begins: before it may stand another, of more places. */
  private static int start(Matcher found) {
    String figure = found.group("figure");
    return figure == null || found.group("least") != null || found.group("scale") != null
        ? found.start()
        : found.start("figure") + ThaiFigures.written(figure).start();
  }

  private static BigDecimal most(Matcher found) {
    String figure = found.group("figure");
    if (figure != null) {
      String scale = found.group("scale");
      BigDecimal written = ThaiFigures.written(figure).most();
      return scale == null ? written : written.scaleByPowerOfTen(EnglishFigures.zeros(scale));
    }
    String spelled = found.group("spelled");
    return spelled == null
        ? EnglishFigures.inWords(found.group("words"))
        : ThaiFigures.inWords(spelled).most();
  }

  /** The first of two amounts, which has the scale of the second unless it has its own. */
  private static BigDecimal least(Matcher found, BigDecimal most) {
    String first = found.group("least");
    if (first == null) {
      String spelled = found.group("spelled");
      return spelled == null ? most : ThaiFigures.inWords(spelled).least();
    }
    BigDecimal own = ThaiFigures.written(first).most();
    if (!first.matches(Numbers.NUMBER)) {
      return own;
    }
    String scale = found.group("scale");
    String figure = found.group("figure");
    Matcher digits = Pattern.compile(Numbers.NUMBER).matcher(figure);
    BigDecimal lent =
        scale != null
            ? own.scaleByPowerOfTen(EnglishFigures.zeros(scale))
            : digits.lookingAt()
                ? ThaiFigures.written(first + figure.substring(digits.end())).most()
                : own;
    return lent.compareTo(most) > 0 ? own : lent;
  }

  private static FoundMoney satang(Matcher found) {
    BigDecimal amount = Numbers.of(found.group("satang")).movePointLeft(2);
    return new FoundMoney(found.start(), found.end(), new Money("THB", amount, amount));
  }

  private static Money ordered(String code, BigDecimal one, BigDecimal other) {
    return new Money(code, one.min(other), one.max(other));
  }
}
