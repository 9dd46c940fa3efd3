package org.hotrai.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.text.Clusters;
import org.hotrai.text.SearchFold;
import org.hotrai.text.Span;
import org.hotrai.text.Words;

/** Chooses the piece of an article's text that shows best why it was found. Immutable. */
public final class Snippets {
  private static final int LENGTH = 180;
  // What stands before the first hit: some words of its sentence, and in a list of one line it
  // shows.
  private static final int LEAD = 20;
  // Most texts that hold a word hold it here.
  private static final int FIRST_LOOK = 4_000;
  // No word is longer; that much around a place is cut into words.
  private static final int AROUND = 50;
  private static final String CUT = "…";

  private final HitFinder finder;

  /** Snippets around what that finder finds. */
  public Snippets(HitFinder finder) {
    this.finder = finder;
  }

  /**
   * The piece with the most of the query's words, or the beginning where there are none; on one
   * line, cut at word borders. Of a long text no more is looked at than it takes to find a piece
   * with all of the words.
   */
  public Snippet of(String text) {
    for (int length = FIRST_LOOK; length < text.length(); length *= 4) {
      String beginning = text.substring(0, border(text, length, length / 2, false));
      Best best = best(beginning, finder.hits(beginning));
      int end = Math.max(best.start() - LEAD + LENGTH, best.end());
      if (end + AROUND < beginning.length()
          && finder.isWhollyIn(beginning.substring(best.start(), end))) {
        return around(text, best);
      }
    }
    return around(text, best(text, finder.hits(text)));
  }

  /** The hits, and the one that the snippet begins with. */
  private record Best(List<Span> hits, int first) {
    int start() {
      return hits.isEmpty() ? 0 : hits.get(first).start();
    }

    int end() {
      return hits.isEmpty() ? 0 : hits.get(first).end();
    }
  }

  private static Snippet around(String text, Best best) {
    // Near the end of the text there is room for more before the hit.
    int start = Math.max(0, Math.min(best.start() - LEAD, text.length() - LENGTH));
    int end = Math.min(text.length(), Math.max(start + LENGTH, best.end()));
    start = start == 0 ? 0 : border(text, start, best.start(), true);
    end = end == text.length() ? end : border(text, end, best.end(), false);
    return snippet(text, new Span(start, end), best.hits());
  }

  /** The hit that a piece begins with that holds the most different words, then the most hits. */
  private static Best best(String text, List<Span> hits) {
    int[] words = words(text, hits);
    int[] inPiece = new int[words.length];
    int different = 0;
    int last = 0;
    int best = 0;
    int bestWorth = 0;
    for (int first = 0; first < words.length; first++) {
      int limit = hits.get(first).start() - LEAD + LENGTH;
      while (last < words.length && (last <= first || hits.get(last).end() <= limit)) {
        different += inPiece[words[last++]]++ == 0 ? 1 : 0;
      }
      int worth = different * LENGTH + (last - first);
      if (worth > bestWorth) {
        best = first;
        bestWorth = worth;
      }
      different -= --inPiece[words[first]] == 0 ? 1 : 0;
    }
    return new Best(hits, best);
  }

  /** A number for each hit; those that are the same in the search fold have the same. */
  private static int[] words(String text, List<Span> hits) {
    Map<String, Integer> written = new HashMap<>();
    Map<String, Integer> folded = new HashMap<>();
    int[] words = new int[hits.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] =
          written.computeIfAbsent(
              hits.get(i).of(text),
              hit -> folded.computeIfAbsent(SearchFold.fold(hit), first -> folded.size()));
    }
    return words;
  }

  /** The word border nearest to that index on its inner side, but not beyond the limit. */
  private static int border(String line, int index, int limit, boolean forward) {
    int from = Math.max(0, index - AROUND);
    int to = Math.min(line.length(), index + AROUND);
    int border = index;
    for (Span word : Words.of(line.substring(from, to))) {
      if (from + word.start() < index && index < from + word.end()) {
        border = from + (forward ? word.end() : word.start());
      }
    }
    border = forward ? Math.min(border, limit) : Math.max(border, limit);
    while (!Clusters.isBoundary(line, border)) {
      border += forward ? -1 : 1;
    }
    return border;
  }

  private static Snippet snippet(String whole, Span piece, List<Span> hits) {
    String text = piece.of(whole).replace('\n', ' ').replace('\t', ' ');
    int leading = text.length() - text.stripLeading().length();
    String before = piece.start() > 0 ? CUT : "";
    String after = piece.end() < whole.length() ? CUT : "";
    int shift = before.length() - piece.start() - leading;
    List<Span> shown =
        hits.stream()
            .filter(hit -> hit.start() >= piece.start() && hit.end() <= piece.end())
            .map(hit -> new Span(hit.start() + shift, hit.end() + shift))
            .toList();
    return new Snippet(before + text.strip() + after, shown);
  }
}
