package org.hotrai.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotrai.text.SearchFold;
import org.hotrai.text.TokenCursor;
import org.hotrai.text.WordBorders;

/**
 * Asks for less where nothing fits: a run of Thai that no article holds as it stands becomes its
 * words, of which every one must occur. What stands between quotes is meant as it stands.
 */
public final class Relaxation {
  private static final Set<Character.UnicodeScript> CUT_BY_DICTIONARY =
      EnumSet.of(
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.LAO,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MYANMAR);

  private Relaxation() {}

  /** The query that asks for less; nothing where there is none. */
  public static Optional<Query> of(Query query) {
    Query relaxed = relaxed(query);
    return relaxed.equals(query) ? Optional.empty() : Optional.of(relaxed);
  }

  private static Query relaxed(Query query) {
    return switch (query) {
      case Query.Text text when text.form() == Query.Form.PLAIN -> words(text);
      case Query.And(List<Query> parts) ->
          new Query.And(parts.stream().map(Relaxation::relaxed).toList());
      case Query.Or(List<Query> parts) ->
          new Query.Or(parts.stream().map(Relaxation::relaxed).toList());
      case Query.Text _, Query.Not _, Query.Field _ -> query;
    };
  }

  private static Query words(Query.Text text) {
    List<String> pieces = words(text.words());
    List<Query> words = new ArrayList<>();
    for (String word : pieces) {
      if (!isLoneConsonant(word)) {
        words.add(new Query.Text(word, text.place(), Query.Form.PLAIN));
      }
    }
    if (pieces.size() < 2 || words.isEmpty()) {
      return text;
    }
    return words.size() == 1 ? words.getFirst() : new Query.And(words);
  }

  /** What is left over where a dictionary fails: a slip of the finger rather than a word. */
  private static boolean isLoneConsonant(String word) {
    return word.length() == 1
        && CUT_BY_DICTIONARY.contains(Character.UnicodeScript.of(word.charAt(0)));
  }

  /** The words of a text in the search fold, as a dictionary cuts it. */
  public static List<String> words(String text) {
    String folded = SearchFold.fold(text);
    BitSet borders = WordBorders.of(folded);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = borders.nextSetBit(1); end >= 0; end = borders.nextSetBit(end + 1)) {
      String word = folded.substring(start, end);
      if (TokenCursor.hasTokens(word)) {
        words.add(word);
      }
      start = end;
    }
    return words;
  }
}
