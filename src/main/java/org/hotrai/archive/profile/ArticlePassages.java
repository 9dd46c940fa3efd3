package org.hotrai.archive.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hotrai.article.ArticleSummary;
import org.hotrai.article.EntityKey;
import org.hotrai.query.HitFinder;
import org.hotrai.query.Snippet;
import org.hotrai.store.entity.EntityProfileStore.Place;
import org.hotrai.store.entity.EntityProfileStore.Places;
import org.hotrai.text.Sentences;
import org.hotrai.text.Span;

/**
 * An article and what of it mentions an entity, or two.
 *
 * @param mentions how many places mention them
 * @param shared whether the passages are paragraphs that mention both
 * @param title where words that are searched for stand in the article's title
 * @param passages in the order of the text
 */
public record ArticlePassages(
    ArticleSummary article,
    int mentions,
    boolean shared,
    List<Span> title,
    List<Passage> passages) {
  private static final int LONGEST_SENTENCE = 260;
  private static final int LONGEST_PARAGRAPH = 900;
  private static final String CUT = "…";

  public ArticlePassages {
    title = List.copyOf(title);
    passages = List.copyOf(passages);
  }

  /**
   * A sentence or a paragraph.
   *
   * @param entity the one that it mentions first
   * @param nth which of that entity's mentions in the article it begins with, from 0
   * @param snippet its text, and where it mentions them
   */
  public record Passage(EntityKey entity, int nth, Snippet snippet) {
    private Passage marking(HitFinder words) {
      List<Span> hits = new ArrayList<>(snippet.hits());
      hits.addAll(words.hits(snippet.text()));
      return new Passage(entity, nth, new Snippet(snippet.text(), hits));
    }
  }

  /** The same, with the words marked, too, that are searched for. */
  ArticlePassages marking(HitFinder words) {
    return new ArticlePassages(
        article,
        mentions,
        shared,
        words.titleHits(article.title()),
        passages.stream().map(passage -> passage.marking(words)).toList());
  }

  static ArticlePassages of(ArticleSummary article, List<EntityKey> entities, Places places) {
    Map<Integer, List<Place>> blocks =
        places.places().stream()
            .filter(place -> isInside(place, places.blocks()))
            .collect(Collectors.groupingBy(Place::block, TreeMap::new, Collectors.toList()));
    List<Passage> paragraphs = new ArrayList<>();
    List<Passage> sentences = new ArrayList<>();
    blocks.forEach((block, inBlock) -> {
      String text = places.blocks().get(block);
      if (entities.size() > 1 && entities.stream().allMatch(key -> mentions(inBlock, key))) {
        paragraphs.add(paragraph(text, inBlock));
      }
      sentences.addAll(sentences(text, inBlock));
    });
    boolean shared = !paragraphs.isEmpty();
    return new ArticlePassages(
        article, places.places().size(), shared, List.of(), shared ? paragraphs : sentences);
  }

  /** A damaged row must not hide the rest. */
  private static boolean isInside(Place place, List<String> blocks) {
    return place.block() < blocks.size()
        && place.span().end() <= blocks.get(place.block()).length();
  }

  private static boolean mentions(List<Place> places, EntityKey key) {
    return places.stream().anyMatch(place -> place.entity().equals(key));
  }

  /** The sentences of a block, each once however often it mentions them. */
  private static List<Passage> sentences(String text, List<Place> places) {
    List<Passage> found = new ArrayList<>();
    int end = -1;
    for (Place place : places) {
      if (place.span().end() > end) {
        Span sentence = Sentences.around(text, place.span(), Integer.MAX_VALUE);
        Span shown = Sentences.around(text, place.span(), LONGEST_SENTENCE);
        end = shown.end();
        found.add(passage(text, sentence, shown, new Marked(place, places)));
      }
    }
    return found;
  }

  /** The block, or of a very long one what lies around the nearest two places. */
  private static Passage paragraph(String text, List<Place> places) {
    Span whole = new Span(0, text.length());
    if (text.length() <= LONGEST_PARAGRAPH) {
      return passage(text, whole, whole, new Marked(places.getFirst(), places));
    }
    Place nearest = nearest(places);
    Place other = places.get(places.indexOf(nearest) + 1);
    Span both = new Span(nearest.span().start(), other.span().end());
    Span shown = Sentences.around(text, both, Math.max(LONGEST_PARAGRAPH, both.of(text).length()));
    return passage(text, whole, shown, new Marked(nearest, places));
  }

  /** The place that is followed nearest by one of the other entity. */
  private static Place nearest(List<Place> places) {
    Place nearest = places.getFirst();
    int least = Integer.MAX_VALUE;
    for (int i = 0; i + 1 < places.size(); i++) {
      Place next = places.get(i + 1);
      int distance = next.span().start() - places.get(i).span().end();
      if (!next.entity().equals(places.get(i).entity()) && distance < least) {
        least = distance;
        nearest = places.get(i);
      }
    }
    return nearest;
  }

  /** What is marked, and the place of it that leads into the article. */
  private record Marked(Place first, List<Place> places) {}

  private static Passage passage(String text, Span whole, Span shown, Marked marked) {
    String before = shown.start() > whole.start() ? CUT : "";
    String after = shown.end() < whole.end() ? CUT : "";
    int shift = before.length() - shown.start();
    List<Span> marks =
        marked.places().stream()
            .map(Place::span)
            .filter(span -> span.start() >= shown.start() && span.end() <= shown.end())
            .map(span -> new Span(span.start() + shift, span.end() + shift))
            .toList();
    String line = shown.of(text).replace('\n', ' ').replace('\t', ' ');
    Place first = marked.first();
    return new Passage(first.entity(), first.nth(), new Snippet(before + line + after, marks));
  }
}
