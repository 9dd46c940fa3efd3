package org.hotrai.entity.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.list.WordLists;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The short form of a name, as it is written: letters of a Latin name (ASEAN, ThaiPBS, UN Women),
 * or of a Thai one, with dots (กกต., ปปส.) or without (กกต). Beside a full name each of these is
 * one; in running text only capitals alone are, and Thai letters with a dot behind them.
 *
 * <pre>
 * short form = latin | dotted | bare
 * latin      = capital {letter | "&amp;" | "-"} capital ["i" | "s"] [" " capitalised word]
 *            | three to eight capitals and a digit | capitals, one or two digits, capitals
 * dotted     = two to six consonants, perhaps with a vowel or dot each, and a dot
 * bare       = two to five consonants
 * </pre>
 */
public final class ShortForm {
  /** In running text: capitals alone. */
  public static final String CAPITALS = "\\p{Lu}[\\p{Lu}&-]{0,10}\\p{Lu}(?![\\p{L}\\p{N}-])";

  private static final String LATIN =
      "(?:\\p{Lu}[\\p{Lu}\\p{Ll}&-]{0,11}\\p{Lu}[is]?(?: \\p{Lu}\\p{Ll}{2,11})?"
          + "|\\p{Lu}{3,8}\\p{Nd}|\\p{Lu}{2,6}\\p{Nd}{1,2}\\p{Lu}{1,3})";

  /** Words for posts and for other things look alike. */
  private static final String NO_WORD = "(?!รมว|รมช|ผอ|ผบ|ผกก|รอง|รวม|ครบ)";

  private static final String DOTTED = NO_WORD + "(?:[ก-ฮ][ะ-ฺเ-๎]?\\.?){2,6}(?<=\\.)";
  private static final String BARE = NO_WORD + "[ก-ฮ]{2,5}";

  /** Any of them, for patterns of what holds one. */
  public static final String ANY = "(?:" + LATIN + "|" + DOTTED + "|" + BARE + ")";

  /** One with Thai letters and dots, for patterns of what holds one. */
  public static final String ANY_DOTTED = "(?:" + DOTTED + ")";

  private static final Pattern WHOLE_LATIN = Pattern.compile(LATIN);
  private static final Pattern WHOLE_THAI = Pattern.compile(DOTTED + "|" + BARE);
  private static final Pattern WHOLE_DOTTED = Pattern.compile(DOTTED);
  private static final Pattern IN_TEXT = Pattern.compile(CAPITALS + "|" + DOTTED);
  private static final Pattern BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}.-])(" + CAPITALS + "|" + DOTTED + ") ?\\z");

  /** The longest, in characters. */
  public static final int LONGEST = 14;

  private static final Set<String> COMMON = Set.copyOf(WordLists.lines("common-short-forms.txt"));

  private ShortForm() {}

  /** Whether one commonly stands for what is no body, law or place. */
  public static boolean isCommon(String shortForm) {
    return COMMON.contains(shortForm);
  }

  /** Whether the text is a short form. */
  public static boolean is(String text) {
    return isLatin(text) || isThai(text);
  }

  /** Whether the text is one in Latin letters. */
  public static boolean isLatin(String text) {
    return !text.isEmpty() && text.charAt(0) < 'ก' && WHOLE_LATIN.matcher(text).matches();
  }

  /** Whether the text is one in Thai letters. */
  public static boolean isThai(String text) {
    return !text.isEmpty() && text.charAt(0) >= 'ก' && WHOLE_THAI.matcher(text).matches();
  }

  /** Whether the text is one in Thai letters with a dot behind them. */
  public static boolean isDotted(String text) {
    return !text.isEmpty() && text.charAt(0) >= 'ก' && WHOLE_DOTTED.matcher(text).matches();
  }

  /** Reads those that begin at places of running text; one for a block. */
  public static Matcher inText(BlockText block) {
    return IN_TEXT.matcher(block.text()).useTransparentBounds(true);
  }

  /** Whether one begins there, which the matcher then holds. */
  public static boolean begins(Matcher inText, BlockText block, int at) {
    return inText.region(at, block.length()).lookingAt();
  }

  /** The one in running text that ends at that index, or at the blank before it; or null. */
  public static @Nullable Span before(BlockText block, int end) {
    Matcher before = BEFORE.matcher(block.text()).useTransparentBounds(true);
    return before.region(Math.max(0, end - LONGEST), end).find()
        ? new Span(before.start(1), before.end(1))
        : null;
  }
}
