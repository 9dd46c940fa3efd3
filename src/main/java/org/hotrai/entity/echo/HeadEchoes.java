package org.hotrai.entity.echo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an English article calls by its head word alone once it has named it: the Court, the
 * Act, the Summit. Only where one thing of that head word is named before that place: behind two
 * ministries "the Ministry" means either.
 */
public final class HeadEchoes {
  private static final Map<String, EntityType> HEADS = heads();
  private static final List<String> ARTICLES = List.of("the ", "The ");
  private static final Pattern WORD_ENDS = Pattern.compile("[ ,]+");
  private static final double SURE = 0.7;

  /** By each head word what is named with it, each thing by its name and where it is first. */
  private final Map<String, Map<String, Candidate>> holders = new HashMap<>();

  HeadEchoes(List<Candidate> candidates, List<String> blocks) {
    for (Candidate candidate : candidates) {
      String text = candidate.span().of(blocks.get(candidate.block()));
      if (candidate.name().indexOf(' ') > 0 || text.indexOf(' ') > 0) {
        add(candidate, text);
      }
    }
  }

  private static Map<String, EntityType> heads() {
    Map<String, EntityType> heads = new HashMap<>();
    for (String line : WordLists.lines("latin-echo-heads.tsv")) {
      String[] columns = line.split("\t", -1);
      heads.put(columns[0], EntityType.valueOf(columns[1]));
    }
    return Map.copyOf(heads);
  }

  /**
   * Whether a name is such a word alone, in English or in Thai and cut, or a post by its number,
   * which in another article means something else.
   */
  public static boolean isHead(String name) {
    return HEADS.containsKey(name) || CutHeads.isHeadAlone(name) || NumberedPosts.isPost(name);
  }

  private void add(Candidate candidate, String text) {
    if (text.isEmpty() || text.charAt(0) >= 'ก') {
      return;
    }
    for (String word : WORD_ENDS.split(text, -1)) {
      if (HEADS.get(word) == candidate.type()) {
        holders
            .computeIfAbsent(word, head -> new HashMap<>())
            .merge(candidate.name(), candidate, HeadEchoes::first);
      }
    }
  }

  private static Candidate first(Candidate one, Candidate other) {
    boolean before =
        one.block() < other.block()
            || (one.block() == other.block() && one.span().start() < other.span().start());
    return before ? one : other;
  }

  /** Adds those that stand in the block. */
  void addTo(List<Candidate> found, BlockText block) {
    if (holders.isEmpty() || block.firstCapital() == block.length()) {
      return;
    }
    for (String article : ARTICLES) {
      int at = block.text().indexOf(article);
      while (at >= 0) {
        Candidate echo = block.isLatin(at - 1) ? null : at(block, at + article.length());
        if (echo != null) {
          found.add(echo);
        }
        at = block.text().indexOf(article, at + article.length());
      }
    }
  }

  private @Nullable Candidate at(BlockText block, int start) {
    if (!LatinNames.isLarge(block.charAt(start))) {
      return null;
    }
    int end = start;
    while (block.isLatin(end)) {
      end++;
    }
    Map<String, Candidate> named = holders.get(block.text().substring(start, end));
    if (named == null || goesOn(block, end)) {
      return null;
    }
    Candidate meant = null;
    for (Candidate each : named.values()) {
      if (isBefore(each, block, start)) {
        if (meant != null) {
          return null;
        }
        meant = each;
      }
    }
    return meant == null
        ? null
        : Candidate.byRule(block, new Span(start, end), meant.type(), meant.name(), SURE);
  }

  private static boolean isBefore(Candidate named, BlockText block, int start) {
    return named.block() < block.index()
        || (named.block() == block.index() && named.span().end() < start);
  }

  /**
   * Whether a longer name or word stands there: the Court of Boats, the Act 2560, the Bank-Fund.
   */
  private static boolean goesOn(BlockText block, int end) {
    char next = block.charAt(end + 1);
    boolean blank = block.charAt(end) == ' ';
    boolean name = blank && (LatinNames.isLarge(next) || Character.isDigit(next));
    return name
        || block.charAt(end) == '-'
        || Character.isDigit(block.charAt(end))
        || block.text().startsWith(" of ", end)
        || block.text().startsWith(" for ", end)
        || block.text().startsWith(" on ", end);
  }
}
