package org.hotrai.archive.job;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hotrai.message.Message;

/**
 * How fast long work over pages is, and how long it will take, as it went in the last few seconds:
 * pages that are there already go by much faster than new ones.
 */
public final class Pace {
  private static final double NANOS = 1e9;
  private static final long BETWEEN_MARKS = 500_000_000L;
  private static final int MARKS = 20;
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;

  private final Deque<Mark> marks = new ArrayDeque<>();

  private record Mark(long nanos, long pages, long bytes) {}

  /**
   * Says how many pages are done, how many go by in a second, and how long it still takes.
   *
   * @param nanos the time now, as {@link System#nanoTime()} tells it
   * @param total 0 while it is unknown
   */
  public Message at(long nanos, long pages, long bytes, long total) {
    Mark now = new Mark(nanos, pages, bytes);
    if (marks.isEmpty() || nanos - marks.getLast().nanos() >= BETWEEN_MARKS) {
      marks.addLast(now);
    }
    if (marks.size() > MARKS) {
      marks.removeFirst();
    }
    Mark then = marks.getFirst();
    double seconds = (nanos - then.nanos()) / NANOS;
    if (seconds <= 0 || pages == then.pages()) {
      return Message.of("archive.pages", pages);
    }
    long rate = Math.round((pages - then.pages()) / seconds);
    double bytesASecond = (bytes - then.bytes()) / seconds;
    return total == 0 || bytesASecond <= 0
        ? Message.of("archive.pages-rate", pages, rate)
        : Message.of("archive.pages-left", pages, rate, left((total - bytes) / bytesASecond));
  }

  private static Message left(double exact) {
    long seconds = (long) Math.ceil(Math.max(0, exact));
    if (seconds < MINUTE) {
      return Message.of("archive.left-seconds", seconds);
    }
    return seconds < HOUR
        ? Message.of("archive.left-minutes", (seconds + MINUTE / 2) / MINUTE)
        : Message.of("archive.left-hours", seconds / HOUR, seconds % HOUR / MINUTE);
  }
}
