package org.hotrai.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A segment on its way into a new one, read term by term. */
final class MergeInput {
  private final int number;
  private final Segment segment;
  private final SegmentBytes terms;
  private final SegmentBytes places;
  private final int[] moved;
  private final int[] shifts;
  // No document is gone, so that all move by the same.
  private final boolean whole;
  private List<TermEntry> group = List.of();
  private int nextGroup;
  private int at = -1;

  /** Puts the living documents behind those that are there already. */
  MergeInput(int number, LiveSegment input, Pages pages, DocumentsBuilder all) {
    this.number = number;
    segment = input.segment();
    terms = new SegmentBytes(pages, segment.id());
    places = new SegmentBytes(pages, segment.id());
    Documents documents = segment.documents();
    whole = input.gone().isEmpty();
    moved = new int[documents.size()];
    shifts = new int[documents.size()];
    for (int document = 0; document < documents.size(); document++) {
      moved[document] = -1;
      if (!input.gone().get(document)) {
        int start = documents.starts()[document];
        moved[document] = all.size();
        shifts[document] = all.end() - start;
        all.add(
            documents.articles()[document],
            documents.days()[document],
            documents.starts()[document + 1] - start,
            documents.titleEnds()[document] - start,
            documents.lengths()[document]);
      }
    }
  }

  int number() {
    return number;
  }

  /** Goes on to the next term; false behind the last. What was counted is counted anew. */
  boolean advance() {
    do {
      if (!advanceToAny()) {
        return false;
      }
    } while (ClusterCounts.isCounts(term().text()));
    return true;
  }

  private boolean advanceToAny() {
    at++;
    while (at == group.size()) {
      if (nextGroup == segment.dictionary().size()) {
        return false;
      }
      group = segment.dictionary().group(nextGroup++, terms);
      at = 0;
    }
    return true;
  }

  TermEntry term() {
    return group.get(at);
  }

  int moved(int document) {
    return moved[document];
  }

  /**
   * Writes the places of the term where they are in the new segment.
   *
   * @param counts counts them; null leaves it
   */
  void move(SegmentWriter writer, ClusterCounts.@Nullable Counts counts) {
    PostingList list = new PostingList(places, term());
    if (counts == null && whole) {
      for (int block = 0; block < list.blocks(); block++) {
        list.load(block);
        writer.places(list, 0, list.size(), shifts[0]);
      }
    } else {
      moveByDocument(list, writer, counts);
    }
  }

  private void moveByDocument(
      PostingList list, SegmentWriter writer, ClusterCounts.@Nullable Counts counts) {
    int[] starts = segment.documents().starts();
    int document = 0;
    for (int block = 0; block < list.blocks(); block++) {
      list.load(block);
      int at = 0;
      while (at < list.size()) {
        while (starts[document + 1] <= list.position(at)) {
          document++;
        }
        int end = list.indexOf(starts[document + 1], at, list.size());
        if (moved[document] >= 0) {
          writer.places(list, at, end, shifts[document]);
          if (counts != null) {
            int text = list.indexOf(segment.documents().titleEnds()[document], at, end);
            counts.add(moved[document], text - at, end - text);
          }
        }
        at = end;
      }
    }
  }
}
