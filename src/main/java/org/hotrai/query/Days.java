package org.hotrai.query;

import java.time.LocalDate;

/** Days in a row, the first and the last among them. */
public record Days(LocalDate first, LocalDate last) {
  /** Every day. */
  static final Days ALL = new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  /** From the first day of the one to the last day of the other, whichever comes first. */
  Days to(Days other) {
    return first.isAfter(other.last) ? new Days(other.first, last) : new Days(first, other.last);
  }
}
