package org.hotrai.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.Scripts;
import org.hotrai.text.Span;

/** Marks of notebooks and clippers that Markdown does not know, written as it does, or as HTML. */
final class NotebookMarks {
  private static final Pattern FENCE = Pattern.compile("[ \\t>]*+(`{3,}+|~{3,}+)[^`]*");

  private static final Pattern LINK =
      Pattern.compile("(!?)\\[\\[([^\\[\\]|\\n]{1,300})(?:\\|([^\\[\\]\\n]{0,300}))?]]");
  private static final Pattern PICTURE =
      Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|bmp|svg|avif)");

  /** A box with a heading: {@code > [!note]- Heading}. */
  private static final Pattern CALLOUT =
      Pattern.compile(
          "((?:\\s{0,3}>){1,20}+\\s?)\\[!([\\w-]{1,30})(?:\\|[^\\]]{0,100})?][+-]?(.*)");

  private static final Pattern TASK =
      Pattern.compile("((?:\\s{0,3}>){0,20}+\\s*(?:[-*+]|\\d{1,9}[.)])\\s+)\\[([ xX])](?=\\s)");
  private static final Pattern STRUCK =
      Pattern.compile("(?<![~\\\\])~~(?=[^\\s~])([^~]{1,1000})(?<!\\s)~~(?!~)");
  private static final Pattern MARKED =
      Pattern.compile("(?<![=\\\\])==(?=[^\\s=])([^=]{1,1000})(?<!\\s)==(?!=)");

  /** What Logseq keeps with an item of its lists. */
  private static final Pattern FIELD =
      Pattern.compile("\\s+(?:collapsed|id|created-at|updated-at|logseq\\.[\\w.-]+):: .*");

  private static final Pattern ANCHOR = Pattern.compile("[ \\t]\\^[a-z0-9]{6}$");
  private static final Pattern STRESSED =
      Pattern.compile("(?<![*\\\\])(\\*{1,3})(?=[^\\s*])([^*]{1,1000})(?<![\\s\\\\])\\1(?!\\*)");

  /** Lines without an empty one; more are taken for several, since reading them goes by squares. */
  private static final int LONGEST_PARAGRAPH = 1_000;

  private NotebookMarks() {}

  /** The text with those marks replaced, but for code. */
  static String mended(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    List<String> lines = text.lines().toList();
    NotebookComments comments = new NotebookComments(lines);
    String fence = "";
    int inRow = 0;
    for (String written : lines) {
      String line = comments.leftOutOf(written, !fence.isEmpty());
      Matcher begun = FENCE.matcher(line);
      inRow = line.isBlank() || line.contains("|") || !fence.isEmpty() ? 0 : inRow + 1;
      if (inRow > LONGEST_PARAGRAPH) {
        mended.append('\n');
        inRow = 1;
      }
      if (!fence.isEmpty()) {
        fence = line.strip().endsWith(fence) ? "" : fence;
        mended.append(line);
      } else if (begun.matches()) {
        fence = begun.group(1);
        mended.append(line);
      } else if (!FIELD.matcher(line).matches()) {
        mended.append(line(line));
      }
      mended.append('\n');
    }
    return mended.toString();
  }

  private static String line(String line) {
    String whole = ANCHOR.matcher(line).replaceFirst("");
    whole = TASK.matcher(whole).lookingAt() ? task(whole) : callout(whole);
    StringBuilder mended = new StringBuilder(whole.length());
    int end = 0;
    for (Span code : CodeSpans.in(whole)) {
      mended.append(words(whole.substring(end, code.start()))).append(code.of(whole));
      end = code.end();
    }
    return mended.append(words(whole.substring(end))).toString();
  }

  private static String task(String line) {
    return TASK.matcher(line)
        .replaceFirst(task -> task.group(1) + (task.group(2).equals(" ") ? "☐" : "☑"));
  }

  private static String callout(String line) {
    Matcher callout = CALLOUT.matcher(line);
    if (!callout.matches()) {
      return line;
    }
    String around = callout.group(1);
    String kind = callout.group(2);
    String told = callout.group(3).strip();
    String heading =
        told.isEmpty() ? kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) : told;
    return around + "<b>" + heading + "</b>\n" + around;
  }

  private static String words(String text) {
    String linked = text.contains("[[") ? LINK.matcher(text).replaceAll(NotebookMarks::link) : text;
    String struck =
        linked.contains("~~") ? STRUCK.matcher(linked).replaceAll("<del>$1</del>") : linked;
    String plain = struck.contains("==") ? MARKED.matcher(struck).replaceAll("$1") : struck;
    return plain.contains("*") ? stressed(plain) : plain;
  }

  private static String link(MatchResult link) {
    String target = link.group(2).strip();
    if (!link.group(1).isEmpty() && PICTURE.matcher(target).matches()) {
      return Matcher.quoteReplacement("![](<" + target + ">)");
    }
    String shown = link.group(3);
    return Matcher.quoteReplacement(shown == null || shown.isBlank() ? target : shown.strip());
  }

  /**
   * Markdown tells the beginning of a stress from its end by spaces and punctuation; between quoted
   * words and others that no space parts it takes its marks for text.
   */
  private static String stressed(String text) {
    return STRESSED
        .matcher(text)
        .replaceAll(part -> {
          int stars = part.group(1).length();
          String inside = part.group(2);
          boolean begins = isUnparted(text, part.start() - 1, inside.codePointAt(0));
          boolean ends = isUnparted(text, part.end(), inside.codePointBefore(inside.length()));
          if (!begins && !ends) {
            return Matcher.quoteReplacement(part.group());
          }
          String open = (stars > 1 ? "<b>" : "") + (stars != 2 ? "<i>" : "");
          String close = (stars != 2 ? "</i>" : "") + (stars > 1 ? "</b>" : "");
          return Matcher.quoteReplacement(open + inside + close);
        });
  }

  private static boolean isUnparted(String text, int outside, int inside) {
    return outside >= 0
        && outside < text.length()
        && !Character.isLetterOrDigit(inside)
        && Character.getType(inside) != Character.NON_SPACING_MARK
        && isOfThai(text.charAt(outside));
  }

  private static boolean isOfThai(char outside) {
    return Scripts.isWithoutSpaces(outside)
        || Character.getType(outside) == Character.NON_SPACING_MARK;
  }
}
