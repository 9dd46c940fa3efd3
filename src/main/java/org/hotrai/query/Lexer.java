package org.hotrai.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into its signs and words. */
final class Lexer {
  private static final String QUOTES = "\"“”„‟«»″";

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String query) {
    this.query = query;
  }

  /** A sign or a word of a query. */
  sealed interface Token {
    /** {@code -} before something. */
    record Minus() implements Token {}

    /** {@code OR}. */
    record Or() implements Token {}

    record Open() implements Token {}

    record Close() implements Token {}

    /** Words in quotes; not closed where the query ended before the second quote. */
    record Phrase(String words, boolean closed) implements Token {}

    /** {@code name:value}; the value may have stood in quotes. */
    record Field(String name, String value, String written) implements Token {}

    /** Anything else up to a space. */
    record Word(String text) implements Token {}
  }

  static List<Token> tokens(String query) {
    Lexer lexer = new Lexer(query);
    while (lexer.at < query.length()) {
      lexer.next();
    }
    return List.copyOf(lexer.tokens);
  }

  private void next() {
    char sign = query.charAt(at);
    if (isSpace(sign)) {
      at++;
    } else if (isQuote(sign)) {
      tokens.add(phrase());
    } else if (sign == '(') {
      at++;
      tokens.add(new Token.Open());
    } else if (sign == ')') {
      at++;
      tokens.add(new Token.Close());
    } else if (sign == '-' && at + 1 < query.length() && !isSpace(query.charAt(at + 1))) {
      at++;
      tokens.add(new Token.Minus());
    } else {
      tokens.add(word());
    }
  }

  private Token.Phrase phrase() {
    int start = ++at;
    while (at < query.length() && !isQuote(query.charAt(at))) {
      at++;
    }
    boolean closed = at < query.length();
    String words = query.substring(start, at);
    at++;
    return new Token.Phrase(words, closed);
  }

  /** Brackets that open inside a word belong to it: {@code 5(2)}. */
  private Token word() {
    int start = at;
    int open = 0;
    while (at < query.length() && !isSpace(query.charAt(at))) {
      char sign = query.charAt(at);
      if (isQuote(sign) || (sign == ')' && open == 0)) {
        break;
      }
      open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      at++;
      if (sign == ':' && isName(query.substring(start, at - 1))) {
        return field(start);
      }
    }
    String text = query.substring(start, at);
    return text.equals("OR") ? new Token.Or() : new Token.Word(text);
  }

  private Token field(int start) {
    String name = query.substring(start, at - 1);
    int valueStart = at;
    String value;
    if (at < query.length() && isQuote(query.charAt(at))) {
      value = phrase().words();
      at = Math.min(at, query.length());
    } else {
      while (at < query.length() && !isSpace(query.charAt(at)) && query.charAt(at) != ')') {
        at++;
      }
      value = query.substring(valueStart, at);
    }
    return new Token.Field(name, value, query.substring(start, at));
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }

  private static boolean isQuote(char sign) {
    return QUOTES.indexOf(sign) >= 0;
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }
}
