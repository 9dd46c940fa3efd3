package org.hotrai.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;

/**
 * Makes one segment of several, without the documents that were gone when it began. Works in steps,
 * between which the archive can be used.
 */
public final class SegmentMerge {
  private final List<LiveSegment> inputs;
  private final List<MergeInput> moves = new ArrayList<>();
  private final PriorityQueue<MergeInput> next =
      new PriorityQueue<>(
          Comparator.comparing((MergeInput input) -> input.term().text())
              .thenComparingInt(MergeInput::number));
  private final SegmentWriter writer;
  private final Documents documents;
  private final ClusterCounts clusters;

  /** Begins; pages of the new segment go to that sink as they are filled. */
  public SegmentMerge(List<LiveSegment> inputs, Pages pages, PageSink sink) {
    this(inputs, pages, sink, ClusterCounts::fewest);
  }

  SegmentMerge(
      List<LiveSegment> inputs, Pages pages, PageSink sink, IntUnaryOperator fewestCounted) {
    this.inputs = List.copyOf(inputs);
    writer = new SegmentWriter(sink);
    DocumentsBuilder all = new DocumentsBuilder();
    for (LiveSegment input : inputs) {
      MergeInput move = new MergeInput(moves.size(), input, pages, all);
      moves.add(move);
      if (move.advance()) {
        next.add(move);
      }
    }
    documents = all.build();
    clusters = new ClusterCounts(documents.size(), fewestCounted.applyAsInt(documents.size()));
  }

  /** What is put together. */
  public List<LiveSegment> inputs() {
    return inputs;
  }

  /** How many positions the new segment has. */
  public int positions() {
    return documents.end();
  }

  /** Whether all terms are written. */
  public boolean isDone() {
    return next.isEmpty();
  }

  /** Goes on until about that many places are written, or all; tells how many were. */
  public long step(long most) {
    long done = 0;
    while (done < most && !next.isEmpty()) {
      done += term() + 1;
    }
    return done;
  }

  /** Writes the next term and tells how many places it had. */
  private long term() {
    String term = next.element().term().text();
    boolean word = Vocabulary.isWord(term);
    ClusterCounts.Counts counts = isPair(term) ? clusters.ofPair(term) : null;
    long count = 0;
    while (!next.isEmpty() && next.element().term().text().equals(term)) {
      MergeInput input = next.remove();
      count += input.term().count();
      if (!word) {
        input.move(writer, counts);
      }
      if (input.advance()) {
        next.add(input);
      }
    }
    if (word) {
      writer.word(term, count);
      return 1;
    }
    writer.term(term);
    return count;
  }

  private static boolean isPair(String term) {
    return Phrase.isOfClusters(term) && ClusterCounts.first(term).length() < term.length();
  }

  /** Ends it, once all terms are written, and gives the head of the new segment. */
  public byte[] finish() {
    clusters.write(writer);
    return writer.finish(documents);
  }

  /** The number that a document of an input has in the new segment, or -1. */
  public int moved(int input, int document) {
    return moves.get(input).moved(document);
  }
}
