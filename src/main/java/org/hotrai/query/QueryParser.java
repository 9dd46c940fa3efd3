package org.hotrai.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotrai.message.Message;
import org.hotrai.text.TokenCursor;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries.
 *
 * <pre>
 * query  = all { "OR" all }            one of them must fit
 * all    = { part }                    every part must fit; with none, every article fits
 * part   = [ "-" ] ( word | phrase | field | "(" query ")" )
 * word   = characters up to a space    a Thai run without a space is one string
 * phrase = '"' characters '"'          these words one behind another; curly quotes do as well
 * field  = "site:" value               host, end of a host, or part of the site's name
 *        | "date:" day [ ".." day ]    published then; "2019..", "..2019" are open at one end
 * day    = year [ "-" month [ "-" day ] ]   Thai digits and Buddhist years as well: ๒๕๖๒ is 2019
 * value  = characters up to a space, or a phrase
 * </pre>
 *
 * No query is wrong: what makes no sense is taken as plain words, with a note that tells which part
 * it was. What holds no letter and no digit stands for nothing.
 */
public final class QueryParser {
  // Nobody nests so deep by hand; the stacks of this parser and of the index have an end.
  private static final int DEEPEST = 12;

  private final List<Lexer.Token> tokens;
  private final List<Message> notes = new ArrayList<>();
  private int at;
  private int depth;

  private QueryParser(List<Lexer.Token> tokens) {
    this.tokens = tokens;
  }

  /** The query as it can be understood. */
  public static ParsedQuery parse(String query) {
    QueryParser parser = new QueryParser(Lexer.tokens(query));
    Query tree = parser.query();
    return new ParsedQuery(tree, parser.notes);
  }

  private Query query() {
    List<Query> choices = new ArrayList<>();
    int alternatives = 0;
    do {
      alternatives++;
      Query all = all();
      if (!isEmpty(all)) {
        choices.add(all);
      }
    } while (takeOr());
    if (alternatives > 1 && choices.size() < alternatives) {
      notes.add(Message.of("query.dangling-or"));
    }
    return choices.size() == 1 ? choices.getFirst() : orNothing(choices);
  }

  private static Query orNothing(List<Query> choices) {
    return choices.isEmpty() ? new Query.And(List.of()) : new Query.Or(choices);
  }

  private static boolean isEmpty(Query query) {
    return query instanceof Query.And(List<Query> parts) && parts.isEmpty();
  }

  private static boolean isOr(Lexer.Token token) {
    return token instanceof Lexer.Token.Or;
  }

  private boolean takeOr() {
    boolean or = at < tokens.size() && isOr(tokens.get(at));
    at += or ? 1 : 0;
    return or;
  }

  private Query all() {
    List<Query> parts = new ArrayList<>();
    while (at < tokens.size() && !isOr(tokens.get(at))) {
      if (tokens.get(at) instanceof Lexer.Token.Close) {
        if (depth > 0) {
          break;
        }
        at++;
        continue;
      }
      Query part = part();
      if (part != null && !isEmpty(part)) {
        parts.add(part);
      }
    }
    return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
  }

  private @Nullable Query part() {
    if (at == tokens.size()) {
      return null;
    }
    return switch (tokens.get(at)) {
      case Lexer.Token.Minus _ -> negated();
      case Lexer.Token.Open _ -> group();
      case Lexer.Token.Phrase(String words, boolean closed) -> {
        at++;
        if (!closed) {
          notes.add(Message.of("query.open-quote", words));
        }
        yield text(words);
      }
      case Lexer.Token.Field field -> {
        at++;
        yield field(field);
      }
      case Lexer.Token.Word(String text) -> {
        at++;
        yield text(text);
      }
      case Lexer.Token.Or _, Lexer.Token.Close _ -> null;
    };
  }

  private @Nullable Query negated() {
    boolean not = false;
    while (at < tokens.size() && tokens.get(at) instanceof Lexer.Token.Minus) {
      not = !not;
      at++;
    }
    Query part = part();
    return part == null || isEmpty(part) || !not ? part : new Query.Not(part);
  }

  private @Nullable Query group() {
    at++;
    if (depth == DEEPEST) {
      return null;
    }
    depth++;
    Query query = query();
    depth--;
    if (at == tokens.size()) {
      notes.add(Message.of("query.open-bracket"));
    } else {
      at++;
    }
    return query;
  }

  private @Nullable Query field(Lexer.Token.Field field) {
    Optional<? extends Query> understood =
        switch (field.name().toLowerCase(Locale.ROOT)) {
          case "date" -> Dates.read(field.value());
          case "site" ->
              Optional.of(field.value().strip())
                  .filter(name -> !name.isEmpty())
                  .map(Query.Site::new);
          default -> Optional.empty();
        };
    if (understood.isPresent()) {
      return understood.get();
    }
    // The colon of a URL is no mistake.
    if (!field.value().startsWith("//")) {
      notes.add(Message.of("query.not-understood", field.written()));
    }
    return text(field.written());
  }

  private static @Nullable Query text(String words) {
    return !TokenCursor.hasTokens(words) ? null : new Query.Text(words);
  }
}
