package org.hotrai.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.extract.link.PlainUrl;
import org.hotrai.extract.link.PlainUrls;
import org.hotrai.text.LanguageGuess;
import org.hotrai.text.StoredText;
import org.jspecify.annotations.Nullable;

/**
 * Collects the text of a block as a page gives it, in pieces, and makes runs in stored form of it:
 * white space is joined over the borders of elements, no space comes in where there was none, a run
 * never begins with a mark that belongs to the letter before it. Two line breaks end a paragraph,
 * and so does one before an indent, in running text.
 */
final class RunCollector {
  private static final Set<String> OWN_SCRIPT = Set.of("th", "lo", "km", "my", "ja", "zh", "ko");

  /** So many spaces that stay behind a line break are an indent. */
  private static final int INDENT = 3;

  /** A line of so many characters is running text. */
  private static final int LONG_LINE = 60;

  private final String articleLanguage;
  private final StringBuilder text = new StringBuilder();
  private final List<Look> looks = new ArrayList<>();
  private final List<RichText> paragraphs = new ArrayList<>();
  private final List<Integer> indents = new ArrayList<>();
  private int lineBreaks;
  private int indent;
  private boolean space;

  RunCollector(String articleLanguage) {
    this.articleLanguage = articleLanguage;
  }

  /** Adds text as it stands in the page. */
  void add(String raw, Look look) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\u00AD'
          || c == '\u200B'
          || c == '\uFEFF'
          || (c < ' ' && !Character.isWhitespace(c))) {
        continue;
      }
      if (isSpace(c)) {
        space = true;
        indent += lineBreaks > 0 ? width(c) : 0;
      } else {
        addVisible(c, look);
      }
    }
  }

  /** Below U+1680, where most text is, told without looking it up. */
  private static boolean isSpace(char c) {
    return c < '\u1680'
        ? c <= ' ' || c == '\u00A0'
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void addVisible(char c, Look look) {
    if (lineBreaks > 1) {
      endParagraph();
    }
    if (!text.isEmpty() && lineBreaks > 0 && indent >= INDENT) {
      indents.add(text.length());
    }
    if (!text.isEmpty() && (lineBreaks > 0 || space)) {
      append(lineBreaks > 0 ? '\n' : ' ', looks.getLast().equals(look) ? look : unlinked(look));
    }
    boolean mark = !text.isEmpty() && isMark(c);
    append(c, mark ? looks.getLast() : look);
    lineBreaks = 0;
    indent = 0;
    space = false;
  }

  /** How wide a space is that browsers do not join with the next. */
  private static int width(char space) {
    return switch (space) {
      case '\u00A0', '\u2002' -> 1;
      case '\u2003', '\u3000' -> 2;
      default -> 0;
    };
  }

  /** The space between two looks is neither a link nor underlined. */
  private static Look unlinked(Look look) {
    return new Look(Set.of(), null, look.language(), null);
  }

  private static boolean isMark(char c) {
    // No mark comes before those of Latin letters.
    return c >= '\u0300' && isLaterMark(c);
  }

  private static boolean isLaterMark(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLowSurrogate(c) || c == 'ำ' || c == 'ຳ';
    };
  }

  private void append(char c, Look look) {
    text.append(c);
    looks.add(look);
  }

  /** Adds a line break that the author made. */
  void breakLine() {
    lineBreaks++;
    indent = 0;
  }

  /** Begins a new line, if there is text before it. */
  void newLine() {
    lineBreaks = Math.max(lineBreaks, 1);
  }

  private void endParagraph() {
    linkPlainUrls();
    int start = 0;
    for (int end : indents) {
      if (isBetweenParagraphs(end)) {
        addParagraph(start, end);
        start = end + 1;
      }
    }
    addParagraph(start, text.length());
    text.setLength(0);
    looks.clear();
    indents.clear();
    lineBreaks = 0;
    indent = 0;
    space = false;
  }

  private void addParagraph(int start, int end) {
    RichText paragraph = runs(start, end);
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
  }

  /** Old pages indent the first line of a paragraph; short lines are verse, or items. */
  private boolean isBetweenParagraphs(int lineEnd) {
    int before = lineEnd - 1 - text.lastIndexOf("\n", lineEnd - 1);
    int next = text.indexOf("\n", lineEnd + 1);
    int behind = (next < 0 ? text.length() : next) - lineEnd - 1;
    return Math.max(before, behind) >= LONG_LINE;
  }

  /** The paragraphs collected so far, which are then forgotten. */
  List<RichText> take() {
    endParagraph();
    List<RichText> taken = List.copyOf(paragraphs);
    paragraphs.clear();
    return taken;
  }

  private RichText runs(int from, int to) {
    List<Run> runs = new ArrayList<>();
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || !looks.get(i).equals(looks.get(start))) {
        addRun(runs, text.substring(start, i), looks.get(start));
        start = i;
      }
    }
    return new RichText(runs);
  }

  private void addRun(List<Run> runs, String raw, Look look) {
    Run run =
        new Run(
            StoredText.visible(raw),
            look.styles(),
            look.link(),
            language(raw, look.language()),
            look.note());
    Run last = runs.isEmpty() ? null : runs.getLast();
    if (last != null && last.equals(run.saying(last.text()))) {
      runs.removeLast();
      runs.add(run.saying(last.text() + run.text()));
    } else {
      runs.add(run);
    }
  }

  private void linkPlainUrls() {
    for (PlainUrl url : PlainUrls.in(text.toString())) {
      boolean linked =
          looks.subList(url.start(), url.end()).stream().anyMatch(l -> l.link() != null);
      for (int i = url.start(); i < url.end() && !linked; i++) {
        Look look = looks.get(i);
        looks.set(i, new Look(look.styles(), url.target(), look.language(), look.note()));
      }
    }
  }

  /** Word processors claim languages at random: a claim holds only if the script bears it out. */
  private @Nullable String language(String raw, @Nullable String claimed) {
    if (claimed == null || "und".equals(claimed)) {
      return null;
    }
    String primary = claimed.split("-", 2)[0];
    String guess = LanguageGuess.of(raw);
    boolean borne = guess.equals(primary) || ("en".equals(guess) && !OWN_SCRIPT.contains(primary));
    return borne && !articleLanguage.split("-", 2)[0].equals(primary) ? claimed : null;
  }
}
