package org.hotrai.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hotrai.query.Query;

/** Answers queries: words from the index, all else from whoever knows the articles. */
public final class QueryEvaluator {
  /** An article that holds the words one behind another is better than all that do not. */
  private static final float TOGETHER = 5;

  private final IndexSnapshot index;
  private final TextSearch texts;
  private final Fields fields;

  /** Answers from that index. */
  public QueryEvaluator(IndexSnapshot index, Pages pages, Fields fields) {
    this.index = index;
    this.texts = new TextSearch(index, pages);
    this.fields = fields;
  }

  /** What is known of articles beside their words. */
  @FunctionalInterface
  public interface Fields {
    /** The ids of the articles that match this; others may be among them that are not searched. */
    BitSet articles(Query.Field field);
  }

  /** The articles that match. */
  public Ranking evaluate(Query query) {
    return new Ranking(hits(query), index);
  }

  private Hits hits(Query query) {
    return switch (query) {
      case Query.Text text -> text(text);
      case Query.And(List<Query> parts) -> all(parts);
      case Query.Or(List<Query> parts) -> any(parts);
      case Query.Not(Query part) -> {
        BitSet others = index.articles();
        others.andNot(hits(part).articles());
        yield Hits.unscored(others);
      }
      case Query.Field field -> {
        BitSet found = fields.articles(field);
        found.and(index.articles());
        yield Hits.unscored(found);
      }
    };
  }

  private Hits text(Query.Text text) {
    Phrase phrase = Phrase.of(text.words(), text.form() == Query.Form.BEGINNING);
    return phrase.parts().isEmpty()
        ? Hits.unscored(new BitSet())
        : texts.find(phrase, text.place() == Query.Place.TITLE);
  }

  /** The scores of the parts count by how rare what they found is. */
  private Hits all(List<Query> parts) {
    BitSet articles = index.articles();
    List<Hits> found = new ArrayList<>();
    for (Query part : parts) {
      Hits hits = hits(part);
      articles.and(hits.articles());
      found.add(hits);
    }
    double weight = found.stream().mapToDouble(Hits::weight).sum();
    float[] scores = new float[weight == 0 ? 0 : articles.length()];
    for (Hits each : found) {
      double share = each.weight() / weight;
      for (int id = articles.nextSetBit(0);
          id >= 0 && weight > 0;
          id = articles.nextSetBit(id + 1)) {
        scores[id] += (float) (each.score(id) * share);
      }
    }
    together(parts, articles, scores);
    return new Hits(articles, scores, weight);
  }

  /** Words that stand apart in the query may stand together in an article. */
  private void together(List<Query> parts, BitSet articles, float[] scores) {
    List<Query.Text> words = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof Query.Text text && text.place() == Query.Place.ANYWHERE) {
        words.add(text);
      }
    }
    if (words.size() < 2 || articles.isEmpty()) {
      return;
    }
    BitSet together = text(joined(words, " ")).articles();
    together.or(text(joined(words, "")).articles());
    together.and(articles);
    for (int id = together.nextSetBit(0); id >= 0; id = together.nextSetBit(id + 1)) {
      scores[id] += TOGETHER;
    }
  }

  private static Query.Text joined(List<Query.Text> words, String between) {
    return new Query.Text(
        words.stream().map(Query.Text::words).collect(Collectors.joining(between)),
        Query.Place.ANYWHERE,
        words.getLast().form());
  }

  private Hits any(List<Query> parts) {
    BitSet articles = new BitSet();
    List<Hits> found = new ArrayList<>();
    for (Query part : parts) {
      Hits hits = hits(part);
      articles.or(hits.articles());
      found.add(hits);
    }
    float[] scores = new float[articles.length()];
    double weight = 0;
    for (Hits each : found) {
      weight = Math.max(weight, each.weight());
      for (int id = each.articles().nextSetBit(0);
          id >= 0 && each.weight() > 0;
          id = each.articles().nextSetBit(id + 1)) {
        scores[id] = Math.max(scores[id], each.score(id));
      }
    }
    return new Hits(articles, scores, weight);
  }
}
