package org.hotrai.entity.bracket;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.person.Sounds;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.entity.text.SpelledLetters;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies and treaties with the short form that words introduce behind the full name, or
 * behind its bracket: หรือ GISTDA, หรือ “ดีพร้อม”, เรียกโดยย่อว่า “กชน.”
 */
public final class OrFinder implements Finder {
  /** What tells the form of a body, behind which its short form may stand: (องค์การมหาชน) สพร. */
  private static final String STATE = "(องค์การมหาชน)";

  private static final String OR = "หรือ";

  private static final List<String> WORDS =
      List.of(OR, "โดยย่อว่า", "ชื่อย่อ", "ต่อไปนี้เรียกว่า", STATE);
  private static final Pattern BEFORE_WORD = Pattern.compile("(?: ?(?:ซึ่ง|มี|ใช้|เรียก))* ?\\z");
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?:ที่เรียก(?:กัน)?(?:ว่า|โดยย่อว่า)|เรียกว่า|ว่า|คือ)? ?[“\"‘']?"
              + "(?:(?<latin>"
              + ShortForm.CAPITALS
              + "|\\p{Lu}\\p{Ll}{1,2}\\p{Lu}{2,6}(?![\\p{L}\\p{N}-])"
              + ")|(?<thai>"
              + ShortForm.ANY_DOTTED
              + ")"
              + "|(?<spelled>"
              + SpelledLetters.ANY
              + ")"
              + "|(?<=[“\"‘'])(?<quoted>[ก-๎]{4,20})(?=[”\"’'])"
              + "|(?<bare>[ก-๎]{4,14})(?= \\("
              + ShortForm.CAPITALS
              + "\\)))");
  private static final Pattern NUMBER_BEHIND = Pattern.compile(" ?\\p{N}");

  /** In a bracket behind such a name: หรือ “ดีพร้อม” (DIPROM). */
  private static final Pattern SHORT_FORM_BEHIND =
      Pattern.compile(
          "[”\"’']? ?\\((?<short>" + ShortForm.CAPITALS + "|" + ShortForm.ANY_DOTTED + ")\\)");

  private static final int LONGEST_WORDS = 20;
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_LATIN = 90;
  private static final int LONGEST_BRACKET = 160;

  private final FullNames fullNames;

  /** One that finds the full names by those. */
  public OrFinder(FullNames fullNames) {
    this.fullNames = fullNames;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    for (String word : WORDS) {
      int at = block.text().indexOf(word);
      while (at >= 0) {
        Span shortForm = shortForm(block, at, at + word.length());
        if (shortForm != null) {
          int end = word.equals(STATE) ? at + word.length() : fullEnd(block, at);
          found.addAll(fullNames.find(block, end, List.of(shortForm), 0.8));
          found.addAll(fullNames.find(block, end, behind(block, shortForm.end()), 0.8));
        }
        at = block.text().indexOf(word, at + 1);
      }
    }
    return found;
  }

  /** The short form behind the word that stands there, or null. */
  private static @Nullable Span shortForm(BlockText block, int word, int at) {
    int first = block.skipSpace(at);
    Matcher introduced =
        INTRODUCED.matcher(block.text()).useTransparentBounds(true).region(first, block.length());
    if (!introduced.lookingAt() || !block.isClusterBoundary(introduced.end())) {
      return block.text().startsWith(OR, word) ? latinBody(block, first) : null;
    }
    int bare = introduced.start("bare");
    if (bare >= 0 && !isSpelled(block, bare, introduced.end())) {
      return null;
    }
    boolean quoted = introduced.start("quoted") >= 0;
    if (quoted && !isToldName(block, word, introduced)) {
      return null;
    }
    if (introduced.start("latin") < 0) {
      int thai = Math.max(introduced.start("thai"), introduced.start("spelled"));
      int told = Math.max(introduced.start("quoted"), bare);
      int start = thai < 0 ? told : thai;
      return new Span(start, introduced.end());
    }
    int start = introduced.start("latin");
    int end = LatinNames.bodyEnd(block, start);
    boolean number = NUMBER_BEHIND.matcher(block.text()).region(end, block.length()).lookingAt();
    boolean few = LatinNames.words(block.text().substring(start, end)).size() <= MOST_WORDS;
    return end > start && few && !number ? new Span(start, end) : null;
  }

  /** The full name in Latin letters, with its own short form in a bracket behind it; or null. */
  private static @Nullable Span latinBody(BlockText block, int start) {
    if (!LatinNames.isCapital(block, start)) {
      return null;
    }
    int open = block.text().indexOf('(', start);
    int close =
        open > start && open - start <= LONGEST_LATIN ? block.text().indexOf(')', open) : -1;
    if (close <= open + 1 || close - open > ShortForm.LONGEST) {
      return null;
    }
    Span full = block.trim(start, open);
    String name = full.of(block.text());
    boolean told = ShortForm.isLatin(withoutSign(block, open + 1, close));
    return told && FullNames.isList(name) && LatinBodies.isBody(name) ? full : null;
  }

  private static String withoutSign(BlockText block, int start, int end) {
    int first = block.charAt(start) == ':' ? start + 1 : start;
    return first == end ? " " : block.trim(first, end).of(block.text());
  }

  /**
   * Any word may be quoted; it is a name behind other names, or where it is said to be called so.
   */
  private static boolean isToldName(BlockText block, int word, Matcher quoted) {
    boolean alone = quoted.start("quoted") - quoted.start() <= 1;
    boolean or = block.text().startsWith(OR, word);
    boolean bracket = block.charAt(block.charAt(word - 1) == ' ' ? word - 2 : word - 1) == ')';
    boolean number =
        NUMBER_BEHIND
            .matcher(block.text())
            .region(Math.min(quoted.end() + 1, block.length()), block.length())
            .lookingAt();
    return !number && (!or || !alone || bracket || !behind(block, quoted.end("quoted")).isEmpty());
  }

  /** Whether the short form in a bracket behind a word may be the same name in Latin letters. */
  private static boolean isSpelled(BlockText block, int start, int end) {
    String word = block.text().substring(start, end);
    return behind(block, end).stream()
        .map(shortForm -> shortForm.of(block.text()))
        .anyMatch(latin -> !ShortForm.isCommon(latin) && Sounds.beginAlike(word, latin));
  }

  /** The short forms in a bracket right behind the quotation mark that stands there. */
  private static List<Span> behind(BlockText block, int end) {
    Matcher bracket = SHORT_FORM_BEHIND.matcher(block.text()).region(end, block.length());
    return bracket.lookingAt()
        ? List.of(new Span(bracket.start("short"), bracket.end("short")))
        : List.of();
  }

  /** Where the full name ends: before the word, and before a bracket with other names. */
  private static int fullEnd(BlockText block, int word) {
    Matcher before =
        BEFORE_WORD.matcher(block.text()).region(Math.max(0, word - LONGEST_WORDS), word);
    int end = before.find() ? before.start() : word;
    int open = block.charAt(end - 1) == ')' ? block.text().lastIndexOf('(', end) : -1;
    boolean near = open >= 0 && end - open <= LONGEST_BRACKET;
    boolean named = near && !OtherNames.in(block, open + 1, end - 1).isEmpty();
    return named ? open : end;
  }
}
