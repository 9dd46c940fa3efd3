package org.hotrai.export.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.Block;
import org.hotrai.article.Footnotes;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.Style;
import org.hotrai.export.pdf.line.TextStyle;

/** The notes of an article that is printed, and its blocks with marks that lead to them. */
final class ArticleNotes {
  // Signs that stand high and are small already.
  private static final Pattern HIGH = Pattern.compile("[*\\p{No}]+");

  private final Footnotes notes;
  private final List<Block> blocks;
  private final Map<Integer, String> byBlock = new HashMap<>();
  private final Map<Integer, String> byNumber = new HashMap<>();

  /**
   * The notes among the blocks of an article.
   *
   * @param before how many notes of the file come before them
   */
  ArticleNotes(List<Block> blocks, int before) {
    this.notes = Footnotes.of(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Footnote note
          && notes.isMarked(note)
          && !byNumber.containsKey(note.number())) {
        String target = TextStyle.NOTE + (before + count() + 1) + "/" + note.label();
        byBlock.put(i, target);
        byNumber.put(note.number(), target);
      }
    }
    this.blocks = blocks.stream().map(block -> block.map(this::linked)).toList();
  }

  /** The blocks in their order, with their own characters. */
  List<Block> blocks() {
    return blocks;
  }

  /** How many of the notes are marked. */
  int count() {
    return byBlock.size();
  }

  /** What the links say that lead to the block, if it is a note that is marked. */
  Optional<String> target(int block) {
    return Optional.ofNullable(byBlock.get(block));
  }

  private RichText linked(RichText text) {
    boolean plain = text.runs().stream().allMatch(run -> run.note() == null && !isOurs(run));
    if (plain) {
      return text;
    }
    List<Run> runs = new ArrayList<>();
    text.runs().forEach(run -> runs.add(linked(run)));
    return new RichText(runs, text.direction());
  }

  private Run linked(Run run) {
    String target = notes.markedBy(run).map(note -> byNumber.get(note.number())).orElse(null);
    if (target == null) {
      return isOurs(run) ? new Run(run.text(), run.styles(), null, run.language()) : run;
    }
    Set<Style> styles = EnumSet.of(Style.SUPERSCRIPT);
    styles.addAll(run.styles());
    if (HIGH.matcher(run.text()).matches()) {
      styles.remove(Style.SUPERSCRIPT);
    }
    return new Run(run.text(), styles, target, run.language());
  }

  /** Whether an article claims a link that only a file of ours has. */
  private static boolean isOurs(Run run) {
    return run.link() != null && run.link().startsWith("#");
  }
}
