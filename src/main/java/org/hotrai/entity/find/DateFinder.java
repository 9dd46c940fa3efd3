package org.hotrai.entity.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.text.Span;
import org.hotrai.text.date.DateReader;
import org.hotrai.text.date.DateValue;
import org.hotrai.text.date.FoundDate;
import org.hotrai.text.date.RelativeDates;
import org.jspecify.annotations.Nullable;

/** Finds dates, and those too that count from the day of the article. */
public final class DateFinder implements Finder {
  private final @Nullable LocalDate day;

  /** Counts relative dates from that day; null if it is unknown. */
  public DateFinder(@Nullable LocalDate day) {
    this.day = day;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    DateReader.find(block.text()).stream()
        .filter(date -> isMoreThanAMonth(block, date))
        .forEach(date -> found.add(candidate(block, date, 0.95)));
    RelativeDates.find(block.text(), day).stream()
        .filter(date -> block.isClusterBoundary(date.start()))
        .filter(date -> block.isClusterBoundary(date.end()))
        .forEach(date -> found.add(candidate(block, date, 0.8)));
    return found;
  }

  /** The ISO 8601 value of a stretch that is one date and nothing else, or null. */
  static @Nullable String value(String text) {
    List<FoundDate> dates = DateReader.find(text);
    boolean whole = dates.size() == 1 && dates.getFirst().end() == text.length();
    DateValue value = whole ? dates.getFirst().value() : null;
    return value == null ? null : value.iso();
  }

  /** A month whose year is unknown tells the reader nothing. */
  private static boolean isMoreThanAMonth(BlockText block, FoundDate date) {
    String text = block.text().substring(date.start(), date.end());
    return date.value() != null || text.chars().anyMatch(Character::isDigit);
  }

  private static Candidate candidate(BlockText block, FoundDate date, double confidence) {
    Span span = new Span(date.start(), date.end());
    String value = date.value() == null ? null : date.value().iso();
    return new Candidate(
        block.index(),
        span,
        EntityType.DATE,
        value == null ? span.of(block.text()) : value,
        value,
        Origin.RULE,
        confidence);
  }
}
