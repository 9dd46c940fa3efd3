package org.hotrai.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.Span;

/**
 * The text of a query as the user sees it, in parts that can be put in and taken out. What stands
 * in brackets or behind a minus is left as it is.
 */
public record QueryText(String text) {
  /** Every sign that is a quote in a query. */
  static final String QUOTES = "\"“”„‟«»″";

  private static final String QUOTE = "[" + QUOTES + "]";
  private static final String UNQUOTED = "[^" + QUOTES + "]*";
  private static final Pattern PART =
      Pattern.compile("-?(?:[A-Za-z]+:)?" + QUOTE + UNQUOTED + QUOTE + "?|[^\\s" + QUOTES + "]+");
  private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z]+:");
  private static final Pattern FIELD =
      Pattern.compile(
          "([A-Za-z]+):(?:" + QUOTE + "(" + UNQUOTED + ")" + QUOTE + "?|([^\\s" + QUOTES + "]+))");

  /** A part and where it stands. */
  record Part(String text, Span place) {
    /** What it narrows the query to, if it is such a part. */
    Optional<Narrowing> narrowing() {
      Matcher field = FIELD.matcher(text);
      return field.matches()
          ? Optional.of(
              new Narrowing(
                  field.group(1), field.group(2) == null ? field.group(3) : field.group(2)))
          : Optional.empty();
    }

    boolean isOr() {
      return text.equals("OR");
    }

    boolean isPlain() {
      return !isOr() && Character.isLetterOrDigit(text.codePointAt(0)) && !isField();
    }

    private boolean isField() {
      return FIELD_NAME.matcher(text).lookingAt();
    }

    /** By how much what follows is deeper in brackets; those inside a word belong to it. */
    private int deeper() {
      if (text.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0)) {
        return 0;
      }
      int deeper = 0;
      int inWord = 0;
      boolean begun = false;
      for (int i = 0; i < text.length(); i++) {
        char sign = text.charAt(i);
        if (sign == '(') {
          deeper += begun ? 0 : 1;
          inWord += begun ? 1 : 0;
        } else if (sign == ')' && inWord > 0) {
          inWord--;
        } else if (sign == ')') {
          deeper--;
          begun = false;
        } else {
          begun |= sign != '-';
        }
      }
      return deeper;
    }
  }

  /** All parts, those in brackets too. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      parts.add(new Part(part.group(), new Span(part.start(), part.end())));
    }
    return parts;
  }

  /** The parts that are not in brackets. */
  private List<Part> outer() {
    List<Part> outer = new ArrayList<>();
    int depth = 0;
    for (Part part : parts()) {
      int before = depth;
      depth = Math.max(0, depth + part.deeper());
      if (before == 0 && depth == 0) {
        outer.add(part);
      }
    }
    return outer;
  }

  /** The query with the ends of what was only begun: what is put behind it stands outside. */
  private String closed() {
    String whole = text.strip();
    boolean open = whole.chars().filter(c -> QUOTES.indexOf(c) >= 0).count() % 2 == 1;
    StringBuilder closed = new StringBuilder(open ? whole + '"' : whole);
    while (new QueryText(closed.toString()).depth() > 0) {
      closed.append(')');
    }
    return closed.toString();
  }

  /** How many brackets are open at the end. */
  private int depth() {
    int depth = 0;
    for (Part part : parts()) {
      depth = Math.max(0, depth + part.deeper());
    }
    return depth;
  }

  /** What the query is narrowed to. */
  public List<Narrowing> narrowings() {
    return outer().stream().map(Part::narrowing).flatMap(Optional::stream).toList();
  }

  /** Whether the query is narrowed to that. */
  public boolean has(Narrowing wanted) {
    return narrowings().stream().anyMatch(wanted::isSame);
  }

  /** The query narrowed to that, too. */
  public QueryText with(Narrowing more) {
    String before = closed();
    // A part behind OR would belong to the last choice alone.
    boolean choices = outer().stream().anyMatch(Part::isOr);
    String whole = choices ? new QueryText("(" + before).closed() : before;
    return new QueryText(whole.isEmpty() ? more.written() : whole + " " + more.written());
  }

  /** The query without that. */
  public QueryText without(Narrowing gone) {
    return without(gone::isSame);
  }

  /** The query with that put in if it is not there, and taken out if it is. */
  public QueryText toggled(Narrowing narrowing) {
    return has(narrowing) ? without(narrowing) : with(narrowing);
  }

  /** The query in that time and no other. */
  public QueryText during(String date) {
    return withoutDate().with(new Narrowing(Narrowing.DATE, date));
  }

  /** The query at any time. */
  public QueryText withoutDate() {
    return without(QueryText::isDate);
  }

  /** The time that the query asks for, where it asks for one. */
  public Optional<String> date() {
    return narrowings().stream().filter(QueryText::isDate).map(Narrowing::value).findFirst();
  }

  private static boolean isDate(Narrowing narrowing) {
    return narrowing.field().equalsIgnoreCase(Narrowing.DATE);
  }

  private QueryText without(Predicate<Narrowing> gone) {
    StringBuilder left = new StringBuilder(text);
    for (Part part : outer().reversed()) {
      if (part.narrowing().filter(gone).isPresent()) {
        int end = part.place().end();
        int next = end < left.length() && left.charAt(end) == ' ' ? end + 1 : end;
        left.delete(part.place().start(), next);
      }
    }
    return new QueryText(left.toString().strip());
  }
}
