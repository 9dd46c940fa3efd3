package org.hotrai.query;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.text.Clusters;
import org.hotrai.text.Scripts;
import org.hotrai.text.SearchFold;
import org.hotrai.text.Span;
import org.hotrai.text.Words;

/**
 * Cuts text into the tokens that are indexed and searched: the search fold, then ICU's words, then
 * apart at signs inside a word ({@code asean.org}) and where a script without spaces meets another
 * ({@code ปี2562}). Index and query go through the same analyser, so both sides agree.
 */
public final class Analyser {
  // No word is so long; encoded data may be, and the index would cut it at a place of its own.
  private static final int LONGEST = 200;

  private Analyser() {}

  /**
   * A token.
   *
   * @param text letters, marks and digits in the search fold
   * @param place where it stands in the folded text
   */
  public record Token(String text, Span place) {}

  /** The tokens of that text, in order. */
  public static List<String> words(String text) {
    return tokens(SearchFold.fold(text)).stream().map(Token::text).toList();
  }

  /** The tokens of a text that is in the search fold already. */
  public static List<Token> tokens(String folded) {
    DictionaryForm form = DictionaryForm.of(folded);
    List<Token> tokens = new ArrayList<>();
    for (Span word : Words.of(form.text())) {
      int end = form.foldedIndex(word.end());
      int start = form.foldedIndex(word.start());
      while (start < end) {
        int next = endOfPart(folded, start, end);
        if (isOfWord(folded.codePointAt(start))) {
          tokens.add(token(folded, start, next));
        }
        start = next;
      }
    }
    return tokens;
  }

  private static Token token(String folded, int start, int end) {
    int cut = Math.min(end, start + LONGEST);
    while (!Clusters.isBoundary(folded, cut) && cut < end) {
      cut++;
    }
    return new Token(folded.substring(start, cut), new Span(start, end));
  }

  /** Whether words are made of such characters, whatever the script. */
  static boolean isOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.OTHER_NUMBER
        || Character.getType(codePoint) == Character.LETTER_NUMBER
        || Clusters.isMark(codePoint);
  }

  /** Where the characters of one kind end that begin at that index. */
  private static int endOfPart(String text, int start, int limit) {
    int first = text.codePointAt(start);
    boolean ofWord = isOfWord(first);
    boolean withoutSpaces = Scripts.isWithoutSpaces(first);
    int index = start + Character.charCount(first);
    while (index < limit) {
      int next = text.codePointAt(index);
      if (!Clusters.isMark(next)
          && (isOfWord(next) != ofWord || Scripts.isWithoutSpaces(next) != withoutSpaces)) {
        return index;
      }
      index += Character.charCount(next);
    }
    return limit;
  }
}
