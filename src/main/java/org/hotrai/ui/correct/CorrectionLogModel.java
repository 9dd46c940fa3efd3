package org.hotrai.ui.correct;

import java.util.List;
import java.util.function.Function;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.correction.Correction;
import org.hotrai.message.Message;
import org.hotrai.text.SearchFold;

/** The corrections that were ever made, or those of them in which some words stand. */
final class CorrectionLogModel {
  /**
   * One of them.
   *
   * @param done what it did, or that it was taken back
   * @param said a note or an address; empty for other corrections
   */
  record Line(CorrectionEntry entry, String done, String said) {
    boolean has(String folded) {
      return SearchFold.fold(done + " " + said).contains(folded);
    }
  }

  private final Function<Message, String> words;
  private List<Line> lines = List.of();
  private String wanted = "";
  private boolean read;

  /** None yet; messages are written in those words. */
  CorrectionLogModel(Function<Message, String> words) {
    this.words = words;
  }

  /** These were made. What only takes one back shows in that one. */
  void show(List<CorrectionEntry> log) {
    read = true;
    lines =
        log.stream()
            .filter(entry -> !(entry.correction() instanceof Correction.Undo))
            .map(this::line)
            .toList();
  }

  private Line line(CorrectionEntry entry) {
    String said =
        switch (entry.correction()) {
          case Correction.Describe(var entity, String note) -> note;
          case Correction.Link(var entity, String url) -> url;
          default -> "";
        };
    return new Line(entry, words.apply(done(entry)), said);
  }

  private static Message done(CorrectionEntry entry) {
    return entry.holds()
        ? CorrectionWords.done(entry.correction())
        : Message.of("ui.correct.undone", CorrectionWords.named(entry.correction()));
  }

  /** Looks for those words. */
  void filter(String typed) {
    wanted = SearchFold.fold(typed.strip());
  }

  /** Whether it is known which were made. */
  boolean isRead() {
    return read;
  }

  /** Whether there is any. */
  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Those that have the words, in the order in which they came. */
  List<Line> shown() {
    return lines.stream().filter(line -> line.has(wanted)).toList();
  }
}
