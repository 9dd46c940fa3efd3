package org.hotrai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.text.Scripts;

/**
 * The paragraphs of a text without markup. An empty line parts them; if there is none, each line is
 * one. A line that is indented more than the one before or begins as an item of a list does begins
 * one, too.
 */
final class PlainParagraphs {
  private static final Pattern INDENTED = Pattern.compile("(?:\\t| {2,}|\\u3000).*");
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-*•–]|\\(?[0-9๐-๙]{1,3}[.)]|[ก-ฮa-z][.)])\\s+.*");

  /** A shorter line was ended by its author; a longer one by the margin, in letters. */
  private static final int MARGIN = 40;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int lastLine;

  private PlainParagraphs() {}

  static List<String> of(String text) {
    List<String> lines = text.replace("\f", "\n\n").lines().map(String::stripTrailing).toList();
    int first = firstText(lines);
    boolean parted = lines.stream().skip(first).anyMatch(String::isBlank) && isParted(lines, first);
    PlainParagraphs paragraphs = new PlainParagraphs();
    String before = "";
    for (String line : lines) {
      if (!parted || line.isBlank() || begins(line, before)) {
        paragraphs.close();
      }
      paragraphs.add(line.strip());
      before = line;
    }
    paragraphs.close();
    return paragraphs.paragraphs;
  }

  private static int firstText(List<String> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    return first;
  }

  /** Whether an empty line stands between two that are not. */
  private static boolean isParted(List<String> lines, int first) {
    for (int i = first + 1; i + 1 < lines.size(); i++) {
      if (lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String line, String before) {
    boolean indented = INDENTED.matcher(line).matches() && !INDENTED.matcher(before).matches();
    return indented || ITEM.matcher(line).matches();
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
