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
 * never begins with a mark that belongs to the letter before it. Two line breaks end a paragraph.
 */
final class RunCollector {
  private static final Set<String> OWN_SCRIPT = Set.of("th", "lo", "km", "my", "ja", "zh", "ko");

  private final String articleLanguage;
  private final StringBuilder text = new StringBuilder();
  private final List<Look> looks = new ArrayList<>();
  private final List<RichText> paragraphs = new ArrayList<>();
  private int lineBreaks;
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
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else {
        addVisible(c, look);
      }
    }
  }

  private void addVisible(char c, Look look) {
    if (lineBreaks > 1) {
      endParagraph();
    }
    if (!text.isEmpty() && (lineBreaks > 0 || space)) {
      append(lineBreaks > 0 ? '\n' : ' ', looks.getLast().equals(look) ? look : unlinked(look));
    }
    boolean mark = !text.isEmpty() && isMark(c);
    append(c, mark ? looks.getLast() : look);
    lineBreaks = 0;
    space = false;
  }

  /** The space between two looks is neither a link nor underlined. */
  private static Look unlinked(Look look) {
    return new Look(Set.of(), null, look.language(), null);
  }

  private static boolean isMark(char c) {
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
  }

  /** Begins a new line, if there is text before it. */
  void newLine() {
    lineBreaks = Math.max(lineBreaks, 1);
  }

  private void endParagraph() {
    RichText paragraph = runs();
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    text.setLength(0);
    looks.clear();
    lineBreaks = 0;
    space = false;
  }

  /** The paragraphs collected so far, which are then forgotten. */
  List<RichText> take() {
    endParagraph();
    List<RichText> taken = List.copyOf(paragraphs);
    paragraphs.clear();
    return taken;
  }

  private RichText runs() {
    linkPlainUrls();
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || !looks.get(i).equals(looks.get(start))) {
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
