package org.hotrai.query;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.text.TokenCursor;

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

    /**
     * Characters up to a space, or what stands in quotes.
     *
     * @param form a beginning where {@code *} stood behind it
     * @param closed false where the query ended before the second quote
     */
    record Words(String text, Query.Form form, boolean closed) implements Token {
      boolean prefix() {
        return form == Query.Form.BEGINNING;
      }

      /** The same while it is being typed: what is not closed may go on. */
      Words typed() {
        boolean done = closed && form == Query.Form.PHRASE;
        return done ? this : new Words(text, Query.Form.BEGINNING, closed);
      }
    }

    /** {@code name:value}. */
    record Field(String name, Words value, String written) implements Token {}

    /** {@code name:} before a bracket that opens. */
    record FieldOfGroup(String name) implements Token {}
  }

  /** The tokens while somebody is typing: the last word, unless something follows it, may go on. */
  static List<Token> typedTokens(String query) {
    List<Token> tokens = new ArrayList<>(tokens(query));
    if (!query.isEmpty() && TokenCursor.isOfWord(query.codePointBefore(query.length()))) {
      switch (tokens.removeLast()) {
        case Token.Words words -> tokens.add(words.typed());
        case Token.Field(String name, Token.Words value, String written) ->
            tokens.add(new Token.Field(name, value.typed(), written));
        case Token other -> tokens.add(other);
      }
    }
    return tokens;
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
      tokens.add(wordOrField());
    }
  }

  private Token.Words phrase() {
    int start = ++at;
    while (at < query.length() && !isQuote(query.charAt(at))) {
      at++;
    }
    boolean closed = at < query.length();
    String words = query.substring(start, at);
    at += closed ? 1 : 0;
    boolean prefix = at < query.length() && query.charAt(at) == '*';
    at += prefix ? 1 : 0;
    return new Token.Words(words, prefix ? Query.Form.BEGINNING : Query.Form.PHRASE, closed);
  }

  private Token wordOrField() {
    int start = at;
    int colon = nameEnd();
    if (colon > start) {
      at = colon + 1;
      return field(query.substring(start, colon), start);
    }
    Token.Words word = word();
    return query.substring(start, at).equals("OR") ? new Token.Or() : word;
  }

  /** Where the colon stands behind the name that begins here; where nothing does, here. */
  private int nameEnd() {
    int end = at;
    while (end < query.length() && isOfName(query.charAt(end))) {
      end++;
    }
    return end < query.length() && query.charAt(end) == ':' ? end : at;
  }

  private Token field(String name, int start) {
    if (at < query.length() && query.charAt(at) == '(') {
      return new Token.FieldOfGroup(name);
    }
    boolean quoted = at < query.length() && isQuote(query.charAt(at));
    Token.Words value = quoted ? phrase() : word();
    return new Token.Field(name, value, query.substring(start, at));
  }

  /** Brackets that open inside a word belong to it: {@code 5(2)}. */
  private Token.Words word() {
    int start = at;
    int open = 0;
    while (at < query.length() && !isSpace(query.charAt(at))) {
      char sign = query.charAt(at);
      if (isQuote(sign) || (sign == ')' && open == 0)) {
        break;
      }
      open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      at++;
    }
    String text = query.substring(start, at);
    return text.endsWith("*")
        ? new Token.Words(text.substring(0, text.length() - 1), Query.Form.BEGINNING, true)
        : new Token.Words(text, Query.Form.PLAIN, true);
  }

  private static boolean isOfName(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  private static boolean isQuote(char sign) {
    return QUOTES.indexOf(sign) >= 0;
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }
}
