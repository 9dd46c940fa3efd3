package org.hotrai.capture.export;

import java.time.Instant;
import java.util.Optional;
import org.hotrai.capture.time.SavedTime;

/** Reads moments as data states them: written, or counted from 1970 on. */
final class Moments {
  private Moments() {}

  /** The moment; nothing if none is stated, or a day alone. */
  static Optional<Instant> of(String written) {
    return counted(written).or(() -> SavedTime.of(written));
  }

  /** The moment that so many seconds or milliseconds make; nothing if it is not such a number. */
  static Optional<Instant> counted(String written) {
    if (written.matches("1\\d{9}(?:\\.\\d+)?")) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(written.substring(0, 10))));
    }
    return written.matches("1\\d{12}")
        ? Optional.of(Instant.ofEpochMilli(Long.parseLong(written)))
        : Optional.empty();
  }
}
