package org.hotrai.ui.search;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.text.SearchFold;

/**
 * A part of a query that leaves fewer articles: {@code site:asean.org}.
 *
 * @param field without its colon
 */
public record Narrowing(String field, String value) {
  /** The field of days, months, years and the time from one to another. */
  public static final String DATE = "date";

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_-][\\p{L}\\p{M}\\p{N}._-]*");
  private static final Pattern QUOTES = Pattern.compile("[" + QueryText.QUOTES + "]");

  /** Articles that mention that. */
  public static Narrowing name(EntityType type, String name) {
    return new Narrowing(field(type), name);
  }

  private static String field(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case ORGANISATION -> "org";
      case PLACE -> "place";
      case LAW -> "law";
      case DATE, EVENT, MONEY -> "entity";
    };
  }

  /** As it stands in a query. */
  public String written() {
    return field + ":" + (PLAIN.matcher(value).matches() ? value : quoted(value));
  }

  /** Those words as a phrase; a quote in them would end it. */
  static String quoted(String words) {
    return '"' + QUOTES.matcher(words).replaceAll(" ").strip() + '"';
  }

  /** Whether both ask for the same, however they are written. */
  boolean isSame(Narrowing other) {
    return field.toLowerCase(Locale.ROOT).equals(other.field.toLowerCase(Locale.ROOT))
        && key(value).equals(key(other.value));
  }

  private static String key(String value) {
    return SearchFold.fold(QUOTES.matcher(value).replaceAll(" ")).strip();
  }
}
