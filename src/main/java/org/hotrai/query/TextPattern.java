package org.hotrai.query;

import java.util.regex.Pattern;
import org.hotrai.text.Clusters;
import org.hotrai.text.Scripts;
import org.hotrai.text.SearchFold;
import org.hotrai.text.TokenCursor;

/**
 * A string of words as a pattern for folded text. In scripts with spaces its words are whole words;
 * in scripts without, its clusters stand one behind another, whole. Signs and spaces between words
 * may differ.
 */
final class TextPattern {
  private static final String WITHOUT_SPACES =
      "\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u30FC"
          + "\\p{IsTai_Tham}\\p{IsNew_Tai_Lue}\\p{IsTai_Le}\\p{IsTai_Viet}";
  private static final String SPACED = "[\\p{L}\\p{M}\\p{N}&&[^" + WITHOUT_SPACES + "]]";
  // A word has begun before: a letter of it, and its marks.
  private static final String WORD_BEFORE =
      "(?<![\\p{L}\\p{N}&&[^" + WITHOUT_SPACES + "]]\\p{M}{0,9})";
  // A sign with its marks.
  private static final String SIGNS =
      "(?:[^\\p{L}\\p{M}\\p{N}][\\p{M}&&[^" + WITHOUT_SPACES + "]]*+)";

  private final String folded;
  private final boolean prefix;
  private final StringBuilder pattern = new StringBuilder();
  private int at;

  private TextPattern(String folded, boolean prefix) {
    this.folded = folded;
    this.prefix = prefix;
  }

  /** The pattern of these words, which hold at least one letter or digit; the last may go on. */
  static Pattern of(String words, boolean prefix) {
    TextPattern text = new TextPattern(SearchFold.fold(words), prefix);
    text.compile();
    return Pattern.compile(text.pattern.toString());
  }

  private void compile() {
    skipSigns();
    boolean lastSpaced = false;
    while (at < folded.length()) {
      boolean spaced = !Scripts.isWithoutSpaces(folded.codePointAt(at));
      if (!pattern.isEmpty()) {
        // Between words of one kind of script stands something; others may touch.
        pattern.append(SIGNS).append(spaced == lastSpaced ? "+" : "*");
      }
      String word = word();
      skipSigns();
      append(word, spaced, prefix && at == folded.length());
      lastSpaced = spaced;
    }
  }

  private void append(String word, boolean spaced, boolean goesOn) {
    if (spaced) {
      pattern.append(WORD_BEFORE).append(Pattern.quote(word));
      pattern.append(goesOn ? SPACED + "*" : "(?!\\p{M}|" + SPACED + ")");
    } else {
      pattern.append(Pattern.quote(word)).append(goesOn ? "\\p{M}*+" : "(?!\\p{M})");
    }
  }

  /** The characters of one kind of script that stand here. */
  private String word() {
    int start = at;
    boolean withoutSpaces = Scripts.isWithoutSpaces(folded.codePointAt(at));
    while (at < folded.length()) {
      int next = folded.codePointAt(at);
      boolean mark = Clusters.isMark(next) && at > start;
      if (!TokenCursor.isOfWord(next)
          || (!mark && Scripts.isWithoutSpaces(next) != withoutSpaces)) {
        break;
      }
      at += Character.charCount(next);
    }
    return folded.substring(start, at);
  }

  private void skipSigns() {
    while (at < folded.length() && !TokenCursor.begins(folded.codePointAt(at))) {
      at += Character.charCount(folded.codePointAt(at));
    }
  }
}
