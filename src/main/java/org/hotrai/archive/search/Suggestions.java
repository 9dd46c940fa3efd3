package org.hotrai.archive.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hotrai.query.Query;
import org.hotrai.query.QueryParser;
import org.hotrai.query.Relaxation;
import org.hotrai.query.Spelling;
import org.hotrai.query.ThaiKeyboard;
import org.hotrai.store.search.SearchIndex;

/** Other queries for one that finds nothing; each of them finds something. */
record Suggestions(SearchIndex index) {
  private static final int MOST = 3;
  private static final int NEAR = 4;

  /** The best first. */
  List<String> of(String query) {
    Set<String> candidates = new LinkedHashSet<>();
    ThaiKeyboard.other(query.strip()).filter(Suggestions::isOfWords).ifPresent(candidates::add);
    Query tree = QueryParser.parse(query).query();
    if (tree instanceof Query.Text text && text.place() == Query.Place.ANYWHERE) {
      candidates.addAll(respelt(text.words()));
    } else if (tree instanceof Query.And(List<Query> parts)) {
      for (Query part : parts) {
        if (part instanceof Query.Text(String words, Query.Place place, _)
            && place == Query.Place.ANYWHERE) {
          respelt(words).forEach(other -> candidates.add(query.replace(words, other)));
        }
      }
    }
    candidates.remove(query.strip());
    return candidates.stream().filter(this::findsSomething).limit(MOST).toList();
  }

  /** Other keys may give an operator, and with "not" nearly everything is found. */
  private static boolean isOfWords(String query) {
    return switch (QueryParser.parse(query).query()) {
      case Query.Text _ -> true;
      case Query.And(List<Query> parts) ->
          !parts.isEmpty() && parts.stream().allMatch(part -> part instanceof Query.Text);
      default -> false;
    };
  }

  private boolean findsSomething(String query) {
    return index.search(QueryParser.parse(query).query(), 0).total() > 0;
  }

  /** The words with one of them spelt otherwise. */
  private List<String> respelt(String text) {
    Spelling spelling = index.spelling();
    List<String> words = Relaxation.words(text);
    List<String> respelt = new ArrayList<>(spelling.near(String.join("", words), NEAR));
    for (int i = 0; i < words.size() && words.size() > 1; i++) {
      if (spelling.knows(words.get(i))) {
        continue;
      }
      for (String near : spelling.near(words.get(i), NEAR)) {
        List<String> others = new ArrayList<>(words);
        others.set(i, near);
        respelt.add(String.join("", others));
      }
    }
    return respelt;
  }
}
