package org.hotrai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.text.Scripts;

/**
 * The paragraphs of a text without markup. An empty line parts them; if there is none, each line is
 * one, unless a margin ended the lines. A line that is indented more than the one before, follows
 * one that no margin ended, or begins as an item of a list does begins one, too.
 */
final class PlainParagraphs {
  private static final Pattern INDENTED = Pattern.compile("(?:\\t| {2,}|\\u3000).*");
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-*•–]|\\(?[0-9๐-๙]{1,3}[.)]|[ก-ฮa-z][.)])\\s+.*");

  /** A shorter line was ended by its author; a longer one by the margin, in letters. */
  private static final int MARGIN = 40;

  /** No margin is farther, in characters; a longer line is a whole paragraph. */
  private static final int FARTHEST_MARGIN = 120;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int lastLine;

  private PlainParagraphs() {}

  static List<String> of(List<String> lines) {
    boolean joined = isParted(lines) || isWrapped(lines);
    PlainParagraphs paragraphs = new PlainParagraphs();
    String before = "";
    for (String line : lines) {
      if (!joined || line.isBlank() || begins(line, before)) {
        paragraphs.close();
      }
      paragraphs.add(line.strip());
      before = line;
    }
    paragraphs.close();
    return paragraphs.paragraphs;
  }

  /** Whether an empty line stands between two that are not. */
  private static boolean isParted(List<String> lines) {
    return lines.stream()
        .dropWhile(String::isBlank)
        .dropWhile(line -> !line.isBlank())
        .anyMatch(line -> !line.isBlank());
  }

  /** Whether a margin ended the lines: all but the last are nearly as long as the longest. */
  private static boolean isWrapped(List<String> lines) {
    List<Integer> lengths =
        lines.stream().map(line -> line.strip().length()).filter(length -> length > 0).toList();
    int longest = lengths.stream().mapToInt(length -> length).max().orElse(0);
    return lengths.size() > 2
        && longest <= FARTHEST_MARGIN
        && lengths.stream().limit(lengths.size() - 1L).allMatch(length -> length * 5 > longest * 4);
  }

  private static boolean begins(String line, String before) {
    boolean indented = INDENTED.matcher(line).matches() && !INDENTED.matcher(before).matches();
    return indented || before.length() > FARTHEST_MARGIN || ITEM.matcher(line).matches();
  }

  private void add(String line) {
    if (line.isEmpty()) {
      return;
    }
    if (!open.isEmpty() && !continuesWord(line)) {
      open.append(' ');
    }
    open.append(line);
    lastLine = line.length();
  }

  /** Margins break Thai between words without a space that could be lost. */
  private boolean continuesWord(String line) {
    return lastLine >= MARGIN
        && Scripts.isWithoutSpaces(open.codePointBefore(open.length()))
        && Scripts.isWithoutSpaces(line.codePointAt(0));
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }
}
