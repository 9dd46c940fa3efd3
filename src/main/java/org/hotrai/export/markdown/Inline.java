package org.hotrai.export.markdown;

import java.util.regex.Pattern;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.Style;

/** Runs as Markdown. */
final class Inline {
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_~\\[\\]<>])");
  private static final Pattern BLOCK_START = Pattern.compile("(?m)^(#|[-+](?= )|\\d+(?=[.)] ))");

  private Inline() {}

  static String of(RichText text, NoteNames notes) {
    StringBuilder written = new StringBuilder();
    Run last = Run.plain("");
    for (Run run : text.runs()) {
      if (!notes.isOneMark(last, run)) {
        written.append(notes.markedBy(run).map(NoteNames::mark).orElseGet(() -> run(run)));
      }
      last = run;
    }
    return written.toString().replace("\n", "\\\n");
  }

  static String escaped(String text) {
    String escaped = SPECIAL.matcher(text).replaceAll("\\\\$1");
    return BLOCK_START.matcher(escaped).replaceAll(start -> escapedStart(start.group()));
  }

  /** A number stays readable: its full stop is escaped by the backslash behind it. */
  private static String escapedStart(String start) {
    return Character.isDigit(start.charAt(0)) ? start + "\\\\" : "\\\\" + start;
  }

  private static String run(Run run) {
    if (run.styles().contains(Style.CODE)) {
      return "`" + run.text() + "`";
    }
    // Emphasis must touch its words, so the spaces at its ends stay outside.
    String words = run.text().strip();
    if (words.isEmpty()) {
      return run.text();
    }
    int at = run.text().indexOf(words);
    String set = escaped(words);
    // CommonMark has no signs for these, and 10² is not 102.
    set = run.styles().contains(Style.SUPERSCRIPT) ? "<sup>" + set + "</sup>" : set;
    set = run.styles().contains(Style.SUBSCRIPT) ? "<sub>" + set + "</sub>" : set;
    set = run.styles().contains(Style.STRIKE) ? "~~" + set + "~~" : set;
    set = run.styles().contains(Style.ITALIC) ? "*" + set + "*" : set;
    set = run.styles().contains(Style.BOLD) ? "**" + set + "**" : set;
    set = run.link() == null ? set : "[" + set + "](<" + run.link() + ">)";
    return run.text().substring(0, at) + set + run.text().substring(at + words.length());
  }
}
