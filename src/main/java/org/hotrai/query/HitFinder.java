package org.hotrai.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.text.FoldedText;
import org.hotrai.text.Span;
import org.hotrai.text.TokenCursor;

/**
 * Finds where a query's words stand in a text; those that must not occur are passed over.
 * Immutable.
 */
public final class HitFinder {
  private final List<Pattern> anywhere;
  private final List<Pattern> title;

  /** A finder of that query's words. */
  public HitFinder(Query query) {
    anywhere = patterns(words(query, true).filter(text -> text.place() == Query.Place.ANYWHERE));
    title = patterns(words(query, true));
  }

  private static List<Pattern> patterns(Stream<Query.Text> words) {
    return words
        .distinct()
        .map(text -> TextPattern.of(text.words(), text.form() == Query.Form.BEGINNING))
        .toList();
  }

  private static Stream<Query.Text> words(Query query, boolean wanted) {
    return switch (query) {
      case Query.Text text ->
          wanted && TokenCursor.hasTokens(text.words()) ? Stream.of(text) : Stream.of();
      case Query.And(List<Query> parts) -> parts.stream().flatMap(part -> words(part, wanted));
      case Query.Or(List<Query> parts) -> parts.stream().flatMap(part -> words(part, wanted));
      case Query.Not(Query part) -> words(part, !wanted);
      case Query.Field _ -> Stream.of();
    };
  }

  /** Whether every word, or phrase in quotes, that is looked for stands in that text. */
  boolean isWhollyIn(String text) {
    FoldedText folded = FoldedText.of(text);
    return !anywhere.isEmpty()
        && anywhere.stream().allMatch(word -> word.matcher(folded.text()).find());
  }

  /**
   * Where they stand, in order, none overlapping another; offsets are into the text as given, and
   * cut no cluster.
   */
  public List<Span> hits(String text) {
    return hits(anywhere, text);
  }

  /** The same in a title, where also the words stand that must be in one. */
  public List<Span> titleHits(String text) {
    return hits(title, text);
  }

  private static List<Span> hits(List<Pattern> patterns, String text) {
    if (patterns.isEmpty()) {
      return List.of();
    }
    FoldedText folded = FoldedText.of(text);
    List<Span> found = new ArrayList<>();
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(folded.text());
      while (matcher.find()) {
        int start = folded.originalStart(matcher.start());
        found.add(new Span(start, folded.originalEnd(matcher.end())));
      }
    }
    found.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    return merged(found);
  }

  private static List<Span> merged(List<Span> sorted) {
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      if (!merged.isEmpty() && span.start() < merged.getLast().end()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }
}
