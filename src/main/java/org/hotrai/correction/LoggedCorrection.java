package org.hotrai.correction;

import java.time.Instant;
import java.util.Comparator;

/**
 * A correction in the log.
 *
 * @param id rises along the log
 * @param made when a person said it, here or elsewhere
 */
public record LoggedCorrection(long id, Instant made, Correction correction) {
  /** What was said first comes first. */
  public static final Comparator<LoggedCorrection> AS_MADE =
      Comparator.comparing(LoggedCorrection::made).thenComparingLong(LoggedCorrection::id);
}
