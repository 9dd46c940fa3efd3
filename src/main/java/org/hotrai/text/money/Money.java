package org.hotrai.text.money;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * An amount of money, or what lies between two.
 *
 * @param currency its code in ISO 4217
 * @param most the same as the least where there is but one amount
 */
public record Money(String currency, BigDecimal least, BigDecimal most) {
  private static final int MOST_DIGITS = 4;

  /** One that is equal to every other of the same currency and amounts: 5.0 is 5. */
  public Money {
    least = plain(least);
    most = plain(most);
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private boolean isOne() {
    return least.compareTo(most) == 0;
  }

  /** For programs: {@code THB 1500000}, {@code USD 10000000/20000000}. */
  public String code() {
    return currency + " " + least.toPlainString() + (isOne() ? "" : "/" + most.toPlainString());
  }

  /** For readers, in full: 1,500,000 THB. */
  public String inFull(Locale locale) {
    NumberFormat form = NumberFormat.getNumberInstance(locale);
    form.setMaximumFractionDigits(MOST_DIGITS);
    return form.format(least) + (isOne() ? "" : "–" + form.format(most)) + " " + currency;
  }
}
