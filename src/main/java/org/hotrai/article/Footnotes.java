package org.hotrai.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The notes of an article, and which of them its text marks. */
public final class Footnotes {
  /** Of texts without notes. */
  public static final Footnotes NONE = of(List.of());

  private final Map<Integer, Block.Footnote> notes = new HashMap<>();
  private final Set<Integer> marked = new HashSet<>();

  private Footnotes() {}

  /** The notes among the blocks of an article. */
  public static Footnotes of(List<Block> blocks) {
    Footnotes found = new Footnotes();
    for (Block block : blocks) {
      if (block instanceof Block.Footnote note) {
        found.notes.putIfAbsent(note.number(), note);
      }
    }
    if (!found.notes.isEmpty()) {
      blocks.forEach(found::mark);
    }
    return found;
  }

  private void mark(Block block) {
    for (RichText content : block.contents()) {
      for (Run run : content.runs()) {
        // A note may lead to another, not to itself.
        if (run.note() != null
            && !(block instanceof Block.Footnote own && own.number() == run.note())) {
          marked.add(run.note());
        }
      }
    }
  }

  /** The note that the run is a mark of. */
  public Optional<Block.Footnote> markedBy(Run run) {
    return Optional.ofNullable(run.note()).map(notes::get);
  }

  /** Whether the runs, one behind the other, are parts of one mark. */
  public boolean isOneMark(Run run, Run next) {
    return run.note() != null && run.note().equals(next.note()) && notes.containsKey(run.note());
  }

  /** Whether marks lead to the note; else it is text like any other. */
  public boolean isMarked(Block.Footnote note) {
    return marked.contains(note.number()) && note.equals(notes.get(note.number()));
  }

  /** Whether there are notes at all. */
  public boolean isEmpty() {
    return notes.isEmpty();
  }
}
