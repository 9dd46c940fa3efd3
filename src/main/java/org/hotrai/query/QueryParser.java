package org.hotrai.query;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries.
 *
 * <pre>
 * query  = all { "OR" all }            one of them must fit
 * all    = { part }                    every part must fit; with none, every article fits
 * part   = [ "-" ] ( words | field | "(" query ")" )
 * words  = word [ "*" ] | phrase [ "*" ]   with "*" the last word may go on: law* finds lawyer
 * word   = characters up to a space    a Thai run without a space is one string
 * phrase = '"' characters '"'          these words one behind another; curly quotes do as well
 * field  = name ":" words              no space before the words; the name in any case
 *        | name ":" "(" query ")"      the field of every word in the brackets
 * </pre>
 *
 * The fields:
 *
 * <pre>
 * title:   words of the title
 * site:    host, end of a host, or part of the site's name
 * source:  URL, or part of one, that the article comes from or names; a whole URL also stands for
 *          what lies below it
 * entity:  name of something mentioned, as it is or, where nothing is named so, as part of a name;
 *          with "*" always as part of a name
 * person:  org:  place:  law:  event:   the same of one kind
 * tag:     tag; with "*" its beginning
 * note:    words of a note, or of the note of a highlight
 * lang:    code of the language; en is in en-GB, too
 * date:    days of publication
 * saved:   days on which the page was saved, or else taken in
 * is:      unread, read, favourite, noted (has a note or a highlight) or tagged
 *
 * days = day [ ".." day ] | day ".." | ".." day
 * day  = year [ "-" month [ "-" day of the month ] ]   Thai digits and Buddhist years as well:
 *                                                      ๒๕๖๒ is 2019
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
  private final FieldReader fields = new FieldReader(notes);
  private @Nullable String fieldOfGroup;
  private int at;
  private int depth;

  private QueryParser(List<Lexer.Token> tokens) {
    this.tokens = tokens;
  }

  /** The query as it can be understood. */
  public static ParsedQuery parse(String query) {
    return new QueryParser(Lexer.tokens(query)).parsed();
  }

  /** The same while somebody is typing it: its last word may go on. */
  public static ParsedQuery parseTyped(String query) {
    return new QueryParser(Lexer.typedTokens(query)).parsed();
  }

  private ParsedQuery parsed() {
    return new ParsedQuery(query(), notes);
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
      case Lexer.Token.Open _ -> group(fieldOfGroup);
      case Lexer.Token.Words words -> {
        at++;
        yield words(words);
      }
      case Lexer.Token.Field field -> {
        at++;
        noteOpenQuote(field.value());
        yield fields.read(field);
      }
      case Lexer.Token.FieldOfGroup(String name) -> {
        at++;
        yield group(name);
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

  private @Nullable Query group(@Nullable String field) {
    at++;
    if (depth == DEEPEST) {
      return null;
    }
    depth++;
    String outer = fieldOfGroup;
    fieldOfGroup = field;
    Query query = query();
    fieldOfGroup = outer;
    depth--;
    if (at == tokens.size()) {
      notes.add(Message.of("query.open-bracket"));
    } else {
      at++;
    }
    return query;
  }

  private @Nullable Query words(Lexer.Token.Words words) {
    noteOpenQuote(words);
    String field = fieldOfGroup;
    return field == null
        ? FieldReader.plain(words.text(), words.form())
        : fields.read(new Lexer.Token.Field(field, words, field + ":" + words.text()));
  }

  private void noteOpenQuote(Lexer.Token.Words words) {
    if (!words.closed()) {
      notes.add(Message.of("query.open-quote", words.text()));
    }
  }
}
