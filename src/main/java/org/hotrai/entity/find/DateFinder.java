package org.hotrai.entity.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;
import org.hotrai.text.date.DateReader;
import org.hotrai.text.date.DateValue;
import org.hotrai.text.date.FoundDate;
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
    DateReader.find(block.text(), day).stream()
        .filter(date -> block.isClusterBoundary(date.start()))
        .forEach(date -> found.add(candidate(block, date)));
    return found;
  }

  /** The ISO 8601 value of a stretch that is one date and nothing else, or null. */
  static @Nullable String value(String text) {
    List<FoundDate> dates = DateReader.find(text);
    boolean whole = dates.size() == 1 && dates.getFirst().end() == text.length();
    DateValue value = whole ? dates.getFirst().value() : null;
    return value == null ? null : value.iso();
  }

  /** One that is told by words alone is less sure. */
  private static Candidate candidate(BlockText block, FoundDate date) {
    Span span = new Span(date.start(), date.end());
    String value = date.value() == null ? null : date.value().iso();
    boolean numbers = span.of(block.text()).chars().anyMatch(Character::isDigit);
    return new Candidate(
        block.index(),
        span,
        EntityType.DATE,
        value == null ? span.of(block.text()) : value,
        value,
        Origin.RULE,
        numbers ? 0.95 : 0.8);
  }
}
