package org.hotrai.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Footnotes;
import org.hotrai.article.Run;
import org.hotrai.text.LineBreaks;
import org.jspecify.annotations.Nullable;

/** The ways between the notes of one article and their marks; for one writing of its page. */
final class NoteLinks {
  // What a reader takes in at a glance.
  private static final int LONGEST_HINT = 400;
  private static final int LINE = 60;

  private final Footnotes notes;
  private final String prefix;
  private final Map<Integer, String> ids;
  private final boolean book;
  // The way back leads to the first mark of a note.
  private final Set<Integer> marked = new HashSet<>();
  private final Map<Integer, String> hints = new HashMap<>();

  private NoteLinks(Footnotes notes, String prefix, Map<Integer, String> ids, boolean book) {
    this.notes = notes;
    this.prefix = prefix;
    this.ids = ids;
    this.book = book;
  }

  /** For texts that lead to no notes. */
  static NoteLinks none() {
    return new NoteLinks(Footnotes.NONE, "", Map.of(), false);
  }

  /**
   * The notes of the article.
   *
   * @param prefix of the identities of its blocks
   */
  static NoteLinks in(Article article, String prefix) {
    Map<Integer, String> ids = new HashMap<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Footnote note) {
        ids.putIfAbsent(note.number(), prefix + i);
      }
    }
    return new NoteLinks(Footnotes.of(blocks), prefix, ids, false);
  }

  /** The same in the words of electronic books. */
  NoteLinks inBook() {
    return new NoteLinks(notes, prefix, ids, true);
  }

  /** The identity of the block of that index. */
  String id(int index) {
    return prefix + index;
  }

  /** Whether marks lead to the note. */
  boolean isMarked(Block.Footnote note) {
    return notes.isMarked(note);
  }

  /** What a book calls such a part; nothing outside of books. */
  @Nullable String bookType(String type) {
    return book ? type : null;
  }

  /** The way from a note back to its first mark. */
  String back(Block.Footnote note) {
    return "#" + markId(note);
  }

  /** Begins a link to the note that the run marks; nothing where it marks none. */
  boolean beginMark(Markup markup, Run run) {
    Block.Footnote note = notes.markedBy(run).orElse(null);
    if (note == null) {
      return false;
    }
    markup.begin(
        "a",
        "id",
        marked.add(note.number()) ? markId(note) : null,
        "href",
        "#" + ids.get(note.number()),
        "role",
        "doc-noteref",
        "epub:type",
        bookType("noteref"),
        "title",
        hints.computeIfAbsent(note.number(), none -> hint(note.text())));
    return true;
  }

  /** Whether the runs are parts of one mark. */
  boolean isOneMark(Run run, Run next) {
    return notes.isOneMark(run, next);
  }

  private String markId(Block.Footnote note) {
    return ids.get(note.number()) + "-mark";
  }

  /** The beginning of the text on lines of their own, since viewers do not break them. */
  private static String hint(String text) {
    StringBuilder hint = new StringBuilder();
    int line = 0;
    int at = 0;
    for (int end : LineBreaks.of(text)) {
      if (end > LONGEST_HINT && at > 0) {
        return hint.append('…').toString();
      }
      if (end - line > LINE && at > line) {
        hint.append('\n');
        line = at;
      }
      hint.append(text, at, end);
      at = end;
    }
    return hint.toString();
  }
}
