package org.hotrai.capture.webarchive;

import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDate;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSNumber;
import com.dd.plist.NSObject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a file was loaded, by the server's answer that is archived with it. The answer is a list of
 * objects of which only one is a number with a fraction that can be a time: seconds since the first
 * day of 2001.
 */
final class ResponseTime {
  private static final Instant EPOCH = Instant.parse("2001-01-01T00:00:00Z");

  /** Before 2002 there was no such archive. */
  private static final double EARLIEST = 365 * 86_400.0;

  private static final double LATEST = 100 * EARLIEST;

  private ResponseTime() {}

  static Optional<Instant> of(@Nullable NSObject date, @Nullable NSObject response) {
    if (date instanceof NSDate told) {
      return Optional.of(told.getDate().toInstant());
    }
    return response instanceof NSData data
            && PropertyLists.read(data.bytes()) instanceof NSDictionary answer
            && answer.get("$objects") instanceof NSArray objects
        ? in(objects)
        : Optional.empty();
  }

  private static Optional<Instant> in(NSArray objects) {
    for (NSObject object : objects.getArray()) {
      if (object instanceof NSNumber number
          && number.isReal()
          && number.doubleValue() > EARLIEST
          && number.doubleValue() < LATEST) {
        return Optional.of(EPOCH.plusSeconds(Math.round(number.doubleValue())));
      }
    }
    return Optional.empty();
  }
}
