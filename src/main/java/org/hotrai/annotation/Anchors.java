package org.hotrai.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Passage;
import org.hotrai.text.Clusters;

/** Turns places in an article into anchors, and finds those again in another extraction of it. */
public final class Anchors {
  /** How many characters are kept of what stands before and behind a quote. */
  public static final int CONTEXT = 32;

  private Anchors() {}

  /**
   * An anchor for what the passage covers of each block; blocks of which it covers nothing none.
   */
  public static List<Anchor> of(Passage passage, Article article) {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = passage.firstBlock(); i <= passage.lastBlock(); i++) {
      String text = article.blocks().get(i).text();
      int start = i == passage.firstBlock() ? passage.start() : 0;
      int end = i == passage.lastBlock() ? passage.end() : text.length();
      if (start < end) {
        anchors.add(of(text, start, end));
      }
    }
    return anchors;
  }

  private static Anchor of(String text, int start, int end) {
    int from = Math.max(0, start - CONTEXT);
    while (!Clusters.isBoundary(text, from)) {
      from++;
    }
    int to = Math.min(text.length(), end + CONTEXT);
    while (!Clusters.isBoundary(text, to)) {
      to--;
    }
    return new Anchor(
        text.substring(start, end),
        text.substring(Math.min(from, start), start),
        text.substring(end, Math.max(to, end)));
  }

  /**
   * Where the quote stands: of several places the one whose surroundings are most like those of the
   * anchor, the first of equals. Nothing where the words are gone.
   */
  public static Optional<Passage> find(Anchor anchor, Article article) {
    return find(anchor, article.blocks().stream().map(Block::text).toList());
  }

  /** The same in the texts of an article's blocks. */
  public static Optional<Passage> find(Anchor anchor, List<String> blocks) {
    Passage best = null;
    int most = -1;
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i);
      int start = text.indexOf(anchor.quote());
      while (start >= 0) {
        int end = start + anchor.quote().length();
        int likeness = likeness(anchor, text, start, end);
        if (likeness > most && isWhole(text, start, end)) {
          most = likeness;
          best = new Passage(i, start, i, end);
        }
        start = text.indexOf(anchor.quote(), start + 1);
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isWhole(String text, int start, int end) {
    return Clusters.isBoundary(text, start) && Clusters.isBoundary(text, end);
  }

  /** How many characters next to the quote are the same; a border that agrees counts as one. */
  private static int likeness(Anchor anchor, String text, int start, int end) {
    String before = anchor.before();
    int sameBefore = 0;
    while (sameBefore < Math.min(before.length(), start)
        && before.charAt(before.length() - 1 - sameBefore) == text.charAt(start - 1 - sameBefore)) {
      sameBefore++;
    }
    String after = anchor.after();
    int sameAfter = 0;
    while (sameAfter < Math.min(after.length(), text.length() - end)
        && after.charAt(sameAfter) == text.charAt(end + sameAfter)) {
      sameAfter++;
    }
    int begins = sameBefore == before.length() && sameBefore == start ? 1 : 0;
    int ends = sameAfter == after.length() && sameAfter == text.length() - end ? 1 : 0;
    return sameBefore + sameAfter + begins + ends;
  }
}
