package org.hotrai.ui.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hotrai.archive.search.Completion;
import org.hotrai.archive.search.Completion.Kind;
import org.hotrai.article.EntityType;

/**
 * Where in a query something is being written that may be completed.
 *
 * @param beginnings what may be meant, the longest first: some words, fewer, the last alone
 * @param end where the cursor is
 * @param kinds what may stand there
 */
record CompletionPlace(List<Beginning> beginnings, int end, Set<Kind> kinds) {
  private static final int MOST_WORDS = 4;
  private static final Set<Kind> NAMES =
      EnumSet.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.LAW, Kind.EVENT);

  CompletionPlace {
    beginnings = List.copyOf(beginnings);
    kinds = Set.copyOf(kinds);
  }

  /** What is written from an index on, up to the cursor. */
  record Beginning(int start, String typed) {}

  /** A query after it was completed, and where the cursor is then. */
  record Completed(String query, int cursor) {}

  /** The place at the cursor, if it is behind a word. */
  static Optional<CompletionPlace> of(String query, int cursor) {
    List<QueryText.Part> parts = new QueryText(query.substring(0, cursor)).parts();
    boolean insideWord = cursor < query.length() && !Character.isWhitespace(query.charAt(cursor));
    if (parts.isEmpty()
        || parts.getLast().place().end() < cursor
        || parts.getLast().isOr()
        || insideWord) {
      return Optional.empty();
    }
    QueryText.Part last = parts.getLast();
    int start = last.place().start();
    while (start < cursor && (query.charAt(start) == '-' || query.charAt(start) == '(')) {
      start++;
    }
    String written = query.substring(start, cursor);
    return last.isPlain() ? Optional.of(words(query, parts)) : of(written, start, cursor);
  }

  private static CompletionPlace words(String query, List<QueryText.Part> parts) {
    int cursor = parts.getLast().place().end();
    List<Beginning> beginnings = new ArrayList<>();
    for (int i = parts.size() - 1; i >= 0 && parts.get(i).isPlain(); i--) {
      int start = parts.get(i).place().start();
      beginnings.addFirst(new Beginning(start, query.substring(start, cursor)));
      if (beginnings.size() == MOST_WORDS) {
        break;
      }
    }
    return new CompletionPlace(beginnings, cursor, EnumSet.allOf(Kind.class));
  }

  /** A field, a phrase that has no end yet, or a word behind a sign. */
  private static Optional<CompletionPlace> of(String written, int start, int cursor) {
    int colon = written.indexOf(':');
    String field = colon < 0 ? "" : written.substring(0, colon).toLowerCase(Locale.ROOT);
    Set<Kind> kinds = kinds(field);
    String value = written.substring(kinds.size() == Kind.values().length ? 0 : colon + 1);
    boolean quoted = !value.isEmpty() && isQuote(value.charAt(0));
    boolean closed = quoted && value.length() > 1 && isQuote(value.charAt(value.length() - 1));
    String typed = quoted ? value.substring(1) : value;
    return kinds.isEmpty() || closed || typed.isBlank()
        ? Optional.empty()
        : Optional.of(new CompletionPlace(List.of(new Beginning(start, typed)), cursor, kinds));
  }

  private static Set<Kind> kinds(String field) {
    return switch (field) {
      case "site" -> EnumSet.of(Kind.SITE);
      case "tag" -> EnumSet.of(Kind.TAG);
      case "person" -> EnumSet.of(Kind.PERSON);
      case "org" -> EnumSet.of(Kind.ORGANISATION);
      case "place" -> EnumSet.of(Kind.PLACE);
      case "law" -> EnumSet.of(Kind.LAW);
      case "entity" -> NAMES;
      case "" -> EnumSet.allOf(Kind.class);
      default -> EnumSet.noneOf(Kind.class);
    };
  }

  private static boolean isQuote(char sign) {
    return QueryText.QUOTES.indexOf(sign) >= 0;
  }

  /** The query with that in the place of what was typed from the start on. */
  Completed with(String query, int start, Completion chosen) {
    String before = query.substring(0, start) + written(chosen) + " ";
    String after = query.substring(end).stripLeading();
    return new Completed(before + after, before.length());
  }

  private static String written(Completion chosen) {
    String text = chosen.text();
    return switch (chosen.kind()) {
      case SITE -> new Narrowing("site", text).written();
      case TAG -> new Narrowing("tag", text).written();
      case TITLE -> Narrowing.quoted(text);
      case PERSON, ORGANISATION, PLACE, LAW, EVENT ->
          Narrowing.name(EntityType.valueOf(chosen.kind().name()), text).written();
    };
  }
}
