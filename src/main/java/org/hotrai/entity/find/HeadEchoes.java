package org.hotrai.entity.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an English article calls by its head word alone once it has named it: the Court, the
 * Act, the Summit. Only where one thing of that head word is named, and before that place: of two
 * ministries "the Ministry" means either.
 */
public final class HeadEchoes {
  private static final Map<String, EntityType> HEADS = heads();
  private static final List<String> ARTICLES = List.of("the ", "The ");
  private static final Pattern WORD_ENDS = Pattern.compile("[ ,]+");
  private static final double SURE = 0.7;

  /** What is named with a head word, where it is first. */
  private record Holder(Set<String> names, Candidate first) {}

  private final Map<String, Holder> holders = new HashMap<>();

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
   * Whether a name is such a word alone, in English or in Thai and cut, which in another article
   * means something else.
   */
  public static boolean isHead(String name) {
    return HEADS.containsKey(name) || CutNames.isHeadAlone(name);
  }

  private void add(Candidate candidate, String text) {
    if (text.isEmpty() || text.charAt(0) >= 'ก') {
      return;
    }
    for (String word : WORD_ENDS.split(text, -1)) {
      if (HEADS.get(word) == candidate.type()) {
        Holder holder =
            holders.computeIfAbsent(word, head -> new Holder(new HashSet<>(), candidate));
        holder.names().add(candidate.name());
        if (isBefore(candidate, holder.first())) {
          holders.put(word, new Holder(holder.names(), candidate));
        }
      }
    }
  }

  private static boolean isBefore(Candidate one, Candidate other) {
    return one.block() < other.block()
        || (one.block() == other.block() && one.span().start() < other.span().start());
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
    Holder holder = holders.get(block.text().substring(start, end));
    Span span = new Span(start, end);
    if (holder == null || holder.names().size() > 1 || goesOn(block, end)) {
      return null;
    }
    Candidate named = holder.first();
    boolean behind =
        named.block() < block.index()
            || (named.block() == block.index() && named.span().end() < start);
    return behind ? Candidate.byRule(block, span, named.type(), named.name(), SURE) : null;
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
