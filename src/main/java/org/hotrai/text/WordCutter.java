package org.hotrai.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into words and what stands between them, as ICU does. Thai and what is commonly mixed
 * with it is cut here, by the rules of Unicode (UAX 29) and {@link ThaiWords}; all else by ICU.
 */
final class WordCutter {
  // A break iterator knows all scripts whatever its locale; building one costs more than a copy.
  private static final BreakIterator PROTOTYPE = BreakIterator.getWordInstance(ULocale.ROOT);

  private final String text;
  private final WordEnds ends = new WordEnds();
  private final @Nullable ThaiWords thai = ThaiWords.tellingOf(ends);
  private @Nullable BreakIterator breaks;

  private WordCutter(String text) {
    this.text = text;
  }

  /** Where the pieces of that text end. */
  static WordEnds cut(String text) {
    WordCutter cutter = new WordCutter(text);
    cutter.cut();
    return cutter.ends;
  }

  private void cut() {
    ThaiWords words = thai;
    if (words == null) {
      between(0, text.length());
      return;
    }
    int done = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      boolean simple = true;
      boolean wasThai = false;
      while (at < text.length()) {
        WordPart part = WordPart.of(text.charAt(at));
        if (part == WordPart.SIGN) {
          break;
        }
        // A mark that belongs to no Thai letter changes what the sign before it is.
        simple &= part != WordPart.OTHER && (wasThai || !ThaiWords.isMark(text.charAt(at)));
        wasThai = part == WordPart.THAI;
        at++;
      }
      if (at == start) {
        at++;
      } else if (simple) {
        between(done, start);
        pieces(start, at, words);
        done = at;
      }
    }
    between(done, at);
  }

  /** Cuts what has signs at both ends and none inside. */
  private void pieces(int start, int limit, ThaiWords words) {
    int at = start;
    while (at < limit) {
      boolean word = WordPart.of(text.charAt(at)).isOfWord();
      int end = at + 1;
      while (word && end < limit) {
        WordPart part = WordPart.of(text.charAt(end));
        if (part.isOfWord()) {
          end++;
        } else if (isInside(part, end, limit)) {
          end += 2;
        } else {
          break;
        }
      }
      words.cut(text, at, end);
      ends.add(end, word);
      at = end;
    }
  }

  /** Whether a sign joins what stands on both sides: letters, or digits. */
  private boolean isInside(WordPart sign, int at, int limit) {
    if (at + 1 == limit) {
      return false;
    }
    WordPart before = WordPart.of(text.charAt(at - 1));
    WordPart behind = WordPart.of(text.charAt(at + 1));
    return (sign.joinsLetters() && before.isLetter() && behind.isLetter())
        || (sign.joinsDigits() && before == WordPart.DIGIT && behind == WordPart.DIGIT);
  }

  private void between(int start, int end) {
    if (areSingleSigns(start, end)) {
      for (int at = start; at < end; at++) {
        ends.add(at + 1, false);
      }
      return;
    }
    BreakIterator pieces = breaks == null ? PROTOTYPE.clone() : breaks;
    breaks = pieces;
    pieces.setText(text.substring(start, end));
    pieces.first();
    for (int at = pieces.next(); at != BreakIterator.DONE; at = pieces.next()) {
      ends.add(start + at, pieces.getRuleStatus() != BreakIterator.WORD_NONE);
    }
  }

  /** Spaces behind one another are one piece. */
  private boolean areSingleSigns(int start, int end) {
    for (int at = start; at < end; at++) {
      boolean spaces = at > start && text.charAt(at) == ' ' && text.charAt(at - 1) == ' ';
      if (spaces || WordPart.of(text.charAt(at)) != WordPart.SIGN) {
        return false;
      }
    }
    return true;
  }
}
